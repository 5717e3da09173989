import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import { Icon } from "../icons.tsx";
import { TEXTS } from "../texts.ts";

/** Something that was found. */
export interface Option {
  readonly key: string;
  readonly sign: JSX.Element;
  readonly label: string;
  readonly note?: string;
  act(): void;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

/** A field that finds as one types: arrows and Enter choose, Escape closes; what is found stands in groups. */
export function Combobox(props: {
  label: string;
  placeholder: string;
  /** What stands in the field while nobody types. */
  value: string;
  /** Empties the field after a choice. */
  clears?: boolean;
  search(text: string): readonly OptionGroup[];
  icon?: boolean;
  inputId?: string | undefined;
  drop?: (() => void) | undefined;
}) {
  const [typed, setTyped] = useState<string | undefined>();
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const text = typed ?? props.value;
  const showing = open && typed !== undefined && typed.trim() !== "";
  const groups = useMemo(() => (showing ? props.search(typed) : []), [showing, typed, props.search]);
  const flat = groups.flatMap(({ options }) => options);

  const choose = (option: Option | undefined): void => {
    if (!option) return;
    setOpen(false);
    setTyped(props.clears === true ? "" : undefined);
    option.act();
  };
  const move = (step: number): void => {
    if (flat.length === 0) return;
    const next = (active + step + flat.length) % flat.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const clear = (): void => {
    setTyped("");
    setOpen(false);
    props.drop?.();
    input.current?.focus();
  };

  return (
    <div class="picker" role={props.icon === true ? "search" : undefined}>
      {props.icon === true ? <Icon name="search" /> : undefined}
      <input
        ref={input}
        id={props.inputId}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={props.label}
        aria-expanded={showing}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={showing && flat.length > 0 ? `${id}-${active}` : undefined}
        placeholder={props.placeholder}
        value={text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {
          setOpen(false);
          if (props.clears !== true) setTyped(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") move(1);
          else if (event.key === "ArrowUp") move(-1);
          else if (event.key === "Enter" && showing) choose(flat[active]);
          else if (event.key === "Escape" && (open || text !== "")) {
            event.stopPropagation();
            setOpen(false);
            setTyped(props.clears === true ? "" : undefined);
          } else return;
          event.preventDefault();
        }}
      />
      {text !== "" ? (
        <button type="button" class="ghost small" aria-label={TEXTS.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      ) : undefined}
      <p class="visually-hidden" role="status">
        {showing ? (flat.length === 0 ? TEXTS.searchNone(text) : TEXTS.searchCount(flat.length)) : ""}
      </p>
      {showing && flat.length === 0 ? <p class="results none">{TEXTS.searchNone(text)}</p> : undefined}
      <div
        id={`${id}-list`}
        class="results"
        role="listbox"
        aria-label={props.label}
        hidden={!showing || flat.length === 0}
        // The field keeps the focus; otherwise its blur would close the list before the click.
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map(({ name, options }) => (
          <div role="group" aria-label={name} key={name}>
            <div class="group-name" aria-hidden="true">
              {name}
            </div>
            {options.map((option) => {
              const index = flat.indexOf(option);
              return (
                <div
                  key={option.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  class="option"
                  onClick={() => choose(option)}
                  onMouseMove={() => setActive(index)}
                >
                  {option.sign}
                  <span class="option-label">{option.label}</span>
                  {option.note === undefined ? undefined : <span class="also">{option.note}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

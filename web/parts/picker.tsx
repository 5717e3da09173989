import { useId, useMemo, useRef, useState } from "preact/hooks";
import { find, type Match } from "../../src/query/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { Icon, KindSign } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

const MOST = 40;

/** A field that finds a node by its names: arrows and Enter choose, results stand grouped by kind. */
export function NodePicker(props: {
  label: string;
  placeholder: string;
  /** The node that is chosen; its label stands in the field. */
  value?: string;
  /** Empties the field after a choice. */
  clears?: boolean;
  icon?: boolean;
  inputId?: string;
  pick(key: string): void;
  drop?(): void;
}) {
  const { graph } = useViewer().library;
  const chosen =
    props.value !== undefined && graph.hasNode(props.value) ? graph.getNodeAttribute(props.value, "label") : "";
  const [typed, setTyped] = useState<string | undefined>();
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const text = typed ?? chosen;
  const groups = useMemo(() => (open && typed ? group(find(graph, typed, { limit: MOST })) : []), [graph, open, typed]);
  const flat = groups.flatMap((one) => one.matches);
  const showing = open && typed !== undefined && typed.trim() !== "";

  const choose = (match: Match | undefined): void => {
    if (!match) return;
    setOpen(false);
    setTyped(props.clears === true ? "" : undefined);
    props.pick(match.key);
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
        {showing ? TEXTS.searchCount(flat.length) : ""}
      </p>
      <div
        id={`${id}-list`}
        class="results"
        role="listbox"
        aria-label={props.label}
        hidden={!showing}
        // The field keeps the focus; otherwise its blur would close the list before the click.
        onMouseDown={(event) => event.preventDefault()}
      >
        {showing && flat.length === 0 ? <p class="none">{TEXTS.searchNone(text)}</p> : undefined}
        {groups.map(({ kind, plural, matches }) => (
          <div role="group" aria-label={plural} key={kind}>
            <div class="group-name" aria-hidden="true">
              {plural}
            </div>
            {matches.map((match) => {
              const index = flat.indexOf(match);
              return (
                <div
                  key={match.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  class="option"
                  onClick={() => choose(match)}
                  onMouseMove={() => setActive(index)}
                >
                  <KindSign kind={match.kind} />
                  <span class="option-label">{match.label}</span>
                  {match.matched !== match.label ? (
                    <span class="also">{TEXTS.searchAlso(match.matched)}</span>
                  ) : undefined}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Matches by kind; kinds in the order of their best match. */
function group(matches: readonly Match[]) {
  const kinds = new Map<string, Match[]>();
  for (const match of matches) kinds.set(match.kind, [...(kinds.get(match.kind) ?? []), match]);
  return [...kinds].map(([kind, of]) => ({
    kind,
    plural: KINDS.find((one) => one.id === kind)?.plural ?? kind,
    matches: of,
  }));
}

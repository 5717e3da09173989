import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../icons.tsx";

/** A line of a menu: something to do, or one of several to choose from. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Where given, the line is a choice: one of its group, or on and off by itself. */
  readonly choice?: "one" | "any";
  readonly checked?: boolean;
  act(): void;
}

/** Lines that belong together. */
export interface MenuGroup {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

const ROLES = { one: "menuitemradio", any: "menuitemcheckbox" } as const;

/** A button and its menu: arrows, Home, End and first letters move, Escape closes, a choice leaves it open. */
export function Menu({ name, icon, groups }: { name: string; icon: IconName; groups: readonly MenuGroup[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const lines = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];

  // Before the next key: who opens a menu presses on.
  useLayoutEffect(() => {
    if (!open) return;
    lines()[0]?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (key: string): boolean => {
    const all = lines();
    const at = all.findIndex((line) => line === document.activeElement);
    const begins = (line: HTMLElement): boolean => (line.textContent ?? "").toLowerCase().startsWith(key.toLowerCase());
    const next =
      key === "ArrowDown"
        ? all[(at + 1) % all.length]
        : key === "ArrowUp"
          ? all.at(at <= 0 ? -1 : at - 1)
          : key === "Home"
            ? all[0]
            : key === "End"
              ? all.at(-1)
              : key.length === 1 && key !== " "
                ? [...all.slice(at + 1), ...all.slice(0, at + 1)].find(begins)
                : undefined;
    next?.focus();
    return next !== undefined;
  };

  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === "Escape") close();
        else if (event.key === "Tab") return setOpen(false);
        else if (event.ctrlKey || event.metaKey || !move(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <button
        ref={button}
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span class="word">{name}</span>
      </button>
      <div id={id} class="menu-items" role="menu" aria-label={name} hidden={!open}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p class="menu-name" aria-hidden="true">
              {group.name}
            </p>
            {group.items.map((item) => (
              <button
                key={item.id}
                type="button"
                role={item.choice === undefined ? "menuitem" : ROLES[item.choice]}
                aria-checked={item.choice === undefined ? undefined : item.checked === true}
                tabIndex={-1}
                data-item={item.id}
                onClick={() => {
                  if (item.choice === undefined) close();
                  item.act();
                }}
              >
                {item.choice === undefined ? undefined : <span class="menu-mark" />}
                {item.label}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

import { useEffect, useId, useRef, useState } from "preact/hooks";
import { DOWNLOADS, type Download } from "../download.ts";
import { Icon } from "../icons.tsx";
import { TEXTS } from "../texts.ts";

/** The download button and its menu: arrows move, Escape closes. */
export function DownloadMenu({ choose }: { choose(download: Download): void }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
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
  const move = (step: number): void => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  };

  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === "Escape") close();
        else if (event.key === "ArrowDown") move(1);
        else if (event.key === "ArrowUp") move(-1);
        else return;
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
        aria-label={TEXTS.download}
        title={TEXTS.download}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </button>
      <div id={id} class="menu-items" role="menu" aria-label={TEXTS.download} hidden={!open}>
        {DOWNLOADS.map((one) => (
          <button
            key={one.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-download={one.id}
            onClick={() => {
              close();
              choose(one);
            }}
          >
            {one.label}
          </button>
        ))}
      </div>
    </div>
  );
}

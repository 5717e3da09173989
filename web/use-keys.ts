import { useEffect, useRef } from "preact/hooks";

/** What the page's own keys do. */
export interface PageKeys {
  search(): void;
  letGo(): void;
  undo(): void;
  redo(): void;
  toggleTable(): void;
  /** Leaves out the fact that is open. */
  reject(): void;
}

/** Listens to the page's own keys, except where somebody is typing. */
export function useKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing =
        target instanceof HTMLInputElement ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLTextAreaElement;
      // A dialog over the page has its own keys.
      const within = document.querySelector("dialog[open]") !== null;
      if (typing || within || event.defaultPrevented || event.altKey) return;
      const found = actionFor(event, latest.current);
      if (!found) return;
      event.preventDefault();
      found();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function actionFor({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, keys: PageKeys): (() => void) | undefined {
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === "z") return shiftKey ? keys.redo : keys.undo;
    return key.toLowerCase() === "y" ? keys.redo : undefined;
  }
  if (key === "/") return keys.search;
  if (key === "Escape") return keys.letGo;
  if (key === "Delete") return keys.reject;
  return key === "t" ? keys.toggleTable : undefined;
}

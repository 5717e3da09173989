/** Light or dark; what the user chose lasts, else the system's wish counts. */
export type Theme = "light" | "dark";

const STORED = "parley-theme";

/** The theme to start with. */
export function initialTheme(): Theme {
  const stored = read();
  if (stored === "light" || stored === "dark") return stored;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Puts the theme on the page, and remembers it where `chosen` by hand. */
export function applyTheme(theme: Theme, chosen: boolean): void {
  document.documentElement.dataset["theme"] = theme;
  if (!chosen) return;
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/** Calls back when the system changes its wish and the user has not chosen; returns how to stop. */
export function watchSystemTheme(change: (theme: Theme) => void): () => void {
  const wish = matchMedia("(prefers-color-scheme: dark)");
  const follow = (event: MediaQueryListEvent): void => {
    if (read() === null) change(event.matches ? "dark" : "light");
  };
  wish.addEventListener("change", follow);
  return () => wish.removeEventListener("change", follow);
}

function read(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

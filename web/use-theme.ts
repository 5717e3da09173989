import { useEffect, useState } from "preact/hooks";
import { applyTheme, initialTheme, watchSystemTheme, type Theme } from "./theme.ts";

/** The theme in force and the switch for it. */
export function useTheme(): { theme: Theme; toggleTheme(): void } {
  const [theme, setTheme] = useState(initialTheme);
  useEffect(
    () =>
      watchSystemTheme((next) => {
        applyTheme(next, false);
        setTheme(next);
      }),
    [],
  );
  const toggleTheme = (): void => {
    const next = theme === "dark" ? "light" : "dark";
    applyTheme(next, true);
    setTheme(next);
  };
  return { theme, toggleTheme };
}

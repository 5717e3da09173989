import { render } from "preact";
import { Root } from "./root.tsx";
import { applyTheme, initialTheme } from "./theme.ts";

applyTheme(initialTheme(), false);
const root = document.getElementById("app");
if (root) render(<Root />, root);

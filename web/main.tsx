import { render } from "preact";
import { Root } from "./root.tsx";
import { prepareEasel } from "./sigma/easel.ts";
import { applyTheme, initialTheme } from "./theme.ts";

applyTheme(initialTheme(), false);
prepareEasel();
const root = document.getElementById("app");
if (root) render(<Root />, root);

import { render } from "preact";
import { Root } from "./root.tsx";
import { prepareEasel } from "./sigma/easel.ts";
import { applyTheme, initialTheme } from "./theme.ts";
import { turn } from "./turn.ts";

applyTheme(initialTheme(), false);
const root = document.getElementById("app");
if (root) render(<Root />, root);
// The graph is asked for by now.
void turn().then(prepareEasel);

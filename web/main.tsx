import { render } from "preact";
import { Root } from "./root.tsx";
import { prepareEasel } from "./sigma/easel.ts";
import { applyTheme, initialTheme } from "./theme.ts";
import { turn } from "./turn.ts";

applyTheme(initialTheme(), false);
const root = document.getElementById("app");
// A page that was taken away opens on the view that it was taken from.
const start = root?.dataset["start"];
if (start !== undefined && location.hash === "") history.replaceState(history.state, "", start);
if (root) render(<Root />, root);
// The graph is asked for by now.
void turn().then(prepareEasel);

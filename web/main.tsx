import { render } from "preact";
import { Root } from "./root.tsx";
import { prepareEasel } from "./sigma/easel.ts";
import { applyTheme, initialTheme } from "./theme.ts";

const root = document.getElementById("app");
// What draws is made ready beside the page while all else goes on, even while the page waits for what the user chose.
if (root) prepareEasel(outline(root));
applyTheme(initialTheme(), false);
// A page that was taken away opens on the view that it was taken from.
const start = root?.dataset["start"];
if (start !== undefined && location.hash === "") history.replaceState(history.state, "", start);
if (root) {
  root.replaceChildren();
  render(<Root />, root);
}

/** Sets the page up as empty as it may be, and returns where the picture will stand. */
function outline(root: HTMLElement): HTMLElement {
  const [viewer, picture, stage, panel] = ["viewer", "picture", "stage", "panel"].map((name) => {
    const element = document.createElement(name === "panel" ? "aside" : "div");
    element.className = name;
    return element;
  });
  if (!viewer || !picture || !stage || !panel) return root;
  picture.append(stage);
  viewer.append(picture, panel);
  root.append(viewer);
  return stage;
}

// A part of its own: what stands around the picture, and what can be done with it.
export { paths as findPaths } from "../src/query/index.ts";
export { createLayout } from "./layout.ts";
export { Panel } from "./panels/panel.tsx";
export { Chips } from "./parts/chips.tsx";
export { FactTable } from "./parts/fact-table.tsx";
export { Legend } from "./parts/legend.tsx";
export { NodeTable } from "./parts/node-table.tsx";
export { reject } from "./parts/reject.tsx";
export { TimeStrip } from "./parts/time-strip.tsx";
export { Toast } from "./parts/toast.tsx";
export { PictureTools } from "./parts/toolbar.tsx";
export { SEARCH_FIELD, TopBar } from "./parts/top-bar.tsx";
export { takePicture } from "./take-picture.ts";

import type Sigma from "sigma";
import type { Stroke } from "../stroke.ts";
import { bendHeight } from "./bend.ts";
import type { Pen, Sheet } from "./labels.ts";
import type { Palette } from "./palette.ts";
import type { SceneLine } from "./paint-lines.ts";
import type { SceneNode } from "./scene.ts";
import type { Writing } from "./writing.ts";
import { outlinePath } from "../outlines.ts";

/** The picture as it stands on the screen as an SVG file: the same lines, shapes, colours and names. */
export function drawSvg(sigma: Sigma<SceneNode, SceneLine>, writing: Writing, sheet: Sheet): string {
  const { width, height, palette } = sheet;
  const graph = sigma.getGraph();
  const place = (key: string): { x: number; y: number; radius: number } => {
    const node = sigma.getNodeDisplayData(key);
    if (!node) return { x: 0, y: 0, radius: 0 };
    return { ...sigma.framedGraphToViewport(node), radius: sigma.scaleSize(node.size) };
  };
  const rows = [`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`];
  const nodes = graph.mapNodes((key, node) => ({ key, node })).filter(({ node }) => !node.hidden);
  nodes.sort((a, b) => a.node.zIndex - b.node.zIndex);
  // What is dimmed lies under the lines.
  for (const { key, node } of nodes) if (node.type === "under") rows.push(drawNode(node, place(key), palette));
  const lines = graph.mapEdges((_, line, from, to) => ({ line, from, to })).filter(({ line }) => !line.hidden);
  lines.sort((a, b) => a.line.zIndex - b.line.zIndex);
  for (const { line, from, to } of lines) {
    const drawn = { ...line, size: sigma.scaleSize(line.size) };
    rows.push(drawLine(drawn, place(from), place(to)));
    // Two lines with room between them.
    const core = { ...drawn, size: drawn.size - 2.6, color: palette.paper, arrow: false };
    if (line.stroke === "double" && core.size > 0) rows.push(drawLine(core, place(from), place(to)));
  }
  for (const { key, node } of nodes) if (node.type !== "under") rows.push(drawNode(node, place(key), palette));
  const pen = new SvgPen();
  writing.write(sigma, pen, sheet);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...rows,
    ...pen.rows,
    "</svg>\n",
  ].join("\n");
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function drawNode(node: SceneNode, { x, y, radius }: Place, palette: Palette): string {
  const scale = short(radius / 6);
  const at = `translate(${short(x)} ${short(y)}) scale(${scale}) translate(-8 -8)`;
  const rim = `stroke="${palette.paper}" stroke-width="${short(3 / Math.max(0.1, radius / 6))}" paint-order="stroke"`;
  const shape = `<path transform="${at}" d="${outlinePath(node.shape)}" fill="${node.color}" fill-rule="evenodd" ${rim}/>`;
  if (node.ring === 0) return shape;
  return `${shape}\n<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius + 4)}" fill="none" stroke="${palette.ink}" stroke-width="2.5"/>`;
}

const DASHES: Readonly<Record<Stroke, string>> = {
  plain: "",
  dashed: ' stroke-dasharray="6 5"',
  dotted: ' stroke-dasharray="2.5 3.5"',
  long: ' stroke-dasharray="14 6"',
  double: "",
};

function drawLine(line: SceneLine, source: Place, target: Place): string {
  const width = Math.max(line.size, 0.7);
  const style = `fill="none" stroke="${line.color}" stroke-width="${short(width)}"${DASHES[line.stroke]}`;
  if (line.type === "loop") {
    const ring = source.radius * 0.55 + 4;
    const aside = 0.70711 * (source.radius + ring * 0.45);
    return `<circle cx="${short(source.x + aside)}" cy="${short(source.y - aside)}" r="${short(ring)}" ${style}/>`;
  }
  const length = Math.max(1e-6, Math.hypot(target.x - source.x, target.y - source.y));
  const [ux, uy] = [(target.x - source.x) / length, (target.y - source.y) / length];
  // The middle of a quadratic curve lies half as far aside as its control point.
  const aside = 2 * bendHeight(line.bend, length);
  const [mx, my] = [(source.x + target.x) / 2 + uy * aside, (source.y + target.y) / 2 - ux * aside];
  const head = line.arrow ? 5 + width * 1.6 : 0;
  const [ax, ay] = unit(target.x - mx, target.y - my);
  const [tx, ty] = [target.x - ax * target.radius, target.y - ay * target.radius];
  const curve = `<path d="M${short(source.x)} ${short(source.y)}Q${short(mx)} ${short(my)} ${short(tx - ax * head)} ${short(ty - ay * head)}" ${style}/>`;
  if (!line.arrow) return curve;
  const [bx, by] = [tx - ax * head, ty - ay * head];
  const half = head * 0.46;
  const points = [`${short(tx)},${short(ty)}`, `${short(bx - ay * half)},${short(by + ax * half)}`];
  return `${curve}<polygon points="${points.join(" ")} ${short(bx + ay * half)},${short(by - ax * half)}" fill="${line.color}"/>`;
}

function unit(x: number, y: number): [number, number] {
  const length = Math.max(1e-6, Math.hypot(x, y));
  return [x / length, y / length];
}

/** Writes text as SVG in place of on a canvas; measures as a canvas does. */
class SvgPen implements Pen {
  readonly rows: string[] = [];
  font = "";
  lineJoin: CanvasLineJoin = "round";
  textBaseline: CanvasTextBaseline = "alphabetic";
  textAlign: CanvasTextAlign = "left";
  lineWidth = 1;
  strokeStyle: string | CanvasGradient | CanvasPattern = "";
  fillStyle: string | CanvasGradient | CanvasPattern = "";
  readonly #ruler = document.createElement("canvas").getContext("2d");
  #transform = "";

  measureText(text: string): { readonly width: number } {
    if (!this.#ruler) return { width: text.length * 7 };
    this.#ruler.font = this.font;
    return this.#ruler.measureText(text);
  }
  save(): void {
    this.#transform = "";
  }
  restore(): void {
    this.#transform = "";
  }
  translate(x: number, y: number): void {
    this.#transform += `translate(${short(x)} ${short(y)})`;
  }
  rotate(angle: number): void {
    this.#transform += `rotate(${short((angle * 180) / Math.PI)})`;
  }
  strokeText(text: string, x: number, y: number): void {
    const stroke = `stroke="${String(this.strokeStyle)}" stroke-width="${this.lineWidth}" stroke-linejoin="round"`;
    this.rows.push(`<text ${this.#where(x, y)} ${stroke} fill="none">${escapeText(text)}</text>`);
  }
  fillText(text: string, x: number, y: number): void {
    this.rows.push(`<text ${this.#where(x, y)} fill="${String(this.fillStyle)}">${escapeText(text)}</text>`);
  }
  #where(x: number, y: number): string {
    const [, weight = "400", size = "12", family = "sans-serif"] = /^(\d+) ([\d.]+)px (.*)$/.exec(this.font) ?? [];
    const transform = this.#transform === "" ? "" : ` transform="${this.#transform}"`;
    const font = `font-family="${escapeText(family)}" font-size="${size}" font-weight="${weight}"`;
    return `x="${short(x)}" y="${short(y)}"${transform} ${font}`;
  }
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Text as XML allows it: what it forbids altogether is left out. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

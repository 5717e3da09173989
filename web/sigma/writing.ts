import type Sigma from "sigma";
import { bendHeight } from "./bend.ts";
import { writeLabels, type LineTag, type NameTag, type Pen, type Sheet } from "./labels.ts";
import type { SceneLine } from "./paint-lines.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** How many names are weighed for each that has room: most stand where another stands already. */
const SPARE = 4;

/** Line labels keep off so many nodes that are not named. */
const MOST_DIM = 400;

/** What is written on the scene: planned once a painting, so that a frame of 50,000 nodes need not sort them. */
export class Writing {
  readonly scene: Scene;
  /** Nodes that may be named, the most important first. */
  #names: readonly string[] = [];
  /** Nodes that are shown and not named, where they are few. */
  #dim: readonly string[] = [];
  #lines: readonly string[] = [];
  #selected: ReadonlySet<string> = new Set();

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Takes in what the last painting has changed; `at` is the node that is pointed at. */
  plan(at: string | undefined): void {
    const { graph } = this.scene;
    const selected = new Set(at === undefined ? [] : [at]);
    const ranked: { key: string; rank: number }[] = [];
    const dim: string[] = [];
    graph.forEachNode((key, { hidden, naming, ring, size }) => {
      if (ring > 0) selected.add(key);
      if (!hidden && naming !== "none") ranked.push({ key, rank: selected.has(key) ? 1e6 : size });
      else if (!hidden && dim.length < MOST_DIM) dim.push(key);
    });
    ranked.sort((a, b) => b.rank - a.rank);
    this.#names = ranked.map(({ key }) => key);
    this.#dim = dim;
    this.#selected = selected;
    this.#lines = graph.filterEdges((_, { hidden, text, type }) => !hidden && text !== "" && type === "line");
  }

  /** Writes this frame with `pen`; returns how many names stand. */
  write(sigma: Sigma<SceneNode, SceneLine>, pen: Pen, sheet: Sheet): number {
    const { graph } = this.scene;
    const place = (key: string): { x: number; y: number; radius: number } | undefined => {
      const node = sigma.getNodeDisplayData(key);
      if (!node || node.hidden) return undefined;
      return { ...sigma.framedGraphToViewport(node), radius: sigma.scaleSize(node.size) };
    };
    const enough = SPARE * Math.max(12, (sheet.width * sheet.height) / 9000);
    const tags: NameTag[] = [];
    for (const key of this.#names) {
      const strong = graph.getNodeAttribute(key, "naming") === "strong";
      if (tags.length >= enough && !strong) break;
      const at = place(key);
      if (!at || at.x < -20 || at.y < -20 || at.x > sheet.width + 20 || at.y > sheet.height + 20) continue;
      tags.push({ text: this.scene.label(key), ...at, strong, selected: this.#selected.has(key) });
    }
    const lines = this.#lines.flatMap((edge): LineTag[] => {
      const [source, target] = graph.extremities(edge).map(place);
      if (!source || !target) return [];
      const { text, bend } = graph.getEdgeAttributes(edge);
      const height = bendHeight(bend, Math.hypot(target.x - source.x, target.y - source.y));
      return [{ text, source, target, bend: height, color: sheet.palette.ink }];
    });
    const discs = lines.length === 0 ? [] : this.#dim.flatMap((key) => place(key) ?? []);
    return writeLabels(pen, tags, lines, { ...sheet, discs });
  }
}

import { MultiUndirectedGraph } from "graphology";
import { ClosedSigma, NoHover } from "./closed-sigma.ts";
import { createLineProgram } from "./edge-program.ts";
import { LoopProgram } from "./loop-program.ts";
import { createNodeProgram } from "./node-program.ts";
import { readPalette, type Palette } from "./palette.ts";
import type { QuadProgram } from "./quad.ts";
import type { SceneLine } from "./paint-lines.ts";
import { createUnderProgram } from "./under-program.ts";
import type { SceneGraph, SceneNode } from "./scene.ts";

/** Sigma with its programs on an empty graph, in an element of its own. */
export interface Easel {
  readonly element: HTMLElement;
  /** What is added here is drawn, once `sigma` is opened. */
  readonly graph: SceneGraph;
  readonly sigma: ClosedSigma;
  /** Read at every frame. */
  palette: Palette;
  /** How many lines may be drawn, of those that come first. */
  mostLines: number;
  /** Whether lines can be pointed at; a crowd of them is not drawn a second time for that. */
  pickLines: boolean;
  /** How many lines the last frame has. */
  readonly lines: number;
  /**
   * Waits until the browser has made what draws: to use it before lets the page stand still, as does what is made while
   * something is drawn. `loops` where there are some. Throws where the browser cannot make it.
   */
  ready(loops: boolean): Promise<void>;
}

/** Milliseconds until the browser is asked again whether it has made the programs. */
const WAIT = 4;

let prepared: Easel | undefined;

/**
 * Sets up an easel ahead of the graph: a browser takes as long to make WebGL ready as to bring the graph, and longer once
 * it has anything else to draw. `place` is as large as the picture will be.
 */
export function prepareEasel(place: HTMLElement): void {
  try {
    prepared = setUp(place);
  } catch {
    // There is no WebGL, as will be said where the picture would be.
  }
}

/** The easel that was prepared, or another, in its place. Throws where the browser has no WebGL. */
export function takeEasel(place: HTMLElement): Easel {
  const easel = prepared ?? setUp(place);
  place.append(easel.element);
  prepared = undefined;
  return easel;
}

function setUp(place: HTMLElement): Easel {
  const programs: QuadProgram[] = [];
  const made = (program: QuadProgram): void => {
    program.begin();
    programs.push(program);
  };
  const loopPrograms: QuadProgram[] = [];
  const element = document.createElement("div");
  element.className = "easel";
  place.append(element);
  const graph: SceneGraph = new MultiUndirectedGraph<SceneNode, SceneLine>();
  const state = {
    palette: readPalette(document.documentElement),
    mostLines: Infinity,
    pickLines: true,
    lines: 0,
  };
  // To ask the page for it at every node would have it laid out anew.
  let width = 1;
  const Shapes = createNodeProgram(() => state.palette, made);
  const sigma = new ClosedSigma(graph, element, {
    // In the place of sigma's own circles, which would be made ready all the same.
    defaultNodeType: "circle",
    nodeProgramClasses: { circle: Shapes, under: createUnderProgram(Shapes) },
    nodeHoverProgramClasses: { circle: NoHover, under: NoHover },
    defaultEdgeType: "line",
    edgeProgramClasses: {
      line: createLineProgram({
        made,
        most: (picking) => (picking && !state.pickLines ? 0 : state.mostLines),
        drew: (lines) => (state.lines = lines),
      }),
      loop: class extends LoopProgram {
        constructor(...layer: ConstructorParameters<typeof LoopProgram>) {
          super(...layer);
          loopPrograms.push(this);
        }
      },
      // In the place of sigma's own arrows; no line of a scene is one.
      arrow: LoopProgram,
    },
    // Names are written by ./labels.ts, which keeps them off one another.
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 40,
    minCameraRatio: 0.03,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
    // Things are smaller where there is less room, and grow more slowly than the distances when zooming in.
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * Math.min(1.6, Math.max(1, 620 / width)),
  });
  sigma.on("resize", () => ({ width } = sigma.getDimensions()));
  const ready = async (loops: boolean): Promise<void> => {
    if (loops) for (const program of loopPrograms) program.begin();
    const needed = loops ? [...programs, ...loopPrograms] : programs;
    while (!needed.every((program) => program.ready)) await new Promise((done) => setTimeout(done, WAIT));
    for (const program of needed) program.finish();
  };
  return Object.assign(state, { element, graph, sigma, ready });
}

import type Sigma from "sigma";
import type { RenderParams } from "sigma/types";
import type { createNodeProgram, NodePaint } from "./node-program.ts";
import type { SceneLine } from "./paint-lines.ts";
import type { SceneNode } from "./scene.ts";

type Gl = WebGLRenderingContext | WebGL2RenderingContext;

/**
 * A program for nodes that lines are drawn over, as dimmed ones are at a hub: it draws them into the layer of the lines,
 * which sigma fills after that of the nodes, and lets them be pointed at in their own.
 */
export function createUnderProgram(Shapes: ReturnType<typeof createNodeProgram>) {
  return class UnderProgram {
    // Names are written by ./labels.ts.
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly #programs: readonly InstanceType<typeof Shapes>[];

    constructor(gl: Gl, picking: WebGLFramebuffer | null, sigma: Sigma<SceneNode, SceneLine>) {
      const lines = contextOf(sigma.getCanvases()["edges"]);
      this.#programs = lines
        ? [new Shapes(lines, null), new Shapes(gl, picking, sigma, false)]
        : [new Shapes(gl, picking)];
    }

    reallocate(capacity: number): void {
      for (const program of this.#programs) program.reallocate(capacity);
    }

    process(id: number, position: number, node: NodePaint): void {
      for (const program of this.#programs) program.process(id, position, node);
    }

    render(params: RenderParams): void {
      for (const program of this.#programs) program.render(params);
    }

    kill(): void {
      for (const program of this.#programs) program.kill();
    }
  };
}

/** The context that a canvas has already. */
const contextOf = (canvas: HTMLCanvasElement | undefined): Gl | null =>
  canvas?.getContext("webgl2") ?? canvas?.getContext("webgl") ?? null;

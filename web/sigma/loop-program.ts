import type { NodeDisplayData } from "sigma/types";
import { floatColor, indexToColor } from "sigma/utils";
import { STROKES } from "../stroke.ts";
import type { EdgePaint } from "./edge-program.ts";
import { QuadProgram } from "./quad.ts";

// A ring at the node's upper right shoulder, mostly hidden behind the node; all lengths in CSS pixels.
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_size;
attribute float a_dashed;
varying vec2 v_at;
varying float v_ring;
varying float v_size;
varying float v_dashed;

void main() {
  float node = a_radius / u_sizeRatio;
  v_size = max(a_size / u_sizeRatio, 1.0);
  v_ring = node * 0.55 + 4.0;
  v_dashed = a_dashed;
  v_at = a_corner * (v_ring + v_size + 5.0);
  vec2 aside = vec2(0.70711) * (node + v_ring * 0.45);
  put(seen(a_position), aside + v_at);
}`;

const FRAGMENT = /* glsl */ `
varying vec2 v_at;
varying float v_ring;
varying float v_size;
varying float v_dashed;

void main() {
  float aside = abs(length(v_at) - v_ring);
  #ifdef PICKING_MODE
  if (aside > v_size * 0.5 + 3.0) discard;
  gl_FragColor = v_color;
  #else
  float alpha = clamp(v_size * 0.5 - aside + 0.5, 0.0, 1.0) * v_color.a;
  float turns = v_dashed > 2.5 ? 0.6366 : v_dashed > 1.5 ? 2.5465 : 1.2732;
  if (v_dashed > 0.5 && v_dashed < 3.5) alpha *= step(0.45, fract(atan(v_at.y, v_at.x) * turns));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const SHAPE = {
  vertex: VERTEX,
  fragment: FRAGMENT,
  attributes: { a_position: 2, a_radius: 1, a_size: 1, a_dashed: 1 },
} as const;

/** Draws what a node does to itself: a ring at its shoulder. */
export class LoopProgram extends QuadProgram {
  constructor(gl: WebGLRenderingContext | WebGL2RenderingContext, picking: WebGLFramebuffer | null) {
    super(gl, picking, SHAPE);
  }

  process(id: number, position: number, source: NodeDisplayData, _target: NodeDisplayData, edge: EdgePaint): void {
    if (edge.hidden || source.hidden) return this.hide(position);
    const { array } = this;
    const offset = this.place(position);
    array[offset] = source.x;
    array[offset + 1] = source.y;
    array[offset + 2] = source.size;
    array[offset + 3] = edge.size;
    array[offset + 4] = STROKES.indexOf(edge.stroke);
    array[offset + 5] = floatColor(edge.color);
    array[offset + 6] = indexToColor(id);
  }
}

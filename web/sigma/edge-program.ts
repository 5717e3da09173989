import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { floatColor, indexToColor } from "sigma/utils";
import { STROKES, type Stroke } from "../stroke.ts";
import { BEND_GAP, BEND_SHARE } from "./bend.ts";
import { QuadProgram } from "./quad.ts";

/** What a line of the scene carries beyond sigma's own. */
export interface EdgePaint extends EdgeDisplayData {
  /** How far the middle is pushed aside, in gaps of ./bend.ts; positive is to the left of source → target. */
  readonly bend: number;
  readonly stroke: Stroke;
  readonly arrow: boolean;
}

// A line is a box laid over source and target, in CSS pixels: x runs from source to target, y aside. Within it the
// fragment shader draws a parabola of height v_bend, which costs nothing more than a straight line.
const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_size;
attribute float a_bend;
attribute float a_style;
varying vec2 v_at;
varying float v_length;
varying float v_bend;
varying float v_size;
varying float v_style;
varying vec2 v_radii;

void main() {
  vec2 source = seen(a_source) * u_viewport * 0.5;
  vec2 target = seen(a_target) * u_viewport * 0.5;
  vec2 along = target - source;
  v_length = max(length(along), 0.001);
  along /= v_length;
  v_size = max(a_size / u_sizeRatio, 0.7);
  v_bend = a_bend * min(${BEND_GAP.toFixed(1)}, v_length * ${BEND_SHARE.toFixed(3)});
  v_style = a_style;
  v_radii = a_radii / u_sizeRatio;
  // No wider than it must be: what lies in the box costs, even where nothing is drawn.
  #ifdef PICKING_MODE
  float margin = v_size * 0.5 + 4.0;
  #else
  float margin = a_style > 7.5 ? v_size * 1.3 + 4.0 : v_size * 0.5 + 1.0;
  #endif
  v_at = vec2(
    a_corner.x < 0.0 ? -margin : v_length + margin,
    a_corner.y < 0.0 ? min(0.0, v_bend) - margin : max(0.0, v_bend) + margin
  );
  put(vec2(0.0), source + along * v_at.x + vec2(-along.y, along.x) * v_at.y);
}`;

const FRAGMENT = /* glsl */ `
varying vec2 v_at;
varying float v_length;
varying float v_bend;
varying float v_size;
varying float v_style;
varying vec2 v_radii;

void main() {
  float x = clamp(v_at.x / v_length, 0.0, 1.0);
  float slope = 4.0 * v_bend * (1.0 - 2.0 * x) / v_length;
  float aside = abs(v_at.y - 4.0 * v_bend * x * (1.0 - x)) / sqrt(1.0 + slope * slope);
  float fromSource = v_at.x - v_radii.x;
  float toTarget = v_length - v_radii.y - v_at.x;
  #ifdef PICKING_MODE
  if (aside > v_size * 0.5 + 4.0 || fromSource < 0.0 || toTarget < 0.0) discard;
  gl_FragColor = v_color;
  #else
  bool arrow = v_style > 7.5;
  float stroke = mod(v_style, 8.0);
  float head = arrow ? 5.0 + v_size * 1.6 : 0.0;
  float body = clamp(v_size * 0.5 - aside + 0.5, 0.0, 1.0);
  body *= clamp(fromSource + 0.5, 0.0, 1.0) * clamp(toTarget - head + 1.0, 0.0, 1.0);
  if (stroke > 3.5) {
    // Two lines with room between them.
    body -= clamp(v_size * 0.5 - 1.3 - aside + 0.5, 0.0, 1.0);
  } else if (stroke > 0.5) {
    float dash = stroke > 2.5 ? 13.0 + v_size : stroke > 1.5 ? 1.5 + v_size : 5.0 + v_size;
    float phase = mod(v_at.x, stroke > 2.5 ? dash + 6.0 : stroke > 1.5 ? dash + 3.5 : dash * 1.8);
    body *= clamp(min(phase, dash - phase) + 0.5, 0.0, 1.0);
  }
  float tip = arrow ? clamp(toTarget * 0.46 - aside + 0.5, 0.0, 1.0) * step(-0.5, toTarget) * step(toTarget, head) : 0.0;
  float alpha = max(body, tip) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

/** The stage's say in how many lines are drawn. */
export interface Thinning {
  /** Here is what draws them. */
  made(program: QuadProgram): void;
  /** How many may be at this moment, of those that come first; `picking` where they are to be pointed at, not seen. */
  most(picking: boolean): number;
  /** So many were seen, in this frame. */
  drew(lines: number): void;
}

const SHAPE = {
  vertex: VERTEX,
  fragment: FRAGMENT,
  attributes: { a_source: 2, a_target: 2, a_radii: 2, a_size: 1, a_bend: 1, a_style: 1 },
} as const;

/** Draws lines: straight or bent, whole, dashed, dotted or double, with or without an arrow head at the target. */
export function createLineProgram(thinning: Thinning) {
  return class LineProgram extends QuadProgram {
    constructor(gl: WebGLRenderingContext | WebGL2RenderingContext, picking: WebGLFramebuffer | null) {
      super(gl, picking, SHAPE);
      thinning.made(this);
    }

    process(id: number, position: number, source: NodeDisplayData, target: NodeDisplayData, edge: EdgePaint): void {
      if (edge.hidden || source.hidden || target.hidden) return this.hide(position);
      const { array } = this;
      const offset = this.place(position);
      array[offset] = source.x;
      array[offset + 1] = source.y;
      array[offset + 2] = target.x;
      array[offset + 3] = target.y;
      array[offset + 4] = source.size;
      array[offset + 5] = target.size;
      array[offset + 6] = edge.size;
      array[offset + 7] = edge.bend;
      array[offset + 8] = (edge.arrow ? 8 : 0) + STROKES.indexOf(edge.stroke);
      array[offset + 9] = floatColor(edge.color);
      array[offset + 10] = indexToColor(id);
    }

    protected override count(all: number, picking: boolean): number {
      const lines = Math.min(all, thinning.most(picking));
      if (!picking) thinning.drew(lines);
      return lines;
    }
  };
}

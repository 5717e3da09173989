import type { NodeDisplayData } from "sigma/types";
import { floatColor, indexToColor } from "sigma/utils";
import { SHAPES, type Shape } from "../shape.ts";
import { rgb, type Palette } from "./palette.ts";
import { QuadProgram } from "./quad.ts";

/** What a node of the scene carries beyond sigma's own: its shape, and 1 for a ring around it. */
export interface NodePaint extends NodeDisplayData {
  readonly shape: Shape;
  readonly ring: number;
}

const UNIFORMS = ["u_paper", "u_ink"] as const;

// All lengths below are CSS pixels. The square is no larger than it must be for the shape, its rim and its ring: what lies
// in it costs, even where nothing is drawn, and the points of triangles reach furthest.
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_ring;

void main() {
  float radius = a_size / u_sizeRatio;
  bool pointed = a_shape > 6.5 || (a_shape > 2.5 && a_shape < 3.5);
  float extent = radius * 1.3 + 7.0;
  if (a_ring < 0.5) extent = min(extent, pointed ? radius * 1.46 + 4.0 : radius * 1.25 + 3.5);
  v_at = a_corner * extent;
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring;
  put(seen(a_position), v_at);
}`;

// Signed distances to the shapes of ../shape.ts, in its order; sizes chosen so that all look equally large.
const FRAGMENT = /* glsl */ `
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_ring;
uniform vec3 u_paper;
uniform vec3 u_ink;

float box(vec2 p, float half_, float corner) {
  vec2 d = abs(p) - vec2(half_ - corner);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}
float diamond(vec2 p, float half_) {
  return (abs(p.x) + abs(p.y) - half_) * 0.70711;
}
float hexagon(vec2 p, float apothem) {
  p = abs(p);
  return max(p.x * 0.86603 + p.y * 0.5, p.y) - apothem;
}
float triangle(vec2 p, float inner) {
  return max(abs(p.x) * 0.86603 + p.y * 0.5, -p.y) - inner;
}

float shape(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, r * 0.88, r * 0.22);
  if (v_shape < 2.5) return hexagon(p, r * 0.94);
  if (v_shape < 3.5) return triangle(vec2(p.x, -p.y - r * 0.14), r * 0.66);
  if (v_shape < 4.5) return length(p) - r;
  if (v_shape < 6.5) return diamond(p, r * 1.2);
  return triangle(vec2(p.x, p.y + r * 0.14), r * 0.66);
}

float cover(float distance_) {
  return clamp(0.5 - distance_, 0.0, 1.0);
}

void main() {
  float d = shape(v_at, v_radius);
  #ifdef PICKING_MODE
  if (d > 3.0) discard;
  gl_FragColor = v_color;
  #else
  vec3 fill = v_color.rgb;
  // Hollow: a meeting is a ring with a dot, a proposal an empty diamond.
  float wall = max(1.6, v_radius * 0.3);
  if (v_shape > 3.5 && v_shape < 4.5) {
    float hole = cover(d + wall) * (1.0 - cover(length(v_at) - v_radius * 0.32));
    fill = mix(fill, u_paper, hole);
  } else if (v_shape > 4.5 && v_shape < 5.5) {
    fill = mix(fill, u_paper, cover(d + wall));
  }
  // A rim of paper keeps lines and neighbours off the node; the ring marks what is selected.
  float rim = cover(d - 1.5);
  float alpha = rim;
  vec3 color = mix(u_paper, fill, cover(d));
  if (v_ring > 0.5) {
    float ring = cover(abs(d - 3.75) - 1.25);
    float gap = cover(d - 5.0);
    alpha = max(gap, ring);
    color = mix(color, u_ink, ring);
  }
  alpha *= v_color.a;
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}`;

const SHAPE = {
  vertex: VERTEX,
  fragment: FRAGMENT,
  attributes: { a_position: 2, a_size: 1, a_shape: 1, a_ring: 1 },
  uniforms: UNIFORMS,
} as const;

/** Draws nodes in the shape of their kind, with a rim in the paper's colour; `palette` is read at every frame. */
export function createNodeProgram(palette: () => Palette, made: (program: QuadProgram) => void) {
  return class ShapeProgram extends QuadProgram {
    /** Sigma hands over itself, too; `seen` is for those of its own making. */
    constructor(
      gl: WebGLRenderingContext | WebGL2RenderingContext,
      picking: WebGLFramebuffer | null,
      _sigma?: unknown,
      seen = true,
    ) {
      super(gl, picking, SHAPE);
      this.seen = seen;
      made(this);
    }

    process(id: number, position: number, node: NodePaint): void {
      if (node.hidden) return this.hide(position);
      const { array } = this;
      const offset = this.place(position);
      array[offset] = node.x;
      array[offset + 1] = node.y;
      array[offset + 2] = node.size;
      array[offset + 3] = SHAPES.indexOf(node.shape);
      array[offset + 4] = node.ring;
      array[offset + 5] = floatColor(node.color);
      array[offset + 6] = indexToColor(id);
    }

    protected override setUniforms(
      gl: WebGLRenderingContext | WebGL2RenderingContext,
      uniforms: Readonly<Record<string, WebGLUniformLocation | null>>,
    ): void {
      const { paper, ink } = palette();
      gl.uniform3fv(uniforms["u_paper"] ?? null, rgb(paper));
      gl.uniform3fv(uniforms["u_ink"] ?? null, rgb(ink));
    }
  };
}

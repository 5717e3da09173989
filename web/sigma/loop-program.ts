import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgePaint } from "./edge-program.ts";
import type { SceneLine, SceneNode } from "./scene.ts";

const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 5;
const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

// A ring at the node's upper right shoulder, mostly hidden behind the node; all lengths in CSS pixels.
const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_radius;
attribute float a_size;
attribute float a_dashed;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
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
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + (aside + v_at) * 2.0 / u_viewport, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
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
  if (v_dashed > 0.5) alpha *= step(0.45, fract(atan(v_at.y, v_at.x) * 1.2732));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

/** Draws what a node does to itself: a ring at its shoulder. */
export class LoopProgram extends EdgeProgram<(typeof UNIFORMS)[number], SceneNode, SceneLine> {
  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_radius", size: 1, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_dashed", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(
    id: number,
    offset: number,
    source: NodeDisplayData,
    _target: NodeDisplayData,
    edge: EdgePaint,
  ): void {
    const { array } = this;
    array[offset] = source.x;
    array[offset + 1] = source.y;
    array[offset + 2] = source.size;
    array[offset + 3] = edge.size;
    array[offset + 4] = edge.dashed ? 1 : 0;
    array[offset + 5] = floatColor(edge.color);
    array[offset + 6] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations["u_viewport"] ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
  }
}

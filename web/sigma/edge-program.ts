import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { BEND_GAP, BEND_SHARE } from "./bend.ts";
import type { SceneLine, SceneNode } from "./scene.ts";

/** What a line of the scene carries beyond sigma's own. */
export interface EdgePaint extends EdgeDisplayData {
  /** How far the middle is pushed aside, in gaps of ./bend.ts; positive is to the left of source → target. */
  readonly bend: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
}

const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 5;
const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

// A line is a box laid over source and target, in CSS pixels: x runs from source to target, y aside. Within it the
// fragment shader draws a parabola of height v_bend, which costs nothing more than a straight line.
const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_size;
attribute float a_bend;
attribute float a_style;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_bend;
varying float v_size;
varying float v_style;
varying vec2 v_radii;

void main() {
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * u_viewport * 0.5;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * u_viewport * 0.5;
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
  float margin = a_style > 1.5 ? v_size * 1.3 + 4.0 : v_size * 0.5 + 1.0;
  #endif
  v_at = vec2(
    mix(-margin, v_length + margin, a_corner.x),
    a_corner.y < 0.5 ? min(0.0, v_bend) - margin : max(0.0, v_bend) + margin
  );
  vec2 position = source + along * v_at.x + vec2(-along.y, along.x) * v_at.y;
  gl_Position = vec4(position * 2.0 / u_viewport, 0.0, 1.0);
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
  bool arrow = v_style > 1.5;
  bool dashed = mod(v_style, 2.0) > 0.5;
  float head = arrow ? 5.0 + v_size * 1.6 : 0.0;
  float body = clamp(v_size * 0.5 - aside + 0.5, 0.0, 1.0);
  body *= clamp(fromSource + 0.5, 0.0, 1.0) * clamp(toTarget - head + 1.0, 0.0, 1.0);
  if (dashed) {
    float dash = 5.0 + v_size;
    float phase = mod(v_at.x, dash * 1.8);
    body *= clamp(min(phase, dash - phase) + 0.5, 0.0, 1.0);
  }
  float tip = arrow ? clamp(toTarget * 0.46 - aside + 0.5, 0.0, 1.0) * step(-0.5, toTarget) * step(toTarget, head) : 0.0;
  float alpha = max(body, tip) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

/**
 * Draws lines: straight or bent, dashed or whole, with or without an arrow head at the target. Of those that come first
 * it draws no more than `most` says at that moment: the stage thins a crowd while it moves.
 */
export function createLineProgram(most: () => number) {
  return class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number], SceneNode, SceneLine> {
    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_bend", size: 1, type: FLOAT },
          { name: "a_style", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(
      id: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgePaint,
    ): void {
      const { array } = this;
      array[offset] = source.x;
      array[offset + 1] = source.y;
      array[offset + 2] = target.x;
      array[offset + 3] = target.y;
      array[offset + 4] = source.size;
      array[offset + 5] = target.size;
      array[offset + 6] = edge.size;
      array[offset + 7] = edge.bend;
      array[offset + 8] = (edge.arrow ? 2 : 0) + (edge.dashed ? 1 : 0);
      array[offset + 9] = floatColor(edge.color);
      array[offset + 10] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations["u_viewport"] ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      const { gl, frameBuffer } = info;
      if (!(gl instanceof WebGL2RenderingContext)) return super.drawWebGL(method, info);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.drawArraysInstanced(method, 0, this.VERTICES, Math.min(this.capacity, most()));
    }
  };
}

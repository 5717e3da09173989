import type { InstancedProgramDefinition, ProgramAttributeSpecification, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 5;
const VIEW = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

/** The uniforms that every quad has. */
export type ViewUniform = (typeof VIEW)[number];

// What each vertex shader begins with. Lengths are CSS pixels; `a_corner` runs from -1 to 1 both ways.
const VERTEX_HEAD = /* glsl */ `
attribute vec2 a_corner;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;

// Where a place of the graph lies: from the middle of the picture, which is -1 to 1.
vec2 seen(vec2 place) {
  return (u_matrix * vec3(place, 1.0)).xy;
}
// Sets the vertex that far aside from there, and the colour: its own, or the number that says what the pointer is at.
void put(vec2 middle, vec2 aside) {
  gl_Position = vec4(middle + aside * 2.0 / u_viewport, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const FRAGMENT_HEAD = /* glsl */ `
precision highp float;
varying vec4 v_color;
`;

/**
 * What sigma needs to know of a program whose every item is a quad, drawn by its fragment shader. `vertex` and `fragment`
 * are what is particular to it, as are the `attributes` of an item (numbers, by how many of them) and further `uniforms`;
 * after the attributes stand an item's colour and its id.
 */
export function quad<Uniform extends string = never>(shape: {
  readonly vertex: string;
  readonly fragment: string;
  readonly attributes: Readonly<Record<string, 1 | 2>>;
  readonly uniforms?: readonly Uniform[];
}): InstancedProgramDefinition<ViewUniform | Uniform> {
  const own = Object.entries(shape.attributes).map(([name, size]): ProgramAttributeSpecification => ({
    name,
    size,
    type: FLOAT,
  }));
  return {
    VERTICES: 4,
    VERTEX_SHADER_SOURCE: VERTEX_HEAD + shape.vertex,
    FRAGMENT_SHADER_SOURCE: FRAGMENT_HEAD + shape.fragment,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS: [...VIEW, ...(shape.uniforms ?? [])],
    ATTRIBUTES: [
      ...own,
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

/** Tells a quad's shaders how the camera stands. */
export function setView(
  { matrix, width, height, sizeRatio }: RenderParams,
  { gl, uniformLocations }: ProgramInfo,
): void {
  gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
  gl.uniform2f(uniformLocations["u_viewport"] ?? null, width, height);
  gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
}

import type { RenderParams } from "sigma/types";

const VIEW = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;
const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);
const BYTES = Float32Array.BYTES_PER_ELEMENT;

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

const PICKING = "#define PICKING_MODE\n";

/** What is particular to the quads of one program: after the attributes of an item stand its colour and its id. */
export interface QuadShape {
  readonly vertex: string;
  readonly fragment: string;
  /** By how many numbers each is. */
  readonly attributes: Readonly<Record<string, 1 | 2>>;
  readonly uniforms?: readonly string[];
}

type Gl = WebGLRenderingContext | WebGL2RenderingContext;

/** What draws many of the same in one go; a part of WebGL 2, and of 1 where it is asked for. */
interface Instancing {
  divisor(index: number, divisor: number): void;
  draw(mode: number, first: number, vertices: number, items: number): void;
}

/** A program of WebGL that was begun, and once it is ready what is where in it. */
interface Made {
  readonly program: WebGLProgram;
  linked: Linked | undefined;
}

interface Linked {
  readonly uniforms: Readonly<Record<string, WebGLUniformLocation | null>>;
  /** Where each attribute is, in the order of an item. */
  readonly places: readonly number[];
  readonly corner: number;
}

/**
 * A program for sigma whose every item is a quad that its fragment shader draws. In place of sigma's own base, which waits
 * for each shader as it is compiled, and sends all items to the graphics card twice in every frame: here the browser
 * compiles while the page goes on, and items are sent when they have changed.
 */
export abstract class QuadProgram {
  // Names are written by ./labels.ts.
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  readonly #gl: Gl;
  readonly #instancing: Instancing;
  readonly #picking: WebGLFramebuffer | null;
  readonly #shape: QuadShape;
  readonly #stride: number;
  readonly #items: WebGLBuffer | null;
  readonly #corners: WebGLBuffer | null;
  #seen: Made | undefined;
  #pointed: Made | undefined;
  /** The items one after the other: a subclass writes one where `place` says. */
  protected array = new Float32Array();
  /** Whether its items are seen, and not only pointed at. */
  protected seen = true;
  #capacity = 0;
  /** Whether the graphics card has other items than `array`. */
  #changed = true;

  /** `picking` is where items are drawn to be pointed at, if they can be. */
  constructor(gl: Gl, picking: WebGLFramebuffer | null, shape: QuadShape) {
    this.#gl = gl;
    this.#instancing = instancingOf(gl);
    this.#picking = picking;
    this.#shape = shape;
    this.#stride = Object.values(shape.attributes).reduce<number>((sum, size) => sum + size, 2);
    this.#items = gl.createBuffer();
    this.#corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#corners);
    gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW);
  }

  /** Sets the program's own uniforms. */
  protected setUniforms(_gl: Gl, _uniforms: Linked["uniforms"]): void {
    // Most have none.
  }

  /** How many of `all` items are drawn, those that come first. */
  protected count(all: number, _picking: boolean): number {
    return all;
  }

  /** Has the browser make the program, and does not wait for it. */
  begin(): void {
    if (this.seen) this.#seen ??= this.#make("");
    if (this.#picking) this.#pointed ??= this.#make(PICKING);
    this.#gl.flush();
  }

  /** Whether what was begun is there, as far as the browser tells. */
  get ready(): boolean {
    const gl = this.#gl;
    const told = gl.getExtension("KHR_parallel_shader_compile");
    return [this.#seen, this.#pointed].every(
      (made) => !made || !told || gl.getProgramParameter(made.program, told.COMPLETION_STATUS_KHR) !== false,
    );
  }

  /** Waits for what was begun. Throws where the browser cannot make it. */
  finish(): void {
    for (const made of [this.#seen, this.#pointed]) if (made) this.#finish(made);
  }

  reallocate(capacity: number): void {
    if (capacity === this.#capacity) return;
    this.#capacity = capacity;
    this.array = new Float32Array(capacity * this.#stride);
    this.#changed = true;
  }

  /** Where in `array` the item at `position` begins, which is now written. */
  protected place(position: number): number {
    this.#changed = true;
    return position * this.#stride;
  }

  /** Leaves an item out. */
  protected hide(position: number): void {
    const from = this.place(position);
    this.array.fill(0, from, from + this.#stride);
  }

  render(params: RenderParams): void {
    if (this.#capacity === 0) return;
    const { width, height, pixelRatio, downSizingRatio } = params;
    const gl = this.#gl;
    if (this.#changed) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#items);
      gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
      this.#changed = false;
    }
    if (!this.#seen && !this.#pointed) this.begin();
    if (this.#pointed) {
      const scale = pixelRatio / downSizingRatio;
      gl.viewport(0, 0, width * scale, height * scale);
      this.#draw(this.#pointed, params, true);
    }
    gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
    if (this.#seen) this.#draw(this.#seen, params, false);
  }

  kill(): void {
    const gl = this.#gl;
    for (const made of [this.#seen, this.#pointed]) gl.deleteProgram(made?.program ?? null);
    gl.deleteBuffer(this.#items);
    gl.deleteBuffer(this.#corners);
  }

  #draw(made: Made, { matrix, width, height, sizeRatio }: RenderParams, picking: boolean): void {
    const gl = this.#gl;
    const count = this.count(this.#capacity, picking);
    if (count === 0) return;
    const { uniforms, places, corner } = this.#finish(made);
    gl.useProgram(made.program);
    gl.enable(gl.BLEND);
    gl.uniformMatrix3fv(uniforms["u_matrix"] ?? null, false, matrix);
    gl.uniform2f(uniforms["u_viewport"] ?? null, width, height);
    gl.uniform1f(uniforms["u_sizeRatio"] ?? null, sizeRatio);
    this.setUniforms(gl, uniforms);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#corners);
    this.#point(corner, 2, gl.FLOAT, 0, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#items);
    const sizes = Object.values(this.#shape.attributes);
    let offset = 0;
    for (const [index, place] of places.entries()) {
      const size = sizes[index];
      if (size === undefined) this.#point(place, 4, gl.UNSIGNED_BYTE, this.#stride, offset, 1);
      else this.#point(place, size, gl.FLOAT, this.#stride, offset, 1);
      offset += size ?? 1;
    }
    gl.bindFramebuffer(gl.FRAMEBUFFER, picking ? this.#picking : null);
    this.#instancing.draw(gl.TRIANGLE_STRIP, 0, 4, count);
    // The programs of a layer share its context.
    for (const place of [corner, ...places]) if (place >= 0) gl.disableVertexAttribArray(place);
  }

  /** Tells where the numbers of an attribute are, in numbers; a colour's bytes are one. */
  #point(place: number, size: number, type: number, stride: number, offset: number, divisor: number): void {
    if (place < 0) return;
    const gl = this.#gl;
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, type === gl.UNSIGNED_BYTE, stride * BYTES, offset * BYTES);
    this.#instancing.divisor(place, divisor);
  }

  #make(prefix: string): Made {
    const gl = this.#gl;
    const program = gl.createProgram();
    const { vertex, fragment } = this.#shape;
    for (const [type, source] of [
      [gl.VERTEX_SHADER, VERTEX_HEAD + vertex],
      [gl.FRAGMENT_SHADER, FRAGMENT_HEAD + fragment],
    ] as const) {
      const shader = gl.createShader(type);
      // Only where the context is lost.
      if (!shader) continue;
      gl.shaderSource(shader, prefix + source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
      gl.deleteShader(shader);
    }
    gl.linkProgram(program);
    return { program, linked: undefined };
  }

  #finish(made: Made): Linked {
    if (made.linked) return made.linked;
    const gl = this.#gl;
    const { program } = made;
    if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
      const logs = gl.getAttachedShaders(program)?.map((shader) => gl.getShaderInfoLog(shader)) ?? [];
      throw new Error(`WebGL: ${[gl.getProgramInfoLog(program), ...logs].join(" ")}`);
    }
    const names = [...VIEW, ...(this.#shape.uniforms ?? [])];
    const attributes = [...Object.keys(this.#shape.attributes), "a_color", "a_id"];
    made.linked = {
      uniforms: Object.fromEntries(names.map((name) => [name, gl.getUniformLocation(program, name)])),
      places: attributes.map((name) => gl.getAttribLocation(program, name)),
      corner: gl.getAttribLocation(program, "a_corner"),
    };
    return made.linked;
  }
}

function instancingOf(gl: Gl): Instancing {
  if (gl instanceof WebGL2RenderingContext) {
    return {
      divisor: (index, divisor) => gl.vertexAttribDivisor(index, divisor),
      draw: (mode, first, vertices, items) => gl.drawArraysInstanced(mode, first, vertices, items),
    };
  }
  const extension = gl.getExtension("ANGLE_instanced_arrays");
  if (!extension) throw new Error("WebGL: no instanced arrays");
  return {
    divisor: (index, divisor) => extension.vertexAttribDivisorANGLE(index, divisor),
    draw: (mode, first, vertices, items) => extension.drawArraysInstancedANGLE(mode, first, vertices, items),
  };
}

/** The vertices a simplified line keeps. */

/** Stands among the vertices of a line for a path break: the line ends, and begins anew at the next vertex. */
export const pathBreak = 0xffffffff;

/**
 * Collects the indices of the points a line goes through, with {@link pathBreak} between its parts. A part of a single
 * point draws nothing and is left out.
 */
export class VertexList {
  #vertices = new Uint32Array(1024);
  #length = 0;
  /** Where the current part begins. */
  #start = 0;

  /** Whether the next point will be joined to one before it. */
  get isJoined(): boolean {
    return this.#length > this.#start;
  }

  /** The last point of the current part; {@link pathBreak} when it has none yet. */
  get last(): number {
    return this.isJoined ? (this.#vertices[this.#length - 1] as number) : pathBreak;
  }

  /** Continues the line to a point, unless it is there already. */
  add(index: number): void {
    if (index !== this.last) this.#push(index);
  }

  /** Ends the current part with a path break. */
  penUp(): void {
    if (!this.isJoined) return;
    if (this.#length - this.#start === 1) this.#length--;
    else this.#push(pathBreak);
    this.#start = this.#length;
  }

  /** The vertices, without a path break at the end. */
  toArray(): Uint32Array {
    const endsInBreak = this.#length > 0 && !this.isJoined;
    return this.#vertices.slice(0, endsInBreak ? this.#length - 1 : this.#length);
  }

  #push(vertex: number): void {
    if (this.#length === this.#vertices.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#vertices);
      this.#vertices = longer;
    }
    this.#vertices[this.#length++] = vertex;
  }
}

/** The values at some vertices, NaN at a path break. */
export function valuesAt(values: Float64Array, vertices: Uint32Array): Float64Array {
  const found = new Float64Array(vertices.length);
  for (let at = 0; at < vertices.length; at++) {
    const vertex = vertices[at] as number;
    found[at] = vertex === pathBreak ? Number.NaN : (values[vertex] as number);
  }
  return found;
}

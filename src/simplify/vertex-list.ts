/** The vertices a simplified line keeps. */

/** Stands among the vertices of a line where it is lifted off the page. */
export const lifted = 0xffffffff;

/**
 * Collects the indices of the points a line goes through, with {@link lifted} between its parts. A part of one point,
 * which draws nothing, is taken back.
 */
export class VertexList {
  #vertices = new Uint32Array(1024);
  #length = 0;
  /** Where the part that is being drawn begins. */
  #start = 0;

  /** Whether the next point will be joined to one before it. */
  get isJoined(): boolean {
    return this.#length > this.#start;
  }

  /** The point the line is at; {@link lifted} when it is at none. */
  get last(): number {
    return this.isJoined ? (this.#vertices[this.#length - 1] as number) : lifted;
  }

  /** Goes on to a point; not anew to the one it is at. */
  add(index: number): void {
    if (index !== this.last) this.#push(index);
  }

  /** Ends a part of the line. */
  lift(): void {
    if (!this.isJoined) return;
    if (this.#length - this.#start === 1) this.#length--;
    else this.#push(lifted);
    this.#start = this.#length;
  }

  /** The vertices; the line is not lifted after the last. */
  toArray(): Uint32Array {
    const isLifted = this.#length > 0 && !this.isJoined;
    return this.#vertices.slice(0, isLifted ? this.#length - 1 : this.#length);
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

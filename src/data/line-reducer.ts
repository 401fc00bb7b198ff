/** Reads a stream of points: a short line is kept whole, a long one is reduced to what its picture needs. */

import type { ArgumentPath } from "./argument-path.ts";
import { Buckets } from "./buckets.ts";
import { tooManyToBuffer, turnsBack } from "./errors.ts";
import { doubled } from "./growing-line.ts";
import type { Line } from "./pair.ts";

/** Lines up to this many points are kept whole. */
export const maxKept = 2 ** 16;
/** Lines whose x is not monotonic are kept whole up to this many. */
export const maxBuffered = 2 ** 22;

/** Takes the points of a line one by one, and keeps no more than its picture needs. */
export class LineReducer {
  readonly #path: ArgumentPath;
  readonly #placeX: (x: number) => number;
  #x = new Float64Array(1024);
  #y = new Float64Array(1024);
  #length = 0;
  #buckets: Buckets | null = null;
  #lastX = Number.NaN;
  /** The monotonic direction of x: 1 or -1, 0 while it has not changed, NaN when it went both ways. */
  #direction = 0;

  /**
   * @param path The path of the positions in the call, for messages.
   * @param placeX Maps x to the scale that will show it.
   */
  constructor(path: ArgumentPath, placeX: (x: number) => number) {
    this.#path = path;
    this.#placeX = placeX;
  }

  /** Takes as many points as there are positions. */
  push(x: Float64Array, y: Float64Array): void {
    for (let index = 0; index < x.length; index++) {
      this.#take(x[index] as number, y[index] as number);
    }
  }

  /** The points that were kept. */
  finish(): Line {
    if (this.#buckets !== null) return this.#buckets.toLine();
    return { x: this.#x.slice(0, this.#length), y: this.#y.slice(0, this.#length) };
  }

  #take(x: number, y: number): void {
    this.#updateDirection(x);
    if (this.#buckets === null && this.#length === maxKept && this.#isMonotonic) this.#reduce();
    if (this.#buckets === null) {
      this.#append(x, y);
    } else {
      if (!this.#isMonotonic) throw turnsBack(this.#path, this.#length, maxKept);
      this.#buckets.take(this.#length++, x, y);
    }
  }

  get #isMonotonic(): boolean {
    return !Number.isNaN(this.#direction);
  }

  #updateDirection(x: number): void {
    if (x - x !== 0) return;
    const step = x < this.#lastX ? -1 : x > this.#lastX ? 1 : 0;
    if (step !== 0)
      this.#direction = step === -this.#direction ? Number.NaN : this.#direction || step;
    this.#lastX = x;
  }

  #append(x: number, y: number): void {
    if (this.#length === maxBuffered) throw tooManyToBuffer(this.#path, maxBuffered);
    if (this.#length === this.#x.length) {
      this.#x = doubled(this.#x);
      this.#y = doubled(this.#y);
    }
    this.#x[this.#length] = x;
    this.#y[this.#length++] = y;
  }

  #reduce(): void {
    this.#buckets = new Buckets(this.#placeX);
    for (let index = 0; index < this.#length; index++) {
      this.#buckets.take(index, this.#x[index] as number, this.#y[index] as number);
    }
    this.#x = new Float64Array();
    this.#y = this.#x;
  }
}

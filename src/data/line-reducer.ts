/** A line that flows in: whole as long as it is short, then as what its picture needs. */

import { Buckets } from "./buckets.ts";
import { type Place, tooManyToBuffer, turnsBack } from "./errors.ts";
import type { Line } from "./pair.ts";

/** Lines up to this many points are kept whole. */
export const fewValues = 2 ** 16;
/** Lines whose x goes to and fro are kept whole up to this many. */
export const mostBuffered = 2 ** 22;

/** Takes the points of a line as they come, and keeps no more than its picture needs. */
export class LineReducer {
  readonly #place: Place;
  readonly #placeX: (x: number) => number;
  #x = new Float64Array(1024);
  #y = new Float64Array(1024);
  #length = 0;
  #buckets: Buckets | null = null;
  #lastX = Number.NaN;
  /** Which way x goes: 1, -1, 0 as long as it stands still, NaN when it goes both. */
  #direction = 0;

  /**
   * @param place Where the positions stand in the call, for messages.
   * @param placeX From x to the scale that will show it.
   */
  constructor(place: Place, placeX: (x: number) => number) {
    this.#place = place;
    this.#placeX = placeX;
  }

  /** Takes as many points as there are positions. */
  push(x: Float64Array, y: Float64Array): void {
    for (let index = 0; index < x.length; index++) {
      this.#take(x[index] as number, y[index] as number);
    }
  }

  /** What was kept of the line. */
  finish(): Line {
    if (this.#buckets !== null) return this.#buckets.toLine();
    return { x: this.#x.slice(0, this.#length), y: this.#y.slice(0, this.#length) };
  }

  #take(x: number, y: number): void {
    this.#notice(x);
    if (this.#buckets === null && this.#length === fewValues && this.#goesOneWay) this.#reduce();
    if (this.#buckets === null) {
      this.#keep(x, y);
    } else {
      if (!this.#goesOneWay) throw turnsBack(this.#place, this.#length, fewValues);
      this.#buckets.take(this.#length++, x, y);
    }
  }

  get #goesOneWay(): boolean {
    return !Number.isNaN(this.#direction);
  }

  #notice(x: number): void {
    if (x - x !== 0) return;
    const step = x < this.#lastX ? -1 : x > this.#lastX ? 1 : 0;
    if (step !== 0)
      this.#direction = step === -this.#direction ? Number.NaN : this.#direction || step;
    this.#lastX = x;
  }

  #keep(x: number, y: number): void {
    if (this.#length === mostBuffered) throw tooManyToBuffer(this.#place, mostBuffered);
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

function doubled(values: Float64Array): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * values.length);
  longer.set(values);
  return longer;
}

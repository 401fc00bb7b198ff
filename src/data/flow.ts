/** Series that flow in: iterables, async or not, of numbers or of chunks of numbers. */

import { PlotError } from "../errors.ts";
import { toColumns } from "./columns.ts";
import { functionInFlow, type Place, unreadable, wrongAxes } from "./errors.ts";
import { formOf, isScalar } from "./form.ts";
import { toNumber } from "./vector.ts";

/** Keys of what is data as a whole, and merely can be iterated too. */
const wholeKeys = ["shape", "length", "dataSync", "arraySync", "toArray", "size"];

/** Tells a series that flows in, such as a generator or a stream, from one that is there as a whole. */
export function isFlow(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (Symbol.asyncIterator in value) return true;
  return Symbol.iterator in value && !wholeKeys.some((key) => key in value);
}

/** A series that is read chunk by chunk. */
export interface Source {
  readonly place: Place;
  /** The next values, at least one; null at the end. */
  read(): Promise<Float64Array | null>;
  /** Tells the script that no more is wanted. */
  close(): Promise<void>;
}

/** How many single numbers make a chunk. */
const chunkLength = 4096;

/** Reads any series chunk by chunk; one that is there as a whole is one chunk. */
export function sourceOf(place: Place, series: unknown): Source {
  return isFlow(series) ? new FlowSource(place, series) : new WholeSource(place, series);
}

class WholeSource implements Source {
  readonly place: Place;
  #values: Float64Array | null;

  constructor(place: Place, series: unknown) {
    this.place = place;
    this.#values = valuesOf(place, series);
  }

  async read(): Promise<Float64Array | null> {
    const values = this.#values;
    this.#values = null;
    return values === null || values.length === 0 ? null : values;
  }

  async close(): Promise<void> {}
}

class FlowSource implements Source {
  readonly place: Place;
  readonly #iterator: AsyncIterator<unknown> | Iterator<unknown>;
  /** A chunk that came while single numbers were collected. */
  #waiting: Float64Array | null = null;
  #isOver = false;
  /** How many single numbers came, for messages. */
  #count = 0;

  constructor(place: Place, series: AsyncIterable<unknown> | Iterable<unknown>) {
    this.place = place;
    this.#iterator =
      Symbol.asyncIterator in series ? series[Symbol.asyncIterator]() : series[Symbol.iterator]();
  }

  async read(): Promise<Float64Array | null> {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) return waiting;
    const numbers: number[] = [];
    while (!this.#isOver && numbers.length < chunkLength) {
      const { done, value } = await this.#next();
      if (done === true) {
        this.#isOver = true;
      } else if (isScalar(value)) {
        numbers.push(toNumber(this.place, this.#count++, value));
      } else {
        const chunk = valuesOf(this.place, value);
        if (chunk.length === 0) continue;
        if (numbers.length === 0) return chunk;
        this.#waiting = chunk;
        break;
      }
    }
    return numbers.length === 0 ? null : Float64Array.from(numbers);
  }

  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    await this.#iterator.return?.();
  }

  async #next(): Promise<IteratorResult<unknown>> {
    try {
      return await this.#iterator.next();
    } catch (error) {
      this.#isOver = true;
      throw error instanceof PlotError ? error : unreadable(this.place, error);
    }
  }
}

/** The values of a series of one axis, or of a chunk of one. */
function valuesOf(place: Place, values: unknown): Float64Array {
  const form = formOf(place, values);
  if (form.type === "function") throw functionInFlow(place);
  const { columns, length } = toColumns(place, form);
  const [only = new Float64Array(), ...others] = columns;
  if (others.length > 0) throw wrongAxes(place, [length, columns.length], right);
  return only;
}

const right = "what flows in, and what goes with it, has 1 axis";

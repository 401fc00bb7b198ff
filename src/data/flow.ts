/** Streams: iterables, async or not, of numbers or of chunks of numbers. */

import { PlotError } from "../errors.ts";
import { hasMethod } from "../options.ts";
import type { ArgumentPath } from "./argument-path.ts";
import { toColumns } from "./columns.ts";
import { functionInFlow, noIterator, noStep, unreadableData, wrongAxes } from "./errors.ts";
import { formOf, isObject, isScalar, whileReading } from "./form.ts";
import { toNumber } from "./vector.ts";

/** Keys of data that are complete although they can be iterated, too. */
const wholeKeys = ["shape", "length", "dataSync", "arraySync", "toArray", "size"];

/** Whether a series is a stream, such as a generator, and not complete data such as an array. */
export function isFlow(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  try {
    if (Symbol.asyncIterator in value) return true;
    return Symbol.iterator in value && !wholeKeys.some((key) => key in value);
  } catch {
    return false;
  }
}

/** A series that is read chunk by chunk. */
export interface ChunkSource {
  readonly path: ArgumentPath;
  /** The next values, at least one; null at the end. */
  read(): Promise<Float64Array | null>;
  /** Ends the iteration, so that a generator can clean up. */
  close(): Promise<void>;
}

/** How many single numbers make a chunk. */
const numbersPerChunk = 4096;

/** Reads any series chunk by chunk; complete data are one chunk. */
export function chunkSource(path: ArgumentPath, series: unknown): ChunkSource {
  return isFlow(series) ? new FlowSource(path, series) : new WholeSource(path, series);
}

class WholeSource implements ChunkSource {
  readonly path: ArgumentPath;
  #values: Float64Array | null;

  constructor(path: ArgumentPath, series: unknown) {
    this.path = path;
    this.#values = seriesValues(path, series);
  }

  async read(): Promise<Float64Array | null> {
    const values = this.#values;
    this.#values = null;
    return values === null || values.length === 0 ? null : values;
  }

  async close(): Promise<void> {}
}

class FlowSource implements ChunkSource {
  readonly path: ArgumentPath;
  readonly #iterator: AsyncIterator<unknown> | Iterator<unknown>;
  /** A chunk that arrived while single numbers were being collected. */
  #pending: Float64Array | null = null;
  #isOver = false;
  /** How many single numbers came, for messages. */
  #count = 0;

  constructor(path: ArgumentPath, series: AsyncIterable<unknown> | Iterable<unknown>) {
    this.path = path;
    this.#iterator = whileReading(path, () =>
      Symbol.asyncIterator in series ? series[Symbol.asyncIterator]() : series[Symbol.iterator](),
    );
    if (!hasMethod(this.#iterator, "next")) throw noIterator(path, this.#iterator);
  }

  async read(): Promise<Float64Array | null> {
    const waiting = this.#pending;
    this.#pending = null;
    if (waiting !== null) return waiting;
    const numbers: number[] = [];
    while (!this.#isOver && numbers.length < numbersPerChunk) {
      const { done, value } = await this.#next();
      if (done === true) {
        this.#isOver = true;
      } else if (isScalar(value)) {
        numbers.push(toNumber(this.path, this.#count++, value));
      } else {
        const chunk = seriesValues(this.path, value);
        if (chunk.length === 0) continue;
        if (numbers.length === 0) return chunk;
        this.#pending = chunk;
        break;
      }
    }
    return numbers.length === 0 ? null : Float64Array.from(numbers);
  }

  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    try {
      await this.#iterator.return?.();
    } catch {
      // A source is closed early only because of an error, and that one is told.
    }
  }

  async #next(): Promise<IteratorResult<unknown>> {
    try {
      return this.#resultOf(await this.#iterator.next());
    } catch (error) {
      this.#isOver = true;
      throw error instanceof PlotError ? error : unreadableData(this.path, error);
    }
  }

  #resultOf(step: unknown): IteratorResult<unknown> {
    if (!isObject(step)) throw noStep(this.path, step);
    const { done, value } = step as IteratorResult<unknown>;
    return { done, value } as IteratorResult<unknown>;
  }
}

/** The values of a series with one axis, or of a chunk. */
function seriesValues(path: ArgumentPath, values: unknown): Float64Array {
  const form = formOf(path, values);
  if (form.type === "function") throw functionInFlow(path);
  const { columns, length } = toColumns(path, form);
  const [only = new Float64Array(), ...others] = columns;
  if (others.length > 0) throw wrongAxes(path, [length, columns.length], right);
  return only;
}

const right = "what flows in, and what goes with it, has 1 axis";

import type { DataLimits } from "../ticker/autoscale.ts";
import type { Line } from "./pair.ts";
import type { Summary } from "./summary.ts";

/** A line whose statistics are known. */
export interface SummarizedLine extends Line {
  readonly summary: Summary;
}

const firstSize = 16;

/** A line that gets point after point; each costs the same, however many there are. */
export class GrowingLine {
  #x: Float64Array = new Float64Array(firstSize);
  #y: Float64Array = new Float64Array(firstSize);
  #length = 0;
  #rises = false;
  #falls = false;
  #lastX = Number.NaN;
  #summary: Summary = emptySummary();

  /** How many points there are. */
  get length(): number {
    return this.#length;
  }

  /** The points so far. Those that come later do not change it, though they may lie in the same memory. */
  get line(): SummarizedLine {
    const [x, y] = [this.#x.subarray(0, this.#length), this.#y.subarray(0, this.#length)];
    return { x, y, summary: this.#summary };
  }

  /** Adds a point; one with a coordinate that is not finite is a gap. */
  push(x: number, y: number): void {
    if (this.#length === this.#x.length) [this.#x, this.#y] = [doubled(this.#x), doubled(this.#y)];
    this.#x[this.#length] = x;
    this.#y[this.#length] = y;
    this.#turn(x);
    const isPoint = Number.isFinite(x) && Number.isFinite(y);
    const summary = isPoint ? summaryWithPoint(this.#summary, x, y, this.#length) : this.#summary;
    this.#length += 1;
    const hasGaps = summary.count < this.#length;
    this.#summary = { ...summary, hasGaps, direction: this.#direction };
  }

  #turn(x: number): void {
    if (!Number.isFinite(x)) return;
    if (x > this.#lastX) this.#rises = true;
    else if (x < this.#lastX) this.#falls = true;
    this.#lastX = x;
  }

  get #direction(): Summary["direction"] {
    if (!this.#falls) return 1;
    return this.#rises ? 0 : -1;
  }
}

export function doubled(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

function emptySummary(): Summary {
  const nothing = {
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    minpos: Number.POSITIVE_INFINITY,
  };
  return {
    count: 0,
    hasGaps: false,
    direction: 1,
    x: nothing,
    y: nothing,
    first: Number.NaN,
    last: Number.NaN,
    minIndex: -1,
    maxIndex: -1,
  };
}

function summaryWithPoint(summary: Summary, x: number, y: number, index: number): Summary {
  const { count, first, minIndex, maxIndex } = summary;
  return {
    ...summary,
    count: count + 1,
    x: withNumber(summary.x, x),
    y: withNumber(summary.y, y),
    first: count === 0 ? y : first,
    last: y,
    minIndex: y < summary.y.min ? index : minIndex,
    maxIndex: y > summary.y.max ? index : maxIndex,
  };
}

function withNumber({ min, max, minpos }: DataLimits, value: number): DataLimits {
  return {
    min: Math.min(min, value),
    max: Math.max(max, value),
    minpos: value > 0 ? Math.min(minpos, value) : minpos,
  };
}

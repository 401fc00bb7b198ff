/** What a line's numbers reach and which way they go, found in as few passes as it takes. */
import type { DataLimits } from "../ticker/autoscale.ts";
import type { Line } from "./pair.ts";
import { firstAbove } from "./sorted.ts";

/** A line in numbers. A point of which either coordinate is NaN or infinite is a gap, and counts nowhere. */
export interface Summary {
  /** How many points there are. */
  readonly count: number;
  readonly hasGaps: boolean;
  /** Which way the positions go; see {@link directionOf}. */
  readonly direction: -1 | 0 | 1;
  readonly x: DataLimits;
  readonly y: DataLimits;
  /** The first and the last height; NaN when there is none. */
  readonly first: number;
  readonly last: number;
  /** Where the least and the greatest height come first; -1 when there is none. */
  readonly minIndex: number;
  readonly maxIndex: number;
}

/**
 * Reads a line through.
 * @example summarize({ x: Float64Array.of(1, 2), y: Float64Array.of(3, NaN) }).x; // { min: 1, max: 1, minpos: 1 }
 */
export function summarize({ x, y }: Line): Summary {
  const isSorted = isRising(x);
  const across = isSorted ? reachOfRising(x) : endsOf(x);
  const up = across === null ? null : endsOf(y);
  if (across === null || up === null) return summarizeWithGaps({ x, y });
  return {
    count: y.length,
    hasGaps: false,
    direction: isSorted ? 1 : directionOf(x),
    x: { min: across.min, max: across.max, minpos: across.minpos },
    y: { min: up.min, max: up.max, minpos: up.minpos },
    first: y[0] ?? Number.NaN,
    last: y.at(-1) ?? Number.NaN,
    minIndex: up.minIndex,
    maxIndex: up.maxIndex,
  };
}

/**
 * Which way the positions go: 1 when none is left of the one before it, -1 when none is right of it, 0 otherwise.
 * NaN and the infinities are passed over.
 */
export function directionOf(x: Float64Array): -1 | 0 | 1 {
  let [rises, falls] = [false, false];
  let last = Number.NaN;
  for (let index = 0; index < x.length; index++) {
    const next = x[index] as number;
    if (next - next !== 0) continue;
    if (next > last) rises = true;
    else if (next < last) falls = true;
    if (rises && falls) return 0;
    last = next;
  }
  return falls ? -1 : 1;
}

/** Whether all numbers are finite, and none less than the one before it. */
function isRising(values: Float64Array): boolean {
  const { length } = values;
  let index = 1;
  while (index < length && (values[index] as number) >= (values[index - 1] as number)) index++;
  // NaN is not even as large as itself, so a NaN ends the loop, but for one that is alone.
  const [first = 0, last = 0] = [values[0], values[length - 1]];
  return index >= length && Number.isFinite(first) && Number.isFinite(last);
}

/** What numbers reach, and where first. */
interface Ends extends DataLimits {
  readonly minIndex: number;
  readonly maxIndex: number;
}

const nothing: Ends = {
  min: Number.POSITIVE_INFINITY,
  max: Number.NEGATIVE_INFINITY,
  minpos: Number.POSITIVE_INFINITY,
  minIndex: -1,
  maxIndex: -1,
};

/** What numbers reach; null when one of them is not finite. */
function endsOf(values: Float64Array): Ends | null {
  let { min, max, minpos, minIndex, maxIndex } = nothing;
  const { length } = values;
  let index = nextOutside(values, 0, min, max, minpos);
  while (index < length) {
    const value = values[index] as number;
    if (value - value !== 0) return null;
    if (value < min) {
      min = value;
      minIndex = index;
    }
    if (value > max) {
      max = value;
      maxIndex = index;
    }
    if (value > 0 && value < minpos) minpos = value;
    index = nextOutside(values, index + 1, min, max, minpos);
  }
  return { min, max, minpos, minIndex, maxIndex };
}

/**
 * The next of the numbers, from one on, that may lie outside what is known, or be no finite one; most are passed over
 * here. Its size is looked at before its sign, for as good as none passes that: a processor guesses right then.
 */
function nextOutside(
  values: Float64Array,
  from: number,
  min: number,
  max: number,
  minpos: number,
): number {
  const { length } = values;
  for (let index = from; index < length; index++) {
    const value = values[index] as number;
    if (!(value >= min && value <= max) || Math.abs(value) < minpos) return index;
  }
  return length;
}

/** What finite numbers reach of which none is less than the one before. */
function reachOfRising(values: Float64Array): DataLimits {
  const { min, max, minpos } = nothing;
  const positive = values[firstAbove(values, 0)];
  return { min: values[0] ?? min, max: values.at(-1) ?? max, minpos: positive ?? minpos };
}

function summarizeWithGaps({ x, y }: Line): Summary {
  let [left, right, leastRight] = [nothing.min, nothing.max, nothing.minpos];
  let { min, max, minpos, minIndex, maxIndex } = nothing;
  let [first, last, count] = [Number.NaN, Number.NaN, 0];
  for (let index = 0; index < x.length; index++) {
    const across = x[index] as number;
    const up = y[index] as number;
    // The difference of a non-finite number and itself is NaN, so one test finds either.
    if (across - across + (up - up) !== 0) continue;
    if (across < left) left = across;
    if (across > right) right = across;
    if (Math.abs(across) < leastRight && across > 0) leastRight = across;
    if (up < min) {
      min = up;
      minIndex = index;
    }
    if (up > max) {
      max = up;
      maxIndex = index;
    }
    if (Math.abs(up) < minpos && up > 0) minpos = up;
    if (count === 0) first = up;
    last = up;
    count++;
  }
  return {
    count,
    hasGaps: count < x.length,
    direction: directionOf(x),
    x: { min: left, max: right, minpos: leastRight },
    y: { min, max, minpos },
    first,
    last,
    minIndex,
    maxIndex,
  };
}

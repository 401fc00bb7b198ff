/** How many values, or how much weight, falls into each bin. */

import { linspace } from "../ranges.ts";
import { firstAbove } from "../sorted.ts";

/** Equal bins from a first to a last edge. */
export interface EvenBins {
  readonly low: number;
  readonly high: number;
  readonly bins: number;
}

/** Numpy adds weights up in pieces of so many values; what rounding makes of that shows in the sums. */
const block = 65_536;

/** The edges of equal bins: numpy's linspace. */
export function evenEdges({ low, high, bins }: EvenBins): Float64Array {
  return Float64Array.from(linspace(low, high, bins + 1));
}

/**
 * Counts values in equal bins; a bin holds its lower edge, the last one both. NaN and what lies outside do not count.
 * @param edges Where the bins end, when they are not exactly equal.
 */
export function countEvenly(
  values: ArrayLike<number>,
  even: EvenBins,
  edges = evenEdges(even),
): Float64Array {
  const { low, high, bins } = even;
  const [perUnit, last] = [bins / (high - low), bins - 1];
  const counts = new Float64Array(bins);
  // What `evenFinder` does, written out: counting 10,000,000 values takes half as long with Node 20.20.
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= low && value <= high)) continue;
    let bin = Math.min((value - low) * perUnit, last) | 0;
    if (value < (edges[bin] as number)) bin -= 1;
    else if (bin < last && value >= (edges[bin + 1] as number)) bin += 1;
    if (bin >= 0) counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

/** Sums the weights of values in equal bins. */
export function weighEvenly(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  even: EvenBins,
  edges = evenEdges(even),
): Float64Array {
  const sums = new Float64Array(even.bins);
  const find = evenFinder(even, edges);
  for (let start = 0; start < values.length; start += block) {
    const part = new Float64Array(even.bins);
    for (let i = start; i < Math.min(start + block, values.length); i++) {
      const bin = find(values[i] as number);
      if (bin >= 0) part[bin] = (part[bin] as number) + (weights[i] as number);
    }
    for (let bin = 0; bin < even.bins; bin++)
      sums[bin] = (sums[bin] as number) + (part[bin] as number);
  }
  return sums;
}

/** Finds the equal bin of a value, -1 when it is in none: reckoned, then put right by the edges themselves. */
function evenFinder({ low, high, bins }: EvenBins, edges: Float64Array): (value: number) => number {
  const perUnit = bins / (high - low);
  const last = bins - 1;
  return (value) => {
    if (!(value >= low && value <= high)) return -1;
    const guess = Math.min(Math.trunc((value - low) * perUnit), last);
    if (value < (edges[guess] as number)) return guess - 1;
    return guess < last && value >= (edges[guess + 1] as number) ? guess + 1 : guess;
  };
}

/** Counts values in bins of any widths. */
export function countWithin(values: ArrayLike<number>, edges: Float64Array): Float64Array {
  const counts = new Float64Array(edges.length - 1);
  const last = edges.at(-1) ?? 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const bin = value === last ? counts.length - 1 : firstAbove(edges, value) - 1;
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

/** Sums weights in bins of any widths: differences of running sums over the values in order, as numpy has it. */
export function weighWithin(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  edges: Float64Array,
): Float64Array {
  const running = new Float64Array(edges.length);
  for (let start = 0; start < values.length; start += block) {
    addRunningSums(values, weights, edges, start, running);
  }
  return Float64Array.from({ length: edges.length - 1 }, (_, bin) => {
    return (running[bin + 1] as number) - (running[bin] as number);
  });
}

/** Adds to each edge the weight of one piece's values below it, and at the last edge of those on it. */
function addRunningSums(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  edges: Float64Array,
  start: number,
  running: Float64Array,
): void {
  const end = Math.min(start + block, values.length);
  const order = Array.from({ length: end - start }, (_, index) => start + index)
    .filter((index) => !Number.isNaN(values[index]))
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  let [sum, next] = [0, 0];
  for (let edge = 0; edge < edges.length; edge++) {
    const bound = edges[edge] as number;
    const isLast = edge === edges.length - 1;
    for (; next < order.length; next++) {
      const index = order[next] as number;
      const value = values[index] as number;
      if (isLast ? value > bound : value >= bound) break;
      sum += weights[index] as number;
    }
    running[edge] = (running[edge] as number) + sum;
  }
}

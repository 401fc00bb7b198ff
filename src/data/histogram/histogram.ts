/** Histograms with numpy's edges and counts. */

import {
  countEvenly,
  countWithin,
  type EvenBins,
  evenEdges,
  weighEvenly,
  weighWithin,
} from "./counts.ts";
import {
  infiniteRange,
  invalidBins,
  invalidRange,
  rulesWithoutWeights,
  tooManyBins,
  wrongWeights,
} from "./errors.ts";
import { type BinRule, binRules, binWidth } from "./rules.ts";
import { pairwiseSum } from "./statistics.ts";

/** How values are put into bins. */
export interface HistogramOptions {
  /**
   * How many equal bins there are, or a rule that chooses, or the edges, rising. A bin holds its lower edge, the last
   * one its upper edge too.
   * @default 10
   */
  readonly bins?: number | BinRule | ArrayLike<number>;
  /** The outer edges of equal bins; values outside do not count. @default what the values reach */
  readonly range?: readonly [low: number, high: number] | null;
  /** One weight per value, each 1 when left out. Not together with a rule. */
  readonly weights?: ArrayLike<number> | null;
  /** Whether the area, rather than the sum of the heights, is to be 1. @default false */
  readonly density?: boolean;
  /** What messages begin with. @default "histogram" */
  readonly fn?: string;
}

/** Heights of bins, and one edge more. */
export interface Histogram {
  readonly counts: Float64Array;
  readonly edges: Float64Array;
}

/** Edges, and how they were made when they are equal. */
interface Bins {
  readonly edges: Float64Array;
  readonly even: EvenBins | null;
}

/**
 * Counts values in bins: numpy's `histogram`, float by float. NaN counts in no bin, but needs a `range` or edges.
 * Without values the bins reach from 0 to 1.
 * @throws PlotError for bins, ranges and weights that cannot be, and for values that reach to no finite number
 * @example histogram([1, 2, 2, 5], { bins: 4 }).counts // 1, 2, 0, 1
 */
export function histogram(values: ArrayLike<number>, options: HistogramOptions = {}): Histogram {
  const { edges, even } = binsOf(values, options);
  const { weights, density = false } = options;
  const counts = weighted(values, weights, edges, even);
  return { counts: density ? toDensity(counts, edges) : counts, edges };
}

/**
 * The edges `histogram` would use: numpy's `histogram_bin_edges`.
 * @example histogramBinEdges([1, 2, 2, 5], { bins: "sturges" }) // 1, 2.333…, 3.666…, 5
 */
export function histogramBinEdges(
  values: ArrayLike<number>,
  options: HistogramOptions = {},
): Float64Array {
  return binsOf(values, options).edges;
}

/** Counts over widths over their sum. */
export function toDensity(counts: Float64Array, edges: Float64Array): Float64Array {
  const total = pairwiseSum(counts);
  return counts.map((count, bin) => count / widthOfBin(edges, bin) / total);
}

/** How wide a bin is. */
export function widthOfBin(edges: Float64Array, bin: number): number {
  return (edges[bin + 1] as number) - (edges[bin] as number);
}

function weighted(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | null | undefined,
  edges: Float64Array,
  even: EvenBins | null,
): Float64Array {
  if (weights === null || weights === undefined) {
    return even === null ? countWithin(values, edges) : countEvenly(values, even, edges);
  }
  return even === null
    ? weighWithin(values, weights, edges)
    : weighEvenly(values, weights, even, edges);
}

/** More than anybody looks at. */
const mostBins = 1e7;

function binsOf(values: ArrayLike<number>, options: HistogramOptions): Bins {
  const { bins = 10, range = null, weights = null, fn = "histogram" } = options;
  if (weights !== null && weights.length !== values.length) {
    throw wrongWeights(fn, weights.length, values.length);
  }
  if (typeof bins === "object" && bins !== null) return { edges: readEdges(fn, bins), even: null };
  const isCount =
    typeof bins === "number" && Number.isInteger(bins) && bins >= 1 && bins <= mostBins;
  if (!isCount && !isRule(bins)) throw unknownBins(fn, bins);
  if (!isCount && weights !== null) throw rulesWithoutWeights(fn, bins as BinRule);
  const [low, high] = outerEdges(values, range, fn);
  const count = isRule(bins) ? binsByRule(bins, values, low, high) : bins;
  if (count > mostBins) throw tooManyBins(fn, String(bins), count, mostBins);
  const even = { low, high, bins: count };
  return { edges: narrowed(evenEdges(even), values), even };
}

/** Edges for values in single precision are in single precision. */
function narrowed(edges: Float64Array, values: ArrayLike<number>): Float64Array {
  return values instanceof Float32Array ? edges.map(Math.fround) : edges;
}

function isRule(bins: unknown): bins is BinRule {
  return (binRules as readonly unknown[]).includes(bins);
}

function unknownBins(fn: string, bins: unknown): Error {
  return invalidBins(fn, bins, binRules);
}

function readEdges(fn: string, bins: ArrayLike<number>): Float64Array {
  const edges = Float64Array.from(bins);
  const rises = edges.every((edge, index) => index === 0 || edge >= (edges[index - 1] as number));
  if (edges.length < 2 || Number.isNaN(edges[0]) || !rises) throw unknownBins(fn, bins);
  return edges;
}

function outerEdges(
  values: ArrayLike<number>,
  range: readonly [number, number] | null,
  fn: string,
): readonly [number, number] {
  if (range !== null && !isRange(range)) throw invalidRange(fn, range);
  const [low, high] = range ?? rangeOfValues(values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw infiniteRange(fn, low, high);
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

function isRange(range: readonly unknown[]): boolean {
  const [low, high] = range;
  return (
    range.length === 2 &&
    Number.isFinite(low) &&
    Number.isFinite(high) &&
    Number(low) <= Number(high)
  );
}

/** The smallest and the largest value, NaN if there is one, 0 and 1 without any. */
function rangeOfValues(values: ArrayLike<number>): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  let low = values[0] as number;
  let high = low;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    else if (value > high) high = value;
    else if (Number.isNaN(value)) return [value, value];
  }
  return [low, high];
}

function binsByRule(rule: BinRule, values: ArrayLike<number>, low: number, high: number): number {
  const inside = valuesBetween(values, low, high);
  if (inside.length === 0) return 1;
  const [least, most] = rangeOfValues(inside);
  const width = binWidth(rule, { values: inside, spread: most - least, low, high });
  return width === 0 ? 1 : Math.ceil((high - low) / width);
}

/** A copy of the values that lie between two, ends included. */
function valuesBetween(values: ArrayLike<number>, low: number, high: number): Float64Array {
  const inside = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value >= low && value <= high) inside[count++] = value;
  }
  return inside.subarray(0, count);
}

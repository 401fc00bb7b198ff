/** The heights of `hist`: histograms of one or several sets of values with common bins. */

import { infiniteRange } from "./errors.ts";
import { type HistogramOptions, histogram, histogramBinEdges, widthOfBin } from "./histogram.ts";
import { pairwiseSum } from "./statistics.ts";

/** How sets of values become heights. */
export interface HistogramSetsOptions extends Omit<HistogramOptions, "weights"> {
  /** Per set one weight per value, or null. */
  readonly weights?: readonly (ArrayLike<number> | null)[] | null;
  /** Whether each set stands on the one before. @default false */
  readonly stacked?: boolean;
  /** Whether each bin holds those before it too; below 0, those after it. @default false */
  readonly cumulative?: boolean | number;
}

/** Heights per set, and the edges of their bins. */
export interface HistogramSets {
  /** The top of each bin, one array per set; of stacked sets, the height up to and with the set. */
  readonly tops: readonly Float64Array[];
  readonly edges: Float64Array;
}

/**
 * Histograms of sets of values over the same bins, as matplotlib's `hist` draws them; NaN is left out.
 * With `density` each set has the area 1, stacked sets together.
 * @throws PlotError as `histogram` does
 * @example histogramSets([[1, 2], [2, 3]], { bins: 2, stacked: true }).tops // [[1, 1], [1, 3]]
 */
export function histogramSets(
  sets: readonly ArrayLike<number>[],
  options: HistogramSetsOptions = {},
): HistogramSets {
  const { density = false, stacked = false, cumulative = false, weights = null } = options;
  const shared = commonBins(sets, options);
  const histograms = sets.map((values, index) =>
    histogram(values, {
      ...shared,
      weights: weights?.[index] ?? null,
      density: density && !stacked,
    }),
  );
  const { edges } = histograms[0] ?? histogram([], shared);
  const heights = histograms.map(({ counts }) => counts);
  const piled = stacked ? pile(heights, edges, density) : heights;
  if (cumulative === false || cumulative === 0) return { tops: piled, edges };
  const isReverse = Number(cumulative) < 0;
  return { tops: piled.map((row) => accumulate(row, edges, density, isReverse)), edges };
}

/** Options under which all sets get the same bins. */
function commonBins(
  sets: readonly ArrayLike<number>[],
  options: HistogramSetsOptions,
): HistogramOptions {
  const { bins = 10, fn = "hist", weights } = options;
  const range = options.range ?? reachWithoutGaps(sets, fn);
  if (sets.length < 2 || sets.every((values) => values.length === 0)) return { bins, range, fn };
  const all = concatenate(sets);
  const some = weights?.some((one) => one !== null) ? new Float64Array(all.length) : null;
  return { bins: histogramBinEdges(all, { bins, range, fn, weights: some }), fn };
}

function concatenate(sets: readonly ArrayLike<number>[]): Float64Array | Float32Array {
  const length = sets.reduce((total, values) => total + values.length, 0);
  const isSingle = sets.every((values) => values instanceof Float32Array);
  const all = isSingle ? new Float32Array(length) : new Float64Array(length);
  let start = 0;
  for (const values of sets) {
    all.set(values, start);
    start += values.length;
  }
  return all;
}

function reachWithoutGaps(
  sets: readonly ArrayLike<number>[],
  fn: string,
): readonly [number, number] | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const values of sets) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low > high) return null;
  if (!Number.isFinite(high - low)) throw infiniteRange(fn, low, high);
  return [low, high];
}

/** Sums each set with those before it, and brings the area of all to 1 if asked. */
function pile(
  heights: readonly Float64Array[],
  edges: Float64Array,
  density: boolean,
): Float64Array[] {
  const tops: Float64Array[] = [];
  for (const row of heights) {
    const below = tops.at(-1);
    tops.push(row.map((height, bin) => height + (below?.[bin] ?? 0)));
  }
  if (!density) return tops;
  const total = pairwiseSum(tops.at(-1) ?? new Float64Array(0));
  return tops.map((row) => row.map((height, bin) => height / widthOfBin(edges, bin) / total));
}

/** Running sums from the first bin on, or from the last; of densities, of their areas. */
function accumulate(
  row: Float64Array,
  edges: Float64Array,
  density: boolean,
  isReverse: boolean,
): Float64Array {
  const sums = row.map((height, bin) => (density ? height * widthOfBin(edges, bin) : height));
  if (isReverse) sums.reverse();
  for (let bin = 1; bin < sums.length; bin++)
    sums[bin] = (sums[bin] as number) + (sums[bin - 1] as number);
  return isReverse ? sums.reverse() : sums;
}

/** Rules that choose how wide bins are, as numpy has them; 0 stands for one bin. */

import { countEvenly } from "./counts.ts";
import { mean, quantiles, standardDeviation } from "./statistics.ts";

/** What a rule goes by. */
interface BinSample {
  /** At least one value, all within the edges and none NaN; rules may put them into another order. */
  readonly values: Float64Array;
  /** Largest less smallest value. */
  readonly spread: number;
  /** The outer edges. */
  readonly low: number;
  readonly high: number;
}

type SampleRule = (sample: BinSample) => number;

const rules = {
  auto: (sample) => {
    const [wide, narrow] = [sturges(sample), freedmanDiaconis(sample)];
    return narrow === 0 ? wide : Math.min(narrow, wide);
  },
  doane,
  fd: freedmanDiaconis,
  rice: ({ spread, values }) => spread / (2 * values.length ** (1 / 3)),
  scott: ({ values }) =>
    ((24 * Math.sqrt(Math.PI)) / values.length) ** (1 / 3) * standardDeviation(values),
  sqrt: ({ spread, values }) => spread / Math.sqrt(values.length),
  stone,
  sturges,
} as const satisfies Readonly<Record<string, SampleRule>>;

/** A rule by its name. */
export type BinRule = keyof typeof rules;

/** The names of all rules. */
export const binRules: readonly BinRule[] = Object.keys(rules) as BinRule[];

/** How wide bins are by a rule; 0 when they have no width. */
export function binWidth(rule: BinRule, sample: BinSample): number {
  return rules[rule](sample);
}

function sturges({ spread, values }: BinSample): number {
  return spread / (Math.log2(values.length) + 1);
}

function freedmanDiaconis({ values }: BinSample): number {
  const [lower = 0, upper = 0] = quantiles(values, [0.25, 0.75]);
  return 2 * (upper - lower) * values.length ** (-1 / 3);
}

/** Sturges' rule with more bins the more the values lean to one side. */
function doane({ values, spread }: BinSample): number {
  const count = values.length;
  const center = mean(values);
  const deviation = standardDeviation(values, center);
  if (count <= 2 || !(deviation > 0)) return 0;
  const usual = Math.sqrt((6 * (count - 2)) / ((count + 1) * (count + 3)));
  const skewness = Math.abs(meanCube(values, center, deviation));
  return spread / (1 + Math.log2(count) + Math.log2(1 + skewness / usual));
}

function meanCube(values: Float64Array, center: number, unit: number): number {
  const cubes = new Float64Array(values.length);
  for (let i = 0; i < cubes.length; i++) {
    const distance = ((values[i] as number) - center) / unit;
    cubes[i] = distance * distance * distance;
  }
  return mean(cubes);
}

/** As many bins as leave-one-out says are closest to the distribution. */
function stone({ values, spread, low, high }: BinSample): number {
  const count = values.length;
  if (count <= 1 || spread === 0) return 0;
  const most = Math.max(100, Math.trunc(Math.sqrt(count)));
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let bins = 1; bins <= most; bins++) {
    const squares = sumOfSquares(countEvenly(values, { low, high, bins }), count);
    const risk = (2 - (count + 1) * squares) / (spread / bins);
    if (risk < least) [best, least] = [bins, risk];
  }
  return spread / best;
}

function sumOfSquares(counts: Float64Array, total: number): number {
  let sum = 0;
  for (const count of counts) sum += (count / total) ** 2;
  return sum;
}

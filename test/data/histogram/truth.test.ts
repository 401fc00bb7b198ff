/** Histograms agree with matplotlib's, to the last bit. */
import { expect, test } from "vitest";
import type { BinRule } from "../../../src/data/histogram/rules.ts";
import { type HistogramSetsOptions, histogramSets } from "../../../src/data/histogram/sets.ts";
import { truth } from "../../truth.ts";

type Loose = number | string | Loose[];
interface Call {
  readonly fn: string;
  readonly args: readonly [Loose[]];
  readonly kwargs?: {
    readonly bins?: number | BinRule | number[];
    readonly range?: [number, number];
    readonly weights?: Loose[];
    readonly density?: boolean;
    readonly stacked?: boolean;
    readonly cumulative?: boolean | number;
    readonly histtype?: string;
  };
}
interface Answer {
  readonly hist: readonly { readonly n: Loose[]; readonly bins: number[] }[];
}
const cases = truth<{ readonly ops: readonly Call[] }, Answer>("hist");

/** Lists of numbers, NaN written as text, to sets of them. */
function toSets(loose: Loose[]): Float64Array[] {
  const isNested = Array.isArray(loose[0]);
  const sets = isNested ? (loose as Loose[][]) : [loose];
  return sets.map((values) => Float64Array.from(values, Number));
}

test.each(cases)("$id", ({ in: { ops }, out }) => {
  const calls = ops.filter((call) => call.fn === "hist");
  for (const [index, { args, kwargs = {} }] of calls.entries()) {
    const { weights, histtype, stacked, ...others } = kwargs;
    const options: HistogramSetsOptions = {
      ...others,
      weights: weights === undefined ? null : toSets(weights),
      stacked: stacked || histtype === "barstacked",
    };
    const { tops, edges } = histogramSets(toSets(args[0]), options);
    const { n, bins } = out.hist[index] ?? { n: [], bins: [] };
    const theirs = Array.isArray(n[0]) ? (n as Loose[][]) : [n as Loose[]];
    expect(tops.map((row) => Array.from(row))).toEqual(theirs.map((row) => row.map(Number)));
    expect(Array.from(edges)).toEqual(bins);
  }
  expect(calls).toHaveLength(out.hist.length);
});

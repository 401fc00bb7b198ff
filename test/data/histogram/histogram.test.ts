/** Histograms agree with numpy's, and say what is wrong. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type HistogramOptions,
  histogram,
  histogramBinEdges,
} from "../../../src/data/histogram/histogram.ts";
import { histogramSets } from "../../../src/data/histogram/sets.ts";
import { pairwiseSum, quantiles } from "../../../src/data/histogram/statistics.ts";
import { PlotError } from "../../../src/errors.ts";
import type { Case } from "../../truth.ts";

interface Question {
  readonly values: number[];
  readonly single?: boolean;
  readonly options: HistogramOptions;
}
interface Answer {
  readonly counts: (number | string)[];
  readonly edges: number[];
}
const file = new URL("../../fixtures/numpy/histograms.json", import.meta.url);
const cases: Case<Question, Answer>[] = JSON.parse(readFileSync(file, "utf8"));

test.each(cases)("$id, bins $in.options.bins", ({ in: { values, single, options }, out }) => {
  const data = single ? Float32Array.from(values) : values;
  const { counts, edges } = histogram(data, options);
  expect(Array.from(edges)).toEqual(out.edges);
  expect(Array.from(counts)).toEqual(out.counts.map(Number));
});

describe("histogram", () => {
  test("a value on an edge is in the bin above, on the last edge in the last bin", () => {
    expect([...histogram([1, 2, 3], { bins: [1, 2, 3] }).counts]).toEqual([1, 2]);
    expect([...histogram([1, 2, 3], { bins: 2 }).counts]).toEqual([1, 2]);
  });

  test("a value next to an edge is in the bin the edge itself says, whatever rounding says", () => {
    expect([...histogram([0.7], { bins: 3, range: [0, 2.1] }).counts]).toEqual([1, 0, 0]);
    expect([...histogram([0.7 / 3], { bins: 3, range: [0, 0.7] }).counts]).toEqual([0, 1, 0]);
  });

  test("values outside, NaN and infinities are in no bin", () => {
    const values = [Number.NaN, -1, 0.5, 9, Number.POSITIVE_INFINITY];
    expect([...histogram(values, { bins: 1, range: [0, 1] }).counts]).toEqual([1]);
    expect([...histogram(values, { bins: [0, 1, 9] }).counts]).toEqual([1, 1]);
    expect([...histogram(values, { bins: [0, 9], weights: [5, 1, 2, 1, 1] }).counts]).toEqual([3]);
  });

  test("without values has empty bins from 0 to 1", () => {
    expect(histogram([], { bins: 2 })).toEqual({
      counts: Float64Array.of(0, 0),
      edges: Float64Array.of(0, 0.5, 1),
    });
    expect(histogramBinEdges([], { bins: "auto" })).toEqual(Float64Array.of(0, 1));
  });

  test("leaves the values in their order", () => {
    const values = Float64Array.of(3, 1, 2);
    histogram(values, { bins: "fd" });
    expect([...values]).toEqual([3, 1, 2]);
  });

  test("adds weights up in numpy's pieces", () => {
    const count = 200_000;
    const weights = Float64Array.from({ length: count }, (_, index) => 1 / (index + 1));
    const piece = (start: number) =>
      weights.subarray(start, start + 65_536).reduce((sum, weight) => sum + weight, 0);
    const sum = piece(0) + piece(65_536) + piece(131_072) + piece(196_608);
    expect(histogram(new Float64Array(count), { bins: 1, weights }).counts[0]).toBe(sum);
    expect(weights.reduce((total, weight) => total + weight, 0)).not.toBe(sum);
  });
});

describe("histogramSets", () => {
  test("cumulative below 0 sums from the last bin", () => {
    const { tops } = histogramSets([[1, 2, 2, 3]], { bins: 3, cumulative: -1 });
    expect([...(tops[0] ?? [])]).toEqual([4, 3, 1]);
  });

  test("of no sets has edges all the same", () => {
    expect(histogramSets([], { bins: 1 })).toEqual({ tops: [], edges: Float64Array.of(0, 1) });
  });

  test("leaves NaN out", () => {
    expect([...histogramSets([[Number.NaN, 1, 3]], { bins: 1 }).edges]).toEqual([1, 3]);
  });
});

test("pairwiseSum loses less than adding one by one", () => {
  const tenths = new Float64Array(1000).fill(0.1);
  expect(pairwiseSum(tenths)).toBe(100.00000000000001);
  expect(tenths.reduce((sum, value) => sum + value, 0)).toBe(99.9999999999986);
});

test("quantiles finds places as sorting would, in long rows too", () => {
  const values = Float64Array.from({ length: 20_001 }, (_, index) => (index * 7919) % 20_001);
  expect(quantiles(values, [0, 0.25, 0.75, 1])).toEqual([0, 5000, 15_000, 20_000]);
  expect(quantiles(Float64Array.of(4, 1), [0.25, 0.75])).toEqual([1.75, 3.25]);
});

describe("wrong calls", () => {
  const bins = `a whole number above 0, edges that do not fall, or one of "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"`;
  const calls: readonly [string, () => unknown][] = [
    [`histogram: bins must be ${bins}; got 0`, () => histogram([1], { bins: 0 })],
    [`histogram: bins must be ${bins}; got 2.5`, () => histogram([1], { bins: 2.5 })],
    [`histogram: bins must be ${bins}; got "fdd"`, () => histogram([1], { bins: "fdd" as never })],
    [`histogram: bins must be ${bins}; got [2, 1]`, () => histogram([1], { bins: [2, 1] })],
    [`histogram: bins must be ${bins}; got [2]`, () => histogram([1], { bins: [2] })],
    [`hist: bins must be ${bins}; got null`, () => histogramSets([[1]], { bins: null as never })],
    [
      "histogram: range must be [low, high], finite and not falling; got [2, 1]",
      () => histogram([1], { range: [2, 1] }),
    ],
    [
      "histogram: x reaches from NaN to NaN; bins need finite ends, so pass range, or edges as bins",
      () => histogram([1, Number.NaN]),
    ],
    [
      "hist: x reaches from 1 to Infinity; bins need finite ends, so pass range, or edges as bins",
      () => histogramSets([[1, Number.POSITIVE_INFINITY]]),
    ],
    [
      "histogram: weights has 1 values and x has 2; give one weight per value",
      () => histogram([1, 2], { weights: [1] }),
    ],
    [
      `hist: bins is "auto", a rule that does not know weights; give a number of bins, or their edges`,
      () => histogramSets([[1], [2]], { bins: "auto", weights: [[1], [1]] }),
    ],
  ];

  test.each(calls)("%s", (message, call) => {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});

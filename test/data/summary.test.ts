import { describe, expect, test } from "vitest";
import { directionOf, type Summary, summarize } from "../../src/data/summary.ts";
import { randomWalk, seeded } from "./random.ts";

const { NaN: gap, POSITIVE_INFINITY: infinity } = Number;
const none = { min: infinity, max: -infinity, minpos: infinity };
const line = (x: readonly number[], y: readonly number[]) => ({
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});

describe("directionOf", () => {
  test.each([
    [[1, 2, 2, 3], 1],
    [[3, 2, 2, 1], -1],
    [[1, 3, 2], 0],
    [[1, gap, 2, infinity, 3], 1],
    [[3, gap, 2], -1],
    [[], 1],
  ] as const)("directionOf(%j) is %i", (x, direction) => {
    expect(directionOf(Float64Array.from(x))).toBe(direction);
  });
});

describe("summarize", () => {
  test("summarize({ x, y }) leaves out points of which either coordinate is not finite", () => {
    expect(summarize(line([1, 2, gap, 4, 5, 6], [-3, gap, 7, infinity, 0.5, 9]))).toEqual({
      count: 3,
      hasGaps: true,
      direction: 1,
      x: { min: 1, max: 6, minpos: 1 },
      y: { min: -3, max: 9, minpos: 0.5 },
      first: -3,
      last: 9,
      minIndex: 0,
      maxIndex: 5,
    });
  });

  test("summarize({ x, y }) of no point reaches nothing", () => {
    for (const [empty, hasGaps] of [
      [line([], []), false],
      [line([gap, 1], [1, gap]), true],
    ] as const) {
      const summary = summarize(empty);
      expect(summary).toMatchObject({ count: 0, hasGaps, x: none, y: none });
      expect(summary).toMatchObject({ first: gap, last: gap, minIndex: -1, maxIndex: -1 });
    }
  });

  test("summarize({ x, y }) tells where an extreme comes first", () => {
    const { minIndex, maxIndex } = summarize(line([0, 1, 2, 3, 4], [1, 0, 2, 0, 2]));
    expect([minIndex, maxIndex]).toEqual([1, 2]);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "summarize of random lines tells what all points tell (%i)",
    (seed) => {
      const random = seeded(seed);
      const length = 500;
      const x = randomWalk(length, 1, random);
      if (seed % 3 === 0) x.sort();
      if (seed % 3 === 1) x.sort().reverse();
      const hole = (values: Float64Array) => values.map((v) => (random() < 0.02 ? gap : v));
      const walk = randomWalk(length, 1, random);
      expect(summarize({ x, y: walk })).toEqual(slowly(x, walk));
      const [xWithHoles, yWithHoles] = [hole(x), hole(walk)];
      expect(summarize({ x: xWithHoles, y: walk })).toEqual(slowly(xWithHoles, walk));
      expect(summarize({ x, y: yWithHoles })).toEqual(slowly(x, yWithHoles));
    },
  );

  function slowly(x: Float64Array, y: Float64Array): Summary {
    const all = [...x.keys()].filter((i) => Number.isFinite(x[i]) && Number.isFinite(y[i]));
    const heights = all.map((i) => y[i] as number);
    const reach = (values: readonly number[]) => ({
      min: Math.min(...values),
      max: Math.max(...values),
      minpos: Math.min(...values.filter((value) => value > 0)),
    });
    return {
      count: all.length,
      hasGaps: all.length < x.length,
      direction: directionOf(x),
      x: reach(all.map((i) => x[i] as number)),
      y: reach(heights),
      first: heights[0] ?? gap,
      last: heights.at(-1) ?? gap,
      minIndex: y.indexOf(Math.min(...heights)),
      maxIndex: y.indexOf(Math.max(...heights)),
    };
  }
});

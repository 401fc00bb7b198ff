import { describe, expect, test } from "vitest";
import { makeScale, scaleNames } from "../../src/ticker/scale.ts";

const inf = Number.POSITIVE_INFINITY;

describe("makeScale()", () => {
  test.each(scaleNames)("of %s brings a value there and back", (name) => {
    const scale = makeScale(name);
    expect(scale.name).toBe(name);
    for (const value of [0.03, 0.5, 0.97]) {
      expect(scale.inverse(scale.transform(value))).toBeCloseTo(value, 12);
    }
  });

  test("of log puts non-positive values at -1000", () => {
    const scale = makeScale("log");
    expect([100, 0, -3].map(scale.transform)).toEqual([2, -1000, -1000]);
    expect(makeScale("log", { base: 2 }).transform(8)).toBe(3);
    expect(makeScale("log", { base: 3 }).transform(9)).toBeCloseTo(2, 14);
  });

  test("of symlog is linear up to linthresh and odd", () => {
    const scale = makeScale("symlog", { linthresh: 1, linscale: 0.9 });
    expect([0.5, 1, 10, 100].map(scale.transform)).toEqual([0.5, 1, 2, 3]);
    expect([-0.5, -10].map(scale.transform)).toEqual([-0.5, -2]);
    expect([0.5, 2, -3].map(scale.inverse)).toEqual([0.5, 10, -100]);
  });

  test("of logit has no place for values that are not between 0 and 1", () => {
    const scale = makeScale("logit");
    const places = [0.5, -0.1, 0, 1, 1.1].map(scale.transform);
    expect(places).toEqual([0, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  test("names an option the scale does not have", () => {
    expect(() => makeScale("symlog", { lintresh: 1 } as never)).toThrow(
      'symlog scale: unknown option "lintresh". Did you mean "linthresh"?',
    );
    expect(() => makeScale("log", { linthresh: 1 })).toThrow(
      'log scale: unknown option "linthresh"; known are "base"',
    );
  });

  test.each([
    ["log", { base: 1 }, "log scale: base must be a number above 0 and not 1; got 1"],
    ["log", { base: 0 }, "log scale: base must be a number above 0 and not 1; got 0"],
    ["log", { base: inf }, "log scale: base must be a number above 0 and not 1; got Infinity"],
    ["symlog", { base: 1 }, "symlog scale: base must be a number above 1; got 1"],
    ["symlog", { linthresh: 0 }, "symlog scale: linthresh must be a number above 0; got 0"],
    ["symlog", { linscale: -1 }, "symlog scale: linscale must be a number above 0; got -1"],
  ] as const)("of %s refuses %o", (name, options, message) => {
    expect(() => makeScale(name, options)).toThrow(message);
  });
});

describe("ticks()", () => {
  test("writes one major tick per place that has room", () => {
    expect(makeScale("linear").ticks([0, 1], 195.3, 10, "x")).toEqual({
      major: [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1],
      labels: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"],
      minor: [],
      minorLabels: [],
      offsetText: "",
      math: false,
    });
  });

  test("of a reversed view are those of the view", () => {
    for (const name of scaleNames) {
      const scale = makeScale(name);
      expect(scale.ticks([0.9, 0.1], 200, 10, "y")).toEqual(scale.ticks([0.1, 0.9], 200, 10, "y"));
    }
  });

  test("on a log axis takes the smallest datum for a limit that is not positive", () => {
    const scale = makeScale("log");
    expect(scale.ticks([0, 100], 200, 10, "x", 0.1).labels).toContain("10⁻¹");
    expect(scale.ticks([0, 100], 200, 10, "x").labels).toEqual([]);
    expect(scale.ticks([-5, -1], 200, 10, "x", 0.1).labels).toEqual([]);
  });

  test("on a log axis compares ticks with the limits as numpy rounds them", () => {
    const ticks = makeScale("log").ticks([0.8, 1], 138.6, 10, "y");
    expect(ticks.minorLabels[0]).toBe("8×10⁻¹");
    expect(ticks.minorLabels).toHaveLength(8);
  });

  test("on a logit axis labels no tick below the normal doubles", () => {
    const labels = makeScale("logit").ticks([5e-324, 0.5], 200, 10, "x").labels;
    expect(labels.filter((label) => label.includes("Infinity"))).toEqual([]);
  });

  test("are formulas on every scale but the linear one, ticks or none", () => {
    const formulas = scaleNames.map((name) => makeScale(name).ticks([0.1, 0.9], 200, 10, "x").math);
    expect(formulas).toEqual([false, true, true, true]);
    expect(makeScale("log").ticks([-5, -1], 200, 10, "x").math).toBe(true);
  });

  test("of a view whose width overflows are none", () => {
    expect(makeScale("linear").ticks([-1.7e308, 1.7e308], 200, 10, "x").major).toEqual([]);
  });

  test("of labels of size zero are as many as a scale allows", () => {
    expect(makeScale("linear").ticks([0, 9], 200, 0, "x").major).toHaveLength(10);
  });
});

describe("nonsingular() and limitRange()", () => {
  test("give every scale its empty view", () => {
    const views = scaleNames.map((name) => makeScale(name).nonsingular(-inf, inf, inf));
    expect(views).toEqual([
      [-0.05, 0.05],
      [1, 10],
      [-0.05, 0.05],
      [1e-7, 1 - 1e-7],
    ]);
  });

  test("on a log axis replace what is not positive and widen what is equal", () => {
    const { nonsingular, limitRange } = makeScale("log");
    expect(nonsingular(-1, 5, 0.5)).toEqual([0.5, 5]);
    expect(nonsingular(-1, 5, inf)).toEqual([1e-300, 5]);
    expect(nonsingular(-2, -1, inf)).toEqual([1, 10]);
    expect(nonsingular(10, 10, 10)).toEqual([1, 100]);
    expect(nonsingular(7, 7, 7)).toEqual([1, 10]);
    expect(nonsingular(1000, 1000, 7)).toEqual([100, 10000]);
    expect(nonsingular(1e-5, 1e-5, 7)).toEqual([1e-5 / 10, 1e-4]);
    expect(limitRange(0, 5, 0.5)).toEqual([0.5, 5]);
    expect(limitRange(2, -5, inf)).toEqual([2, 1e-300]);
    expect(limitRange(5, 0, 0.5)).toEqual([5, 0.5]);
  });

  test("on a logit axis keep the distance of the smallest datum from both ends", () => {
    const { nonsingular, limitRange } = makeScale("logit");
    expect(nonsingular(0, 1, 0.01)).toEqual([0.01, 0.99]);
    expect(nonsingular(0, 1, 7)).toEqual([1e-7, 1 - 1e-7]);
    expect(nonsingular(0.2, 0.2, 0.1)).toEqual([0.020000000000000004, 0.98]);
    expect(nonsingular(1, 2, 0.1)).toEqual([1e-7, 1 - 1e-7]);
    expect([nonsingular(-1, 0.5, 0.05), nonsingular(0.5, 2, 0.05)]).toEqual([
      [0.05, 0.5],
      [0.5, 0.95],
    ]);
    expect([
      nonsingular(-3, -1, 0.05),
      nonsingular(-3, 0, 0.05),
      nonsingular(inf, 0.5, 0.05),
    ]).toEqual(Array(3).fill([1e-7, 1 - 1e-7]));
    expect([limitRange(0, 1, 0.1), limitRange(0, 0.7, 0.1), limitRange(0.2, 0.7, 0.1)]).toEqual([
      [0.1, 0.9],
      [0.1, 0.7],
      [0.2, 0.7],
    ]);
    expect(limitRange(-1, 1, 1e-200)).toEqual([1e-200, 1 - 2 ** -53]);
  });
});

import { describe, expect, test } from "vitest";
import { autoscale, forcesAutoscale } from "../../src/ticker/autoscale.ts";
import { makeScale, scaleNames } from "../../src/ticker/scale.ts";

const inf = Number.POSITIVE_INFINITY;
const none = { min: inf, max: -inf, minpos: inf };
const linear = makeScale("linear");

describe("autoscale()", () => {
  const unit = { min: 0, max: 1, minpos: 1 };

  test("adds the margin on both sides", () => {
    expect(autoscale(linear, unit, { margin: 0.05, plotted: true })).toEqual([-0.05, 1.05]);
    expect(autoscale(linear, unit, { margin: 0, plotted: true })).toEqual([0, 1]);
  });

  test("keeps a reversed axis reversed", () => {
    const options = { margin: 0.05, plotted: true, inverted: true };
    expect(autoscale(linear, unit, options)).toEqual([1.05, -0.05]);
    expect(autoscale(linear, none, { ...options, plotted: false })).toEqual([1, 0]);
  });

  test("of an axes without artists stays at 0 to 1 where the scale can show that", () => {
    const views = scaleNames.map((name) =>
      autoscale(makeScale(name), none, { margin: 0, plotted: false }),
    );
    expect(views[0]).toEqual([0, 1]);
    expect(views[1]).toEqual([1, 10]);
    expect(views[2]).toEqual([0, 1]);
    expect(views[3]?.[0]).toBeCloseTo(1e-7, 15);
  });

  test("does not cross a sticky value on its own side", () => {
    const options = { margin: 0.05, plotted: true };
    expect(autoscale(linear, unit, { ...options, sticky: [0] })).toEqual([0, 1.05]);
    expect(autoscale(linear, unit, { ...options, sticky: [1, -9] })).toEqual([-0.05, 1]);
    expect(autoscale(linear, unit, { ...options, sticky: [0.5] })).toEqual([-0.05, 1.05]);
    expect(autoscale(linear, unit, { ...options, sticky: [-0.01, -0.02] })).toEqual([-0.01, 1.05]);
  });

  test("without a margin does not look at sticky values", () => {
    const data = { min: 0, max: 1, minpos: 1 };
    // Within the tolerance of 1e-5 a sticky value may lie inside the data.
    const options = { plotted: true, sticky: [1e-6] };
    expect(autoscale(linear, data, { ...options, margin: 0 })).toEqual([0, 1]);
    expect(autoscale(linear, data, { ...options, margin: 0.05 })[0]).toBe(1e-6);
  });

  test("on a log axis measures the margin in decades and ignores sticky values up to zero", () => {
    const data = { min: 1, max: 100, minpos: 1 };
    const options = { margin: 0.5, plotted: true, sticky: [0, -1] };
    const [low, high] = autoscale(makeScale("log"), data, options);
    expect(low).toBeCloseTo(0.1, 12);
    expect(high).toBeCloseTo(1000, 9);
  });

  test("on a log axis stops at the sticky value next to the data", () => {
    const data = { min: 1, max: 100, minpos: 1 };
    const options = { margin: 0.5, plotted: true, sticky: [0, 0.5, 200, 300] };
    expect(autoscale(makeScale("log"), data, options)).toEqual([0.5, 200]);
  });

  test("leaves out a margin that overflows", () => {
    const data = { min: -1.7e308, max: 1.7e308, minpos: 1.7e308 };
    expect(autoscale(linear, data, { margin: 0.05, plotted: true })).toEqual([-1.7e308, 1.7e308]);
  });
});

test("forcesAutoscale() is true where an empty axis would look different", () => {
  const forcing = scaleNames.map((name) => forcesAutoscale(linear, makeScale(name)));
  expect(forcing).toEqual([false, true, false, true]);
  expect(forcesAutoscale(makeScale("log"), makeScale("symlog"))).toBe(true);
});

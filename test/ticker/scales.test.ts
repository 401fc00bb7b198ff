import { describe, expect, test } from "vitest";
import { withLocator } from "../../src/ticker/limits.ts";
import { FixedLocator } from "../../src/ticker/locators/fixed.ts";
import { MaxNLocator } from "../../src/ticker/locators/max-n.ts";
import { makeScale, readScaleOptions } from "../../src/ticker/scale.ts";

describe("options of a scale", () => {
  test("nonpositive chooses between far out of view and a gap", () => {
    const at = [-1, 0, 0.5, 1, 2];
    const clip = makeScale("log", { nonpositive: "clip" });
    const mask = makeScale("log", { nonpositive: "mask" });
    expect(at.map(clip.transform).slice(0, 2)).toEqual([-1000, -1000]);
    expect(at.map(mask.transform).slice(0, 2)).toEqual([Number.NaN, Number.NaN]);
    expect(at.map(makeScale("logit", { nonpositive: "clip" }).transform)).toEqual([
      -1000, -1000, 0, 1000, 1000,
    ]);
  });

  test("stand on the scale for whoever draws it", () => {
    expect(makeScale("log", { base: 2 })).toMatchObject({
      base: 2,
      subs: "auto",
      nonpositive: "clip",
    });
    expect(makeScale("symlog", { linthresh: 0.5, linscale: 3 })).toMatchObject({
      base: 10,
      linthresh: 0.5,
      linscale: 3,
      subs: [],
    });
    expect(makeScale("logit")).toMatchObject({ nonpositive: "mask" });
  });

  test("subs place minor ticks, labelled only at powers", () => {
    const ticks = makeScale("log", { subs: [2, 5] }).ticks([1, 8], 266, 10, "x");
    expect([ticks.minor, ticks.minorLabels]).toEqual([
      [2, 5],
      ["", ""],
    ]);
    expect(makeScale("log", { subs: [] }).ticks([1, 8], 266, 10, "x").minor).toEqual([]);
    expect(makeScale("symlog", { subs: [3] }).ticks([0, 200], 266, 10, "x").minor).toEqual([3, 30]);
  });

  test("oneHalf and useOverline change how probabilities are written", () => {
    const scale = makeScale("logit", { oneHalf: "\\frac{1}{2}", useOverline: true });
    expect(scale.ticks([0.01, 0.99], 266, 10, "x").labels).toEqual([
      "10⁻²",
      "10⁻¹",
      "1/2",
      "1̅0̅⁻̅¹̅",
      "1̅0̅⁻̅²̅",
    ]);
    const half = makeScale("logit", { oneHalf: "half" });
    expect(half.ticks([0.01, 0.99], 266, 10, "x").labels[2]).toBe("half");
  });

  test("are read in both spellings; null leaves one to its default", () => {
    const asked = { one_half: "0.5", useOverline: null, use_overline: undefined };
    expect(() => readScaleOptions("f", "logit", asked)).toThrow(
      '"useOverline" and as "use_overline"',
    );
    expect(readScaleOptions("f", "logit", { one_half: "0.5", use_overline: null })).toEqual({
      oneHalf: "0.5",
    });
    expect(readScaleOptions("f", "linear", {})).toEqual({});
  });
});

describe("withLocator()", () => {
  test("is the scale itself with its own locator", () => {
    const scale = makeScale("log");
    expect(withLocator(scale, scale.majorLocator)).toBe(scale);
  });

  test("takes the limit rules of another locator", () => {
    const scale = withLocator(makeScale("log"), new FixedLocator([1, 2]));
    expect(scale.nonsingular(2, 2, 1)).toEqual([1.9, 2.1]);
    expect(scale.viewLimits(0, 3, 1)).toEqual([0, 3]);
    const symmetric = new MaxNLocator({ symmetric: true });
    expect(withLocator(makeScale("linear"), symmetric).viewLimits(-1, 4, 1)).toEqual([-4, 4]);
  });
});

describe("withParams()", () => {
  test("changes some settings and keeps the others", () => {
    const locator = new MaxNLocator(5, { integer: true, prune: "both", steps: [1, 2, 10] });
    expect(locator.withParams({ nbins: 3, min_n_ticks: 1 })).toMatchObject({
      nbins: 3,
      minNTicks: 1,
      integer: true,
      prune: "both",
      steps: [1, 2, 10],
    });
    expect(locator.nbins).toBe(5);
  });

  test("sets prune and steps of MaxNLocator back with null", () => {
    const { prune, steps } = new MaxNLocator({ prune: "both", steps: [1, 10] }).withParams({
      prune: null,
      steps: null,
    });
    expect([prune, steps]).toEqual([undefined, new MaxNLocator().steps]);
  });

  test("works on the locators of every scale", () => {
    const nbins = ["linear", "logit"] as const;
    for (const name of nbins) {
      expect(makeScale(name).majorLocator.withParams?.({ nbins: 4 })).toMatchObject({ nbins: 4 });
    }
    const log = makeScale("log", { base: 3 }).majorLocator.withParams?.({ numticks: 4 });
    expect(log).toMatchObject({ base: 3, numticks: 4 });
    const symlog = makeScale("symlog").majorLocator.withParams?.({ numticks: 4 });
    expect(symlog).toMatchObject({ linthresh: 2, numticks: 4 });
  });
});

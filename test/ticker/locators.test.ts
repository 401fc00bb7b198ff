import { describe, expect, test } from "vitest";
import { subplots } from "../../src/index.ts";
import { LogitFormatter } from "../../src/ticker/formatters/logit.ts";
import { inView, withoutOverlap } from "../../src/ticker/in-view.ts";
import { AutoMinorLocator } from "../../src/ticker/locators/auto-minor.ts";
import { linearTicks } from "../../src/ticker/locators/linear-ticks.ts";
import { LogLocator } from "../../src/ticker/locators/log.ts";
import { LogitLocator } from "../../src/ticker/locators/logit.ts";
import { SymmetricalLogLocator } from "../../src/ticker/locators/symlog.ts";
import { bins } from "./space.ts";

describe("linearTicks()", () => {
  test("reaches one step beyond limits that are no multiples", () => {
    expect(linearTicks(0.1, 3.9, 4)).toEqual([0, 1, 2, 3, 4]);
  });

  test("takes a limit within rounding of a multiple for that multiple", () => {
    expect(linearTicks(0, 0.30000000000000004, 4)).toHaveLength(4);
    expect(linearTicks(-0.30000000000000004, 0, 4)).toHaveLength(4);
  });

  test("counts from a power of ten when the range is far from zero", () => {
    expect(linearTicks(1e6, 1e6 + 4, 4)).toEqual([1000000, 1000001, 1000002, 1000003, 1000004]);
  });

  test("takes a smaller step until two ticks are in the range", () => {
    expect(linearTicks(0.9, 3.1, 1)).toEqual([0, 1, 2, 3, 4]);
  });
});

test("LogLocator thins out decades and then has no minor ticks", () => {
  const majors = new LogLocator().tickValues([1, 1e8], bins(4));
  expect(majors).toEqual([1e-3, 1, 1000, 1e6, 1e9, 1e12]);
  expect(new LogLocator(10, "auto").tickValues([1, 1e8], bins(4))).toEqual([]);
});

test("SymmetricalLogLocator marks zero and powers, or the two ends of a view in the linear part", () => {
  const locator = new SymmetricalLogLocator({ base: 10, linthresh: 2 });
  expect(locator.tickValues([-5, 200])).toEqual([-1, 0, 1, 10, 100]);
  expect(locator.tickValues([-1, 1.5])).toEqual([-1, 1.5]);
  expect(locator.tickValues([-2, 2])).toEqual([]);
  const wide = new SymmetricalLogLocator({ base: 10, linthresh: 1000 });
  expect(wide.tickValues([-5000, 1e4])).toEqual([-1000, 0, 1000, 10000]);
});

describe("LogitLocator", () => {
  const major = new LogitLocator();
  const minor = new LogitLocator(true);

  test("numbers ideal ticks outwards from one half", () => {
    expect(major.tickValues([0.01, 0.99], bins(9))).toEqual([0.01, 0.1, 0.5, 0.9, 0.99]);
  });

  test("turns ideal ticks that do not fit into minor ones", () => {
    const view = [0.0001, 0.9998] as const;
    expect(major.tickValues(view, bins(4))).toEqual([0.0001, 0.01, 0.5, 0.99, 0.9999]);
    expect(minor.tickValues(view, bins(4))).toEqual([0.001, 0.1, 0.9, 0.999]);
  });

  test("is linear where fewer than two ideal ticks are inside", () => {
    expect(major.tickValues([0.2, 0.4], bins(3))).toEqual([0.2, 0.30000000000000004, 0.4]);
    expect(minor.tickValues([0.2, 0.4], bins(3))).toEqual([]);
  });
});

describe("LogitFormatter", () => {
  test("labels the loneliest six minor ticks, of two equals the one with more room", () => {
    const labelled = (ticks: readonly number[]) => {
      const { label } = new LogitFormatter({ minor: true }).format(ticks);
      return ticks.filter((tick, pos) => label(tick, pos) !== "");
    };
    const minor = [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08];
    expect(labelled(minor)).toEqual(minor.slice(0, 6));
    expect(labelled(minor.slice(0, 5))).toEqual(minor.slice(0, 5));
    expect(labelled([0.01, 0.5, 0.999])).toEqual([]);
    expect(labelled(Array.from({ length: 25 }, (_, k) => 0.2 + k / 100))).toEqual([]);
  });

  test("writes halves, powers, mantissas and decimals", () => {
    const labels = (ticks: readonly number[], among = ticks) =>
      ticks.map(new LogitFormatter().format(among).label);
    const ticks = [0.002, 0.05, 0.3, 0.5, 0.9, 0.97];
    const texts = ["2⋅10⁻³", "5⋅10⁻²", "0.3", "1/2", "1−10⁻¹", "1−3⋅10⁻²"];
    expect(labels(ticks)).toEqual(texts);
    expect([...labels([0.02]), ...labels([0.3])]).toEqual(["2⋅10⁻²", "0.3"]);
    expect(labels([0, 1, -1, Number.NaN], ticks)).toEqual(["", "", "", ""]);
  });
});

describe("in a view", () => {
  const same = (value: number) => value;

  test("inView() lets a tick miss the view by 1e-10 of it", () => {
    const shown = inView(same, [1, 0]);
    expect([-1e-11, 0, 1, 1 + 1e-11].every(shown)).toBe(true);
    expect([-1e-9, 1 + 1e-9, Number.NaN].some(shown)).toBe(false);
  });

  test("withoutOverlap() drops minor ticks within 1e-5 of the view from a major one", () => {
    expect(withoutOverlap([1.0000001, 2, 2.99], [1, 3], same, [0, 1])).toEqual([2, 2.99]);
  });
});

test("AutoMinorLocator divides a step in five where its mantissa is 1, 2.5, 5 or 10, else in four", () => {
  const parts = (step: number) => {
    const space = { ...bins(9), major: [0, step] };
    const [first = 0] = new AutoMinorLocator().tickValues([0, step], space);
    return Math.round(step / first);
  };
  expect([1, 2, 2.4, 2.5, 4, 5, 50].map(parts)).toEqual([5, 4, 4, 5, 4, 5, 5]);
});

test("LogLocator hands out what a formatter function writes as it is read: 0.1, not 0.09999999999999999", () => {
  const { fig, ax } = subplots();
  ax.setXscale("log");
  ax.setXlim(1e-6, 10);
  ax.xaxis.setMajorFormatter((value) => String(value));
  fig.toSVG();
  // Exponents at which numpy's powers are a unit off where the processor has AVX-512.
  const ticks = new LogLocator(10, [1, 5]).tickValues([1e-10, 1], bins(9));
  for (const tick of ticks) expect(Number(tick.toPrecision(3))).toBe(tick);
  expect(ax.getXticklabels()).toContain("0.1");
  expect(ax.getXticks()).toContain(0.1);
  expect(ax.getXticks()).toContain(0.00001);
});

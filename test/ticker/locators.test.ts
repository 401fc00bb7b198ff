import { describe, expect, test } from "vitest";
import { inView, withoutOverlap } from "../../src/ticker/in-view.ts";
import { linearTicks } from "../../src/ticker/linear-locator.ts";
import { logTicks } from "../../src/ticker/log-locator.ts";
import { labelledLogitMinors, logitLabel } from "../../src/ticker/logit-formatter.ts";
import { logitTicks } from "../../src/ticker/logit-locator.ts";
import { symlogTicks } from "../../src/ticker/symlog-locator.ts";

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

test("logTicks() thins out decades and then has no minor ticks", () => {
  const ticks = logTicks(1, 1e8, 4, 10);
  expect(ticks.major).toEqual([1e-3, 1, 1000, 1e6, 1e9, 1e12]);
  expect(ticks.minor).toEqual([]);
});

test("symlogTicks() marks zero and powers, or the two ends of a view in the linear part", () => {
  expect(symlogTicks(-5, 200, 10, 2)).toEqual([-1, 0, 1, 10, 100]);
  expect(symlogTicks(-1, 1.5, 10, 2)).toEqual([-1, 1.5]);
  expect(symlogTicks(-2, 2, 10, 2)).toEqual([]);
  expect(symlogTicks(-5000, 1e4, 10, 1000)).toEqual([-1000, 0, 1000, 10000]);
});

describe("logitTicks()", () => {
  test("numbers ideal ticks outwards from one half", () => {
    expect(logitTicks(0.01, 0.99, 9).major).toEqual([0.01, 0.1, 0.5, 0.9, 0.99]);
  });

  test("turns ideal ticks that do not fit into minor ones", () => {
    const ticks = logitTicks(0.0001, 0.9998, 4);
    expect(ticks.major).toEqual([0.0001, 0.01, 0.5, 0.99, 0.9999]);
    expect(ticks.minor).toEqual([0.001, 0.1, 0.9, 0.999]);
  });

  test("is linear where fewer than two ideal ticks are inside", () => {
    expect(logitTicks(0.2, 0.4, 3)).toEqual({ major: [0.2, 0.30000000000000004, 0.4], minor: [] });
  });
});

test("labelledLogitMinors() takes the loneliest six, of two equals the one with more room", () => {
  const minor = [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08];
  expect([...labelledLogitMinors(minor)].sort()).toEqual(minor.slice(0, 6));
  expect([...labelledLogitMinors(minor.slice(0, 5))]).toEqual(minor.slice(0, 5));
  expect(labelledLogitMinors([0.01, 0.5, 0.999]).size).toBe(0);
  expect(labelledLogitMinors(Array.from({ length: 25 }, (_, k) => 0.2 + k / 100)).size).toBe(0);
});

test("logitLabel() writes halves, powers, mantissas and decimals", () => {
  const ticks = [0.002, 0.05, 0.3, 0.5, 0.9, 0.97];
  expect(ticks.map((tick) => logitLabel(tick, ticks))).toEqual([
    "2⋅10⁻³",
    "5⋅10⁻²",
    "0.3",
    "1/2",
    "1−10⁻¹",
    "1−3⋅10⁻²",
  ]);
  expect(logitLabel(0.02, [0.02])).toBe("2⋅10⁻²");
  expect(logitLabel(0.3, [0.3])).toBe("0.3");
  expect([0, 1, -1, Number.NaN].map((tick) => logitLabel(tick, ticks))).toEqual(["", "", "", ""]);
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

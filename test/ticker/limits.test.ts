import { expect, test } from "vitest";
import { setLimits } from "../../src/ticker/limits.ts";
import { makeScale } from "../../src/ticker/scale.ts";

const inf = Number.POSITIVE_INFINITY;
const linear = makeScale("linear");

test("setLimits() keeps a side that is left null", () => {
  expect(setLimits(linear, [null, 5], [0, 1], inf)).toEqual({ limits: [0, 5], warnings: [] });
  expect(setLimits(linear, [-2, null], [0, 1], inf).limits).toEqual([-2, 1]);
  expect(setLimits(linear, [null, null], [3, 1], inf).limits).toEqual([3, 1]);
});

test("setLimits() reverses the axis when the first limit is above the second", () => {
  expect(setLimits(linear, [5, 0], [0, 1], inf)).toEqual({ limits: [5, 0], warnings: [] });
});

test("setLimits() widens equal limits and says so", () => {
  expect(setLimits(linear, [2, 2], [0, 1], inf)).toEqual({
    limits: [1.9, 2.1],
    warnings: ["identical-limits"],
  });
  expect(setLimits(linear, [0, null], [0, 0], inf).limits).toEqual([-0.05, 0.05]);
});

test("setLimits() on a log axis ignores a limit that is not positive and says so once", () => {
  const log = makeScale("log");
  const fresh: [number, number] = [0.9, 11];
  expect(setLimits(log, [0, 100], fresh, inf)).toEqual({
    limits: [0.9, 100],
    warnings: ["nonpositive-on-log"],
  });
  expect(setLimits(log, [5, -1], fresh, inf).limits).toEqual([5, 11]);
  expect(setLimits(log, [0, 0], fresh, inf)).toEqual({
    limits: fresh,
    warnings: ["nonpositive-on-log"],
  });
});

test("setLimits() on a logit axis stays between 0 and 1", () => {
  const logit = makeScale("logit");
  expect(setLimits(logit, [1, 0], [0, 1], 0.01)).toEqual({ limits: [0.99, 0.01], warnings: [] });
  expect(setLimits(logit, [2, 3], [0, 1], inf)).toEqual({
    limits: [1e-7, 1 - 1e-7],
    warnings: ["outside-logit-domain"],
  });
  expect(setLimits(logit, [-1, 0], [0, 1], inf).warnings).toEqual(["outside-logit-domain"]);
});

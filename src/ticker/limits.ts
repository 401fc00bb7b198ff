import { type LimitPair, nonsingular } from "./nonsingular.ts";
import type { Locator, Scale } from "./types.ts";

/** Why limits became others than asked for. */
export type LimitsWarning =
  /** Both limits are the same; the view was widened around them. */
  | "identical-limits"
  /** A limit on a log axis is not positive; the current one on that side was kept. */
  | "nonpositive-on-log"
  /** No part of the limits is between 0 and 1; a logit axis then shows all of it. */
  | "outside-logit-domain";

/** Limits in force after a request, and what was odd about it. */
export interface SetLimits {
  /** First and second limit, descending on a reversed axis. */
  readonly limits: LimitPair;
  /** Each reason at most once. */
  readonly warnings: readonly LimitsWarning[];
}

/**
 * Brings limits asked for by hand into the form a scale can draw, as matplotlib's `set_xlim` does.
 * A limit left `null` stays as it is; a first limit above the second reverses the axis.
 * NaN and infinities are for the caller to refuse.
 * @param minpos Smallest positive datum, Infinity if there is none.
 * @example setLimits(makeScale("linear"), [2, 2], [0, 1], Infinity).limits; // [1.9, 2.1]
 */
export function setLimits(
  scale: Scale,
  requested: readonly [number | null, number | null],
  current: readonly [number, number],
  minpos: number,
): SetLimits {
  const warnings: LimitsWarning[] = [];
  let first = requested[0] ?? current[0];
  let second = requested[1] ?? current[1];
  if (scale.name === "log" && (first <= 0 || second <= 0)) {
    warnings.push("nonpositive-on-log");
    if (first <= 0) first = current[0];
    if (second <= 0) second = current[1];
  }
  if (first === second) warnings.push("identical-limits");
  if (scale.name === "logit" && missesProbabilities(first, second))
    warnings.push("outside-logit-domain");
  return { limits: drawable(scale, first, second, minpos), warnings };
}

function missesProbabilities(first: number, second: number): boolean {
  return Math.max(first, second) <= 0 || Math.min(first, second) >= 1;
}

function drawable(scale: Scale, first: number, second: number, minpos: number): LimitPair {
  const range = scale.nonsingular(first, second, minpos);
  const [a, b] = scale.limitRange(...range, minpos);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  return first > second ? [high, low] : [low, high];
}

/**
 * The scale with the limit rules of a locator: limits that are set or chosen on an axis follow its major
 * locator, which may not be the scale's own.
 * @example autoscale(withLocator(makeScale("log"), new FixedLocator([1, 2])), data, options);
 */
export function withLocator(scale: Scale, locator: Locator): Scale {
  if (locator === scale.majorLocator) return scale;
  // What a scale has no place for, its own rules know how to replace.
  const placed = (pair: LimitPair, own: () => LimitPair): LimitPair =>
    pair.every((limit) => Number.isFinite(scale.transform(limit))) ? pair : own();
  return {
    ...scale,
    nonsingular: (first, second, minpos) =>
      placed(locator.nonsingular?.(first, second, minpos) ?? nonsingular(first, second, 0.05), () =>
        scale.nonsingular(first, second, minpos),
      ),
    viewLimits: (first, second, minpos) =>
      placed(locator.viewLimits?.(first, second, minpos) ?? nonsingular(first, second, 0.001), () =>
        scale.viewLimits(first, second, minpos),
      ),
  };
}

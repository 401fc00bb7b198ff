import { setLimits } from "./limits.ts";
import type { LimitPair } from "./nonsingular.ts";
import type { Scale } from "./types.ts";

/** What the data on one axis reach; `min` and `minpos` are Infinity, `max` -Infinity without any. */
export interface DataLimits {
  readonly min: number;
  readonly max: number;
  /** The smallest value above zero. */
  readonly minpos: number;
}

/** What the data of both reach. */
export function mergeLimits(a: DataLimits, b: DataLimits): DataLimits {
  return {
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    minpos: Math.min(a.minpos, b.minpos),
  };
}

/** How limits are chosen from data. */
export interface AutoscaleRule {
  /** Room on either side, as a fraction of the data's extent on the page. */
  readonly margin: number;
  /** Whether anything was drawn, be it an empty line. Without data, an untouched axis is 0 to 1. */
  readonly plotted: boolean;
  /** Values the margin does not cross, such as the foot of a bar. @default [] */
  readonly sticky?: readonly number[];
  /** Whether the axis is reversed, and stays so. @default false */
  readonly inverted?: boolean;
  /** Whether nothing is added beyond the margins. @default false */
  readonly tight?: boolean;
  /** What takes the place of values below zero where the scale has none. @default the smallest value above zero */
  readonly locatorMinpos?: number;
}

/**
 * Chooses the limits of an axis from its data: the data's extent with a margin, both measured on
 * the page. Constant data and no data give a view one can draw in.
 * Source: the rule of matplotlib's `autoscale_view`.
 * @example
 * autoscale(makeScale("linear"), { min: 0, max: 1, minpos: 1 }, { margin: 0.05, plotted: true });
 * // [-0.05, 1.05]
 */
export function autoscale(scale: Scale, limits: DataLimits, options: AutoscaleRule): LimitPair {
  const { min, max, minpos } = limits;
  const { margin, plotted, sticky = [], inverted = false, tight = false } = options;
  const { locatorMinpos = minpos } = options;
  const hasData = min <= max;
  if (!hasData && !plotted && !replacesDefault(scale)) return inverted ? [1, 0] : [0, 1];
  const [low, high] = scale.nonsingular(
    hasData ? min : -Infinity,
    hasData ? max : Infinity,
    locatorMinpos,
  );
  const stops = margin === 0 ? unbounded : stickyStops(scale, low, high, sticky);
  const [first, second] = withMargin(scale, scale.limitRange(low, high, minpos), margin);
  const bounded: LimitPair = [Math.max(first, stops[0]), Math.min(second, stops[1])];
  const view = tight ? bounded : scale.viewLimits(...bounded, locatorMinpos);
  const requested: LimitPair = inverted ? [view[1], view[0]] : view;
  return setLimits(scale, requested, requested, minpos).limits;
}

/**
 * Whether a change of scale chooses new limits at once, rather than when they are next needed:
 * it does when an empty axis would look different.
 * @example forcesAutoscale(makeScale("linear"), makeScale("symlog")); // false
 */
export function forcesAutoscale(from: Scale, to: Scale): boolean {
  const before = emptyLimits(from);
  const after = emptyLimits(to);
  return before[0] !== after[0] || before[1] !== after[1];
}

/** The limits 0 to 1 of a fresh axis are replaced on scales that cannot, or would not, show them. */
function replacesDefault(scale: Scale): boolean {
  return scale.name === "log" || scale.name === "logit";
}

function emptyLimits(scale: Scale): LimitPair {
  return scale.nonsingular(-Infinity, Infinity, Infinity);
}

const unbounded: LimitPair = [-Infinity, Infinity];

/** The sticky values next to the data on either side, where the margin ends. */
function stickyStops(
  scale: Scale,
  low: number,
  high: number,
  sticky: readonly number[],
): LimitPair {
  const slack = 1e-5 * Math.max(Math.abs(low), Math.abs(high), Math.abs(high - low));
  let [below, above] = unbounded;
  for (const value of sticky) {
    if (scale.name === "log" && value <= 0) continue;
    if (value < low + slack) below = Math.max(below, value);
    if (value >= high - slack) above = Math.min(above, value);
  }
  return [below, above];
}

/** Widens the range on the page; not at all where that is beyond what numbers can tell. */
function withMargin(scale: Scale, [low, high]: LimitPair, margin: number): LimitPair {
  const start = scale.transform(low);
  const end = scale.transform(high);
  const room = (end - start) * margin;
  const first = scale.inverse(start - room);
  const second = scale.inverse(end + room);
  return Number.isFinite(second - first) ? [first, second] : [low, high];
}

import type { AxisSpace } from "../space/axes-space.ts";
import type { LogitScale, LogScale, SymlogScale } from "../ticker/types.ts";
import type { PlaceColumn } from "./columns.ts";
import type { JsonObject } from "./json.ts";

/**
 * Where a value stands on the scale Vega draws with. Vega has linear and log scales like matplotlib's;
 * symlog and logit are drawn on a linear one, at coordinates the spec computes from the data. So is a log
 * axis with a limit that is not positive, as it can have when it got its limits on another scale.
 * Adding 0 turns −0, which JSON cannot tell from 0, into 0.
 */
export function coordinate(view: AxisSpace): (value: number) => number {
  return isNative(view) ? (value) => value + 0 : (value) => view.scale.transform(value) + 0;
}

/**
 * Where a tick stands on that scale: a tick that lies beyond an end of the axis by a rounding error stands at that end, since
 * Vega draws none beyond.
 */
export function tickCoordinate(view: AxisSpace): (value: number) => number {
  const at = coordinate(view);
  const ends = view.limits.map(at);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (value) => Math.min(Math.max(at(value), low), high);
}

/** The scale of a position channel, with the limits in force. */
export function scaleSpec(view: AxisSpace): JsonObject {
  const at = coordinate(view);
  const domain = view.limits.map(at);
  return view.scale.name === "log" && isNative(view)
    ? { type: "log", domain, nice: false }
    : { domain, nice: false, zero: false };
}

/** Whether Vega has the scale of an axis. */
export function isNative({ scale, limits }: AxisSpace): boolean {
  return scale.name === "linear" || (scale.name === "log" && limits[0] > 0 && limits[1] > 0);
}

/** The transform that brings a field of the data to the scale Vega draws with, if any is needed. */
export function placeField(field: PlaceColumn, view: AxisSpace, data: Float64Array): JsonObject[] {
  const value = `datum.${field}`;
  const { scale } = view;
  switch (scale.name) {
    case "linear":
      return [];
    case "log":
      if (!isNative(view)) return [formula(field, logExpr(value, scale))];
      if (!data.some((each) => each <= 0)) return [];
      if (scale.nonpositive === "mask") return [formula(field, `${value} > 0 ? ${value} : null`)];
      // matplotlib draws what is not positive 1000 decades down, out of a number's reach; this is far enough.
      return [formula(field, `${value} > 0 ? ${value} : 1e-300`)];
    case "symlog":
      return [formula(field, symlogExpr(value, scale))];
    case "logit":
      return [formula(field, logitExpr(value, scale))];
    case "function":
      return [formula(field, scale.expression(value))];
    default:
      return scale satisfies never;
  }
}

/** log as an expression, in powers of the base. */
function logExpr(value: string, scale: LogScale): string {
  const below = scale.nonpositive === "mask" ? null : scale.transform(0);
  return `${value} > 0 ? log(${value}) / ${logOf(scale.base)} : ${below}`;
}

/** The logarithm of a base, as expressions have it. */
function logOf(base: number): string {
  return base === 10 ? "LN10" : String(Math.log(base));
}

/** logit as an expression, in decades; what is no probability has a place far out, or none. */
function logitExpr(value: string, { nonpositive, transform }: LogitScale): string {
  const inside = `log(${value} / (1 - ${value})) / LN10`;
  if (nonpositive === "mask") return `${value} > 0 && ${value} < 1 ? ${inside} : null`;
  const [below, above] = [transform(0), transform(1)];
  return `${value} > 0 ? (${value} < 1 ? ${inside} : ${above}) : ${below}`;
}

/** symlog as an expression: linear up to the threshold, logarithmic beyond. */
function symlogExpr(value: string, scale: SymlogScale): string {
  const { linthresh: threshold, base } = scale;
  const slope = scale.transform(threshold) / threshold;
  const beyond = `(${value} < 0 ? -1 : 1) * ${threshold} * (${slope} + log(abs(${value}) / ${threshold}) / ${logOf(base)})`;
  return `abs(${value}) <= ${threshold} ? ${value} * ${slope} : ${beyond}`;
}

/** A gap stays a gap. */
function formula(field: PlaceColumn, expression: string): JsonObject {
  return { calculate: `isValid(datum.${field}) ? (${expression}) : null`, as: field };
}

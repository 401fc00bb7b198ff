import type { AxisName, SharedView } from "../figure/axis.ts";
import type { Scale } from "../ticker/scale.ts";
import type { JsonObject } from "./types.ts";

/**
 * Where a value stands on the scale Vega draws with. Vega has linear and log scales like matplotlib's;
 * symlog and logit are drawn on a linear one, at coordinates the spec computes from the data.
 */
export function coordinate(scale: Scale): (value: number) => number {
  return isNative(scale) ? (value) => value : (value) => scale.transform(value);
}

/** The decade where matplotlib draws what is not positive on a log axis is out of a number's reach; this is far enough. */
const farBelow = 1e-300;

/** The scale of a position channel, with the limits in force. */
export function scaleSpec({ scale, limits }: SharedView): JsonObject {
  const domain = limits.map(coordinate(scale));
  // A log axis keeps limits that are not positive when it got them on another scale.
  return scale.name === "log"
    ? { type: "log", domain: domain.map((limit) => (limit > 0 ? limit : farBelow)), nice: false }
    : { domain, nice: false, zero: false };
}

function isNative(scale: Scale): boolean {
  return scale.name === "linear" || scale.name === "log";
}

/** The transform that brings a field of the data to the scale Vega draws with, if any is needed. */
export function placeField(field: AxisName, scale: Scale, data: Float64Array): JsonObject[] {
  const value = `datum.${field}`;
  switch (scale.name) {
    case "linear":
      return [];
    case "log":
      if (!data.some((each) => each <= 0)) return [];
      return [formula(field, `${value} > 0 ? ${value} : ${farBelow}`)];
    case "symlog":
      return [formula(field, symlogExpr(value, scale))];
    case "logit":
      return [
        formula(
          field,
          `${value} > 0 && ${value} < 1 ? log(${value} / (1 - ${value})) / LN10 : null`,
        ),
      ];
    default:
      return scale.name satisfies never;
  }
}

/** symlog as an expression: linear up to the threshold, logarithmic beyond. */
function symlogExpr(value: string, scale: Scale): string {
  const threshold = 2;
  const slope = scale.transform(threshold) / threshold;
  const beyond = `(${value} < 0 ? -1 : 1) * ${threshold} * (${slope} + log(abs(${value}) / ${threshold}) / LN10)`;
  return `abs(${value}) <= ${threshold} ? ${value} * ${slope} : ${beyond}`;
}

/** A gap stays a gap. */
function formula(field: AxisName, expression: string): JsonObject {
  return { calculate: `isValid(datum.${field}) ? (${expression}) : null`, as: field };
}

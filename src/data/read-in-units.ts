import { isDateLike } from "../ticker/dates/is-date.ts";
import { daysOfDate, daysOfText } from "../ticker/dates/read-date.ts";
import type { ArgumentPath } from "./argument-path.ts";
import { mixedUnits, noIsoDate, otherUnits } from "./errors.ts";
import { type CategoryUnits, type Units, utcDates } from "./units.ts";
import { toVector } from "./vector.ts";

/** Values as positions along an axis, and the units the axis has then. */
export interface InUnits {
  readonly units: Units;
  readonly positions: Float64Array;
}

type ValueType = "numbers" | "categories" | "dates";

/**
 * Reads values along an axis that has these units. Numbers are positions already and go with any; the first value that
 * is no gap decides what all must be. Strings are categories, new ones behind those there are, or ISO dates where the
 * axis has dates.
 * @param axis The name of the axis in messages.
 * @param pathOf Names a value by its index.
 * @throws PlotError for values of several kinds, for a kind the axis does not have, and for what is none
 */
export function readInUnits(
  axis: string,
  units: Units,
  path: ArgumentPath,
  values: readonly unknown[],
  pathOf: (index: number) => ArgumentPath,
): InUnits {
  const first = values.findIndex((value) => !isMissing(value));
  const type = typeOf(values[first], units);
  if (type === "numbers") return { units, positions: toVector(path, values) };
  if (units !== null && units.type !== type) {
    throw otherUnits(pathOf(first), values[first], axis, units.type);
  }
  const wrong = values.findIndex((value) => !isMissing(value) && typeOf(value, units) !== type);
  if (wrong >= 0) throw mixedUnits(pathOf(wrong), values[wrong], pathOf(first), type);
  if (type === "dates")
    return { units: units ?? utcDates, positions: daysAlong(axis, values, pathOf) };
  return toCategories(units as CategoryUnits | null, values as readonly (string | null)[]);
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function typeOf(value: unknown, units: Units): ValueType {
  if (typeof value === "string") return units?.type === "dates" ? "dates" : "categories";
  return isDateLike(value) ? "dates" : "numbers";
}

function daysAlong(
  axis: string,
  values: readonly unknown[],
  pathOf: (index: number) => ArgumentPath,
): Float64Array {
  return Float64Array.from(values, (value, index) => {
    if (isDateLike(value)) return daysOfDate(value);
    const days = typeof value === "string" ? daysOfText(value) : Number.NaN;
    if (days === undefined) throw noIsoDate(pathOf(index), value, axis);
    return days;
  });
}

function toCategories(
  units: CategoryUnits | null,
  values: readonly (string | null | undefined)[],
): InUnits {
  const known = new Map(units?.positions);
  const positions = Float64Array.from(values, (value) => {
    if (isMissing(value)) return Number.NaN;
    const position = known.get(value) ?? known.size;
    known.set(value, position);
    return position;
  });
  return { units: { type: "categories", positions: known }, positions };
}

import type { Positions } from "../data/positions.ts";
import { isDateLike } from "../ticker/dates/is-date.ts";

/**
 * The number of a category or date in the units of an axis; those of a list; any other value as it is, to be read as
 * such.
 */
export function inUnits(
  positions: Positions,
  axis: "x" | "y",
  name: string,
  value: unknown,
): unknown {
  if (typeof value === "string" || isDateLike(value)) return positions.value(axis, name, value);
  if (!Array.isArray(value)) return value;
  return value.map((item, index) => inUnits(positions, axis, `${name}[${index}]`, item));
}

import { listOf } from "../options.ts";
import { isDateLike } from "../ticker/dates/is-date.ts";
import { whileReading } from "./form.ts";
import type { Positions } from "./positions.ts";

/**
 * The number of a category or date in the units of an axis; those of a list; any other value as it is, to be read as
 * such. A text on an axis without units is such a value, since limits and ticks give an axis no categories.
 */
export function inUnits(
  positions: Positions,
  axis: "x" | "y",
  name: string,
  value: unknown,
  depth = 0,
): unknown {
  return whileReading({ fn: positions.fn, name }, () => {
    const isText = typeof value === "string" && positions.units[axis] !== null;
    if (isText || isDateLike(value)) return positions.value(axis, name, value);
    // Whoever reads the value refuses longer lists, and lists in lists in lists.
    const items = Array.isArray(value) && depth < 2 ? listOf(value) : undefined;
    if (items === undefined) return value;
    return items.map((item, index) =>
      inUnits(positions, axis, `${name}[${index}]`, item, depth + 1),
    );
  });
}

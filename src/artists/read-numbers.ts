import type { ArgumentPath } from "../data/argument-path.ts";
import { toColumns, type VectorReader } from "../data/columns.ts";
import { notANumber } from "../data/errors.ts";
import { formOf, whileReading } from "../data/form.ts";
import type { Positions } from "../data/positions.ts";
import { toNumber, toVector } from "../data/vector.ts";
import type { AxisName } from "../space/axes-space.ts";
import { isDateLike } from "../ticker/dates/is-date.ts";

/**
 * Reads one number, or a list of them; a table gives its numbers row by row. null, undefined in a list and NaN are gaps.
 * @param read Turns the values of a list into numbers. @default only numbers are
 * @throws PlotError for all that is no number
 */
export function readNumbers(
  path: ArgumentPath,
  value: unknown,
  read: VectorReader = toVector,
): Float64Array {
  if (isOneNumber(value)) return Float64Array.of(toNumber(path, 0, value));
  const form = formOf(path, value);
  if (form.type === "function") throw notANumber(path, value);
  const { columns, length } = whileReading(path, () => toColumns(path, form, read));
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return only;
  const all = new Float64Array(length * columns.length);
  columns.forEach((column, at) => {
    for (let row = 0; row < length; row++) all[row * columns.length + at] = column[row] as number;
  });
  return all;
}

/** Reads places along an axis as `read` reads numbers; they may be categories or dates. */
export function readPlaces(
  positions: Positions,
  axis: AxisName,
  name: string,
  value: unknown,
  read: typeof readNumbers = readNumbers,
): Float64Array {
  if (isNameOrDate(value)) return Float64Array.of(positions.value(axis, name, value));
  return read({ fn: positions.fn, name }, value, positions.reader(axis));
}

/** Whether a value is one place along an axis that is not written as a number. */
export function isNameOrDate(value: unknown): boolean {
  return typeof value === "string" || isDateLike(value);
}

function isOneNumber(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

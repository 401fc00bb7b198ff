import type { ArgumentPath } from "../data/argument-path.ts";
import { toColumns } from "../data/columns.ts";
import { notANumber } from "../data/errors.ts";
import { formOf } from "../data/form.ts";
import { toNumber } from "../data/vector.ts";

/**
 * Reads one number, or a list of them; a table gives its numbers row by row. null, undefined in a list and NaN are gaps.
 * @throws PlotError for all that is no number
 */
export function readNumbers(path: ArgumentPath, value: unknown): Float64Array {
  if (isOneNumber(value)) return Float64Array.of(toNumber(path, 0, value));
  const form = formOf(path, value);
  if (form.type === "function") throw notANumber(path, value);
  const { columns, length } = toColumns(path, form);
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return only;
  const all = new Float64Array(length * columns.length);
  columns.forEach((column, at) => {
    for (let row = 0; row < length; row++) all[row * columns.length + at] = column[row] as number;
  });
  return all;
}

function isOneNumber(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

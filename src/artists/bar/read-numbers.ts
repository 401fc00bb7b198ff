import type { ArgumentPath } from "../../data/argument-path.ts";
import { toColumns } from "../../data/columns.ts";
import { isScalar } from "../../data/form.ts";
import { type Slot, toSlot } from "../../data/slots.ts";
import { toVector } from "../../data/vector.ts";
import { functionForNumbers, notFlat } from "./errors.ts";

/**
 * Reads one number, or a list of them; `null` and `undefined` in a list are gaps.
 * @throws PlotError for anything else, beginning with the function and the name of the argument
 */
export function readNumbers(path: ArgumentPath, value: unknown): Float64Array {
  if (typeof value === "number" || typeof value === "bigint") return Float64Array.of(Number(value));
  return numbersOf(toSlot(path, value));
}

/** The numbers of data with one axis; throws as {@link readNumbers} does. */
export function numbersOf({ path, form }: Slot): Float64Array {
  if (form.type === "function") throw functionForNumbers(path.fn, path.name);
  if (form.type === "list" && form.items.every(isScalar)) return toVector(path, form.items);
  const { columns } = toColumns(path, form);
  const [first = new Float64Array(0)] = columns;
  if (columns.length > 1) throw notFlat(path.fn, path.name, columns.length);
  return first;
}

/** Numbers, one of them for each of so many items if there is one for all. */
export function repeated(numbers: Float64Array, count: number): Float64Array {
  return numbers.length === count ? numbers : new Float64Array(count).fill(numbers[0] ?? 0);
}

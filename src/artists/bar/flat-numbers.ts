import type { ArgumentPath } from "../../data/argument-path.ts";
import { toColumns, type VectorReader } from "../../data/columns.ts";
import { type Form, isScalar, whileReading } from "../../data/form.ts";
import { type Slot, toSlot } from "../../data/slots.ts";
import { toVector } from "../../data/vector.ts";
import { functionForNumbers, notFlat } from "./errors.ts";

/**
 * Reads one number, or a list of them; `null` and `undefined` in a list are gaps.
 * @param read Turns the values of a list into numbers. @default only numbers are
 * @throws PlotError for anything else, beginning with the function and the name of the argument
 */
export function readFlatNumbers(
  path: ArgumentPath,
  value: unknown,
  read?: VectorReader,
): Float64Array {
  if (typeof value === "number" || typeof value === "bigint") return Float64Array.of(Number(value));
  return flatNumbersOf(toSlot(path, value), read);
}

/** The numbers of data with one axis; throws as {@link readFlatNumbers} does. */
export function flatNumbersOf({ path, form }: Slot, read: VectorReader = toVector): Float64Array {
  return whileReading(path, () => flatNumbers(path, form, read));
}

function flatNumbers(path: ArgumentPath, form: Form, read: VectorReader): Float64Array {
  if (form.type === "function") throw functionForNumbers(path.fn, path.name);
  if (form.type === "list" && form.items.every(isScalar)) return read(path, form.items);
  const { columns } = toColumns(path, form, read);
  const [first = new Float64Array(0)] = columns;
  if (columns.length > 1) throw notFlat(path.fn, path.name, columns.length);
  return first;
}

/** Numbers, one of them for each of so many items if there is one for all. */
export function repeated(numbers: Float64Array, count: number): Float64Array {
  return numbers.length === count ? numbers : new Float64Array(count).fill(numbers[0] ?? 0);
}

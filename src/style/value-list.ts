import { invalidArgument } from "../errors.ts";
import { hasProperty } from "../options.ts";
import { tooManyNumbers } from "./errors.ts";

/** A datum to be normed or colored; null, undefined and NaN are missing. */
export type ListedValue = number | bigint | boolean | null | undefined;

/** More than any plain array of numbers has; typed arrays may be longer. */
const mostValues = 2 ** 24;

/**
 * Reads the numbers of a list: a typed array as it is, an array or another object with a length as a fresh one.
 * @throws PlotError for anything else, for a list with other items, and for one that throws while it is read
 */
export function readValueList(where: string, value: unknown): ArrayLike<ListedValue> {
  const values = listOfValues(value);
  if (values === undefined) throw invalidArgument(where, "a number or an array of numbers", value);
  if (values === "long") throw tooManyNumbers(where, mostValues);
  if (ArrayBuffer.isView(values)) return values as ArrayLike<ListedValue>;
  const wrong = Array.from(values).findIndex((each) => !isListedValue(each));
  if (wrong >= 0) throw invalidArgument(`${where}[${wrong}]`, "a number", values[wrong]);
  return values as ArrayLike<ListedValue>;
}

/** Whether a value is one datum. */
export function isListedValue(value: unknown): value is ListedValue {
  return value === null || ["number", "bigint", "boolean", "undefined"].includes(typeof value);
}

function listOfValues(value: unknown): ArrayLike<unknown> | "long" | undefined {
  try {
    if (!hasLength(value)) return undefined;
    // A view of the same memory, whatever the array says of its length.
    if (ArrayBuffer.isView(value)) return Reflect.apply(Uint8Array.prototype.subarray, value, []);
    return value.length <= mostValues ? Array.prototype.slice.call(value) : "long";
  } catch {
    return undefined;
  }
}

function hasLength(value: unknown): value is ArrayLike<unknown> {
  return hasProperty(value, "length") && typeof value.length === "number";
}

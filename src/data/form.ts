/**
 * Recognizes the form of a value: a grid of numbers, a list of items, or a function of x. All data have one of these
 * three forms.
 */

import { PlotError } from "../errors.ts";
import { isDateLike } from "../ticker/dates/is-date.ts";
import type { ArgumentPath } from "./argument-path.ts";
import { type FunctionOfX, maxIterated } from "./data.ts";
import { notData, tooManyValues, unreadableData } from "./errors.ts";
import { denseGrid, flatGrid, type Grid, lengthOfView, toGrid } from "./grid.ts";

/** A JavaScript array: of numbers, or of anything that has a form itself. */
export interface List {
  readonly type: "list";
  readonly items: readonly unknown[];
}

/** A function, to be evaluated at the positions of its x. */
export interface FunctionForm {
  readonly type: "function";
  readonly f: FunctionOfX;
}

export type Form = Grid | List | FunctionForm;

/**
 * The form of `value`. Iterables are read here, once. Throws when the value is no data; an error that a foreign object
 * throws while it is read becomes the cause of a PlotError.
 */
export function formOf(path: ArgumentPath, value: unknown): Form {
  if (typeof value === "function") return { type: "function", f: value as FunctionOfX };
  if (typeof value !== "object" || value === null) throw notData(path, value);
  return whileReading(path, () =>
    Array.isArray(value) ? { type: "list", items: value } : formOfObject(path, value),
  );
}

/**
 * What a function makes of values that are read in it; what a foreign object throws meanwhile, a getter, a proxy or an
 * iterator, becomes the cause of a PlotError.
 */
export function whileReading<T>(path: ArgumentPath, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PlotError ? error : unreadableData(path, error);
  }
}

/** Whether a value is a primitive or a date, which is one number or none, and not an object that may hold many. */
export function isScalar(value: unknown): boolean {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return true;
  return isDateLike(value);
}

/** Whether a list holds numbers, and not series or rows, judged by its first item. An empty list is flat. */
export function isFlat({ items }: List): boolean {
  return items.length === 0 || isScalar(items[0]);
}

function formOfObject(path: ArgumentPath, value: object): Form {
  const length = lengthOfView(value);
  if (length !== undefined) return flatGrid(value as NodeJS.TypedArray, length);
  if (isRefused(value)) throw notData(path, value);
  const { shape, data, stride, strides = stride, offset } = value as Record<string, unknown>;
  if (Array.isArray(shape) || ArrayBuffer.isView(shape)) {
    const sizes = shape as ArrayLike<unknown>;
    if (isObject(data)) return toGrid(path, { shape: sizes, data, strides, offset });
    const flat = callMethod(value, "dataSync");
    if (isObject(flat)) return denseGrid(path, sizes, flat);
  }
  return formOfCollection(path, value);
}

function formOfCollection(path: ArgumentPath, value: object): Form {
  // The toArray of an Arrow vector returns its storage: a null as 0, a half float as its bits. Its iterator returns values.
  const isArrow = "nullCount" in value;
  if (!isArrow && "arraySync" in value) return formOf(path, callMethod(value, "arraySync"));
  if (!isArrow && "toArray" in value) return formOf(path, callMethod(value, "toArray"));
  if (Symbol.iterator in value) return { type: "list", items: collect(path, value) };
  if (!isArrayLikeObject(value)) throw notData(path, value);
  if (value.length > maxIterated) throw tooManyValues(path, maxIterated);
  return { type: "list", items: Array.from(value) };
}

/** Whether an object has methods of data although it is none. */
function isRefused(value: object): boolean {
  const name = Object.prototype.toString.call(value);
  return name === "[object Map]" || name === "[object Date]" || "then" in value;
}

/** Reads an iterable, once. */
function collect(path: ArgumentPath, value: object): unknown[] {
  const items: unknown[] = [];
  for (const item of value as Iterable<unknown>) {
    if (items.length === maxIterated) throw tooManyValues(path, maxIterated);
    items.push(item);
  }
  return items;
}

function isArrayLikeObject(value: object): value is ArrayLike<unknown> {
  const { length } = value as { length?: unknown };
  if (typeof length !== "number" || !Number.isInteger(length) || length < 0) return false;
  return length === 0 || length - 1 in value;
}

/** Whether a value is an object, which may hold many. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function callMethod(value: object, method: string): unknown {
  const found = (value as Record<string, unknown>)[method];
  return typeof found === "function" ? found.call(value) : undefined;
}

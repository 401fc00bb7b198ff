/**
 * Recognises what a value is: a grid of numbers, a list of things, or a function of x. Everything a script may have
 * comes down to these three.
 */

import { PlotError } from "../errors.ts";
import type { FunctionOfX } from "./data.ts";
import { notData, type Place, tooManyValues, unreadable } from "./errors.ts";
import { denseGrid, flatGrid, type Grid, toGrid } from "./grid.ts";

/** A JavaScript array: of numbers, or of anything that has a form itself. */
export interface List {
  readonly type: "list";
  readonly items: readonly unknown[];
}

/** A function, to be evaluated at the positions of its x. */
export interface Formula {
  readonly type: "function";
  readonly f: FunctionOfX;
}

export type Form = Grid | List | Formula;

/** An iterable or array-like longer than this is taken for endless. It is the largest size a Set can have. */
const mostIterated = 2 ** 24;

/**
 * The form of `value`. Iterables are read here, once. Throws on what is no data; what a foreign object throws while it
 * is read becomes the cause of a PlotError.
 */
export function formOf(place: Place, value: unknown): Form {
  if (typeof value === "function") return { type: "function", f: value as FunctionOfX };
  if (Array.isArray(value)) return { type: "list", items: value };
  if (typeof value !== "object" || value === null) throw notData(place, value);
  try {
    return formOfObject(place, value);
  } catch (error) {
    throw error instanceof PlotError ? error : unreadable(place, error);
  }
}

/** Tells what stands for one number, or fails to, from what may hold many. */
export function isScalar(value: unknown): boolean {
  return (typeof value !== "object" && typeof value !== "function") || value === null;
}

/** Tells a list of numbers from a list of series or rows, by its first item. An empty list is flat. */
export function isFlat({ items }: List): boolean {
  return items.length === 0 || isScalar(items[0]);
}

function formOfObject(place: Place, value: object): Form {
  if (ArrayBuffer.isView(value) && "length" in value) return flatGrid(value as NodeJS.TypedArray);
  if (isRefused(value)) throw notData(place, value);
  const { shape, data, stride, strides = stride, offset } = value as Record<string, unknown>;
  if (Array.isArray(shape) || ArrayBuffer.isView(shape)) {
    const sizes = shape as ArrayLike<unknown>;
    if (isObject(data)) return toGrid(place, { shape: sizes, data, strides, offset });
    const flat = call(value, "dataSync");
    if (isObject(flat)) return denseGrid(place, sizes, flat);
  }
  return formOfCollection(place, value);
}

function formOfCollection(place: Place, value: object): Form {
  // An Arrow vector's toArray gives what is stored: a null as 0, a half float as its bits. Its iterator gives the values.
  const isArrow = "nullCount" in value;
  if (!isArrow && "arraySync" in value) return formOf(place, call(value, "arraySync"));
  if (!isArrow && "toArray" in value) return formOf(place, call(value, "toArray"));
  if (Symbol.iterator in value) return { type: "list", items: collect(place, value) };
  if (!isArrayLike(value)) throw notData(place, value);
  if (value.length > mostIterated) throw tooManyValues(place, mostIterated);
  return { type: "list", items: Array.from(value) };
}

/** Objects that would pass for data by some of their methods but are none. */
function isRefused(value: object): boolean {
  const name = Object.prototype.toString.call(value);
  return name === "[object Map]" || name === "[object Date]" || "then" in value;
}

/** Reads an iterable, once. */
function collect(place: Place, value: object): unknown[] {
  const items: unknown[] = [];
  for (const item of value as Iterable<unknown>) {
    if (items.length === mostIterated) throw tooManyValues(place, mostIterated);
    items.push(item);
  }
  return items;
}

function isArrayLike(value: object): value is ArrayLike<unknown> {
  const { length } = value as { length?: unknown };
  if (typeof length !== "number" || !Number.isInteger(length) || length < 0) return false;
  return length === 0 || length - 1 in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function call(value: object, method: string): unknown {
  const found = (value as Record<string, unknown>)[method];
  return typeof found === "function" ? found.call(value) : undefined;
}

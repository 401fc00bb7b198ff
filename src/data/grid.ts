/**
 * Grids: flat data with a shape and strides, as in ndarrays, tensors and typed arrays.
 */

import type { PlotError } from "../errors.ts";
import type { ArgumentPath } from "./argument-path.ts";
import { maxValues } from "./data.ts";
import { invalidGrid, tooManyValues } from "./errors.ts";
import { toNumber } from "./vector.ts";

/** A view of flat data; strides and offset count elements, and all its indices are inside the data. */
export interface Grid {
  readonly type: "grid";
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly data: ArrayLike<unknown>;
}

/** The properties of an ndarray or tensor, not yet checked. */
export interface GridParts {
  readonly shape: ArrayLike<unknown>;
  readonly data: object;
  readonly strides?: unknown;
  readonly offset?: unknown;
}

type TypedArray = Exclude<NodeJS.TypedArray, BigInt64Array | BigUint64Array>;

/** The grid of a tensor, whose flat data hold its values and nothing else. */
export function denseGrid(path: ArgumentPath, shape: ArrayLike<unknown>, data: object): Grid {
  const grid = toGrid(path, { shape, data });
  // Complex tensors give twice as many numbers as they have values.
  if (grid.data.length !== sizeOf(grid.shape)) throw misfit(path, grid.shape, grid.data);
  return grid;
}

/** The view that `parts` describe. Throws unless sizes are whole numbers and all indices are inside the data. */
export function toGrid(path: ArgumentPath, parts: GridParts): Grid {
  const shape = Array.from(parts.shape, Number);
  const strides = isIndexable(parts.strides) ? Array.from(parts.strides, Number) : rowMajor(shape);
  const offset = Number(parts.offset ?? 0);
  requireSound(path, shape, strides, offset);
  const [lowest, highest] = sizeOf(shape) === 0 ? [0, -1] : indexRange(shape, strides, offset);
  const data = "get" in parts.data ? fetched(parts.data, highest + 1) : parts.data;
  if (!isIndexable(data)) throw invalidGrid(path, shape, "its data must be an array");
  if (lowest < 0 || highest >= data.length) throw misfit(path, shape, data);
  return { type: "grid", shape, strides, offset, data };
}

function requireSound(
  path: ArgumentPath,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): void {
  if (!shape.every((length) => Number.isInteger(length) && length >= 0)) {
    throw invalidGrid(path, shape, "its sizes must be whole numbers");
  }
  if (strides.length !== shape.length || ![...strides, offset].every(Number.isInteger)) {
    throw invalidGrid(path, shape, "it needs one whole stride per axis, and a whole offset");
  }
  if (sizeOf(shape) > maxValues) throw tooManyValues(path, maxValues);
}

/** The grid of a flat array: one axis, from first to last. */
export function flatGrid(data: ArrayLike<unknown>): Grid {
  return { type: "grid", shape: [data.length], strides: [1], offset: 0, data };
}

/** The part of a grid with the first index held at `index`: one axis less. */
export function gridRow(grid: Grid, index: number): Grid {
  return {
    ...grid,
    shape: grid.shape.slice(1),
    strides: grid.strides.slice(1),
    offset: grid.offset + index * (grid.strides[0] ?? 0),
  };
}

/** The numbers of a grid with one axis, or one column of a grid with two. @param column ignored with one axis */
export function gridColumn(path: ArgumentPath, grid: Grid, column = 0): Float64Array {
  const { data, shape, strides } = grid;
  const length = shape[0] ?? 0;
  const stride = strides[0] ?? 0;
  const start = grid.offset + column * (strides[1] ?? 0);
  if (stride === 1 && isTypedArray(data)) {
    return new Float64Array(data.subarray(start, start + length));
  }
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const value = data[start + i * stride];
    numbers[i] = typeof value === "number" ? value : toNumber(path, i, value);
  }
  return numbers;
}

/** Whether a value is a typed array of plain numbers, from whatever realm it comes. */
function isTypedArray(data: unknown): data is TypedArray {
  if (!ArrayBuffer.isView(data) || data instanceof DataView) return false;
  return !Object.prototype.toString.call(data).startsWith("[object Big");
}

function isIndexable(value: unknown): value is ArrayLike<unknown> {
  return typeof value === "object" && value !== null && "length" in value;
}

function misfit(path: ArgumentPath, shape: readonly number[], data: ArrayLike<unknown>): PlotError {
  return invalidGrid(path, shape, `its data of length ${data.length} do not fit it`);
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

function rowMajor(shape: readonly number[]): number[] {
  const strides: number[] = [];
  shape.reduceRight((stride, length, axis) => {
    strides[axis] = stride;
    return stride * length;
  }, 1);
  return strides;
}

/** The lowest and the highest index of a grid with at least one value. */
function indexRange(
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): [number, number] {
  const spans = strides.map((stride, axis) => stride * ((shape[axis] ?? 1) - 1));
  return spans.reduce<[number, number]>(
    ([lowest, highest], span) => [lowest + Math.min(span, 0), highest + Math.max(span, 0)],
    [offset, offset],
  );
}

/** The first `length` values of a store that is read by calling `get`. */
function fetched(store: object, length: number): ArrayLike<unknown> {
  const { get } = store as { get: (this: object, index: number) => unknown };
  return Array.from({ length }, (_, index) => get.call(store, index));
}

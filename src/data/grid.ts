/**
 * Grids: numbers in a flat store seen through shape and strides, as ndarrays, tensors and typed arrays have them.
 */

import type { PlotError } from "../errors.ts";
import { mostValues } from "./data.ts";
import { invalidGrid, type Place, tooManyValues } from "./errors.ts";
import { toNumber } from "./vector.ts";

/** A view of flat data; strides and offset count elements, and every index it reaches is inside the data. */
export interface Grid {
  readonly type: "grid";
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly data: ArrayLike<unknown>;
}

/** What an ndarray or tensor says of itself, not yet checked. */
export interface GridParts {
  readonly shape: ArrayLike<unknown>;
  readonly data: object;
  readonly strides?: unknown;
  readonly offset?: unknown;
}

type TypedArray = Exclude<NodeJS.TypedArray, BigInt64Array | BigUint64Array>;

/** The grid of a tensor, whose flat data hold its values and nothing else. */
export function denseGrid(place: Place, shape: ArrayLike<unknown>, data: object): Grid {
  const grid = toGrid(place, { shape, data });
  // Complex tensors give twice as many numbers as they have values.
  if (grid.data.length !== sizeOf(grid.shape)) throw misfit(place, grid.shape, grid.data);
  return grid;
}

/** The view `parts` describe, when it is a sound one: whole sizes, and no index outside the data. */
export function toGrid(place: Place, parts: GridParts): Grid {
  const shape = Array.from(parts.shape, Number);
  const strides = isList(parts.strides) ? Array.from(parts.strides, Number) : rowMajor(shape);
  const offset = Number(parts.offset ?? 0);
  requireSound(place, shape, strides, offset);
  const [lowest, highest] = sizeOf(shape) === 0 ? [0, -1] : reach(shape, strides, offset);
  const data = "get" in parts.data ? fetched(parts.data, highest + 1) : parts.data;
  if (!isList(data)) throw invalidGrid(place, shape, "its data must be an array");
  if (lowest < 0 || highest >= data.length) throw misfit(place, shape, data);
  return { type: "grid", shape, strides, offset, data };
}

function requireSound(
  place: Place,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): void {
  if (!shape.every((length) => Number.isInteger(length) && length >= 0)) {
    throw invalidGrid(place, shape, "its sizes must be whole numbers");
  }
  if (strides.length !== shape.length || ![...strides, offset].every(Number.isInteger)) {
    throw invalidGrid(place, shape, "it needs one whole stride per axis, and a whole offset");
  }
  if (sizeOf(shape) > mostValues) throw tooManyValues(place, mostValues);
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
export function gridColumn(place: Place, grid: Grid, column = 0): Float64Array {
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
    numbers[i] = typeof value === "number" ? value : toNumber(place, i, value);
  }
  return numbers;
}

/** Tells typed arrays of plain numbers, whichever realm they come from, from everything else. */
function isTypedArray(data: unknown): data is TypedArray {
  if (!ArrayBuffer.isView(data) || data instanceof DataView) return false;
  return !Object.prototype.toString.call(data).startsWith("[object Big");
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === "object" && value !== null && "length" in value;
}

function misfit(place: Place, shape: readonly number[], data: ArrayLike<unknown>): PlotError {
  return invalidGrid(place, shape, `its data of length ${data.length} do not fit it`);
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

/** The lowest and the highest index a grid with at least one value reads. */
function reach(
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

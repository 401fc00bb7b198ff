/**
 * Grids: flat data with a shape and strides, as in ndarrays, tensors and typed arrays.
 */

import { type PlotError, show } from "../errors.ts";
import { hasProperty } from "../options.ts";
import type { ArgumentPath } from "./argument-path.ts";
import { maxIterated, maxValues, mostAxes } from "./data.ts";
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
  if (parts.shape.length > mostAxes) {
    throw invalidGrid(path, Array.from({ length: 5 }), `data have at most ${mostAxes} axes`);
  }
  const shape = Array.from(parts.shape, Number);
  const strides = isIndexable(parts.strides) ? Array.from(parts.strides, Number) : rowMajor(shape);
  const offset = Number(parts.offset ?? 0);
  requireSound(path, shape, strides, offset);
  const [lowest, highest] = sizeOf(shape) === 0 ? [0, -1] : indexRange(shape, strides, offset);
  if (lowest < 0) throw misfit(path, shape, parts.data);
  const grid = { type: "grid", shape, strides, offset } as const;
  if ("get" in parts.data) return fetched(path, { ...grid, data: [] }, parts.data);
  if (!isIndexable(parts.data)) throw invalidGrid(path, shape, "its data must be an array");
  if (highest >= parts.data.length) throw misfit(path, shape, parts.data);
  return { ...grid, data: parts.data };
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
  if (Math.max(sizeOf(shape), ...shape) > maxValues) throw tooManyValues(path, maxValues);
}

/** The grid of a flat array: one axis, from first to last. */
export function flatGrid(data: ArrayLike<unknown>, length = data.length): Grid {
  return { type: "grid", shape: [length], strides: [1], offset: 0, data };
}

const typedArray = Object.getPrototypeOf(Float64Array.prototype) as NodeJS.TypedArray;
const lengthGetter = Object.getOwnPropertyDescriptor(typedArray, "length")?.get;

/** The number of values of a typed array, whatever its own `length` says; undefined for anything else. */
export function lengthOfView(value: object): number | undefined {
  if (!ArrayBuffer.isView(value) || isDataView(value)) return undefined;
  return lengthGetter?.call(value);
}

function isDataView(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object DataView]";
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
    const part: TypedArray = Reflect.apply(typedArray.subarray, data, [start, start + length]);
    return new Float64Array(part);
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
  if (!ArrayBuffer.isView(data) || isDataView(data)) return false;
  return !Object.prototype.toString.call(data).startsWith("[object Big");
}

function isIndexable(value: unknown): value is ArrayLike<unknown> {
  return hasProperty(value, "length");
}

function misfit(path: ArgumentPath, shape: readonly number[], data: object): PlotError {
  const ofLength = isIndexable(data) ? ` of length ${show(data.length)}` : "";
  return invalidGrid(path, shape, `its data${ofLength} do not fit it`);
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

/** The grid of a store that is read by calling `get`: its values, row by row, each read once. */
function fetched(path: ArgumentPath, grid: Grid, store: object): Grid {
  const size = sizeOf(grid.shape);
  if (size > maxIterated) throw tooManyValues(path, maxIterated);
  const { get } = store as { get: (this: object, index: number) => unknown };
  const strides = rowMajor(grid.shape);
  const data = Array.from({ length: size }, (_, index) =>
    get.call(store, indexIn(grid, strides, index)),
  );
  return { ...grid, strides, offset: 0, data };
}

/** Where a grid has what stands at `index` row by row. */
function indexIn(
  { shape, strides, offset }: Grid,
  steps: readonly number[],
  index: number,
): number {
  return shape.reduce(
    (sum, length, axis) =>
      sum + (strides[axis] ?? 0) * (Math.floor(index / (steps[axis] ?? 1)) % length),
    offset,
  );
}

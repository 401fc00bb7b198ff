/** Images: what a script hands over, to rows of cells, and those to colors. */

import { PlotError } from "../errors.ts";
import type { Colormap } from "../style/colormaps/colormap.ts";
import type { Normalize } from "../style/norms/normalize.ts";
import { isIntegerKind, numberKindOf } from "../style/number-kind.ts";
import { type ArgumentPath, inside } from "./argument-path.ts";
import { mostAxes } from "./data.ts";
import { notData, tooDeep } from "./errors.ts";
import { formOf, isFlat, type List, whileReading } from "./form.ts";
import { type Grid, gridColumn, gridRow } from "./grid.ts";
import { toVector } from "./vector.ts";

/** The numbers of an image, in the type they came in where that is a typed array. */
export type CellData =
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** The cells of an image, row by row, all channels of a cell together. */
export interface ImageCells {
  readonly height: number;
  readonly width: number;
  /** 1 for values that a colormap colors, 3 for red, green and blue, 4 with alpha. */
  readonly channels: 1 | 3 | 4;
  /** With 3 or 4 channels, bytes from 0 to 255, or floats from 0 to 1. Whole numbers of plain arrays are integers. */
  readonly data: CellData;
  /** Whether colors beyond their range were brought into it. */
  readonly isClipped: boolean;
}

/** Numbers in rows of rows. */
interface Dense {
  readonly shape: readonly number[];
  readonly data: CellData;
  /** Whether they came in plain arrays, which do not tell integers from floats. */
  readonly isLoose: boolean;
}

/**
 * Reads an image: height x width numbers, or height x width x 3 (or 4) for red, green, blue (and alpha), in nested
 * arrays, typed arrays, ndarrays or tensors. `null` and NaN are missing. Colors in arrays of integers, or in plain
 * arrays of whole numbers of which one is above 1, are bytes; others are floats from 0 to 1.
 * @throws PlotError for another shape, rows that differ in length, and what is no number
 * @example readImageCells("imshow", "X", [[0, 1], [2, 3]]) // { height: 2, width: 2, channels: 1, … }
 */
export function readImageCells(fn: string, name: string, value: unknown): ImageCells {
  const { shape, data, isLoose } = whileReading({ fn, name }, () => readDense({ fn, name }, value));
  const [height = 0, width = 0, depth = 1] = shape;
  const isImage = shape.length === 2 || (shape.length === 3 && [1, 3, 4].includes(depth));
  if (!isImage) throw noImage({ fn, name }, shape);
  const size = { height, width, channels: depth as 1 | 3 | 4 };
  if (depth === 1) return { ...size, data: isLoose ? asIntegers(data) : data, isClipped: false };
  return { ...size, ...readColorChannels(data, isLoose) };
}

/**
 * The colors of an image's cells: four bytes each, cut off as images have them.
 * @param norm Brings values to 0..1; its limits are set if they are not known. Colors need none.
 * @example imageBytes(readImageCells("imshow", "X", [[0, 1]]), new Normalize(), getCmap("gray"))
 */
export function imageBytes(cells: ImageCells, norm: Normalize, cmap: Colormap): Uint8ClampedArray {
  const { channels, data, height, width } = cells;
  if (channels === 1) {
    norm.autoscaleNone(data);
    return cmap.toBytes(norm(data));
  }
  const unit = isIntegerKind(numberKindOf(data)) ? 1 : 255;
  const bytes = new Uint8ClampedArray(4 * height * width).fill(255);
  for (let cell = 0; cell < height * width; cell++) {
    for (let channel = 0; channel < channels; channel++) {
      bytes[4 * cell + channel] = Math.trunc((data[cell * channels + channel] as number) * unit);
    }
  }
  return bytes;
}

/** Left, right, bottom and top of an image whose cells are 1 wide, with their middles at whole numbers. */
export function defaultExtent(
  { height, width }: Pick<ImageCells, "height" | "width">,
  origin: "upper" | "lower",
): [left: number, right: number, bottom: number, top: number] {
  const [bottom, top] = origin === "upper" ? [height - 0.5, -0.5] : [-0.5, height - 0.5];
  return [-0.5, width - 0.5, bottom, top];
}

/**
 * Whether matplotlib's "antialiased" shows cells as they are: they are more than 3 pixels wide and high, or exactly
 * 1 or 2. Otherwise it blurs them.
 * @param across Pixels the image is wide; `up`, pixels it is high.
 */
export function showsPlainCells(
  { height, width }: Pick<ImageCells, "height" | "width">,
  across: number,
  up: number,
): boolean {
  const isPlain = (pixels: number, cells: number) =>
    pixels > 3 * cells || pixels === cells || pixels === 2 * cells;
  return isPlain(Math.abs(across), width) && isPlain(Math.abs(up), height);
}

function readColorChannels(
  data: CellData,
  isLoose: boolean,
): Pick<ImageCells, "data" | "isClipped"> {
  const isWhole = isLoose && data.some((value) => value > 1) && isAllWhole(data);
  const isBytes = isWhole || isIntegerKind(numberKindOf(data));
  const most = isBytes ? 255 : 1;
  const isClipped = data.some((value) => value < 0 || value > most);
  if (isBytes) return { data: Uint8ClampedArray.from(data), isClipped };
  return {
    data: isClipped ? data.map((value) => Math.min(Math.max(value, 0), 1)) : data,
    isClipped,
  };
}

function asIntegers(data: CellData): CellData {
  return data.length > 0 && isAllWhole(data) ? Int32Array.from(data) : data;
}

function isAllWhole(data: CellData): boolean {
  return data.every((value) => (value | 0) === value);
}

function readDense(place: ArgumentPath, value: unknown, depth = 0): Dense {
  if (depth > mostAxes) throw tooDeep(place, mostAxes);
  const form = formOf(place, value);
  if (form.type === "function") throw notData(place, value);
  return form.type === "grid" ? denseOfGrid(place, form) : denseOfList(place, form, depth);
}

function denseOfList(place: ArgumentPath, list: List, depth: number): Dense {
  const { items } = list;
  if (isFlat(list)) return { shape: [items.length], data: toVector(place, items), isLoose: true };
  const parts = items.map((item, index) => readDense(inside(place, index), item, depth + 1));
  const { shape } = parts[0] as Dense;
  const odd = parts.findIndex((part) => part.shape.join() !== shape.join());
  if (odd > 0) throw unevenShapes(place, odd, shape, parts[odd]?.shape ?? []);
  return {
    shape: [items.length, ...shape],
    data: concatenateCells(parts.map((part) => part.data)),
    isLoose: parts.every((part) => part.isLoose),
  };
}

/** Joins arrays one after the other, in their type if it is the same for all. */
function concatenateCells(parts: readonly CellData[]): CellData {
  const length = parts.reduce((total, part) => total + part.length, 0);
  const tag = parts[0]?.[Symbol.toStringTag];
  const isOneType = parts.every((part) => part[Symbol.toStringTag] === tag);
  const joined = isOneType ? sameType(parts[0] as CellData, length) : new Float64Array(length);
  let start = 0;
  for (const part of parts) {
    joined.set(part, start);
    start += part.length;
  }
  return joined;
}

function sameType(like: CellData, length: number): CellData {
  const make = like.constructor as new (length: number) => CellData;
  return new make(length);
}

function denseOfGrid(place: ArgumentPath, grid: Grid): Dense {
  const { shape, data, offset } = grid;
  const length = shape.reduce((product, size) => product * size, 1);
  const isTyped = isNumberArray(data);
  if (isTyped && isRowMajor(grid)) {
    return { shape, data: data.subarray(offset, offset + length) as CellData, isLoose: false };
  }
  const values = gather(place, grid);
  const typed = isTyped ? sameType(data, length) : new Float64Array(length);
  typed.set(values);
  return { shape, data: typed, isLoose: !isTyped };
}

/** The numbers of a grid in the order of its rows. */
function gather(place: ArgumentPath, grid: Grid): Float64Array {
  if (grid.shape.length < 2) return gridColumn(place, grid);
  const rows = Array.from({ length: grid.shape[0] ?? 0 }, (_, row) =>
    gather(place, gridRow(grid, row)),
  );
  return rows.length === 0 ? new Float64Array(0) : (concatenateCells(rows) as Float64Array);
}

function isRowMajor({ shape, strides }: Grid): boolean {
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (strides[axis] !== step) return false;
    step *= shape[axis] ?? 1;
  }
  return true;
}

function isNumberArray(data: ArrayLike<unknown>): data is CellData {
  return (
    ArrayBuffer.isView(data) && !(data[Symbol.toStringTag as never] as string).startsWith("Big")
  );
}

function noImage({ fn, name }: ArgumentPath, shape: readonly number[]): PlotError {
  const right =
    "an image is [height, width], or [height, width, 3] for RGB and [height, width, 4] for RGBA";
  return new PlotError("invalid-data", `${fn}: ${name} has shape [${shape.join(", ")}]; ${right}`);
}

function unevenShapes(
  place: ArgumentPath,
  index: number,
  first: readonly number[],
  other: readonly number[],
): PlotError {
  const odd = inside(place, index).name;
  return new PlotError(
    "invalid-data",
    `${place.fn}: ${odd} has shape [${other.join(", ")}] and ${inside(place, 0).name} has [${first.join(", ")}]; all must be the same`,
  );
}

/** The corners of a mesh, from corners or middles, from lists or matrices. */
import { readImageCells } from "../../data/image-cells.ts";
import { cornersDiffer, cornersDoNotFit, noPlace } from "./errors.ts";
import type { MeshCorners } from "./quad-mesh.ts";

/** The corners of a mesh. */
export type Lattice = MeshCorners;

/** Numbers in rows. */
interface NumberTable {
  readonly height: number;
  readonly width: number;
  readonly data: Float64Array;
}

/** Corners at whole numbers, moved by so much. */
export function unitLattice(rows: number, columns: number, start: number): Lattice {
  const list = (count: number) => Float64Array.from({ length: count + 1 }, (_, at) => at + start);
  const [x, y] = [list(columns), list(rows)];
  return latticeOf(repeatedList(x, "across", rows + 1), repeatedList(y, "up", columns + 1));
}

/**
 * Reads corners or middles for so many cells.
 * @throws PlotError when their numbers do not fit
 */
export function readLattice(
  fn: string,
  { X, Y }: { readonly X: unknown; readonly Y: unknown },
  shape: readonly [rows: number, columns: number],
  shading: "auto" | "flat" | "nearest",
): Lattice {
  const { x, y } = spreadBoth(fn, readLatticePlaces(fn, "X", X), readLatticePlaces(fn, "Y", Y));
  const [rows, columns] = shape;
  const areMiddles = x.width === columns && x.height === rows;
  const areCorners = x.width === columns + 1 && x.height === rows + 1;
  const isNearest = shading === "nearest" || (shading === "auto" && areMiddles);
  if (isNearest ? !areMiddles : !areCorners) {
    throw cornersDoNotFit(fn, shape, [x.width, x.height], shading);
  }
  return isNearest ? latticeOf(aroundMiddles(x), aroundMiddles(y)) : latticeOf(x, y);
}

function readLatticePlaces(
  fn: string,
  name: string,
  value: unknown,
): NumberTable & { readonly isList: boolean } {
  const isList = isFlatList(value);
  const { height, width, channels, data } = readImageCells(fn, name, isList ? [value] : value);
  const numbers = Float64Array.from(data);
  if (channels !== 1 || !numbers.every(Number.isFinite)) throw noPlace(fn, name);
  return { height, width, data: numbers, isList };
}

function isFlatList(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each !== "object" || each === null);
  if (ArrayBuffer.isView(value)) return true;
  const shape = (value as { readonly shape?: ArrayLike<number> } | null)?.shape;
  return shape !== undefined && shape.length === 1;
}

/** Lists of columns and rows as matrices of one shape. */
function spreadBoth(
  fn: string,
  X: NumberTable & { readonly isList: boolean },
  Y: NumberTable & { readonly isList: boolean },
) {
  const rows = Y.isList ? Y.width : Y.height;
  const columns = X.width;
  const x = X.isList ? repeatedList(X.data, "across", rows) : X;
  const y = Y.isList ? repeatedList(Y.data, "up", columns) : Y;
  if (x.width !== y.width || x.height !== y.height) {
    throw cornersDiffer(fn, [x.height, x.width], [y.height, y.width]);
  }
  return { x, y };
}

/** A list along one direction, so many times beside itself. */
function repeatedList(list: Float64Array, direction: "across" | "up", times: number): NumberTable {
  const isAcross = direction === "across";
  const [height, width] = isAcross ? [times, list.length] : [list.length, times];
  const data = Float64Array.from(
    { length: height * width },
    (_, at) => list[isAcross ? at % width : Math.floor(at / width)] ?? 0,
  );
  return { height, width, data };
}

/** Corners halfway between middles, and as far beyond the outer ones. */
function aroundMiddles(middles: NumberTable): NumberTable {
  return transposed(widened(transposed(widened(middles))));
}

function widened({ height, width, data }: NumberTable): NumberTable {
  const wide = new Float64Array(height * (width + 1));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column <= width; column++) {
      wide[row * (width + 1) + column] = edgeBetween(
        data.subarray(row * width, (row + 1) * width),
        column,
      );
    }
  }
  return { height, width: width + 1, data: wide };
}

function edgeBetween(middles: Float64Array, edge: number): number {
  const last = middles.length - 1;
  if (last === 0) return middles[0] ?? 0;
  const before = Math.min(Math.max(edge - 1, 0), last - 1);
  const [from = 0, to = 0] = [middles[before], middles[before + 1]];
  const half = (to - from) / 2;
  return edge === 0 ? from - half : edge > last ? to + half : from + half;
}

function transposed({ height, width, data }: NumberTable): NumberTable {
  const turned = Float64Array.from(
    { length: data.length },
    (_, at) => data[(at % height) * width + Math.floor(at / height)] ?? 0,
  );
  return { height: width, width: height, data: turned };
}

function latticeOf(x: NumberTable, y: NumberTable): Lattice {
  const isEven =
    x.data.every((value, at) => value === x.data[at % x.width]) &&
    y.data.every((value, at) => value === y.data[at - (at % y.width)]);
  return {
    rows: Math.max(x.height - 1, 0),
    columns: Math.max(x.width - 1, 0),
    x: x.data,
    y: y.data,
    isEven,
  };
}

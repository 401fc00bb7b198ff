/** The polygons of a surface. */
import type { Lines3D } from "./line-3d-collection.ts";
import { cross, type Vector } from "./projection.ts";
import type { Nodes } from "./read-tables.ts";
import { indicesBy, type Strides } from "./strides.ts";

/** The polygons between lines of a surface, row by row. */
export interface Patches extends Lines3D {
  /** The row and the column of the first corner of each. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

/** The polygons of a surface: around each, every node of its sides. Nodes that lack a number are left out, polygons of no other too. */
export function patchesOf(nodes: Nodes, { rstride, cstride }: Strides): Patches {
  const { rows, columns } = nodes;
  const across = neighborPairs(indicesBy(cstride, columns));
  const polygons = neighborPairs(indicesBy(rstride, rows)).flatMap(([top, bottom]) =>
    across.map(([left, right]) => ({
      cell: [top, left] as const,
      corners: perimeter(top, bottom, left, right)
        .map(([row, column]) => row * columns + column)
        .filter((index) => !isLacking(nodes, index)),
    })),
  );
  return joinedPatches(
    nodes,
    polygons.filter(({ corners }) => corners.length > 0),
  );
}

/** From each to the next. */
function neighborPairs(indices: readonly number[]): [number, number][] {
  return indices.slice(1).map((to, index) => [indices[index] ?? 0, to]);
}

/** Once around: along the first row, down the last column, back along the last row and up the first column. */
function perimeter(top: number, bottom: number, left: number, right: number): [number, number][] {
  const [height, width] = [bottom - top, right - left];
  const along = (length: number, at: (step: number) => [number, number]) =>
    Array.from({ length }, (_, step) => at(step));
  return [
    ...along(width, (step) => [top, left + step]),
    ...along(height, (step) => [top + step, right]),
    ...along(width, (step) => [bottom, right - step]),
    ...along(height, (step) => [bottom - step, left]),
  ];
}

function isLacking({ x, y, z }: Nodes, index: number): boolean {
  return Number.isNaN((x[index] ?? 0) + (y[index] ?? 0) + (z[index] ?? 0));
}

function joinedPatches(
  { x, y, z }: Nodes,
  polygons: readonly {
    readonly cell: readonly [number, number];
    readonly corners: readonly number[];
  }[],
): Patches {
  const order = polygons.flatMap(({ corners }) => corners);
  const taken = (values: Float64Array) =>
    Float64Array.from(order, (index) => values[index] ?? Number.NaN);
  const starts = new Uint32Array(polygons.length + 1);
  polygons.forEach(({ corners }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + corners.length;
  });
  const cells = polygons.map(({ cell }) => cell);
  return { x: taken(x), y: taken(y), z: taken(z), starts, cells };
}

/** A number for each polygon, of its first corner and the one behind its last. */
export function perPolygon<T>(
  { starts }: Lines3D,
  make: (from: number, to: number, index: number) => T,
): T[] {
  return Array.from({ length: starts.length - 1 }, (_, index) =>
    make(starts[index] ?? 0, starts[index + 1] ?? 0, index),
  );
}

/** The mean height of each polygon. */
export function meanHeights(polygons: Lines3D): Float64Array {
  const means = perPolygon(polygons, (from, to) => {
    const heights = polygons.z.subarray(from, to);
    return heights.reduce((sum, height) => sum + height, 0) / heights.length;
  });
  return Float64Array.from(means);
}

/** The direction each polygon faces, from three of its corners; not of length 1. */
export function normalsOf(polygons: Lines3D): Vector[] {
  const { x, y, z } = polygons;
  return perPolygon(polygons, (from, to) => {
    const at = (index: number): Vector => [x[index] ?? 0, y[index] ?? 0, z[index] ?? 0];
    const count = to - from;
    const second = at(from + Math.floor(count / 3));
    return cross(
      vectorBetween(at(from), second),
      vectorBetween(second, at(from + Math.floor((2 * count) / 3))),
    );
  });
}

function vectorBetween(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

import type { ArgumentPath } from "../../data/argument-path.ts";
import { toColumns } from "../../data/columns.ts";
import type { Heights } from "../../data/contour/contour.ts";
import { functionFailed, notANumber } from "../../data/errors.ts";
import { formOf, whileReading } from "../../data/form.ts";
import { functionWithoutPlaces, gaveNoNumber } from "./errors.ts";

/** A height for each place. */
export type FunctionOfXY = (x: number, y: number) => number;

/** Reads a table of numbers, row by row. */
export function readTable(path: ArgumentPath, value: unknown): Heights {
  const form = formOf(path, value);
  if (form.type === "function") throw notANumber(path, value);
  const { columns, length: rows } = whileReading(path, () => toColumns(path, form));
  const width = columns.length;
  const data = new Float64Array(rows * width);
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row++) data[row * width + at] = column[row] as number;
  });
  return { rows, columns: width, data };
}

/** Reads the places of columns or rows: a list, or a table with one for each node. */
export function readGridPlaces(path: ArgumentPath, value: unknown): Float64Array | Heights | null {
  if (value === undefined || value === null) return null;
  const table = readTable(path, value);
  return table.columns === 1 ? table.data : table;
}

/** Reads heights: a table, or a function that is asked once at each node, row by row. */
export function readHeights(
  fn: string,
  value: unknown,
  x: Float64Array | Heights | null,
  y: Float64Array | Heights | null,
): Heights {
  if (typeof value !== "function") return readTable({ fn, name: "z" }, value);
  if (x === null || y === null) throw functionWithoutPlaces(fn);
  const shape = "rows" in x ? x : { rows: "rows" in y ? y.rows : y.length, columns: x.length };
  const { rows, columns } = shape;
  const data = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const across = "rows" in x ? x.data[at] : x[column];
      const up = "rows" in y ? y.data[at] : y[row];
      data[at] = heightAt(fn, value as FunctionOfXY, across ?? Number.NaN, up ?? Number.NaN);
    }
  }
  return { rows, columns, data };
}

function heightAt(fn: string, f: FunctionOfXY, x: number, y: number): number {
  const height: unknown = callHeight(fn, f, x, y);
  if (typeof height !== "number") throw gaveNoNumber(fn, x, y, height);
  return height;
}

function callHeight(fn: string, f: FunctionOfXY, x: number, y: number): unknown {
  try {
    return f(x, y);
  } catch (error) {
    throw functionFailed({ fn, name: "z" }, x, error);
  }
}

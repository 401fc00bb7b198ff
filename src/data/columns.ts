/** Turns one series into columns of numbers: a single column, or one for each column of a table. */
import { type ArgumentPath, inside } from "./argument-path.ts";
import { maxLines } from "./data.ts";
import {
  containsItself,
  mixed,
  notANumber,
  tooManyLines,
  unevenRows,
  wrongAxes,
} from "./errors.ts";
import {
  type Form,
  type FunctionForm,
  formOf,
  isFlat,
  isScalar,
  type List,
  whileReading,
} from "./form.ts";
import { type Grid, gridColumn } from "./grid.ts";
import { toNumber, toVector } from "./vector.ts";

/** Columns of equal length; a plain series is one column. */
export interface SeriesColumns {
  readonly columns: readonly Float64Array[];
  readonly length: number;
}

/** Turns an array of values into numbers. */
export type VectorReader = (path: ArgumentPath, values: readonly unknown[]) => Float64Array;

const axesOfSeries = "a series has 1 axis, or 2 with one line per column";

/**
 * Copies a series into columns. Its rows must have the same length, and it has at most two axes.
 * @param read Turns the values of a plain series into numbers. @default only numbers are
 */
export function toColumns(
  path: ArgumentPath,
  form: Exclude<Form, FunctionForm>,
  read: VectorReader = toVector,
): SeriesColumns {
  return whileReading(path, () => {
    if (form.type === "grid") return gridColumns(path, form);
    return isFlat(form) ? oneColumn(read(path, form.items)) : tableColumns(path, form);
  });
}

function oneColumn(numbers: Float64Array): SeriesColumns {
  return { columns: [numbers], length: numbers.length };
}

function gridColumns(path: ArgumentPath, grid: Grid): SeriesColumns {
  const [length = 0, width = 1] = grid.shape;
  if (grid.shape.length < 1 || grid.shape.length > 2) {
    throw wrongAxes(path, grid.shape, axesOfSeries);
  }
  requireLines(path, width);
  const columns = Array.from({ length: width }, (_, column) => gridColumn(path, grid, column));
  return { columns, length };
}

function tableColumns(path: ArgumentPath, { items }: List): SeriesColumns {
  const shape = shapeAlongFirst(path, items);
  if (shape.length > 2) throw wrongAxes(path, shape, axesOfSeries);
  const { length } = items;
  const first = rowValues(path, 0, items[0]);
  const width = first.length;
  requireLines(path, width);
  const columns = Array.from({ length: width }, () => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    const row = i === 0 ? first : rowValues(path, i, items[i]);
    if (row.length !== width) throw unevenRows(path, width, i, row.length);
    columns.forEach((column, j) => {
      const value = row[j];
      column[i] = typeof value === "number" ? value : toNumber(inside(path, i), j, value);
    });
  }
  return { columns, length };
}

/** Refuses more lines than a call can mean, before they are made. */
export function requireLines(path: ArgumentPath, count: number): void {
  if (count > maxLines) throw tooManyLines(path, count, maxLines);
}

/** The values of one row, not yet checked to be numbers. */
function rowValues(table: ArgumentPath, index: number, row: unknown): ArrayLike<unknown> {
  if (Array.isArray(row)) return row;
  if (isScalar(row)) throw mixed(table, index, row, "row");
  const path = inside(table, index);
  const form = formOf(path, row);
  switch (form.type) {
    case "function":
      throw notANumber(path, row);
    case "list":
      return form.items;
    case "grid":
      if (form.shape.length !== 1) throw wrongAxes(path, form.shape, "a row has 1 axis");
      return gridColumn(path, form);
    default:
      return form satisfies never;
  }
}

/** The lengths of an array, of its first item, and so on. Only arrays are entered: an iterable can be read only once. */
function shapeAlongFirst(path: ArgumentPath, items: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  let item: unknown = items;
  const shape: number[] = [];
  while (Array.isArray(item)) {
    if (seen.has(item)) throw containsItself(path);
    seen.add(item);
    shape.push(item.length);
    item = item[0];
  }
  return ArrayBuffer.isView(item) && "length" in item ? [...shape, Number(item.length)] : shape;
}

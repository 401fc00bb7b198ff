/** One series to the columns of numbers it draws: one, or as many as a table of rows is wide. */
import {
  containsItself,
  inside,
  mixed,
  notANumber,
  type Place,
  unevenRows,
  wrongAxes,
} from "./errors.ts";
import { type Form, type Formula, formOf, isFlat, isScalar, type List } from "./form.ts";
import { type Grid, gridColumn } from "./grid.ts";
import { toNumber, toVector } from "./vector.ts";

/** Columns of equal length; a plain series is one column. */
export interface Columns {
  readonly columns: readonly Float64Array[];
  readonly length: number;
}

const axesOfSeries = "a series has 1 axis, or 2 with one line per column";

/** Copies a series into columns. Its rows must be of one length, and there may be no third axis. */
export function toColumns(place: Place, form: Exclude<Form, Formula>): Columns {
  if (form.type === "grid") return gridColumns(place, form);
  if (isFlat(form)) return oneColumn(toVector(place, form.items));
  return tableColumns(place, form);
}

function oneColumn(numbers: Float64Array): Columns {
  return { columns: [numbers], length: numbers.length };
}

function gridColumns(place: Place, grid: Grid): Columns {
  const [length = 0, width = 1] = grid.shape;
  if (grid.shape.length < 1 || grid.shape.length > 2) {
    throw wrongAxes(place, grid.shape, axesOfSeries);
  }
  const columns = Array.from({ length: width }, (_, column) => gridColumn(place, grid, column));
  return { columns, length };
}

function tableColumns(place: Place, { items }: List): Columns {
  const shape = shapeAlongFirst(place, items);
  if (shape.length > 2) throw wrongAxes(place, shape, axesOfSeries);
  const { length } = items;
  const first = toRow(place, 0, items[0]);
  const width = first.length;
  const columns = Array.from({ length: width }, () => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    const row = i === 0 ? first : toRow(place, i, items[i]);
    if (row.length !== width) throw unevenRows(place, width, i, row.length);
    columns.forEach((column, j) => {
      const value = row[j];
      column[i] = typeof value === "number" ? value : toNumber(inside(place, i), j, value);
    });
  }
  return { columns, length };
}

/** The values of one row, not yet checked to be numbers. */
function toRow(table: Place, index: number, row: unknown): ArrayLike<unknown> {
  if (Array.isArray(row)) return row;
  if (isScalar(row)) throw mixed(table, index, row, "row");
  const place = inside(table, index);
  const form = formOf(place, row);
  switch (form.type) {
    case "function":
      throw notANumber(place, row);
    case "list":
      return form.items;
    case "grid":
      if (form.shape.length !== 1) throw wrongAxes(place, form.shape, "a row has 1 axis");
      return gridColumn(place, form);
    default:
      return form satisfies never;
  }
}

/** Lengths of an array, of its first item, and so on. Only arrays are looked into: an iterable can be read only once. */
function shapeAlongFirst(place: Place, items: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  let item: unknown = items;
  const shape: number[] = [];
  while (Array.isArray(item)) {
    if (seen.has(item)) throw containsItself(place);
    seen.add(item);
    shape.push(item.length);
    item = item[0];
  }
  return ArrayBuffer.isView(item) && "length" in item ? [...shape, Number(item.length)] : shape;
}

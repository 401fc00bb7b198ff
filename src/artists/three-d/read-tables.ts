/** Reads the tables that a surface goes through. */
import { toColumns } from "../../data/columns.ts";
import { notANumber } from "../../data/errors.ts";
import { type Form, formOf, isFlat, whileReading } from "../../data/form.ts";
import { heightsInList, unevenTables } from "./errors.ts";
import type { Points3D } from "./projection.ts";

/** The nodes of a surface, row by row. */
export interface Nodes extends Points3D {
  readonly rows: number;
  readonly columns: number;
}

interface HeightTable {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
  readonly isList: boolean;
}

/**
 * Reads three tables of one shape; as in numpy, a list is the same in every row, and a table of one row or column the same
 * in all.
 * @throws PlotError for what is no table of numbers, and for shapes that do not go together
 */
export function readHeightTables(fn: string, X: unknown, Y: unknown, Z: unknown): Nodes {
  const [x, y, z] = [
    readHeightTable(fn, "X", X),
    readHeightTable(fn, "Y", Y),
    readHeightTable(fn, "Z", Z),
  ];
  if (z.isList) throw heightsInList(fn);
  const tables = [x, y, z];
  const rows = commonLength(tables.map((table) => table.rows));
  const columns = commonLength(tables.map((table) => table.columns));
  if (rows === null || columns === null) {
    throw unevenTables(
      fn,
      tables.map((table) => [table.rows, table.columns] as const),
    );
  }
  const spread = (table: HeightTable) => spreadTo(table, rows, columns);
  return { rows, columns, x: spread(x), y: spread(y), z: spread(z) };
}

/** The length that all have which are not 1; null where they differ. */
function commonLength(lengths: readonly number[]): number | null {
  const length = lengths.find((each) => each !== 1) ?? 1;
  return lengths.every((each) => each === 1 || each === length) ? length : null;
}

function readHeightTable(fn: string, name: string, value: unknown): HeightTable {
  const path = { fn, name };
  return whileReading(path, () => {
    const form = formOf(path, value);
    if (form.type === "function") throw notANumber(path, value);
    const { columns, length } = toColumns(path, form);
    const [first = new Float64Array()] = columns;
    if (isOfOneAxis(form)) return { rows: 1, columns: length, data: first, isList: true };
    const width = columns.length;
    const at = (index: number) => columns[index % width]?.[Math.floor(index / width)] ?? Number.NaN;
    const data = Float64Array.from({ length: length * width }, (_, index) => at(index));
    return { rows: length, columns: width, data, isList: false };
  });
}

function isOfOneAxis(form: Exclude<Form, { readonly type: "function" }>): boolean {
  return form.type === "grid" ? form.shape.length === 1 : isFlat(form);
}

function spreadTo(table: HeightTable, rows: number, columns: number): Float64Array {
  if (table.rows === rows && table.columns === columns) return table.data;
  return Float64Array.from({ length: rows * columns }, (_, index) => {
    const row = table.rows === 1 ? 0 : Math.floor(index / columns);
    const column = table.columns === 1 ? 0 : index % columns;
    return table.data[row * table.columns + column] ?? Number.NaN;
  });
}

import type { Axes } from "../axes/axes.ts";
import { invalidArgument } from "../errors.ts";
import { GridSpec, readCells, readFraction, SubplotSpec } from "../layout/gridspec.ts";
import type { CellSpan } from "../layout/subplot-grid.ts";
import { isInstance, listOf, type Reader, readCount, readNumber } from "../options.ts";
import type { AxesPlace, Rect } from "./axes-stack.ts";
import { invalidPlace } from "./errors.ts";

/**
 * Reads where `addSubplot` is to put axes: nothing for a single cell, a place of a grid, three digits, or numbers of
 * rows and columns and which of the cells. A grid of that size which the figure has already is used.
 */
export function readSubplotPlace(
  fn: string,
  args: readonly unknown[],
  places: readonly [Axes, AxesPlace][],
): SubplotSpec {
  const [first] = args;
  if (args.length === 0) return cellsOf(places, 1, 1, { start: 0, stop: 1 });
  if (args.length === 1 && isInstance(first, SubplotSpec)) return first;
  const [nrows, ncols, index] = readPlaceNumbers(fn, args);
  const rows = readCells(`${fn}: nrows`, nrows);
  const columns = readCells(`${fn}: ncols`, ncols);
  return cellsOf(places, rows, columns, readCellsMeant(`${fn}: index`, index, rows * columns));
}

/** Cells of the grid of this size that axes of the figure stand in, or else of a new one. */
function cellsOf(
  places: readonly [Axes, AxesPlace][],
  rows: number,
  columns: number,
  cells: CellSpan,
): SubplotSpec {
  return (gridOf(places, rows, columns) ?? new GridSpec(rows, columns)).flat(cells);
}

function readPlaceNumbers(fn: string, args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  if (args.length === 3) return args;
  const isThreeDigits = args.length === 1 && Number.isInteger(first) && /^\d{3}$/.test(`${first}`);
  if (!isThreeDigits) throw invalidPlace(fn, args);
  return Array.from(String(first), Number);
}

/** Cells are counted from 1, row by row; two numbers are the first and the last of several. */
function readCellsMeant(where: string, index: unknown, count: number): CellSpan {
  const read = readCount(1, count);
  const ends = listOf(index);
  if (ends === undefined) {
    const stop = read(where, index);
    return { start: stop - 1, stop };
  }
  const [first, last, ...others] = ends;
  if (others.length > 0) throw invalidArgument(where, "[first, last]", index);
  const start = read(`${where}[0]`, first) - 1;
  return { start, stop: readCount(start + 1, count)(`${where}[1]`, last) };
}

/** The first grid of this size that axes stand in. */
function gridOf(
  places: readonly [Axes, AxesPlace][],
  rows: number,
  columns: number,
): GridSpec | undefined {
  for (const [, place] of places) {
    if (!(place instanceof SubplotSpec)) continue;
    const grid = place.topmost.gridspec;
    if (grid.nrows === rows && grid.ncols === columns) return grid;
  }
  return undefined;
}

const readSize = readNumber(1e-6, 100);

/** Reads a box as fractions of the figure. */
export const readRect: Reader<Rect> = (where, value) => {
  const rect = listOf(value) ?? [];
  if (rect.length !== 4) {
    throw invalidArgument(where, "[left, bottom, width, height] as fractions of the figure", value);
  }
  const [left, bottom] = [0, 1].map((at) => readFraction(`${where}[${at}]`, rect[at]));
  const [width, height] = [2, 3].map((at) => readSize(`${where}[${at}]`, rect[at]));
  return [left, bottom, width, height] as Rect;
};

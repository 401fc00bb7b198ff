import { invalidArgument, notMadeWithNew } from "../errors.ts";
import {
  type EitherSpelling,
  isInstance,
  listOf,
  nameArguments,
  type Reader,
  readCount,
  readNoMore,
  readNumber,
  readOptions,
  refuseMore,
} from "../options.ts";
import type { Box } from "../space/axes-space.ts";
import { type CellSpan, cellBox, requireRoom, type SubplotParams } from "./subplot-grid.ts";

/**
 * Which rows or columns of a grid: one by its number, from 0, or from the end when it is negative; or several as
 * `[start, stop]`, the stop not included, as in Python's slices: `[1]` is all from 1 on, `[]` all there are.
 */
export type GridIndex = number | readonly [start?: number | null, stop?: number | null];

/** How the cells of a grid inside another one are sized. */
export interface SubGridSpecOptions {
  /** Gaps between columns, in mean widths of a column. @default the figure's */
  wspace?: number;
  /** Gaps between rows, in mean heights of a row. @default the figure's */
  hspace?: number;
  /** Widths of the columns relative to one another. @default all are equal */
  widthRatios?: readonly number[];
  /** Heights of the rows relative to one another. @default all are equal */
  heightRatios?: readonly number[];
}

/** How a grid stands in a figure. What is left out follows the figure, see `Figure.subplotsAdjust`. */
export interface GridSpecOptions extends SubGridSpecOptions {
  /** Left edge of the axes, a fraction of the figure's width. @default the figure's */
  left?: number;
  /** Right edge, a fraction of the figure's width. @default the figure's */
  right?: number;
  /** Lower edge, a fraction of the figure's height. @default the figure's */
  bottom?: number;
  /** Upper edge, a fraction of the figure's height. @default the figure's */
  top?: number;
}

/** A page in points, and the margins and gaps of grids that have none of their own. */
export interface GridFrame {
  readonly width: number;
  readonly height: number;
  readonly params: SubplotParams;
}

/** The most rows or columns a grid may have. */
const mostCells = 100;

/** Reads a number of rows or columns. */
export const readCells = readCount(1, mostCells);

/** Reads a fraction of the figure: it may lie outside, but not where numbers lose their digits. */
export const readFraction = readNumber(-100, 100);

// A gap of −1 puts all cells on one another.
const readGap = readNumber(-1, 1000);

/** Readers of the margins and gaps of a grid. */
export const paramReaders = {
  left: readFraction,
  bottom: readFraction,
  right: readFraction,
  top: readFraction,
  wspace: readGap,
  hspace: readGap,
} satisfies Record<keyof SubplotParams, Reader<number>>;

const readRatios: Reader<readonly number[]> = (where, value) => {
  const ratios = listOf(value) ?? [];
  if (ratios.length > 0 && ratios.every(isRatio)) return Object.freeze(ratios);
  throw invalidArgument(where, "a list of numbers from 1e-6 to 1e6", value);
};

function isRatio(value: unknown): value is number {
  return typeof value === "number" && value >= 1e-6 && value <= 1e6;
}

const ratioReaders = { widthRatios: readRatios, heightRatios: readRatios };
const subGridReaders = { wspace: readGap, hspace: readGap, ...ratioReaders } satisfies Record<
  keyof SubGridSpecOptions,
  Reader<unknown>
>;
/** Readers of what a grid takes besides its numbers of rows and columns. */
export const gridReaders = { ...paramReaders, ...ratioReaders } satisfies Record<
  keyof GridSpecOptions,
  Reader<unknown>
>;

/**
 * A grid in a figure that axes can stand in. Margins and gaps that it is not given are those of the figure, and change
 * with them.
 * @throws PlotError when a number or an option cannot be read
 * @example
 * const grid = figure().addGridspec(2, 3, { widthRatios: [2, 1, 1] });
 * gcf().addSubplot(grid.at(0, []));
 */
export class GridSpec {
  /** Number of rows. */
  readonly nrows: number;
  /** Number of columns. */
  readonly ncols: number;
  readonly #own: Partial<SubplotParams>;
  /** Sizes relative to the mean one: heights of the rows from the bottom, widths of the columns from the left. */
  readonly #ratios: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** The cells that the grid stands in, or null for a grid of the figure. */
  #outer: SubplotSpec | null = null;

  constructor(nrows?: number, ncols?: number, options?: EitherSpelling<GridSpecOptions>);
  constructor(...args: unknown[]) {
    const fn = "GridSpec";
    const { nrows = 1, ncols = 1, ...options } = nameArguments(fn, ["nrows", "ncols"], args);
    this.nrows = readCells(`${fn}: nrows`, nrows);
    this.ncols = readCells(`${fn}: ncols`, ncols);
    const { widthRatios, heightRatios, ...own } = readOptions(fn, options, gridReaders);
    const heights = relative(`${fn}: heightRatios`, heightRatios, this.nrows, "row");
    const widths = relative(`${fn}: widthRatios`, widthRatios, this.ncols, "column");
    this.#ratios = { x: widths, y: heights.reverse() };
    this.#own = own;
  }

  /** A grid in some cells of another. @internal */
  static inside(outer: SubplotSpec, args: readonly unknown[]): GridSpec {
    const fn = "SubplotSpec.subgridspec";
    const { nrows, ncols, ...options } = nameArguments(fn, ["nrows", "ncols"], args);
    // What a grid in a figure takes besides, this one has no use for.
    const read = readOptions(fn, options, subGridReaders);
    const grid = new GridSpec(
      readCells(`${fn}: nrows`, nrows),
      readCells(`${fn}: ncols`, ncols),
      read as GridSpecOptions,
    );
    grid.#outer = outer;
    return grid;
  }

  /**
   * A place for axes: one cell, or several that touch. With one argument the cells are counted row by row.
   * @throws PlotError when the grid has no such cell
   * @example figure.addSubplot(grid.at(0, [])); // all of the first row
   * figure.addSubplot(grid.at([1], -1)); // the last column below it
   */
  at(row: GridIndex, column?: GridIndex): SubplotSpec;
  at(row: unknown, column?: unknown, ...more: unknown[]): SubplotSpec {
    const fn = "GridSpec.at";
    readNoMore(fn, ["row", "column"], more);
    const { nrows, ncols } = this;
    if (column === undefined) return this.flat(readSpan(`${fn}: cell`, row, nrows * ncols));
    const rows = readSpan(`${fn}: row`, row, nrows);
    return new SubplotSpec(this, rows, readSpan(`${fn}: column`, column, ncols));
  }

  /** The rows and columns from one cell to another, counted row by row. @internal */
  flat({ start, stop }: CellSpan): SubplotSpec {
    const { ncols } = this;
    const [first, last] = [start % ncols, (stop - 1) % ncols];
    const rows = { start: Math.floor(start / ncols), stop: Math.floor((stop - 1) / ncols) + 1 };
    const columns = { start: Math.min(first, last), stop: Math.max(first, last) + 1 };
    return new SubplotSpec(this, rows, columns);
  }

  /** The cells around the grid, or null for a grid of the figure. @internal */
  get outer(): SubplotSpec | null {
    return this.#outer;
  }

  /** Whether the grid has margins or gaps of its own; 0 does not count, as in matplotlib. @internal */
  get isModified(): boolean {
    return Object.values(this.#own).some((own) => own !== 0);
  }

  /** The box of some of its cells, in points. @internal */
  box(frame: GridFrame, rows: CellSpan, columns: CellSpan): Box {
    const { x, y } =
      this.#outer === null ? this.#inFigure(frame) : this.#inside(this.#outer, frame);
    const across = { ratios: this.#ratios.x, ...x };
    const up = { ratios: this.#ratios.y, ...y };
    return cellBox(across, up, rows, columns);
  }

  #inFigure({ width, height, params }: GridFrame) {
    const own = { ...params, ...this.#own };
    requireRoom(own, (side) => `GridSpec: ${side}`);
    const { left, right, bottom, top, wspace, hspace } = own;
    return {
      x: { from: left * width, to: right * width, space: wspace },
      y: { from: bottom * height, to: top * height, space: hspace },
    };
  }

  #inside(outer: SubplotSpec, frame: GridFrame) {
    const { x0, y0, width, height } = outer.box(frame);
    const { wspace, hspace } = { ...frame.params, ...this.#own };
    return {
      x: { from: x0, to: x0 + width, space: wspace },
      y: { from: y0, to: y0 + height, space: hspace },
    };
  }
}

/** Ratios whose mean is 1; all of them 1 when none are given. */
function relative(
  where: string,
  ratios: readonly number[] | undefined,
  count: number,
  of: string,
): number[] {
  if (ratios === undefined) return new Array<number>(count).fill(1);
  if (ratios.length !== count)
    throw invalidArgument(where, `${count} numbers, one per ${of}`, ratios);
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0);
  return ratios.map((ratio) => (ratio * count) / total);
}

/** Reads which of so many rows, columns or cells are meant. */
function readSpan(where: string, index: unknown, count: number): CellSpan {
  const ends = listOf(index);
  if (ends === undefined) {
    const at = readCount(-count, count - 1)(where, index);
    return { start: fromStart(at, count), stop: fromStart(at, count) + 1 };
  }
  const [start = 0, stop = count, ...others] = ends.map((end) => end ?? undefined);
  const span = { start: clamped(start, count), stop: clamped(stop, count) };
  // NaN, which no whole number is clamped to, is not less than anything.
  if (span.start < span.stop && others.length === 0) return span;
  throw invalidArgument(where, `[start, stop] with at least one of ${count} between them`, index);
}

function fromStart(index: number, count: number): number {
  return index < 0 ? index + count : index;
}

function clamped(index: unknown, count: number): number {
  if (typeof index !== "number" || !Number.isInteger(index)) return Number.NaN;
  return Math.min(Math.max(fromStart(index, count), 0), count);
}

/** Cells of a grid that axes can stand in; made by `GridSpec.at`. */
export class SubplotSpec {
  /** The grid they belong to. */
  readonly gridspec: GridSpec;
  /** The rows, from 0 at the top; `stop` is the first one after them. */
  readonly rowspan: CellSpan;
  /** The columns, from 0 at the left. */
  readonly colspan: CellSpan;

  /** Made by `GridSpec.at`. */
  constructor(gridspec: GridSpec, rowspan: CellSpan, colspan: CellSpan) {
    if (!isInstance(gridspec, GridSpec)) throw notMadeWithNew("SubplotSpec", "gridspec.at");
    this.gridspec = gridspec;
    this.rowspan = rowspan;
    this.colspan = colspan;
  }

  /**
   * A grid inside these cells, which takes all of their room.
   * @throws PlotError when a number or an option cannot be read
   * @example const inner = grid.at(0, 1).subgridspec(2, 1, { hspace: 0.1 });
   */
  subgridspec(nrows: number, ncols: number, options?: EitherSpelling<SubGridSpecOptions>): GridSpec;
  subgridspec(...args: unknown[]): GridSpec {
    return GridSpec.inside(this, args);
  }

  /** Whether they reach to the top of the grid. */
  isFirstRow(): boolean {
    return this.rowspan.start === 0;
  }

  /** Whether they reach to the bottom of the grid. */
  isLastRow(): boolean {
    return this.rowspan.stop === this.gridspec.nrows;
  }

  /** Whether they reach to the left end of the grid. */
  isFirstCol(): boolean {
    return this.colspan.start === 0;
  }

  /** Whether they reach to the right end of the grid. */
  isLastCol(): boolean {
    return this.colspan.stop === this.gridspec.ncols;
  }

  /** The cells of the figure's own grid that these lie in. @internal */
  get topmost(): SubplotSpec {
    return this.gridspec.outer?.topmost ?? this;
  }

  /** Where the cells stand, in points. @internal */
  box(frame: GridFrame): Box {
    return this.gridspec.box(frame, this.rowspan, this.colspan);
  }

  /** Whether both are the same cells of the same grid. @internal */
  equals({ gridspec, rowspan, colspan }: SubplotSpec): boolean {
    return (
      gridspec === this.gridspec &&
      isSameSpan(rowspan, this.rowspan) &&
      isSameSpan(colspan, this.colspan)
    );
  }
}

function isSameSpan(a: CellSpan, b: CellSpan): boolean {
  return a.start === b.start && a.stop === b.stop;
}

refuseMore("SubplotSpec", SubplotSpec.prototype, {
  isFirstRow: [],
  isLastRow: [],
  isFirstCol: [],
  isLastCol: [],
});

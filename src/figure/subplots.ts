import type { Axes } from "../axes/axes.ts";
import { isOuterOnly, leaderOf, readSharing, type Sharing } from "../axes/sharing.ts";
import {
  GridSpec,
  type GridSpecOptions,
  gridReaders,
  readCells,
  type SubplotSpec,
} from "../layout/gridspec.ts";
import {
  type EitherSpelling,
  nameArguments,
  type Reader,
  readBoolean,
  readOptions,
} from "../options.ts";
import {
  type AddAxesRequest,
  type Axes3DOptions,
  type AxesProperties,
  readProperties,
} from "./axes-options.ts";
import { ratiosGivenTwice } from "./errors.ts";

/** What `subplots` takes after the numbers of rows and columns. */
export interface SubplotsOptions<Squeeze extends boolean = boolean> {
  /** Which subplots share their horizontal axis; those above others then show no tick labels. @default false */
  sharex?: Sharing;
  /** Which subplots share their vertical axis; those right of others then show no tick labels. @default false */
  sharey?: Sharing;
  /** Whether a single row or column comes as one list, and a single subplot as it is. @default true */
  squeeze?: Squeeze;
  /** Widths of the columns relative to one another. @default all are equal */
  widthRatios?: readonly number[];
  /** Heights of the rows relative to one another. @default all are equal */
  heightRatios?: readonly number[];
  /** Margins, gaps and ratios of the grid. @default the figure's */
  gridspecKw?: EitherSpelling<GridSpecOptions>;
  /** What every subplot is given, such as `{ xscale: "log" }`. @default nothing */
  subplotKw?: AxesProperties;
}

/** The same for subplots of three dimensions. */
export interface Subplots3DOptions<Squeeze extends boolean = boolean>
  extends Omit<SubplotsOptions<Squeeze>, "subplotKw"> {
  /** What every subplot is given, such as `{ projection: "3d", elev: 20 }`. */
  subplotKw: EitherSpelling<Axes3DOptions>;
}

/** The subplots of a grid, as matplotlib hands them out: one alone, a list for a row or column, else a list of rows. */
export type AxesArray<
  Rows extends number = number,
  Columns extends number = number,
  Squeeze extends boolean = true,
  One = Axes,
> = boolean extends Squeeze
  ? One | One[] | One[][]
  : Squeeze extends false
    ? One[][]
    : number extends Rows | Columns
      ? One | One[] | One[][]
      : Rows extends 1
        ? Columns extends 1
          ? One
          : One[]
        : Columns extends 1
          ? One[]
          : One[][];

const readGridspecKw: Reader<GridSpecOptions> = (where, value) =>
  readOptions(where, value, gridReaders) as GridSpecOptions;

const subplotsOptionReaders = {
  sharex: readSharing,
  sharey: readSharing,
  squeeze: readBoolean,
  widthRatios: gridReaders.widthRatios,
  heightRatios: gridReaders.heightRatios,
  gridspecKw: readGridspecKw,
  subplotKw: readProperties,
} satisfies Record<keyof SubplotsOptions, Reader<unknown>>;

export const subplotsReaders = { nrows: readCells, ncols: readCells, ...subplotsOptionReaders };

/** What `subplots` was asked for, read and checked. */
export interface SubplotsRequest {
  readonly grid: GridSpec;
  readonly sharex: Sharing;
  readonly sharey: Sharing;
  readonly squeeze: boolean;
  readonly properties: object;
}

/**
 * Makes the grid that options ask for.
 * @param read What {@link subplotsReaders} make of the arguments.
 */
export function toSubplotsRequest(
  fn: string,
  read: ReturnType<typeof readOptions<typeof subplotsReaders>>,
): SubplotsRequest {
  const { nrows = 1, ncols = 1, sharex = false, sharey = false, squeeze = true } = read;
  const { gridspecKw = {}, subplotKw = {} } = read;
  const grid: GridSpecOptions = { ...gridspecKw };
  for (const name of ["widthRatios", "heightRatios"] as const) {
    if (read[name] === undefined) continue;
    if (grid[name] !== undefined) throw ratiosGivenTwice(fn, name);
    grid[name] = read[name];
  }
  return {
    grid: new GridSpec(nrows, ncols, grid),
    sharex,
    sharey,
    squeeze,
    properties: subplotKw,
  };
}

/** Reads the arguments of `Figure.subplots`. */
export function readSubplots(fn: string, args: readonly unknown[]): SubplotsRequest {
  const named = nameArguments(fn, ["nrows", "ncols"], args);
  return toSubplotsRequest(fn, readOptions(fn, named, subplotsReaders));
}

/** Rows of axes in the form they are handed out. */
function toAxesArray(rows: Axes[][], squeeze: boolean): AxesArray {
  const [first = []] = rows;
  if (!squeeze || (rows.length > 1 && first.length > 1)) return rows;
  const all = rows.flat();
  return all.length === 1 ? (all[0] as Axes) : all;
}

/** Makes the axes of a grid, row by row; `add` adds one of them to the figure. */
export function makeSubplots(
  { grid, sharex, sharey, squeeze, properties }: SubplotsRequest,
  add: (place: SubplotSpec, request: AddAxesRequest) => Axes,
): AxesArray {
  const rows: Axes[][] = [];
  for (let row = 0; row < grid.nrows; row++) {
    const axes: Axes[] = [];
    rows.push(axes);
    for (let column = 0; column < grid.ncols; column++) {
      const shared = {
        sharex: leaderOf(sharex, rows, row, column),
        sharey: leaderOf(sharey, rows, row, column),
      };
      const made = add(grid.at(row, column), { ...shared, ...properties });
      if (isOuterOnly(sharex, "col")) made.labelOuterOf("x");
      if (isOuterOnly(sharey, "row")) made.labelOuterOf("y");
      axes.push(made);
    }
  }
  return toAxesArray(rows, squeeze);
}

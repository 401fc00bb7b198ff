import type { Axes } from "../axes/axes.ts";
import type { Sharing } from "../axes/sharing.ts";
import { checkFigsize, rcParams } from "../config/rc-params.ts";
import { invalidArgument, list } from "../errors.ts";
import { type Reader, readCount, readOptions } from "../options.ts";
import { Figure } from "./figure.ts";

/** What `figure` takes. */
export interface FigureOptions {
  /** Width and height in inches. @default rcParams["figure.figsize"], 6.4 by 4.8 */
  figsize?: readonly [number, number];
}

/** What `subplots` takes after the numbers of rows and columns. */
export interface SubplotsOptions extends FigureOptions {
  /** Which subplots share their horizontal axis; those above others then show no tick labels. @default false */
  sharex?: Sharing;
  /** Which subplots share their vertical axis; those right of others then show no tick labels. @default false */
  sharey?: Sharing;
}

let current: Figure | null = null;

const sharings: readonly Sharing[] = [true, false, "all", "row", "col", "none"];

const readSharing: Reader<Sharing> = (where, value) => {
  const sharing = sharings.find((known) => known === value);
  if (sharing !== undefined) return sharing;
  throw invalidArgument(
    where,
    `true, false or one of ${list(["all", "row", "col", "none"])}`,
    value,
  );
};

const readers = { figsize: checkFigsize, sharex: readSharing, sharey: readSharing };

/** The most rows or columns a grid of subplots may have. */
const mostCells = 100;

/**
 * Makes a figure without axes and makes it the current one.
 * @example figure({ figsize: [4, 3] });
 */
export function figure(options: FigureOptions = {}): Figure {
  const { figsize } = readOptions("figure", options, { figsize: checkFigsize });
  return makeFigure(figsize);
}

/**
 * Makes a figure with a grid of axes and makes it the current one; `axes` lists them row by row.
 * @example
 * const { axes } = subplots(1, 2, { figsize: [7, 2.5], sharey: true });
 * plot(x, f, { axes: axes[0] });
 */
export function subplots(nrows = 1, ncols = 1, options: SubplotsOptions = {}): Figure {
  const fn = "subplots";
  const rows = readCount(1, mostCells)(`${fn}: nrows`, nrows);
  const columns = readCount(1, mostCells)(`${fn}: ncols`, ncols);
  const { figsize, sharex = false, sharey = false } = readOptions(fn, options, readers);
  const made = makeFigure(figsize);
  made.addSubplots({ rows, columns, sharex, sharey });
  return made;
}

/** The current figure: the one made last; a new one if there is none. */
export function gcf(): Figure {
  return current ?? makeFigure();
}

/** The axes last made in the current figure; new ones if there are none. */
export function gca(): Axes {
  const { axes } = gcf();
  return (axes.at(-1) ?? addAxes(gcf())) satisfies Axes;
}

function makeFigure(figsize = rcParams["figure.figsize"]): Figure {
  const made = new Figure(figsize);
  current = made;
  return made;
}

function addAxes(made: Figure): Axes {
  const [axes] = made.addSubplots({ rows: 1, columns: 1, sharex: false, sharey: false });
  return axes as Axes;
}

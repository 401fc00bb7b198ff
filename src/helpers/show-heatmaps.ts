import type { AxesImage } from "../artists/image/axes-image.ts";
import { addImage } from "../artists/image/make-image.ts";
import type { ImageInput } from "../artists/image/options.ts";
import type { Axes } from "../axes/axes.ts";
import { readLegendLabels } from "../axes/legend.ts";
import { checkFigsize } from "../config/rc-params.ts";
import { inside } from "../data/argument-path.ts";
import type { Data } from "../data/data.ts";
import type { ImageCells } from "../data/image-cells.ts";
import { invalidArgument } from "../errors.ts";
import type { Figure } from "../figure/figure.ts";
import { subplots } from "../figure/pyplot.ts";
import { type EitherSpelling, type Reader, readCall, readLater, readText } from "../options.ts";
import type { Colormap } from "../style/colormaps/colormap.ts";
import { readColormap } from "../style/colormaps/registry.ts";
import { longerRow } from "./errors.ts";
import { readMatrices, requireTitles } from "./read-images.ts";

/** Rows of matrices: nested arrays, or an array or a tensor with four axes. */
export type Matrices = Data | ArrayLike<ArrayLike<ImageInput>>;

/** What `showHeatmaps` takes by name; each has the book's meaning and default. */
export interface HeatmapsOptions {
  /** Name of the horizontal axes, under the last row. @default none */
  xlabel?: string | null;
  /** Name of the vertical axes, left of the first column. @default none */
  ylabel?: string | null;
  /** A title for each column, above all of its matrices; an empty list writes none. @default none */
  titles?: readonly (string | number)[] | null;
  /** Width and height of the figure in inches. @default [2.5, 2.5] */
  figsize?: readonly [number, number] | null;
  /** A colormap or its name. @default "Reds" */
  cmap?: string | Colormap | null;
}

const argumentNames = ["matrices", "xlabel", "ylabel", "titles", "figsize", "cmap"] as const;

const readers = {
  matrices: readLater,
  xlabel: readText,
  ylabel: readText,
  titles: readLegendLabels,
  figsize: checkFigsize,
  cmap: readColormap as Reader<Colormap>,
};

/**
 * Draws rows of matrices as images on a new figure, with one colorbar, that of the last matrix. Each matrix has colors of its
 * own range; NaN is left out of it and is not painted. A row may be shorter than the first one; its last places then are empty.
 * @param matrices Rows of matrices: in nested arrays, or in an array or a tensor with four axes.
 * @returns The figure.
 * @throws PlotError when an argument cannot be read; no figure is made then
 * @example showHeatmaps([[weights]], "Keys", "Queries").save("attention.svg");
 */
export function showHeatmaps(
  matrices: Matrices,
  xlabel?: string | null,
  ylabel?: string | null,
  titles?: readonly (string | number)[] | null,
  figsize?: readonly [number, number] | null,
  cmap?: string | Colormap | null,
): Figure;
export function showHeatmaps(matrices: Matrices, options: EitherSpelling<HeatmapsOptions>): Figure;
export function showHeatmaps(
  matrices: Matrices,
  xlabel: string | null,
  ylabel: string | null,
  options: EitherSpelling<HeatmapsOptions>,
): Figure;
export function showHeatmaps(...args: unknown[]): Figure {
  const fn = "showHeatmaps";
  const { matrices, figsize = [2.5, 2.5], ...look } = readCall(fn, argumentNames, readers, args);
  const rows = readMatrices({ fn, name: "matrices" }, matrices);
  const columns = requireColumns(fn, rows, matrices);
  const { titles = [], cmap = readColormap(`${fn}: cmap`, "Reds") } = look;
  requireTitles({ fn, name: "titles" }, titles, columns);
  const grid = subplots(rows.length, columns, { figsize, sharex: true, sharey: true });
  const places = grid.axes;
  const images = rows.flatMap((row, at) =>
    row.map((cells, column) => {
      const axes = places[at * columns + column] as Axes;
      const image = addImage(axes, fn, { cells, cmap });
      nameAxes(axes, at === rows.length - 1, column, { ...look, titles });
      return image;
    }),
  );
  grid.colorbar(images.at(-1) as AxesImage, { ax: places, shrink: 0.6 });
  return grid;
}

/** The number of columns, which the first row has. */
function requireColumns(fn: string, rows: readonly ImageCells[][], given: unknown): number {
  const [first] = rows;
  if (first === undefined)
    throw invalidArgument(`${fn}: matrices`, "rows of matrices, at least one", given);
  const longer = rows.findIndex((row) => row.length > first.length);
  if (longer < 0) return first.length;
  const path = inside({ fn, name: "matrices" }, longer);
  throw longerRow(path, rows[longer]?.length ?? 0, first.length);
}

interface HeatmapNames {
  readonly xlabel?: string;
  readonly ylabel?: string;
  readonly titles: readonly string[];
}

function nameAxes(axes: Axes, isLast: boolean, column: number, names: HeatmapNames): void {
  const { xlabel = "", ylabel = "", titles } = names;
  if (isLast) axes.setXlabel(xlabel);
  if (column === 0) axes.setYlabel(ylabel);
  if (titles.length > 0) axes.setTitle(titles[column] ?? "");
}

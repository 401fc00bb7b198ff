import { addImage } from "../artists/image/make-image.ts";
import type { ImageInput } from "../artists/image/options.ts";
import { readLegendLabels } from "../axes/legend.ts";
import { checkFigsize } from "../config/rc-params.ts";
import type { Data } from "../data/data.ts";
import type { Figure } from "../figure/figure.ts";
import { subplots } from "../figure/pyplot.ts";
import { readCells } from "../layout/gridspec.ts";
import { readCall, readLater, readPositive } from "../options.ts";
import { imagesNotShown } from "./errors.ts";
import { readImages, requireTitles } from "./read-images.ts";

/** Images: a list of them, or an array or a tensor with an image in each of its rows. */
export type Images = Data | ArrayLike<ImageInput>;

/** What `showImages` takes by name; each has the book's meaning and default, and may be spelled as in Python. */
export interface ImagesOptions {
  /** Rows of the grid; also `num_rows`. @default must be given */
  numRows?: number;
  /** The same as `numRows`. @default that of `numRows` */
  num_rows?: number;
  /** Columns of the grid; also `num_cols`. @default must be given */
  numCols?: number;
  /** The same as `numCols`. @default that of `numCols` */
  num_cols?: number;
  /** A title for each image that is shown; an empty list writes none. @default none */
  titles?: readonly (string | number)[] | null;
  /** Width and height of the place of an image in inches. @default 1.5 */
  scale?: number | null;
}

const argumentNames = ["imgs", "numRows", "numCols", "titles", "scale"] as const;

const readers = {
  imgs: readLater,
  numRows: readCells,
  numCols: readCells,
  titles: readLegendLabels,
  scale: readPositive,
};

/**
 * Shows images in a grid on a new figure, row by row, without axes. Values are colored by `"viridis"`; images of colors have
 * three or four channels last. Places without an image stay empty axes; images without a place are told in a warning.
 * @param imgs A list of images, or an array or a tensor with an image in each of its rows.
 * @returns The figure.
 * @throws PlotError when an argument cannot be read, or titles are fewer than images; no figure is made then
 * @example showImages(batch, 2, 9, { titles: labels }).save("clothes.svg");
 */
export function showImages(
  imgs: Images,
  numRows: number,
  numCols: number,
  titles?: readonly (string | number)[] | null,
  scale?: number | null,
): Figure;
export function showImages(
  imgs: Images,
  numRows: number,
  numCols: number,
  options: ImagesOptions,
): Figure;
export function showImages(imgs: Images, options: ImagesOptions): Figure;
export function showImages(...args: unknown[]): Figure {
  const fn = "showImages";
  const read = readCall(fn, argumentNames, readers, args);
  const rows = read.numRows ?? readCells(`${fn}: numRows`, read.numRows);
  const columns = read.numCols ?? readCells(`${fn}: numCols`, read.numCols);
  const { titles = [], scale = 1.5 } = read;
  const images = readImages({ fn, name: "imgs" }, read.imgs);
  const shown = images.slice(0, rows * columns);
  requireTitles({ fn, name: "titles" }, titles, shown.length);
  const figsize = checkFigsize(`${fn}: scale makes figsize`, [columns * scale, rows * scale]);
  const grid = subplots(rows, columns, { figsize });
  for (const [index, axes] of grid.axes.slice(0, shown.length).entries()) {
    addImage(axes, fn, { cells: shown[index] as (typeof shown)[number] });
    axes.xaxis.setVisible(false);
    axes.yaxis.setVisible(false);
    if (titles.length > 0) axes.setTitle(titles[index] ?? "");
  }
  if (images.length > shown.length) {
    grid.ax.warn(imagesNotShown(fn, images.length, shown.length));
  }
  return grid;
}

import { invalidArgument, PlotError, show } from "../errors.ts";

/** A warning: a figure is too small for its decorations. */
export function noRoomForLabels(): string {
  return "Figure.tightLayout: the labels leave no room for the axes, so nothing was moved. Make the figure larger";
}

/** A warning: some axes take no part in a tight layout. */
export function standApart(): string {
  return "Figure.tightLayout: axes made by addAxes, and axes of a grid that has margins or gaps of its own, take no part in it, so labels may overlap";
}

/** A warning: the grids of a figure do not fit into one. */
export function gridsDoNotMatch(one: readonly number[], largest: readonly number[]): string {
  return `Figure.tightLayout: the figure has grids of ${one.join(" by ")} and ${largest.join(" by ")} cells, which are no multiples of one another, so nothing was moved. Use one grid`;
}

/** A warning: a page is so large that its size may have been meant in pixels. */
export function hugePage([width, height]: readonly [number, number]): string {
  const meters = [width, height].map((side) => (side * 0.0254).toFixed(2)).join(" by ");
  return `figsize is [${width}, ${height}] in inches, a page of ${meters} m. For pixels, divide them by 100`;
}

/** Axes that are not, or no longer, a figure's. */
export function notInFigure(fn: string, axes: unknown): PlotError {
  return invalidArgument(`${fn}: axes`, "axes of this figure", axes);
}

/** A figure without axes was asked for its first. */
export function noAxes(): PlotError {
  return new PlotError(
    "invalid-argument",
    "Figure.ax: the figure has no axes; make them with addSubplot or subplots",
  );
}

/** Ratios of a grid came as an option and among those of the grid. */
export function ratiosGivenTwice(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${name} is given twice, by itself and in gridspecKw; drop one of the two`,
  );
}

/** What says where axes are to stand has a form nobody knows. */
export function invalidPlace(fn: string, args: readonly unknown[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn} takes nrows, ncols and index, or three digits such as 234, or a place such as grid.at(0, 1); got ${args.map(show).join(", ")}`,
  );
}

/** A mosaic shares axes by rows or columns, which its axes may span. */
export function mosaicSharing(where: string, value: unknown): PlotError {
  return invalidArgument(
    where,
    "true or false, since axes of a mosaic may span rows and columns",
    value,
  );
}

/** The rows of a mosaic are not all as long. */
export function mosaicRagged(where: string, width: number, row: number, cells: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} has ${width} cells in row 0 and ${cells} in row ${row}; all rows have the same number, at least 1`,
  );
}

/** The cells of a name in a mosaic are no rectangle. */
export function noMosaicRectangle(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the cells of ${show(name)} are no rectangle; give them several names`,
  );
}

/** A warning: axes under new ones were taken away, as in matplotlib. */
export function removedUnder(fn: string, count: number): string {
  const axes =
    count === 1
      ? "axes that the new ones overlap were"
      : `${count} axes that the new ones overlap were`;
  return `${fn}: ${axes} taken away, as in matplotlib. Use figure.addSubplot to keep them, or axes.remove() before`;
}

/** What is to be closed is no figure. */
export function notToClose(value: unknown): PlotError {
  return invalidArgument("close: fig", 'a figure, or "all"', value);
}

/** A beginning of ids that SVG, CSS or a page could not take. */
export function invalidId(where: string, id: string): PlotError {
  return invalidArgument(where, 'a letter, then letters, digits, "-", "_" or "."', id);
}

/** Nothing was drawn whose colors stand for values. */
export function noCurrentImage(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: nothing was drawn whose colors stand for values; draw an image before, as in plt.imshow(z), or pass what axes.imshow(z) returned`,
  );
}

/** What is in no axes cannot be the current image. */
export function notInAxes(fn: string, value: unknown): PlotError {
  return invalidArgument(`${fn}: mappable`, "an image, a mesh or points of axes", value);
}

/** A warning: an option of `save` changes nothing in a file of this format. */
export function unusedOption(name: string, format: string, formats: readonly string[]): string {
  return `save: ${name} changes nothing in ${format.toUpperCase()}, only in ${formats.map((each) => each.toUpperCase()).join(", ")}`;
}

/** Colors of an image that no file can hold. */
export function colorsBeyond(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: arr has colors beyond their range, which is 0 to 1 for floats and 0 to 255 for integers`,
  );
}

/** An image without cells. */
export function noImageSize(
  fn: string,
  { height, width }: { readonly height: number; readonly width: number },
): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: arr must have at least one cell; got ${height} rows of ${width}`,
  );
}

/** An image is to be written in a format that holds no pixels. */
export function notToPNG(fn: string, path: unknown): PlotError {
  return new PlotError("unknown-extension", `${fn}: fname must end in .png; got ${show(path)}`);
}

import type { ArgumentPath } from "../data/argument-path.ts";
import { invalidArgument, messageOf, PlotError, show } from "../errors.ts";

/** One picture of many could not be drawn: the others are not lost. */
export function failedAmongMany(index: number, { code, message, cause }: PlotError): PlotError {
  return new PlotError(code, `renderAll: figures[${index}]: ${message}`, { cause });
}

/** A number of a point is none. */
export function noPoint(where: string, value: unknown): PlotError {
  return invalidArgument(where, "a number, or null to leave the point out", value);
}

/** Positions and heights of the points of one call differ in number. */
export function unpairedPoints(fn: string, positions: number, heights: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: x has ${positions} values and y has ${heights}; give one x for all, or one per series`,
  );
}

/** A call has points for more series than there are. */
export function moreSeriesThanBefore(fn: string, series: number, before: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: y has ${series} values, and the first call had ${before}; give null for a series that has no point yet`,
  );
}

/** A board is to draw, and its horizontal axis has no name. */
export function noXlabel(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the board has no xlabel, which it needs to draw; set board.xlabel before`,
  );
}

/** An image has colors where a colormap is to color values. */
export function noMatrix({ fn, name }: ArgumentPath, shape: readonly number[]): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} has shape [${shape.join(", ")}]; a matrix is [height, width]`,
  );
}

/** Titles are fewer than what they are to name. */
export function tooFewTitles(
  { fn, name }: ArgumentPath,
  titles: number,
  places: number,
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${titles} of ${places} titles; give all, or none`,
  );
}

/** A row has more matrices than the first one, which says how many columns there are. */
export function longerRow({ fn, name }: ArgumentPath, matrices: number, first: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${matrices} matrices and the first row ${first}; no row may be longer than the first`,
  );
}

/** What a warning says where there are more images than places for them. */
export function imagesNotShown(fn: string, images: number, places: number): string {
  const left = images - places;
  return `${fn}: imgs has ${images} images for ${places} places; the last ${left} ${left === 1 ? "is" : "are"} not shown`;
}

/** Points are no pairs of numbers. */
export function noPairs({ fn, name }: ArgumentPath, columns: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} must be a list of points [x1, x2]; got points of ${columns} ${columns === 1 ? "number" : "numbers"}`,
  );
}

/** A function of two numbers threw. */
export function heightFailed(fn: string, x1: number, x2: number, cause: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${fn}: f failed at (${x1}, ${x2}): ${messageOf(cause)}`,
    {
      cause,
    },
  );
}

/** A function of two numbers gave none. */
export function noHeight(fn: string, x1: number, x2: number, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${fn}: f(${x1}, ${x2}) is ${show(value)}; a function of x1 and x2 returns one number`,
  );
}

/** A function of two numbers has no height anywhere. */
export function noFiniteValues(fn: string): PlotError {
  return new PlotError(
    "function-failed",
    `${fn}: f gives no finite number anywhere, so there is nothing to draw contours of`,
  );
}

/** An item of a list has no length. */
export function noLength({ fn, name }: ArgumentPath, value: unknown): PlotError {
  return invalidArgument(`${fn}: ${name}`, "a list, whose length counts", value);
}

/** A box is no four numbers. */
export function noBbox({ fn, name }: ArgumentPath, value: unknown): PlotError {
  return invalidArgument(`${fn}: ${name}`, "four numbers, [left, top, right, bottom]", value);
}

/** A file is asked for, and that nothing is shown. */
export function fileNotWritten(fn: string): string {
  return `${fn}: display is false, so the file of save is not written. Leave display out, or save the figure in the end`;
}

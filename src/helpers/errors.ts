import { invalidArgument, PlotError } from "../errors.ts";

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

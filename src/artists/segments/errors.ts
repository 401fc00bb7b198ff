import { PlotError } from "../../errors.ts";

/** A vertex of a line is no pair of numbers. */
export function notPairs(where: string, width: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${where} has ${width} ${width === 1 ? "number" : "numbers"} per point; a line is a list of points [x, y]`,
  );
}

/** One end of the lines has another number of places than the lines have. */
export function unpairedEnds(
  fn: string,
  end: string,
  count: number,
  at: string,
  needed: number,
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${end} has ${count} values and ${at} has ${needed}; give one per line, or one number for all`,
  );
}

/** A list of looks has nothing in it. */
export function noLooks(where: string): PlotError {
  return new PlotError("invalid-argument", `${where} is empty; give one for all lines, or a list`);
}

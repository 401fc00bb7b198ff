import { invalidArgument, PlotError } from "../../errors.ts";

/** Positions and heights differ in number. */
export function unequalPoints(fn: string, x: number, y: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: x has ${x} values and y has ${y}; a point needs one of each`,
  );
}

/** Errors do not fit the points. */
export function unequalErrors(
  fn: string,
  name: string,
  shape: readonly number[],
  points: number,
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has shape [${shape.join(", ")}] for ${points} points; give one number, one per point, or [lower, upper]`,
  );
}

/** An error below 0. */
export function negativeError(fn: string, name: string, value: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} is ${value}; an error is a distance, 0 or more`,
  );
}

/** Flags do not fit the points. */
export function unequalFlags(fn: string, name: string, count: number, points: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${count} values for ${points} points; give true or false for all, or one per point`,
  );
}

/** It is not said at which points error bars are drawn. */
export function invalidEvery(where: string, value: unknown): PlotError {
  return invalidArgument(
    where,
    "a whole number above 0, [start, step], or true or false per point",
    value,
  );
}

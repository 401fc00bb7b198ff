import { PlotError } from "../../errors.ts";

/** A curve, or a condition, has another number of values than there are positions. */
export function unpairedCurve(
  fn: string,
  name: string,
  count: number,
  along: string,
  needed: number,
): PlotError {
  const one = name === "where" ? "value per position" : "per position, or one number for all";
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${count} values and ${along} has ${needed}; give one ${one}`,
  );
}

/** A table came where there is one curve. */
export function notOneCurve(fn: string, name: string, columns: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} has ${columns} columns; it is one list of numbers here`,
  );
}

/** There is nothing to stack. */
export function nothingToStack(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: y is missing; give x and one list of heights per layer, as in stackplot(x, [y1, y2])`,
  );
}

/** A layer has another number of heights than the others. */
export function unevenLayers(fn: string, layer: number, count: number, needed: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: layer ${layer} has ${count} heights and x has ${needed}; give one per position`,
  );
}

/** There are no points to fill between. */
export function nothingToFill(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: the corners are missing; give their x and y, as in fill([0, 1, 1], [0, 0, 1])`,
  );
}

import { invalidArgument, PlotError } from "../../errors.ts";

/** Values of two arguments do not pair. */
export function unequalBars(
  fn: string,
  name: string,
  count: number,
  other: string,
  bars: number,
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${count} values and ${other} has ${bars}; give one for all bars, or one each`,
  );
}

/** Names, or another list, of which each bar is to have one. */
export function notOnePerBar(fn: string, name: string, count: number, bars: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${count} values for ${bars} bars; give one per bar`,
  );
}

/** A function where numbers are needed. */
export function functionForNumbers(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} is a function; give numbers, such as x.map(f)`,
  );
}

/** Data with rows where there is one number per bar. */
export function notFlat(fn: string, name: string, columns: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} has 2 axes, with ${columns} columns; give one number per bar, and call once per series`,
  );
}

/** What is to be labelled is not what `bar` returns. */
export function notBars(where: string, value: unknown): PlotError {
  return invalidArgument(where, "what axes.bar or axes.barh returned", value);
}

/** An option that `barLabel` decides itself. */
export function labelsAreAligned(fn: string, name: string): PlotError {
  return new PlotError(
    "unknown-option",
    `${fn}: ${name} cannot be chosen: labels are aligned with their bars; use padding and label_type`,
  );
}

/** More labels than bars. */
export function tooManyBarLabels(fn: string, count: number, bars: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: labels has ${count} values for ${bars} bars; give at most one per bar`,
  );
}

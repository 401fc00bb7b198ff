import { invalidArgument, messageOf, PlotError, show } from "../../errors.ts";

/** A function of two numbers has nothing to be asked at. */
export function functionWithoutPlaces(fn: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: z is a function and needs x and y; give them, as in contour(x, y, (x, y) => x * y)`,
  );
}

/** A function of two numbers gave none. */
export function gaveNoNumber(fn: string, x: number, y: number, value: unknown): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: z(${x}, ${y}) is ${show(value)}; the function must return a number`,
  );
}

/** No heights came, or too much. */
export function wrongNumberOfArguments(fn: string, count: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: got ${count} arguments in order; give z, or x, y and z, and then perhaps levels`,
  );
}

/** What a warning says where no level lies between the heights. */
export function noLevelsInRange(fn: string, zmin: number, zmax: number): string {
  return `${fn}: no level lies between the lowest height, ${zmin}, and the highest, ${zmax}; nothing is drawn. Give others`;
}

/** What is to be labelled are no contour lines. */
export function notContourLines(where: string, value: unknown): PlotError {
  return invalidArgument(where, "what axes.contour returned, lines rather than areas", value);
}

/** Areas are to be labelled. */
export function areasWithoutLabels(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: these contours are areas; label lines, those that contour draws at the same levels`,
  );
}

/** Labels are to stand where a mouse says so. */
export function mouseLabels(where: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} is true, and there is no mouse to click with; give a list of [x, y], or false`,
  );
}

/** A level got no text. */
export function labelNotWritten(where: string, level: number, text: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where}: gave ${show(text)} for ${level}; give a text`,
  );
}

/** The function that writes levels threw. */
export function contourLabelFailed(where: string, level: number, cause: unknown): PlotError {
  const message = `${where} failed for ${level}: ${messageOf(cause)}`;
  return new PlotError("function-failed", message, { cause });
}

/** A level to be labelled is none. */
export function noSuchLevel(fn: string, level: number, levels: readonly number[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: levels has ${level}, which is none of the contours; these are ${levels.join(", ")}`,
  );
}

import { PlotError, show } from "../../errors.ts";

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

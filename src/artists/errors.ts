/** Messages about artists of any kind. */
import { PlotError, show } from "../errors.ts";

/** An artist that no axes draws was to be removed; `how` says how it is added. */
export function inNoAxes(fn: string, how: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: it is drawn in no axes; add it first, as in ${how}`,
  );
}

/** Data of one line hold several. */
export function severalLines(fn: string, count: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: x and y hold ${count} lines; make one Line2D for each`,
  );
}

/** What came is no artist. */
export function noArtist(where: string, value: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} must be an artist, such as a Rectangle, a Line2D or a legend; got ${show(value)}`,
  );
}

/** An artist stands in an axes already. */
export function inAnAxes(where: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${where} is drawn in an axes already; call its remove() first, or make another one`,
  );
}

/** Points were asked what their colors stand for, and these were given. */
export function withoutValues(fn: string): string {
  return `${fn}: the colors of these points stand for no values. Pass values as c, or ask for { prop: "sizes" }`;
}

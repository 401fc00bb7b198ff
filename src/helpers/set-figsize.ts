import { checkFigsize, rcParams } from "../config/rc-params.ts";
import { readNoMore } from "../options.ts";

/** The size of the book's figures in inches. */
export const bookFigsize: readonly [number, number] = [3.5, 2.5];

/**
 * Sets the size of the figures made from now on, in inches: `rcParams["figure.figsize"]`.
 * `plot` sets it again from its own `figsize`, like the book's.
 * @throws PlotError `invalid-figsize`
 * @example setFigsize([4.5, 2.5]);
 */
export function setFigsize(figsize?: readonly [number, number]): void;
export function setFigsize(figsize: unknown = bookFigsize, ...more: unknown[]): void {
  readNoMore("setFigsize", ["figsize"], more);
  rcParams["figure.figsize"] = checkFigsize("setFigsize: figsize", figsize);
}

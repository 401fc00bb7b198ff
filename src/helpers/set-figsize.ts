import { checkFigsize, rcParams, rcSnapshot } from "../config/rc-params.ts";
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
  useFigsize(checkFigsize("setFigsize: figsize", figsize));
}

/** Sets the size of the figures made from now on to one that was checked before. */
export function useFigsize([width, height]: readonly [number, number]): void {
  const [widthNow, heightNow] = rcSnapshot()["figure.figsize"];
  if (width !== widthNow || height !== heightNow) rcParams["figure.figsize"] = [width, height];
}

import { invalidArgument } from "../errors.ts";
import type { Box } from "./axes-state.ts";
import type { RcParams } from "./rc-params.ts";

/**
 * Makes sure that the margins leave room for axes.
 * @throws PlotError `invalid-argument`
 */
export function requireRoom(rc: Readonly<RcParams>): void {
  for (const [low, high] of [
    ["figure.subplot.left", "figure.subplot.right"],
    ["figure.subplot.bottom", "figure.subplot.top"],
  ] as const) {
    if (rc[low] < rc[high]) continue;
    throw invalidArgument(`rcParams["${low}"]`, `less than "${high}", ${rc[high]}`, rc[low]);
  }
}

/**
 * The boxes of a grid of equal subplots, row by row from the top, in points. Gaps are fractions of a
 * cell's size, margins fractions of the figure's.
 * @param figsize Inches.
 */
export function subplotGrid(
  figsize: readonly [number, number],
  rows: number,
  columns: number,
  rc: Readonly<RcParams>,
): Box[] {
  const [width, height] = [figsize[0] * 72, figsize[1] * 72];
  const left = rc["figure.subplot.left"] * width;
  const bottom = rc["figure.subplot.bottom"] * height;
  const across = rc["figure.subplot.right"] * width - left;
  const up = rc["figure.subplot.top"] * height - bottom;
  const cellWidth = across / (columns + rc["figure.subplot.wspace"] * (columns - 1));
  const cellHeight = up / (rows + rc["figure.subplot.hspace"] * (rows - 1));
  const pitchX = cellWidth * (1 + rc["figure.subplot.wspace"]);
  const pitchY = cellHeight * (1 + rc["figure.subplot.hspace"]);
  return Array.from({ length: rows * columns }, (_, index) => ({
    x0: left + (index % columns) * pitchX,
    y0: bottom + (rows - 1 - Math.floor(index / columns)) * pitchY,
    width: cellWidth,
    height: cellHeight,
  }));
}

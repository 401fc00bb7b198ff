import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import type { Box } from "../space/axes-space.ts";

/** Where a grid of subplots stands: margins as fractions of the figure, gaps as fractions of a cell. */
export interface SubplotParams {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly wspace: number;
  readonly hspace: number;
}

/** The parameters the settings ask for. */
export function subplotParams(rc: Readonly<RcParams>): SubplotParams {
  return {
    left: rc["figure.subplot.left"],
    right: rc["figure.subplot.right"],
    bottom: rc["figure.subplot.bottom"],
    top: rc["figure.subplot.top"],
    wspace: rc["figure.subplot.wspace"],
    hspace: rc["figure.subplot.hspace"],
  };
}

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
 * The boxes of a grid of equal subplots, row by row from the top, in points.
 * @param figsize Inches.
 */
export function subplotGrid(
  figsize: readonly [number, number],
  rows: number,
  columns: number,
  params: SubplotParams,
): Box[] {
  const [width, height] = [figsize[0] * 72, figsize[1] * 72];
  const left = params.left * width;
  const bottom = params.bottom * height;
  const cellWidth = (params.right * width - left) / (columns + params.wspace * (columns - 1));
  const cellHeight = (params.top * height - bottom) / (rows + params.hspace * (rows - 1));
  const pitchX = cellWidth * (1 + params.wspace);
  const pitchY = cellHeight * (1 + params.hspace);
  return Array.from({ length: rows * columns }, (_, index) => ({
    x0: left + (index % columns) * pitchX,
    y0: bottom + (rows - 1 - Math.floor(index / columns)) * pitchY,
    width: cellWidth,
    height: cellHeight,
  }));
}

import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import type { Box } from "../space/axes-space.ts";

/** Where a grid of subplots stands: margins as fractions of the figure, gaps as fractions of the mean cell. */
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
 * Makes sure that margins leave room for axes.
 * @param name What a margin is called in a message, as in `GridSpec: left`.
 * @param prefix What stands before the name of another margin.
 * @throws PlotError `invalid-argument`
 */
export function requireRoom(
  params: SubplotParams,
  name: (side: string) => string,
  prefix = "",
): void {
  for (const [low, high] of [
    ["left", "right"],
    ["bottom", "top"],
  ] as const) {
    if (params[low] < params[high]) continue;
    throw invalidArgument(name(low), `less than "${prefix}${high}", ${params[high]}`, params[low]);
  }
}

/** Rows or columns, counted from 0; `stop` is the first one after them. */
export interface CellSpan {
  readonly start: number;
  readonly stop: number;
}

/** Where a grid stands in one direction, in points, with what its cells share of that. */
export interface GridLine {
  readonly from: number;
  readonly to: number;
  /** Size of each cell over that of the mean cell, in the direction of the coordinates. */
  readonly ratios: readonly number[];
  /** Gap between cells, in mean cells. */
  readonly space: number;
}

/** The box of some cells of a grid, in points. */
export function cellBox(x: GridLine, y: GridLine, rows: CellSpan, columns: CellSpan): Box {
  const count = y.ratios.length;
  const across = placeCells(x, columns);
  // Rows count from the top, and y from the bottom.
  const up = placeCells(y, { start: count - rows.stop, stop: count - rows.start });
  return { x0: across.at, y0: up.at, width: across.size, height: up.size };
}

/** Where cells begin, and how long they are with the gaps between them. */
function placeCells({ from, to, ratios, space }: GridLine, { start, stop }: CellSpan) {
  const cell = (to - from) / (ratios.length + space * (ratios.length - 1));
  const pitch = cell * (1 + space);
  return {
    at: from + start * pitch + excess(ratios, 0, start) * cell,
    size: (stop - start - 1) * pitch + cell + excess(ratios, start, stop) * cell,
  };
}

/** By how many mean cells these are larger together than as many mean ones: 0 where all are equal. */
function excess(ratios: readonly number[], start: number, stop: number): number {
  return ratios.slice(start, stop).reduce((sum, ratio) => sum + ratio, 0) - (stop - start);
}

import type { Box } from "../space/axes-space.ts";
import type { Bbox } from "../text/bbox.ts";
import type { CellSpan, SubplotParams } from "./subplot-grid.ts";

/** Axes with what they take with their decorations. */
export interface Decorated {
  readonly box: Box;
  /** From the lower left corner of `box`. */
  readonly tight: Bbox;
}

/** Cells of a grid with the axes that stand in them. */
export interface DecoratedCell {
  readonly rows: CellSpan;
  readonly columns: CellSpan;
  /** Where the cells are now; axes may be smaller. */
  readonly box: Box;
  readonly axes: readonly Decorated[];
}

/** A grid of axes with what surrounds each of them; lengths in points. */
export interface DecoratedGrid {
  /** Size of the figure. */
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly DecoratedCell[];
  /** What stands over and below all. */
  readonly texts: readonly {
    readonly name: string;
    readonly text: { readonly bbox: Bbox | null };
  }[];
}

/** Distances to keep, in points: to the edges of the figure, and between rows and columns. */
export interface Pads {
  readonly pad: number;
  readonly hPad: number;
  readonly wPad: number;
}

/** The part of the figure to use, as fractions; null for a side that is the figure's. */
export type TightRect = readonly [
  left: number | null,
  bottom: number | null,
  right: number | null,
  top: number | null,
];

/** How far decorations stick out of a box, or margins around one. */
interface SideRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds the margins and gaps that make room for all decorations, as matplotlib's `tight_layout` does, or null when the
 * figure is too small for them. The gap between columns is left out when there is only one, so is that between rows.
 */
export function tightParams(
  grid: DecoratedGrid,
  { pad, hPad, wPad }: Pads,
  rect: TightRect | null = null,
): Partial<SubplotParams> | null {
  const { rows, columns } = grid;
  const cells = grid.cells.map((cell) => ({ ...cell, over: overhangOf(cell) }));
  const beside = spacesBetween(
    cells.map(({ rows, columns, over }) => [rows, columns, over.left, over.right]),
    rows,
    columns,
  );
  const below = spacesBetween(
    cells.map(({ rows, columns, over }) => [columns, rows, over.top, over.bottom]),
    columns,
    rows,
  );
  const room = (name: string, side: 0 | 1) => {
    const box = grid.texts.find((text) => text.name === name)?.text.bbox;
    return box ? (side === 0 ? box[2] - box[0] : box[3] - box[1]) + pad : 0;
  };
  const margins = {
    left: beside.first + pad + room("supylabel", 0),
    right: beside.last + pad,
    bottom: below.last + pad + room("supxlabel", 1),
    top: below.first + pad + room("suptitle", 1),
  };
  const gaps = { x: beside.between + wPad, y: below.between + hPad };
  const params = paramsOf(grid, margins, gaps);
  return params === null || rect === null
    ? params
    : paramsOf(grid, marginsWithin(grid, rect, margins), gaps);
}

/** How far the axes in some cells stick out of them; less than 0 where axes are smaller than their cells. */
function overhangOf({ box, axes }: DecoratedCell): SideRoom {
  const most = (over: (each: Decorated) => number) => Math.max(...axes.map(over));
  const right = (at: Box) => at.x0 - box.x0;
  const up = (at: Box) => at.y0 - box.y0;
  return {
    left: most(({ box: at, tight }) => -right(at) - tight[0]),
    right: most(({ box: at, tight }) => right(at) + (tight[2] - box.width)),
    bottom: most(({ box: at, tight }) => -up(at) - tight[1]),
    top: most(({ box: at, tight }) => up(at) + (tight[3] - box.height)),
  };
}

/** Cells in one direction: the lines (rows or columns) they are in, and from where to where on them, with both overhangs. */
type Stretch = readonly [lines: CellSpan, along: CellSpan, before: number, after: number];

/** The room that is needed before the first cells, after the last ones and between others, on the line that needs most. */
function spacesBetween(stretches: readonly Stretch[], lineCount: number, count: number) {
  const lines = Array.from({ length: lineCount }, () => new Float64Array(count + 1));
  for (const [{ start, stop }, along, before, after] of stretches) {
    for (const line of lines.slice(start, stop)) {
      line[along.start] = (line[along.start] ?? 0) + before;
      line[along.stop] = (line[along.stop] ?? 0) + after;
    }
  }
  const most = (start: number, stop: number, least: number) =>
    Math.max(least, ...lines.flatMap((line) => [...line.subarray(start, stop)]));
  return {
    first: most(0, 1, 0),
    last: most(count, count + 1, 0),
    between: most(1, count, Number.NEGATIVE_INFINITY),
  };
}

/** The margins when only a part of the figure is to be used. */
function marginsWithin(
  { width, height }: DecoratedGrid,
  rect: TightRect,
  margins: SideRoom,
): SideRoom {
  const [left, bottom, right, top] = rect;
  return {
    left: margins.left + (left ?? 0) * width,
    bottom: margins.bottom + (bottom ?? 0) * height,
    right: margins.right + (1 - (right ?? 1)) * width,
    top: margins.top + (1 - (top ?? 1)) * height,
  };
}

function paramsOf(
  { width, height, rows, columns }: DecoratedGrid,
  { left, right, bottom, top }: SideRoom,
  gaps: { readonly x: number; readonly y: number },
): Partial<SubplotParams> | null {
  const across = cell(width - left - right, columns, gaps.x);
  const down = cell(height - top - bottom, rows, gaps.y);
  if (across.size <= 0 || down.size <= 0) return null;
  return {
    left: left / width,
    right: 1 - right / width,
    bottom: bottom / height,
    top: 1 - top / height,
    ...(columns === 1 ? {} : { wspace: across.gap / across.size }),
    ...(rows === 1 ? {} : { hspace: down.gap / down.size }),
  };
}

/** The size of one of so many cells with gaps between them. */
function cell(length: number, count: number, gap: number): { size: number; gap: number } {
  return count === 1
    ? { size: length, gap: 0 }
    : { size: (length - gap * (count - 1)) / count, gap };
}

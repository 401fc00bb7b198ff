import type { Box } from "../space/axes-space.ts";
import type { Bbox } from "../text/bbox.ts";
import type { SubplotParams } from "./subplot-grid.ts";

/** A grid of axes with what surrounds each of them. */
export interface DecoratedGrid {
  /** Size of the figure in points. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly boxes: readonly Box[];
  /** What each axes takes with its decorations, from its own lower left corner. */
  readonly tights: readonly Bbox[];
  /** Height of a title over all, 0 for none. */
  readonly titleHeight: number;
}

/** How far decorations stick out of an axes box. */
interface Overhang {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds the margins and gaps that make room for all decorations, as matplotlib's `tight_layout` does, or
 * null when the figure is too small for them.
 * @param pad Distance to keep everywhere, in points.
 */
export function tightParams(grid: DecoratedGrid, pad: number): SubplotParams | null {
  const { width, height, columns } = grid;
  const rows = Math.ceil(grid.boxes.length / columns);
  const overhangs = grid.boxes.map((box, index) => overhangOf(box, grid.tights[index]));
  const at = (row: number, column: number) => overhangs[row * columns + column] ?? none;
  const every = <T>(count: number, each: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => each(index));
  const most = (values: readonly number[]) => Math.max(0, ...values) + pad;

  const left = most(every(rows, (row) => at(row, 0).left));
  const right = most(every(rows, (row) => at(row, columns - 1).right));
  const bottom = most(every(columns, (column) => at(rows - 1, column).bottom));
  const title = grid.titleHeight === 0 ? 0 : grid.titleHeight + pad;
  const top = most(every(columns, (column) => at(0, column).top)) + title;
  const besides = every(rows, (row) =>
    every(columns - 1, (column) => at(row, column).right + at(row, column + 1).left),
  ).flat();
  const belows = every(columns, (column) =>
    every(rows - 1, (row) => at(row, column).bottom + at(row + 1, column).top),
  ).flat();
  const cellWidth = cell(width - left - right, columns, Math.max(...besides) + pad);
  const cellHeight = cell(height - top - bottom, rows, Math.max(...belows) + pad);
  if (cellWidth.size <= 0 || cellHeight.size <= 0) return null;
  return {
    left: left / width,
    right: 1 - right / width,
    bottom: bottom / height,
    top: 1 - top / height,
    wspace: cellWidth.gap / cellWidth.size,
    hspace: cellHeight.gap / cellHeight.size,
  };
}

const none: Overhang = { left: 0, right: 0, top: 0, bottom: 0 };

function overhangOf({ width, height }: Box, tight: Bbox | undefined): Overhang {
  if (tight === undefined) return none;
  const [x0, y0, x1, y1] = tight;
  return { left: -x0, bottom: -y0, right: x1 - width, top: y1 - height };
}

/** The size of one of so many cells with gaps between them. */
function cell(length: number, count: number, gap: number): { size: number; gap: number } {
  return count === 1
    ? { size: length, gap: 0 }
    : { size: (length - gap * (count - 1)) / count, gap };
}

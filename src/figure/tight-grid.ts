import type { Axes } from "../axes/axes.ts";
import { layoutAxes } from "../layout/axes-layout.ts";
import { type GridFrame, SubplotSpec } from "../layout/gridspec.ts";
import type { CellSpan } from "../layout/subplot-grid.ts";
import type { DecoratedGrid } from "../layout/tight-layout.ts";
import type { AxesPlace } from "./axes-stack.ts";
import { gridsDoNotMatch, standApart } from "./errors.ts";

/** Axes in the same cells of a grid. */
interface GridCell {
  readonly spec: SubplotSpec;
  readonly axes: Axes[];
}

/**
 * The axes of a figure as one grid with what surrounds each of them, for a tight layout; null when there is none. Grids
 * of different sizes count as one when the numbers of rows and columns of one are multiples of those of the others.
 */
export function tightGrid(
  places: readonly [Axes, AxesPlace][],
  frame: GridFrame,
  warn: (message: string) => void,
): Omit<DecoratedGrid, "texts"> | null {
  const cells = cellsOf(places);
  if (cells.reduce((count, { axes }) => count + axes.length, 0) < places.length) warn(standApart());
  const rows = Math.max(...cells.map(({ spec }) => spec.gridspec.nrows));
  const columns = Math.max(...cells.map(({ spec }) => spec.gridspec.ncols));
  const other = cells.find(({ spec: { gridspec } }) => {
    return rows % gridspec.nrows !== 0 || columns % gridspec.ncols !== 0;
  });
  if (other !== undefined) {
    const { nrows, ncols } = other.spec.gridspec;
    warn(gridsDoNotMatch([nrows, ncols], [rows, columns]));
  }
  if (other !== undefined || cells.length === 0) return null;
  const { width, height } = frame;
  const decorated = cells.map(({ spec, axes }) => ({
    rows: scaledSpan(spec.rowspan, rows / spec.gridspec.nrows),
    columns: scaledSpan(spec.colspan, columns / spec.gridspec.ncols),
    box: spec.box(frame),
    axes: axes.map((each) => ({ box: each.getPosition(), tight: layoutAxes(each).tightForLayout })),
  }));
  return { width, height, rows, columns, cells: decorated };
}

/** The axes by the cells they stand in; those that take no part in a tight layout are left out. */
function cellsOf(places: readonly [Axes, AxesPlace][]): GridCell[] {
  const cells: GridCell[] = [];
  for (const [axes, place] of places) {
    if (!(place instanceof SubplotSpec) || place.topmost.gridspec.isModified) continue;
    const spec = place.topmost;
    const cell = cells.find((known) => known.spec.equals(spec));
    if (cell === undefined) cells.push({ spec, axes: [axes] });
    else cell.axes.push(axes);
  }
  return cells;
}

function scaledSpan({ start, stop }: CellSpan, factor: number): CellSpan {
  return { start: start * factor, stop: stop * factor };
}

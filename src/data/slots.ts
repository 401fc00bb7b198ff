/** Splits one argument of `plot` into its series, each with its path in the call. */
import { type ArgumentPath, inside } from "./argument-path.ts";
import { requireLines } from "./columns.ts";
import { mixed, wrongAxes } from "./errors.ts";
import { type Form, formOf, isFlat, isScalar, whileReading } from "./form.ts";
import { flatGrid, type Grid, gridRow } from "./grid.ts";

/** One series whose form is known, but whose values are not read yet. */
export interface Slot {
  readonly path: ArgumentPath;
  readonly form: Form;
}

/** The slot of an argument that holds one series. */
export function toSlot(path: ArgumentPath, series: unknown): Slot {
  return { path, form: formOf(path, series) };
}

/**
 * The slots of an argument that holds one series or a list of series. The first item decides, as in the book: a number or a
 * gap, or no item at all, makes it one series; anything else a list. The rows of a grid with two axes are a list, too.
 * @returns At least one slot.
 */
export function toSlots(path: ArgumentPath, data: unknown): Slot[] {
  const form = formOf(path, data);
  return whileReading(path, () => slotsOf(path, form));
}

function slotsOf(path: ArgumentPath, form: Form): Slot[] {
  if (form.type === "grid" && form.shape.length > 1) return rowSlots(path, form);
  if (form.type !== "list" || isFlat(form)) return [{ path, form }];
  requireLines(path, form.items.length);
  return Array.from(form.items, (item, index) => {
    if (isScalar(item)) throw mixed(path, index, item, "series");
    return toSlot(inside(path, index), item);
  });
}

function rowSlots(path: ArgumentPath, grid: Grid): Slot[] {
  const [length = 0, ...others] = grid.shape;
  if (others.length > 1) {
    throw wrongAxes(path, grid.shape, "data have 1 axis, or 2 with one series per row");
  }
  requireLines(path, length);
  if (length === 0) return [{ path, form: flatGrid([]) }];
  return Array.from({ length }, (_, row) => ({
    path: inside(path, row),
    form: gridRow(grid, row),
  }));
}

/** One argument of `plot` to its series, each with the place it came from. */
import { inside, mixed, type Place, wrongAxes } from "./errors.ts";
import { type Form, formOf, isFlat, isScalar } from "./form.ts";
import { flatGrid, type Grid, gridRow } from "./grid.ts";

/** One series, recognised but not yet read. */
export interface Slot {
  readonly place: Place;
  readonly form: Form;
}

/** The only slot there is when an argument holds one series. */
export function toSlot(place: Place, series: unknown): Slot {
  return { place, form: formOf(place, series) };
}

/**
 * Tells one series from a list of series, by the first item as the book does: numbers (and gaps) make one series, so
 * does an empty list; anything else makes a list, as do the rows of a grid with two axes. There is at least one slot.
 */
export function toSlots(place: Place, data: unknown): Slot[] {
  const form = formOf(place, data);
  if (form.type === "grid" && form.shape.length > 1) return rowSlots(place, form);
  if (form.type !== "list" || isFlat(form)) return [{ place, form }];
  return Array.from(form.items, (item, index) => {
    if (isScalar(item)) throw mixed(place, index, item, "series");
    return toSlot(inside(place, index), item);
  });
}

function rowSlots(place: Place, grid: Grid): Slot[] {
  const [length = 0, ...others] = grid.shape;
  if (others.length > 1) {
    throw wrongAxes(place, grid.shape, "data have 1 axis, or 2 with one series per row");
  }
  if (length === 0) return [{ place, form: flatGrid([]) }];
  return Array.from({ length }, (_, row) => ({
    place: inside(place, row),
    form: gridRow(grid, row),
  }));
}

import type { Axes } from "../axes/axes.ts";
import { type GridFrame, SubplotSpec } from "../layout/gridspec.ts";
import type { Box } from "../space/axes-space.ts";

/** A box of its own, as fractions of the figure. */
export type Rect = readonly [left: number, bottom: number, width: number, height: number];

/** Where axes stand: in cells of a grid, or in a box of their own. */
export type AxesPlace = SubplotSpec | Rect;

/** The box of a place, in points. */
export function boxOfPlace(place: AxesPlace, frame: GridFrame): Box {
  if (place instanceof SubplotSpec) return place.box(frame);
  const [left, bottom, width, height] = place;
  return {
    x0: left * frame.width,
    y0: bottom * frame.height,
    width: width * frame.width,
    height: height * frame.height,
  };
}

/** A box in points as fractions of the page. */
export function rectOf({ x0, y0, width, height }: Box, page: GridFrame): Rect {
  return [x0 / page.width, y0 / page.height, width / page.width, height / page.height];
}

/** Whether boxes have more in common than an edge. */
function overlaps(a: Box, b: Box): boolean {
  // Places are sums of fractions, so that neighbors may meet within rounding.
  const least = 1e-6;
  const x = Math.min(a.x0 + a.width, b.x0 + b.width) - Math.max(a.x0, b.x0);
  const y = Math.min(a.y0 + a.height, b.y0 + b.height) - Math.max(a.y0, b.y0);
  return x > least && y > least;
}

/** The axes of a figure, in the order they were made, with their places; and which of them is the current one. */
export class AxesStack {
  readonly #places = new Map<Axes, AxesPlace>();
  /** Boxes of axes that made room for others, until grids change. */
  readonly #moved = new Map<Axes, Rect>();
  /** The current axes is the last. */
  readonly #used = new Set<Axes>();

  get all(): Axes[] {
    return [...this.#places.keys()];
  }

  get places(): [Axes, AxesPlace][] {
    return [...this.#places];
  }

  placeOf(axes: Axes): AxesPlace | undefined {
    return this.#places.get(axes);
  }

  /** The axes in some cells of a grid; the first of several. */
  axesIn(cells: SubplotSpec): Axes | undefined {
    return this.places.find(
      ([, place]) => place instanceof SubplotSpec && place.equals(cells),
    )?.[0];
  }

  /** The axes over which others stand, those in one place with them not among them. */
  under(axes: Axes): Axes[] {
    const box = axes.getPosition(true);
    return this.all.filter((other) => {
      return !axes.twins.includes(other) && overlaps(box, other.getPosition(true));
    });
  }

  /** The axes made or chosen last of those that are left. */
  get current(): Axes | undefined {
    return [...this.#used].at(-1);
  }

  has(axes: Axes): boolean {
    return this.#places.has(axes);
  }

  add(axes: Axes, place: AxesPlace): void {
    this.#places.set(axes, place);
    this.choose(axes);
  }

  /** Gives axes another place. */
  replace(axes: Axes, place: AxesPlace): void {
    this.#places.set(axes, place);
    this.#moved.delete(axes);
  }

  /** Moves axes out of their place. */
  moveAside(axes: Axes, rect: Rect): void {
    this.#moved.set(axes, rect);
  }

  choose(axes: Axes): void {
    this.#used.delete(axes);
    this.#used.add(axes);
  }

  remove(axes: Axes): void {
    this.#places.delete(axes);
    this.#used.delete(axes);
    this.#moved.delete(axes);
  }

  /** Moves all axes to where their places are on this page; none when a place has no room. */
  arrange(frame: GridFrame): void {
    const boxes = this.places.map(
      ([axes, place]) => [axes, boxOfPlace(this.#moved.get(axes) ?? place, frame)] as const,
    );
    for (const [axes, box] of boxes) axes.place(box);
  }

  /** The same for grids that have changed: axes that were moved aside go back. */
  arrangeAnew(frame: GridFrame): void {
    const boxes = this.places.map(([axes, place]) => [axes, boxOfPlace(place, frame)] as const);
    this.#moved.clear();
    for (const [axes, box] of boxes) axes.place(box);
  }
}

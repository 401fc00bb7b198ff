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

import { readNoArguments } from "../options.ts";
import type { Adjustable, Anchor, AxisCommand } from "./aspect.ts";
import { callAxis, setAdjustable, setAnchor, setAspect, setBoxAspect } from "./aspect-calls.ts";
import type { AxesView } from "./axes-view.ts";

/** What `Axes.setAspect` takes by name. */
export interface AspectOptions {
  /** What gives way: the box or the limits. @default what it was, `"box"` at first */
  adjustable?: Adjustable | null;
  /** Where in its place a smaller box stands. @default where it was, `"C"` at first */
  anchor?: Anchor | null;
  /** Whether all axes that share an axis with these are meant as well. @default false */
  share?: boolean;
}

/** The limits of both axes, `[left, right, bottom, top]`; null keeps a side. */
export type AxisLimitsList = readonly [
  xmin: number | null,
  xmax: number | null,
  ymin: number | null,
  ymax: number | null,
];

/** What `Axes.axis` takes by name. */
export interface AxisOptions {
  /** The left limit. @default kept */
  xmin?: number | null;
  /** The right limit. @default kept */
  xmax?: number | null;
  /** The lower limit. @default kept */
  ymin?: number | null;
  /** The upper limit. @default kept */
  ymax?: number | null;
  /** Whether axes that share the limits get them too. @default true */
  emit?: boolean;
}

/** What fits box and limits to each other, and shows or hides the axes around the data. */
export interface AspectVerbs {
  /**
   * Sets how high a unit of y is beside the width of a unit of x, on the page: `"equal"` is 1, `"auto"`
   * lets the data fill the box. On axes that are not linear the even coordinate counts, on two log axes
   * the decades. It holds for the limits in which the figure is drawn, and stays when they change.
   *
   * With `adjustable: "box"` the axes are drawn in the largest box of that shape inside their place. With
   * `"datalim"` the box stays and one axis shows more, or less where both have room to spare; of shared
   * axes the other one.
   * @throws PlotError for an aspect that is no positive number; when the figure is drawn, for `"box"` on
   * twinned axes and for `"datalim"` where both axes are shared
   * @example axes.setAspect("equal", { adjustable: "datalim" });
   */
  setAspect(
    aspect: number | "auto" | "equal",
    adjustable?: Adjustable | null,
    anchor?: Anchor | null,
    share?: boolean,
  ): void;
  setAspect(aspect: number | "auto" | "equal", options: AspectOptions): void;

  /** The aspect asked for: a number, or `"auto"`. */
  getAspect(): number | "auto";

  /** Sets what gives way to the aspect, see {@link Axes.setAspect}. */
  setAdjustable(adjustable: Adjustable, share?: boolean): void;
  setAdjustable(adjustable: Adjustable, options: { share?: boolean }): void;

  /** What gives way to the aspect. */
  getAdjustable(): Adjustable;

  /**
   * Sets where in their place axes stand that take a smaller box: `"C"`, a corner or side such as `"NW"`,
   * or two fractions of the room left over.
   * @example axes.setAnchor([0, 0.5]); // as "W"
   */
  setAnchor(anchor: Anchor, share?: boolean): void;
  setAnchor(anchor: Anchor, options: { share?: boolean }): void;

  /** Where in their place the axes stand. */
  getAnchor(): Anchor;

  /**
   * Sets the height of the box beside its width, whatever the data; null, the default, gives it up. An
   * aspect changes limits from then on, not the box.
   * @throws PlotError for what is no positive number
   * @example axes.setBoxAspect(1); // a square
   */
  setBoxAspect(aspect?: number | null): void;
  setBoxAspect(options: { aspect?: number | null }): void;

  /** The height of the box beside its width, or null when none was set. */
  getBoxAspect(): number | null;

  /**
   * Sets limits of both axes, or does one of these:
   * `"off"` and `"on"` (also false and true) hide and show axis lines, ticks, labels and background ·
   * `"equal"` makes units of x and y as long on the page by changing limits ·
   * `"scaled"` by changing the box, and limits no longer follow the data ·
   * `"image"` the same without margins · `"square"` with a square box ·
   * `"tight"` fits limits to the data, which they no longer follow · `"auto"` has them follow the data and fill the box.
   * @returns The limits then: `[x0, x1, y0, y1]`; what an aspect changes when they are drawn, only getters tell.
   * @throws PlotError
   * @example axes.axis("equal"); axes.axis([0, 10, -1, 1]); axes.axis({ ymin: 0 });
   */
  axis(
    command: AxisCommand | boolean,
    options?: { emit?: boolean },
  ): [x0: number, x1: number, y0: number, y1: number];
  axis(
    limits: AxisLimitsList,
    options?: { emit?: boolean },
  ): [x0: number, x1: number, y0: number, y1: number];
  axis(options?: AxisOptions): [x0: number, x1: number, y0: number, y1: number];

  /** Hides axis lines, ticks, labels and background; what is drawn in the axes stays, and so do their titles. */
  setAxisOff(): void;

  /** Shows axis lines, ticks, labels and background again. */
  setAxisOn(): void;
}

export const aspectVerbs = {
  setAspect(this: AxesView, ...args: unknown[]): void {
    setAspect(this, args);
  },

  getAspect(this: AxesView): number | "auto" {
    return this.aspectSettings.aspect;
  },

  setAdjustable(this: AxesView, ...args: unknown[]): void {
    setAdjustable(this, args);
  },

  getAdjustable(this: AxesView): Adjustable {
    return this.aspectSettings.adjustable;
  },

  setAnchor(this: AxesView, ...args: unknown[]): void {
    setAnchor(this, args);
  },

  getAnchor(this: AxesView): Anchor {
    return this.aspectSettings.anchor;
  },

  setBoxAspect(this: AxesView, ...args: unknown[]): void {
    setBoxAspect(this, args);
  },

  getBoxAspect(this: AxesView): number | null {
    return this.aspectSettings.boxAspect;
  },

  axis(this: AxesView, ...args: unknown[]): [number, number, number, number] {
    return callAxis(this, args);
  },

  setAxisOff(this: AxesView, ...args: unknown[]): void {
    readNoArguments("Axes.setAxisOff", args);
    this.axison = false;
  },

  setAxisOn(this: AxesView, ...args: unknown[]): void {
    readNoArguments("Axes.setAxisOn", args);
    this.axison = true;
  },
};

import { invalidArgument, list } from "../errors.ts";
import {
  listOf,
  orNull,
  type Reader,
  readBoolean,
  readCall,
  readLater,
  readNoArguments,
  readOneOf,
  readPositive,
} from "../options.ts";
import { type Adjustable, type Anchor, adjustables, anchors } from "./aspect.ts";
import type { AxesView } from "./axes-view.ts";
import { axisArgument, limitsBesideCommand } from "./errors.ts";
import { readLimits } from "./limits.ts";
import { sharesLimits } from "./settling.ts";

/** What `Axes.setAspect` takes by name. */
export interface AspectOptions {
  /** What gives way: the box or the limits. @default what it was, `"box"` at first */
  adjustable?: Adjustable | null;
  /** Where in its place a smaller box stands. @default where it was, `"C"` at first */
  anchor?: Anchor | null;
  /** Whether all axes that share an axis with these are meant as well. @default false */
  share?: boolean;
}

/** What `Axes.axis` takes as a word. */
export type AxisCommand = "on" | "off" | "equal" | "scaled" | "tight" | "auto" | "image" | "square";

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

const readAspect: Reader<number | "auto"> = (where, value) => {
  if (value === "auto") return value;
  if (value === "equal") return 1;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw invalidArgument(where, '"equal", "auto" or a finite number above 0', value);
};

const readAnchor: Reader<Anchor> = (where, value) => {
  if (typeof value === "string" && Object.hasOwn(anchors, value)) return value as Anchor;
  const [x, y, ...more] = listOf(value) ?? [];
  if (isFraction(x) && isFraction(y) && more.length === 0) return [x, y];
  throw invalidArgument(
    where,
    `one of ${list(Object.keys(anchors))}, or [x, y] in fractions`,
    value,
  );
};

function isFraction(value: unknown): value is number {
  return Number.isFinite(value);
}

const readAdjustable = readOneOf(adjustables);
const aspectReaders = {
  aspect: readAspect,
  adjustable: readAdjustable,
  anchor: readAnchor,
  share: readBoolean,
};
const { adjustable: _, ...anchorReaders } = aspectReaders;
const axisReaders = {
  xmin: readLater,
  xmax: readLater,
  ymin: readLater,
  ymax: readLater,
  emit: readBoolean,
};

export const aspectVerbs = {
  setAspect(this: AxesView, ...args: unknown[]): void {
    const fn = "Axes.setAspect";
    const order = ["aspect", "adjustable", "anchor", "share"] as const;
    const { aspect, adjustable, anchor, share = false } = readCall(fn, order, aspectReaders, args);
    const asked = aspect ?? readAspect(`${fn}: aspect`, undefined);
    for (const axes of share ? siblingsOf(this) : [this]) {
      const { aspectSettings: settings } = axes;
      settings.aspect = asked;
      // As in matplotlib, all siblings then adjust the same as these axes.
      settings.adjustable = adjustable ?? this.aspectSettings.adjustable;
      settings.anchor = anchor ?? settings.anchor;
    }
  },

  getAspect(this: AxesView): number | "auto" {
    return this.aspectSettings.aspect;
  },

  setAdjustable(this: AxesView, ...args: unknown[]): void {
    const fn = "Axes.setAdjustable";
    const { adjustable, share } = readCall(fn, ["adjustable", "share"], aspectReaders, args);
    const asked = adjustable ?? readAdjustable(`${fn}: adjustable`, undefined);
    for (const axes of share ? siblingsOf(this) : [this]) axes.aspectSettings.adjustable = asked;
  },

  getAdjustable(this: AxesView): Adjustable {
    return this.aspectSettings.adjustable;
  },

  setAnchor(this: AxesView, ...args: unknown[]): void {
    const fn = "Axes.setAnchor";
    const { anchor, share } = readCall(fn, ["anchor", "share"], anchorReaders, args);
    const asked = anchor ?? readAnchor(`${fn}: anchor`, undefined);
    for (const axes of share ? siblingsOf(this) : [this]) axes.aspectSettings.anchor = asked;
  },

  getAnchor(this: AxesView): Anchor {
    return this.aspectSettings.anchor;
  },

  setBoxAspect(this: AxesView, ...args: unknown[]): void {
    const readers = { aspect: orNull(readPositive) };
    const { aspect = null } = readCall("Axes.setBoxAspect", ["aspect"], readers, args);
    for (const { aspectSettings } of this.twins) {
      if (aspect !== null) aspectSettings.adjustable = "datalim";
      aspectSettings.boxAspect = aspect;
    }
  },

  getBoxAspect(this: AxesView): number | null {
    return this.aspectSettings.boxAspect;
  },

  axis(this: AxesView, ...args: unknown[]): [number, number, number, number] {
    const fn = "Axes.axis";
    const readers = { arg: readLater, ...axisReaders };
    const { arg, emit = true, ...sides } = readCall(fn, ["arg"], readers, args);
    const isCommand = typeof arg === "string" || typeof arg === "boolean";
    if (arg !== undefined && Object.keys(sides).length > 0) throw limitsBesideCommand(sides);
    if (isCommand) commands[readCommand(`${fn}: arg`, arg)](this, emit);
    else limitBoth(this, arg === undefined ? sides : readFour(`${fn}: arg`, arg), emit);
    return [...this.viewLimits("x"), ...this.viewLimits("y")];
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

/** The axes of the figure that share an axis with these, themselves among them. */
function siblingsOf(axes: AxesView): readonly AxesView[] {
  return axes.host.axes.filter((other) => sharesLimits(axes, other));
}

function readCommand(where: string, arg: string | boolean): AxisCommand {
  if (typeof arg === "boolean") return arg ? "on" : "off";
  const command = arg.toLowerCase();
  if (!Object.hasOwn(commands, command)) throw axisArgument(where, Object.keys(commands), arg);
  return command as AxisCommand;
}

function readFour(where: string, arg: unknown): Record<string, unknown> {
  const given = listOf(arg) ?? [];
  if (given.length !== 4) throw axisArgument(where, Object.keys(commands), arg);
  const [xmin, xmax, ymin, ymax] = given;
  return { xmin, xmax, ymin, ymax };
}

/** Sets the sides that are given; the limits of an axis of which none is go on as they were. */
function limitBoth(axes: AxesView, sides: Readonly<Record<string, unknown>>, emit: boolean): void {
  axes.settle();
  const fn = "Axes.axis";
  const asked = (["x", "y"] as const).map((name) => {
    const limits = readLimits(`${fn}: limits`, sides[`${name}min`], sides[`${name}max`]);
    const axis = axes[`${name}axis`];
    axis.checkSpan([limits[0] ?? axis.limits[0], limits[1] ?? axis.limits[1]], fn);
    return { name, limits };
  });
  for (const { name, limits } of asked) {
    const auto = limits.every((limit) => limit === null) ? null : false;
    axes.limit(fn, axes[`${name}axis`], limits, { emit, auto });
  }
}

/** What each command does, in matplotlib's order. */
const commands: { readonly [C in AxisCommand]: (axes: AxesView, emit: boolean) => void } = {
  on(axes) {
    axes.axison = true;
  },
  off(axes) {
    axes.axison = false;
  },
  equal(axes) {
    startAnew(axes);
    keepEqual(axes, "datalim");
  },
  scaled(axes) {
    startAnew(axes);
    keepEqual(axes, "box");
    stopAutoscale(axes);
  },
  tight(axes) {
    startAnew(axes);
    fitTightly(axes);
  },
  auto: startAnew,
  image(axes) {
    startAnew(axes);
    fitTightly(axes);
    keepEqual(axes, "box");
  },
  square(axes, emit) {
    startAnew(axes);
    keepEqual(axes, "box");
    stopAutoscale(axes);
    makeSquare(axes, emit);
  },
};

/** Has limits follow the data and fill the box, as they do at first. */
function startAnew(axes: AxesView): void {
  axes.xaxis.autoscaleOn = true;
  axes.yaxis.autoscaleOn = true;
  axes.aspectSettings.aspect = "auto";
  axes.tight = false;
  axes.chooseLimits({ x: true, y: true });
}

function keepEqual({ aspectSettings }: AxesView, adjustable: Adjustable): void {
  aspectSettings.aspect = 1;
  aspectSettings.adjustable = adjustable;
  if (adjustable === "box") aspectSettings.anchor = "C";
}

function stopAutoscale(axes: AxesView): void {
  axes.xaxis.autoscaleOn = false;
  axes.yaxis.autoscaleOn = false;
}

function fitTightly(axes: AxesView): void {
  axes.tight = true;
  axes.chooseLimits({ x: true, y: true });
  stopAutoscale(axes);
}

/** Lets both axes show as much as the one that shows more, from their first limits on. */
function makeSquare(axes: AxesView, emit: boolean): void {
  axes.settle();
  const { limits: x } = axes.xaxis;
  const { limits: y } = axes.yaxis;
  const edge = Math.max(x[1] - x[0], y[1] - y[0]);
  axes.limit("Axes.axis", axes.xaxis, [x[0], x[0] + edge], { emit });
  axes.limit("Axes.axis", axes.yaxis, [y[0], y[0] + edge], { emit });
}

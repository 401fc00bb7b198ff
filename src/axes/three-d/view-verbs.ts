import {
  isPlainObject,
  nameArguments,
  orNull,
  readArgument,
  readBoolean,
  readCall,
  readNoArguments,
  readNoMore,
  readOneOf,
} from "../../options.ts";
import type { Interval } from "../../space/axes-space.ts";
import { type FormatOptions, formatTicks, limitTicks } from "../axis-ticks.ts";
import { readMargin } from "../limit-verbs.ts";
import { changeTicks, readTickChanges, type TickParams } from "../tick-params.ts";
import type { LocatorParams } from "../tick-verbs.ts";
import {
  boxAspectReaders,
  boxOfSides,
  focalLengthOf,
  type ProjectionType,
  projectionReaders,
  uprightAxis,
  usualDistance,
  type ViewOptions,
  viewReaders,
} from "./camera-options.ts";
import { marginsByNameToo, marginsForThree } from "./errors.ts";
import type { SpaceAxes } from "./space-axes.ts";
import { requireLinear } from "./z-verbs.ts";

/** Which of three axes a call is about. */
export type WhichAxis3D = "both" | "x" | "y" | "z";

/** Of which axes a unit is to be as long: all, two of them, or none. */
export type Aspect3D = "auto" | "equal" | "equalxy" | "equalxz" | "equalyz";

/** What `Axes3D.margins` takes by name. */
export interface Margin3DOptions {
  /** Room along x, as a fraction of what the data reach. @default kept */
  x?: number;
  /** Room along y. @default kept */
  y?: number;
  /** Room along z. @default kept */
  z?: number;
  /** Whether limits have nothing beyond the margins; null leaves that as it is. @default true */
  tight?: boolean | null;
}

/** What `Axes3D.autoscale` takes by name. */
export interface Autoscale3DOptions {
  /** Whether limits follow the data; null leaves that as it is. @default true */
  enable?: boolean | null;
  /** Whose limits; `"both"` are all three. @default "both" */
  axis?: WhichAxis3D;
  /** Whether limits have nothing beyond the margins; null leaves that as it is. @default null */
  tight?: boolean | null;
}

/** What decides how axes of three dimensions are seen. */
export interface ViewVerbs {
  /**
   * Looks at the axes from another place; an angle left out, or null, is that of the axes when they were made. The distance is
   * the usual one then.
   * @param elev How high above the plane of the two axes that lie, in degrees.
   * @param azim How far round the axis that stands upright, in degrees.
   * @param roll How far the picture is turned, in degrees.
   * @throws PlotError for what is no finite number
   * @example axes.viewInit(20, 45);
   */
  viewInit(
    elev?: number | null,
    azim?: number | null,
    roll?: number | null,
    verticalAxis?: "x" | "y" | "z",
  ): void;
  viewInit(options: ViewOptions): void;
  viewInit(
    elev: number | null,
    azim: number | null,
    options: Omit<ViewOptions, "elev" | "azim">,
  ): void;
  /**
   * Shows far things smaller (`"persp"`), or all of one size (`"ortho"`).
   * @param focalLength How weak the perspective is; above 0, and not beside `"ortho"`. @default 1
   * @example axes.setProjType("ortho");
   */
  setProjType(projType: ProjectionType, focalLength?: number | null): void;
  /**
   * Sets the lengths of the sides of the box beside one another; null is [4, 4, 3].
   * @example axes.setBoxAspect([1, 1, 1], { zoom: 0.8 });
   */
  setBoxAspect(
    aspect: readonly [x: number, y: number, z: number] | null,
    options?: {
      /** How large the box is shown. @default 1 */
      zoom?: number;
    },
  ): void;
  /** The lengths of the sides of the box. */
  getBoxAspect(): [x: number, y: number, z: number];
  /**
   * Widens limits about their middles until a unit is as long along all axes, or along two of them, on the sides of the box;
   * they no longer follow the data then. `"auto"` changes nothing.
   * @example axes.setAspect("equal");
   */
  setAspect(aspect: Aspect3D): void;
  /** Draws grid lines on the walls, or none. @default true */
  grid(visible?: boolean): void;
  /** Shows or hides the box with its axes: `"on"` or `"off"`, or true or false. @example axes.axis("off"); */
  axis(arg: "on" | "off" | boolean): void;
  /** Hides the box with its axes. */
  setAxisOff(): void;
  /** Shows the box with its axes. */
  setAxisOn(): void;
  /**
   * Changes the look of tick labels, and of the colors of ticks. Their lengths and widths stay as they are, as in matplotlib.
   * @example axes.tickParams({ axis: "z", labelsize: 8 });
   */
  tickParams(params?: Omit<TickParams, "axis"> & { axis?: WhichAxis3D }): void;
  tickParams(axis: WhichAxis3D, params?: Omit<TickParams, "axis">): void;
  /**
   * Changes what decides how many ticks there are.
   * @example axes.locatorParams({ axis: "z", nbins: 4 });
   */
  locatorParams(params?: Omit<LocatorParams, "axis"> & { axis?: WhichAxis3D }): void;
  locatorParams(axis: WhichAxis3D, params?: LocatorParams): void;
  /** Changes how numbers are written. @example axes.ticklabelFormat({ axis: "z", style: "sci", scilimits: [0, 0] }); */
  ticklabelFormat(options?: Omit<FormatOptions, "axis"> & { axis?: WhichAxis3D }): void;
  /**
   * Sets the room that limits chosen from the data leave on either side, as a fraction of what the data reach: one number for
   * all axes, or one each, also by name.
   * @returns Without margins, those in force: `[x, y, z]`.
   * @throws PlotError for a margin of -0.5 or less, and for margins in order and by name
   * @example axes.margins(0.1); axes.margins({ z: 0.2 });
   */
  margins(): [x: number, y: number, z: number];
  margins(all: number): void;
  margins(x: number, y: number, z: number): void;
  margins(options: Margin3DOptions): void;
  /** Lets limits follow the data again, or no longer. @example axes.autoscale(true, "z"); */
  autoscale(enable?: boolean | null, axis?: WhichAxis3D, tight?: boolean | null): void;
  autoscale(options: Autoscale3DOptions): void;
  /** Chooses limits from the data at once, where they follow them. */
  autoscaleView(tight?: boolean | null, scalex?: boolean, scaley?: boolean, scalez?: boolean): void;
  /** Takes `"linear"`, the one scale of axes of three dimensions. @throws PlotError for any other */
  setXscale(scale: "linear"): void;
  /** Takes `"linear"`, the one scale of axes of three dimensions. @throws PlotError for any other */
  setYscale(scale: "linear"): void;
}

export const viewVerbs = {
  viewInit(this: SpaceAxes, ...args: unknown[]): void {
    const order = ["elev", "azim", "roll", "verticalAxis"] as const;
    const given = readCall("Axes3D.viewInit", order, viewReaders(), args);
    const { elev, azim, roll } = this.initialView;
    this.elev = given.elev ?? elev;
    this.azim = given.azim ?? azim;
    this.roll = given.roll ?? roll;
    this.verticalAxis = uprightAxis(given.verticalAxis ?? "z");
    this.dist = usualDistance();
  },

  setProjType(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.setProjType";
    const readers = projectionReaders();
    const given = readCall(fn, ["projType", "focalLength"], readers, args);
    const type = given.projType ?? readers.projType(`${fn}: projType`, undefined);
    this.focalLength = focalLengthOf(fn, type, given.focalLength);
  },

  setBoxAspect(this: SpaceAxes, ...args: unknown[]): void {
    const readers = boxAspectReaders();
    const given = readCall("Axes3D.setBoxAspect", ["aspect"], readers, args);
    this.boxAspect = boxOfSides(given.aspect ?? undefined, given.zoom);
  },

  getBoxAspect(this: SpaceAxes, ...args: unknown[]): [number, number, number] {
    readNoArguments("Axes3D.getBoxAspect", args);
    return [...this.boxAspect];
  },

  setAspect(this: SpaceAxes, ...args: unknown[]): void {
    const read = readOneOf(["auto", "equal", "equalxy", "equalxz", "equalyz"]);
    const aspect = readArgument("Axes3D.setAspect", "aspect", read, args);
    if (aspect !== "auto") makeEqual(this, aspect === "equal" ? "xyz" : aspect.slice(5));
  },

  grid(this: SpaceAxes, ...args: unknown[]): void {
    const readers = { visible: readBoolean };
    const { visible = true } = readCall("Axes3D.grid", ["visible"], readers, args);
    this.hasGrid = visible;
  },

  axis(this: SpaceAxes, ...args: unknown[]): void {
    const arg = args[0];
    const word = typeof arg === "boolean" ? (arg ? "on" : "off") : arg;
    const read = readOneOf(["on", "off"]);
    const shown = readArgument("Axes3D.axis", "arg", read, [word, ...args.slice(1)]);
    this.isBoxShown = shown === "on";
  },

  setAxisOff(this: SpaceAxes, ...args: unknown[]): void {
    readNoArguments("Axes3D.setAxisOff", args);
    this.isBoxShown = false;
  },

  setAxisOn(this: SpaceAxes, ...args: unknown[]): void {
    readNoArguments("Axes3D.setAxisOn", args);
    this.isBoxShown = true;
  },

  tickParams(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.tickParams";
    const { axis, ...params } = nameArguments(fn, ["axis"], args, [], isPlainObject);
    const changes = meantBy(axis === undefined ? "both" : readWhich(`${fn}: axis`, axis)).map(
      // As in matplotlib the sides of the third axis are called as those of y.
      (name) => [name, readTickChanges(fn, params, this.rc, [name === "x" ? "x" : "y"])] as const,
    );
    for (const [name, [change]] of changes) {
      if (change !== undefined) changeTicks(this.axisAlong(name), change);
    }
  },

  locatorParams(this: SpaceAxes, ...args: unknown[]): void {
    const axes = { x: this.xaxis, y: this.yaxis, z: this.zaxis };
    const readNames = (where: string, axis: unknown) => meantBy(readWhich(where, axis));
    this.tight = limitTicks("Axes3D.locatorParams", axes, args, readNames) ?? this.tight;
  },

  ticklabelFormat(this: SpaceAxes, options: unknown = {}, ...more: unknown[]): void {
    const fn = "Axes3D.ticklabelFormat";
    readNoMore(fn, ["options"], more);
    const { xaxis: x, yaxis: y, zaxis: z } = this;
    formatTicks(fn, { x, y, z }, options, (where, axis) => meantBy(readWhich(where, axis)));
  },

  margins(this: SpaceAxes, ...args: unknown[]): [number, number, number] | undefined {
    const { tight = true, ...margins } = readMargins("Axes3D.margins", args);
    const asked = axisNames.filter((name) => margins[name] !== undefined);
    if (asked.length === 0) return [this.xaxis.margin, this.yaxis.margin, this.zaxis.margin];
    this.tight = tight ?? this.tight;
    for (const name of asked) {
      const axis = this.axisAlong(name);
      axis.margin = margins[name] ?? axis.margin;
      axis.view.stale = true;
    }
    this.settle();
    return undefined;
  },

  autoscale(this: SpaceAxes, ...args: unknown[]): void {
    const readers = { enable: orNull(readBoolean), axis: readWhich, tight: orNull(readBoolean) };
    const given = readCall("Axes3D.autoscale", ["enable", "axis", "tight"], readers, args);
    const { enable = true, axis = "both", tight = null } = given;
    for (const name of enable === null ? axisNames : meantBy(axis)) {
      const own = this.axisAlong(name);
      own.autoscaleOn = enable ?? own.autoscaleOn;
      if (enable !== false) own.view.stale = true;
    }
    this.tight = tight ?? this.tight;
  },

  autoscaleView(this: SpaceAxes, ...args: unknown[]): void {
    const scale = readBoolean;
    const readers = { tight: orNull(readBoolean), scalex: scale, scaley: scale, scalez: scale };
    const order = ["tight", "scalex", "scaley", "scalez"] as const;
    const given = readCall("Axes3D.autoscaleView", order, readers, args);
    const { tight = null, scalex: x = true, scaley: y = true, scalez = true } = given;
    this.tight = tight ?? this.tight;
    this.chooseLimits({ x, y });
    if (scalez) this.chooseHeights();
  },

  setXscale(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.setXscale";
    readArgument(fn, "scale", (_, scale) => requireLinear(fn, scale), args);
  },

  setYscale(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.setYscale";
    readArgument(fn, "scale", (_, scale) => requireLinear(fn, scale), args);
  },
};

export const axisNames = ["x", "y", "z"] as const;

const readWhich = readOneOf(["both", "x", "y", "z"]);

function meantBy(which: WhichAxis3D): readonly ("x" | "y" | "z")[] {
  return which === "both" ? axisNames : [which];
}

function readMargins(fn: string, args: readonly unknown[]): Margin3DOptions {
  const readers = {
    xmargin: readMargin,
    ymargin: readMargin,
    zmargin: readMargin,
    x: readMargin,
    y: readMargin,
    z: readMargin,
    tight: orNull(readBoolean),
  };
  const order = ["xmargin", "ymargin", "zmargin"] as const;
  const { xmargin, ymargin, zmargin, ...named } = readCall(fn, order, readers, args);
  if (xmargin === undefined) return named;
  if (axisNames.some((name) => named[name] !== undefined)) throw marginsByNameToo(fn);
  if ((ymargin === undefined) !== (zmargin === undefined)) throw marginsForThree(fn, 2);
  return { ...named, x: xmargin, y: ymargin ?? xmargin, z: zmargin ?? xmargin };
}

/** Lets axes show as much beside the sides of the box as the one that shows most. */
function makeEqual(axes: SpaceAxes, names: string): void {
  const limits = axisNames.map((name) => (name === "z" ? axes.getZlim() : axes.viewLimits(name)));
  const spans = limits.map(([first, second]) => Math.abs(second - first));
  const meant = [0, 1, 2].filter((index) => names.includes(axisNames[index] ?? "-"));
  const widest = Math.max(...meant.map((index) => spans[index] ?? 0));
  const { boxAspect } = axes;
  const unit = widest / (boxAspect[spans.indexOf(widest)] ?? 1);
  for (const index of meant) {
    const [first, second] = limits[index] as Interval;
    const half = (unit * (boxAspect[index] ?? 1)) / 2;
    const middle = (first + second) / 2;
    const axis = axes.axisAlong(axisNames[index] as "x");
    axes.limit("Axes3D.setAspect", axis, [middle - half, middle + half]);
  }
}

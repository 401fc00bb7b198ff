import { invalidArgument, list } from "../errors.ts";
import {
  listOf,
  orNull,
  type Reader,
  readBoolean,
  readCall,
  readLater,
  readOneOf,
  readPositive,
} from "../options.ts";
import { type Adjustable, type Anchor, type AxisCommand, adjustables, anchors } from "./aspect.ts";
import type { AxesView } from "./axes-view.ts";
import { axisArgument, limitsBesideCommand } from "./errors.ts";
import { readLimits } from "./limits.ts";
import { sharesLimits } from "./settling.ts";

const readAspect: Reader<number | "auto"> = (where, value) => {
  if (value === "auto") return value;
  if (value === "equal") return 1;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw invalidArgument(where, '"equal", "auto" or a finite number above 0', value);
};

const readAnchor: Reader<Anchor> = (where, value) => {
  if (typeof value === "string" && Object.hasOwn(anchors, value)) return value as Anchor;
  const [x, y, ...more] = listOf(value) ?? [];
  if (isFiniteNumber(x) && isFiniteNumber(y) && more.length === 0) return [x, y];
  throw invalidArgument(
    where,
    `one of ${list(Object.keys(anchors))}, or [x, y] in fractions`,
    value,
  );
};

function isFiniteNumber(value: unknown): value is number {
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

/** What `Axes.setAspect` does. */
export function setAspect(axes: AxesView, args: readonly unknown[]): void {
  const fn = "Axes.setAspect";
  const order = ["aspect", "adjustable", "anchor", "share"] as const;
  const { aspect, adjustable, anchor, share = false } = readCall(fn, order, aspectReaders, args);
  const asked = aspect ?? readAspect(`${fn}: aspect`, undefined);
  for (const each of share ? siblingsOf(axes) : [axes]) {
    const { aspectSettings: settings } = each;
    settings.aspect = asked;
    // As in matplotlib, all siblings then adjust the same as these axes.
    settings.adjustable = adjustable ?? axes.aspectSettings.adjustable;
    settings.anchor = anchor ?? settings.anchor;
  }
}

/** What `Axes.setAdjustable` does. */
export function setAdjustable(axes: AxesView, args: readonly unknown[]): void {
  const fn = "Axes.setAdjustable";
  const { adjustable, share } = readCall(fn, ["adjustable", "share"], aspectReaders, args);
  const asked = adjustable ?? readAdjustable(`${fn}: adjustable`, undefined);
  for (const each of share ? siblingsOf(axes) : [axes]) each.aspectSettings.adjustable = asked;
}

/** What `Axes.setAnchor` does. */
export function setAnchor(axes: AxesView, args: readonly unknown[]): void {
  const fn = "Axes.setAnchor";
  const { anchor, share } = readCall(fn, ["anchor", "share"], anchorReaders, args);
  const asked = anchor ?? readAnchor(`${fn}: anchor`, undefined);
  for (const each of share ? siblingsOf(axes) : [axes]) each.aspectSettings.anchor = asked;
}

/** What `Axes.setBoxAspect` does. */
export function setBoxAspect(axes: AxesView, args: readonly unknown[]): void {
  const readers = { aspect: orNull(readPositive) };
  const { aspect = null } = readCall("Axes.setBoxAspect", ["aspect"], readers, args);
  for (const { aspectSettings } of axes.twins) {
    if (aspect !== null) aspectSettings.adjustable = "datalim";
    aspectSettings.boxAspect = aspect;
  }
}

/** What `Axes.axis` does. */
export function callAxis(
  axes: AxesView,
  args: readonly unknown[],
): [number, number, number, number] {
  const fn = "Axes.axis";
  const readers = { arg: readLater, ...axisReaders };
  const { arg, emit = true, ...sides } = readCall(fn, ["arg"], readers, args);
  const isCommand = typeof arg === "string" || typeof arg === "boolean";
  if (arg !== undefined && Object.keys(sides).length > 0) throw limitsBesideCommand(sides);
  if (isCommand) axisCommands[readCommand(`${fn}: arg`, arg)](axes, emit);
  else limitBoth(axes, arg === undefined ? sides : readFour(`${fn}: arg`, arg), emit);
  return [...axes.viewLimits("x"), ...axes.viewLimits("y")];
}

/** The axes of the figure that share an axis with these, themselves among them. */
function siblingsOf(axes: AxesView): readonly AxesView[] {
  return axes.host.axes().filter((other) => sharesLimits(axes, other));
}

function readCommand(where: string, arg: string | boolean): AxisCommand {
  if (typeof arg === "boolean") return arg ? "on" : "off";
  const command = arg.toLowerCase();
  if (!Object.hasOwn(axisCommands, command))
    throw axisArgument(where, Object.keys(axisCommands), arg);
  return command as AxisCommand;
}

function readFour(where: string, arg: unknown): Record<string, unknown> {
  const given = listOf(arg) ?? [];
  if (given.length !== 4) throw axisArgument(where, Object.keys(axisCommands), arg);
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
const axisCommands: { readonly [C in AxisCommand]: (axes: AxesView, emit: boolean) => void } = {
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

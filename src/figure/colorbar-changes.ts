/** What colorbars do to the axes they fill. */
import type { Bar } from "../artists/colorbar/colorbar-body.ts";
import { endLengths, facesOf, innerOf, isLevelled } from "../artists/colorbar/faces.ts";
import type { Axes } from "../axes/axes.ts";
import type { Axis } from "../axes/axis.ts";
import { isListLike, readNoMore } from "../options.ts";
import type { Interval } from "../space/axes-space.ts";
import { BoundaryNorm } from "../style/norms/boundary-norm.ts";
import { NoNorm } from "../style/norms/no-norm.ts";
import { FixedLocator } from "../ticker/locators/fixed.ts";
import { IndexLocator } from "../ticker/locators/index-locator.ts";
import { NullLocator } from "../ticker/locators/null.ts";
import { readLocator } from "../ticker/locators/read-locator.ts";
import type { Formatter, Locator } from "../ticker/types.ts";
import { scaleOf } from "./colorbar-scale.ts";

/** A colorbar, as far as it is changed here. */
export interface FilledAxes {
  readonly ax: Axes;
  readonly bar: Bar;
}

/** The values at the ends of its inner part. */
export function innerLimits(bar: Bar): Interval {
  const inner = innerOf(facesOf(bar));
  return [inner[0] ?? 0, inner.at(-1) ?? 1];
}

/** The axis along a colorbar. */
export function longAxisOf({ ax, bar }: FilledAxes): Axis {
  return bar.orientation === "vertical" ? ax.yaxis : ax.xaxis;
}

function shortAxisOf({ ax, bar }: FilledAxes): Axis {
  return bar.orientation === "vertical" ? ax.xaxis : ax.yaxis;
}

/** What a colorbar has at first besides its scale. */
export interface Fittings {
  readonly ticklocation: "left" | "right" | "top" | "bottom";
  /** Its length beside its breadth; null where it fills its axes. */
  readonly aspect: number | null;
  readonly ticks: Locator | null;
  readonly format: Formatter | null;
}

/** Makes axes those of a colorbar: no lines around them, ticks at one side, the scale of its norm, room for its ends. */
export function fitAxes(colorbar: FilledAxes, fittings: Fittings): void {
  const { ax } = colorbar;
  for (const name of ["left", "right", "bottom", "top"] as const) ax.spines[name].setVisible(false);
  ax.patchVisible = false;
  makeRoomForEnds(colorbar, fittings.aspect);
  refreshBar(colorbar);
  setTickSides(colorbar, fittings.ticklocation);
  setTickers(colorbar, fittings);
}

function makeRoomForEnds({ ax, bar }: FilledAxes, aspect: number | null): void {
  const [lengths, inverted] = [false, true].map((isInverted): [number, number] => {
    const { lower, upper } = endLengths(bar, facesOf(bar), isInverted);
    return [lower, upper];
  }) as [[number, number], [number, number]];
  const [lower, upper] = lengths;
  if (lower + upper === 0) return;
  const isVertical = bar.orientation === "vertical";
  const inner = 1 / (1 + lower + upper);
  const { aspectSettings: settings } = ax;
  settings.ends = { along: isVertical ? "y" : "x", lengths, inverted };
  if (aspect !== null) settings.boxAspect = isVertical ? aspect * inner : 1 / (aspect * inner);
}

function setTickSides(colorbar: FilledAxes, ticklocation: Fittings["ticklocation"]): void {
  const isSecond = ticklocation === "right" || ticklocation === "top";
  const axis = longAxisOf(colorbar);
  const [first, second] = [!isSecond, isSecond];
  axis.setTickStyle(["major", "minor"], {
    tick1On: first,
    tick2On: second,
    label1On: first,
    label2On: second,
    gridOn: false,
  });
  axis.labelSide = isSecond ? "second" : "first";
  axis.offsetTextSide = isSecond ? "second" : "first";
  const short = shortAxisOf(colorbar);
  short.setTickStyle(["major", "minor"], { gridOn: false });
  short.setTickers("major", { locator: new FixedLocator([]) });
  short.setTickers("minor", { locator: new NullLocator() });
}

function setTickers(colorbar: FilledAxes, { ticks, format }: Fittings): void {
  const { bar } = colorbar;
  const axis = longAxisOf(colorbar);
  const locator = ticks ?? usualLocator(bar);
  if (locator !== null) axis.setTickers("major", { locator });
  const { norm } = bar.mappable;
  if (norm instanceof BoundaryNorm) {
    axis.setTickers("minor", { locator: new FixedLocator(norm.boundaries) });
  } else if (isLevelled(bar)) axis.setTickers("minor", { locator: new NullLocator() });
  if (format !== null) axis.setTickers("major", { formatter: format });
}

/** Where a colorbar has ticks when nothing is said: at its levels; null as its scale has it. */
function usualLocator(bar: Bar): Locator | null {
  const { norm, colorLevels } = bar.mappable;
  if (colorLevels !== null) return new FixedLocator(colorLevels.ticks, 10);
  if (norm instanceof BoundaryNorm) return new FixedLocator(norm.boundaries, 10);
  if (norm instanceof NoNorm) {
    return new IndexLocator(1 + Math.floor(facesOf(bar).values.length / 10), 0.5);
  }
  return isLevelled(bar) ? new FixedLocator(innerOf(facesOf(bar)), 10) : null;
}

/** Shows the limits of the norm as they are now, on its scale. */
export function refreshBar(colorbar: FilledAxes): void {
  const { ax, bar } = colorbar;
  const [long, short] = [longAxisOf(colorbar), shortAxisOf(colorbar)];
  const isInverted = long.isInverted;
  long.view.scale = scaleOf(bar);
  const [low, high] = innerLimits(bar);
  ax.showLimits(short.name, [0, 1], false);
  ax.showLimits(long.name, isInverted ? [high, low] : [low, high], false);
}

/** Writes a text along a colorbar. */
export function labelBar({ ax, bar }: FilledAxes, args: readonly unknown[]): void {
  const all = args as [label: string | null];
  if (bar.orientation === "vertical") ax.setYlabel(...all);
  else ax.setXlabel(...all);
}

/** Sets the ticks of a colorbar. */
export function setBarTicks(colorbar: FilledAxes, args: readonly unknown[]): void {
  const fn = "Colorbar.setTicks";
  const axis = longAxisOf(colorbar);
  const [ticks, ...more] = args;
  if (isListLike(ticks)) {
    axis.placeTicks(fn, args);
    return;
  }
  readNoMore(fn, ["ticks"], more);
  axis.setTickers("major", { locator: readLocator(`${fn}: ticks`, ticks) });
}

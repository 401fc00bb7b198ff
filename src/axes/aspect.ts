import type { Box, Interval } from "../space/axes-space.ts";
import type { AxisLimits } from "./axis-limits.ts";

/** What gives way to an aspect: the box or the limits. */
export const adjustables = ["box", "datalim"] as const;
/** What gives way to an aspect: the box or the limits. */
export type Adjustable = (typeof adjustables)[number];

/** Where in its place a smaller box stands, as fractions of the room left over. */
export const anchors = {
  C: [0.5, 0.5],
  SW: [0, 0],
  S: [0.5, 0],
  SE: [1, 0],
  E: [1, 0.5],
  NE: [1, 1],
  N: [0.5, 1],
  NW: [0, 1],
  W: [0, 0.5],
} as const;

/** A corner, a side or the center, or fractions of the room left over, from the lower left. */
export type Anchor = keyof typeof anchors | readonly [x: number, y: number];

/** What `Axes.axis` takes as a word. */
export type AxisCommand = "on" | "off" | "equal" | "scaled" | "tight" | "auto" | "image" | "square";

/** What an axes is asked to look like. */
export interface AspectSettings {
  /** Height of a unit of y beside the width of a unit of x, or `"auto"` for what fills the box. */
  aspect: number | "auto";
  adjustable: Adjustable;
  anchor: Anchor;
  /** Height of the box beside its width, or null for what its place has. */
  boxAspect: number | null;
  /** What its place also has room for, or null. */
  ends: Ends | null;
}

/** The ends of a colorbar, which stand beyond its axes: their lengths beside that of the axes. */
export interface Ends {
  readonly along: "x" | "y";
  /** At the left or the bottom, and at the other side. */
  readonly lengths: readonly [lower: number, upper: number];
  /** The same where the axis runs the other way. */
  readonly inverted: readonly [lower: number, upper: number];
}

/** Settings that let the data fill the place of the axes. */
export function freeAspect(): AspectSettings {
  return { aspect: "auto", adjustable: "box", anchor: "C", boxAspect: null, ends: null };
}

/** An axes whose aspect is to be kept. */
export interface AspectAxes {
  readonly settings: AspectSettings;
  /** Its place in the figure. */
  readonly box: Box;
  readonly x: AxisLimits;
  readonly y: AxisLimits;
  readonly isTwinned: boolean;
}

/** Box and limits in which an axes is drawn. */
export interface Drawn {
  readonly box: Box;
  readonly x: Interval;
  readonly y: Interval;
}

/** Whether an axes fills its place and shows the limits it has, whatever its aspect then is. */
export function isFree({ aspect, boxAspect, ends }: AspectSettings): boolean {
  return aspect === "auto" && boxAspect === null && ends === null;
}

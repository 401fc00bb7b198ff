import type { AxisName } from "../space/axes-space.ts";
import { placer } from "../space/placer.ts";
import { fontPoints } from "../style/font-size.ts";
import type { Bbox } from "../text/bbox.ts";
import { type PlacedText, placeText } from "../text/placed-text.ts";
import type { AxisTicks } from "../ticker/types.ts";
import type { AxesState } from "./axes-state.ts";

/** A tick at its place along the axis, in points from the axis' first end. */
export interface PlacedTick {
  readonly value: number;
  readonly label: PlacedText;
}

/** An axis with its decorations, in points from the lower left corner of the axes box. */
export interface AxisLayout {
  readonly major: readonly PlacedTick[];
  readonly minor: readonly PlacedTick[];
  readonly offsetText: PlacedText;
  readonly label: PlacedText;
}

/** matplotlib's distance between tick labels and offset text, in points. */
const offsetTextPad = 3;

/** Lays out the horizontal axis: labels below the ticks, then the axis label. */
export function layoutXaxis(axes: AxesState, width: number): AxisLayout {
  const ticks = axes.ticks("x");
  const style = tickStyle(axes, "x");
  const place = placer(axes.space, "x");
  const label = (value: number, text: string, pad: number): PlacedTick => ({
    value,
    label: placeText(text, {
      x: place(value),
      y: -pad,
      ha: "center",
      va: "top",
      math: ticks.math,
      ...style,
    }),
  });
  const { major, minor } = labelTicks(axes, "x", ticks, label);
  const bottom = Math.min(...labelBoxes(major, minor).map((box) => box[1]));
  const lowest = Math.min(-axes.rc["xtick.major.size"], bottom);
  return {
    major,
    minor,
    offsetText: placeText(shown(axes, "x", ticks.offsetText), {
      x: width,
      y: Math.min(bottom, 0) - offsetTextPad,
      ha: "right",
      va: "top",
      ...style,
    }),
    label: placeText(axes.xaxis.label, {
      x: width / 2,
      y: lowest - axes.rc["axes.labelpad"],
      ha: "center",
      va: "top",
      ...labelStyle(axes),
    }),
  };
}

/** Lays out the vertical axis: labels left of the ticks, then the axis label, read upwards. */
export function layoutYaxis(axes: AxesState, height: number): AxisLayout {
  const ticks = axes.ticks("y");
  const style = tickStyle(axes, "y");
  const place = placer(axes.space, "y");
  const label = (value: number, text: string, pad: number): PlacedTick => ({
    value,
    label: placeText(text, {
      x: -pad,
      y: place(value),
      ha: "right",
      va: "center_baseline",
      math: ticks.math,
      ...style,
    }),
  });
  const { major, minor } = labelTicks(axes, "y", ticks, label);
  const left = Math.min(...labelBoxes(major, minor).map((box) => box[0]));
  const leftmost = Math.min(-axes.rc["ytick.major.size"], left);
  return {
    major,
    minor,
    offsetText: placeText(shown(axes, "y", ticks.offsetText), {
      x: 0,
      y: height + offsetTextPad,
      ha: "left",
      va: "baseline",
      ...style,
    }),
    label: placeText(axes.yaxis.label, {
      x: leftmost - axes.rc["axes.labelpad"],
      y: height / 2,
      ha: "center",
      va: "bottom",
      rotation: 90,
      rotationMode: "anchor",
      ...labelStyle(axes),
    }),
  };
}

type LabelTick = (value: number, text: string, pad: number) => PlacedTick;

function labelTicks(axes: AxesState, name: AxisName, ticks: AxisTicks, label: LabelTick) {
  const pad = (kind: "major" | "minor") =>
    axes.rc[`${name}tick.${kind}.size`] + axes.rc[`${name}tick.${kind}.pad`];
  const text = (labels: readonly string[], index: number) => shown(axes, name, labels[index] ?? "");
  return {
    major: ticks.major.map((value, index) => label(value, text(ticks.labels, index), pad("major"))),
    minor: ticks.minor.map((value, index) =>
      label(value, text(ticks.minorLabels, index), pad("minor")),
    ),
  };
}

/** Tick texts of an axis that shows them; subplots that share an axis hide the inner ones. */
function shown(axes: AxesState, name: AxisName, text: string): string {
  return axes[`${name}axis`].tickLabels ? text : "";
}

function tickStyle({ rc }: AxesState, name: AxisName) {
  return {
    size: fontPoints(rc[`${name}tick.labelsize`], rc["font.size"]),
    color: rc[`${name}tick.color`],
  };
}

function labelStyle({ rc }: AxesState) {
  return { size: fontPoints(rc["axes.labelsize"], rc["font.size"]), color: rc["axes.labelcolor"] };
}

/** The boxes of the tick labels that are drawn. */
export function labelBoxes(...ticks: readonly (readonly PlacedTick[])[]): Bbox[] {
  return ticks.flat().flatMap(({ label }) => (label.bbox === null ? [] : [label.bbox]));
}

/** The x and the y axis of an axes: grid lines, ticks, labels and title, each at its place. */

import { type Canvas, drawRule, type PlacedText, textsToSVG } from "../../marks/mark.ts";
import { fixed } from "../../marks/number-format.ts";
import { together } from "../../svg/element.ts";
import { paintOf } from "../../svg/paint.ts";
import type { Axis, AxisStyle, PerTick } from "./form.ts";
import { remembered } from "./remembered.ts";
import type { Place } from "./scale.ts";
import { Undrawable } from "./undrawable.ts";

/** One of the two axes, with the style it has where it says nothing else. */
export interface AxisParts {
  readonly name: "x" | "y";
  readonly axis: Axis;
  readonly style: AxisStyle;
  readonly place: Place;
}

/** What an axis draws, from its own line: it lies below the axes for x, left of it for y. */
export interface DrawnAxis {
  readonly grid: string;
  /** Ticks, labels and title. */
  readonly rest: readonly string[];
}

interface Tick {
  readonly value: number;
  /** Points along the axis. */
  readonly at: number;
}

/** Writes an axis. */
export function axisToSVG({ name, axis, style, place }: AxisParts, canvas: Canvas): DrawnAxis {
  const isX = name === "x";
  const ticks = ticksOf(axis, isX, place, canvas);
  const all: StyledAxis = Object.assign({}, style, axis);
  const size = perTick(all.tickSize);
  return {
    grid: axis.grid === false ? "" : gridToSVG(all, isX, ticks, canvas),
    rest: [
      ticksToSVG(all, isX, ticks, size, canvas),
      labelsToSVG(all, isX, ticks, size, canvas),
      titleToSVG(all, isX, canvas),
    ],
  };
}

type StyledAxis = Axis & AxisStyle;

function gridToSVG(axis: StyledAxis, isX: boolean, ticks: readonly Tick[], canvas: Canvas): string {
  const stroke = {
    stroke: axis.gridColor,
    strokeWidth: axis.gridWidth,
    strokeDash: axis.gridDash,
  };
  const paint = remembered((opacity) => paintOf({ opacity, ...stroke }, canvas.defs));
  const opacity = perTick(axis.gridOpacity ?? 1);
  const drawn = ticks.map(({ value, at }) =>
    isX
      ? drawRule(at, -canvas.height, 0, canvas.height, paint(opacity(value)))
      : drawRule(0, at, canvas.width, 0, paint(opacity(value))),
  );
  return together(drawn.flat(), {});
}

function ticksToSVG(
  axis: StyledAxis,
  isX: boolean,
  ticks: readonly Tick[],
  size: (tick: number) => number,
  canvas: Canvas,
): string {
  const paint = remembered((strokeWidth) =>
    paintOf({ stroke: axis.tickColor, strokeWidth }, canvas.defs),
  );
  const width = perTick(axis.tickWidth);
  const drawn = ticks.map(({ value, at }) =>
    isX
      ? drawRule(at, 0, 0, size(value), paint(width(value)))
      : drawRule(0, at, -size(value), 0, paint(width(value))),
  );
  return together(drawn.flat(), {});
}

function labelsToSVG(
  axis: StyledAxis,
  isX: boolean,
  ticks: readonly Tick[],
  size: (tick: number) => number,
  canvas: Canvas,
): string {
  const textOf = labeller(axis);
  const [padding, offset] = [perTick(axis.labelPadding ?? 0), perTick(axis.labelOffset ?? 0)];
  const style = {
    fontSize: axis.labelFontSize,
    fill: axis.labelColor,
    align: isX ? "center" : "right",
  } as const;
  const labels = ticks.map(({ value, at }): PlacedText => {
    const distance = size(value) + padding(value);
    const along = at + offset(value);
    const text = textOf(value);
    return isX ? { x: along, y: distance, text } : { x: -distance, y: along, text };
  });
  return textsToSVG(labels, style, canvas, true);
}

function titleToSVG(axis: StyledAxis, isX: boolean, canvas: Canvas): string {
  const { title, titleX, titleY, titleLineHeight } = axis;
  if (title === null) return "";
  if (title === undefined || titleX === undefined || titleY === undefined) throw new Undrawable();
  const style = {
    fontSize: axis.titleFontSize,
    fill: axis.titleColor,
    align: "center",
    ...(isX ? {} : ({ angle: -90 } as const)),
    ...(titleLineHeight === undefined ? {} : { lineHeight: titleLineHeight }),
  } as const;
  return textsToSVG([{ x: titleX, y: titleY, text: title }], style, canvas);
}

/** The ticks that lie on the axis, from its first end: x runs to the right, y upwards. */
function ticksOf({ values }: Axis, isX: boolean, place: Place, { width, height }: Canvas): Tick[] {
  // Vega knows ticks by their values.
  if (new Set(values).size < values.length) throw new Undrawable();
  const end = Math.ceil(isX ? width : height);
  return values
    .map((value) => ({ value, at: place(value) }))
    .filter(({ at }) => at >= 0 && at <= end)
    .sort((a, b) => (isX ? a.at - b.at : b.at - a.at));
}

/** Says what the labels say. */
function labeller(axis: Axis): (value: number) => string {
  const { labels, format, labelExpr, labelPadding } = axis;
  if (labels === false) return () => "";
  if (labelPadding === undefined) throw new Undrawable();
  if (labelExpr !== undefined) {
    const table = parse(labelExpr.slice(1, labelExpr.lastIndexOf(")"))) as Record<string, string>;
    return (value) => String(table[value] ?? "");
  }
  if (format === undefined) throw new Undrawable();
  const decimals = Number(format.slice(1, -1));
  return (value) => fixed(value, decimals);
}

/** What holds for each tick. */
function perTick(property: PerTick): (value: number) => number {
  if (typeof property === "number") return () => property;
  const conditions = property.condition.map(({ test, value }) => {
    const listed = parse(test.slice(test.indexOf("["), test.lastIndexOf("]") + 1));
    return { listed: listed as readonly number[], value };
  });
  return (tick) => conditions.find(({ listed }) => listed.includes(tick))?.value ?? property.value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Undrawable();
  }
}

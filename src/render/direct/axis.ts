/** The x and the y axis of an axes: grid lines, ticks, labels and title, each at its place. */
import type { Axis, AxisStyle, PerTick } from "../../spec/dialect.ts";
import { type Drawn, together } from "../svg-element.ts";
import { paintOf } from "../svg-paint.ts";
import { type Canvas, drawRule, type PlacedText, textsToSVG } from "./mark.ts";
import type { Place } from "./scale.ts";
import { Undrawable } from "./undrawable.ts";

/** One of the two axes, with the style it has where it says nothing else. */
export interface AxisParts {
  readonly name: "x" | "y";
  readonly axis: Axis;
  readonly style: AxisStyle;
  readonly place: Place;
}

interface Tick {
  readonly value: number;
  /** Points along the axis. */
  readonly at: number;
}

/** Grid lines, from the axis' own line: it lies below the axes for x, left of it for y. */
export function gridToSVG({ axis, style, ...along }: AxisParts, canvas: Canvas): string {
  if (axis.grid === false) return "";
  const { gridColor, gridWidth, gridDash } = { ...style, ...axis };
  const opacity = perTick(axis.gridOpacity ?? 1);
  const drawn = ticksOf(axis, along, canvas).flatMap(({ value, at }) => {
    const stroke = { stroke: gridColor, strokeWidth: gridWidth, strokeDash: gridDash };
    const paint = paintOf({ ...stroke, opacity: opacity(value) }, canvas.defs);
    if (paint === undefined) return [];
    return along.name === "x"
      ? [drawRule(at, -canvas.height, 0, canvas.height, paint)]
      : [drawRule(0, at, canvas.width, 0, paint)];
  });
  return together(drawn, {});
}

/** Ticks, labels and title, from the axis' own line. */
export function axisToSVG({ axis, style, ...along }: AxisParts, canvas: Canvas): string[] {
  const all = { ...style, ...axis };
  const ticks = ticksOf(axis, along, canvas);
  const [size, width] = [perTick(all.tickSize), perTick(all.tickWidth)];
  const isX = along.name === "x";
  const tickLines = ticks.flatMap(({ value, at }): Drawn[] => {
    const paint = paintOf({ stroke: all.tickColor, strokeWidth: width(value) }, canvas.defs);
    if (paint === undefined) return [];
    return [isX ? drawRule(at, 0, 0, size(value), paint) : drawRule(0, at, -size(value), 0, paint)];
  });
  const labelOf = labeller(axis);
  const [padding, offset] = [perTick(axis.labelPadding ?? 0), perTick(axis.labelOffset ?? 0)];
  const label = { fontSize: all.labelFontSize, fill: all.labelColor };
  const labels = ticks.map(({ value, at }): PlacedText => {
    const distance = size(value) + padding(value);
    const text = labelOf(value);
    return isX
      ? { x: at + offset(value), y: distance, style: { ...label, text, align: "center" } }
      : { x: -distance, y: at + offset(value), style: { ...label, text, align: "right" } };
  });
  return [
    together(tickLines, {}),
    textsToSVG(labels, canvas, true),
    titleToSVG(axis, style, isX, canvas),
  ];
}

function titleToSVG(axis: Axis, style: AxisStyle, isX: boolean, canvas: Canvas): string {
  const { title, titleX, titleY, titleColor, titleFontSize, titleLineHeight } = {
    ...style,
    ...axis,
  };
  if (title === null) return "";
  if (title === undefined || titleX === undefined || titleY === undefined) throw new Undrawable();
  const text = {
    text: title,
    fontSize: titleFontSize,
    fill: titleColor,
    align: "center",
    ...(isX ? {} : ({ angle: -90 } as const)),
    ...(titleLineHeight === undefined ? {} : { lineHeight: titleLineHeight }),
  } as const;
  return textsToSVG([{ x: titleX, y: titleY, style: text }], canvas);
}

/** The ticks that lie on the axis, from its first end: x runs to the right, y upwards. */
function ticksOf(
  { values }: Axis,
  { name, place }: Pick<AxisParts, "name" | "place">,
  { width, height }: Canvas,
): Tick[] {
  // Vega knows ticks by their values.
  if (new Set(values).size < values.length) throw new Undrawable();
  const end = Math.ceil(name === "x" ? width : height);
  return values
    .map((value) => ({ value, at: place(value) }))
    .filter(({ at }) => at >= 0 && at <= end)
    .sort((a, b) => (name === "x" ? a.at - b.at : b.at - a.at));
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

/** A number as d3's format `.nf` writes it. */
function fixed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
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

/** The axes of a view: grid lines, ticks, labels and title, each at its place. */
import { arrayOf, number, object, string } from "../../marks/guard.ts";
import type { Canvas } from "../../marks/mark.ts";
import { memoize } from "../../marks/memoize.ts";
import { fixed } from "../../marks/number-format.ts";
import { drawRule } from "../../marks/rule.ts";
import { type PlacedText, textsToSVG } from "../../marks/text.ts";
import { type SVGNode, stacked, together } from "../../svg/element.ts";
import { paintOf } from "../../svg/paint.ts";
import { allOrNone, allPartsOrNone } from "./all-or-none.ts";
import type { AxisSpec, AxisStyle, PerTick } from "./form.ts";
import type { ScaleFunction } from "./scale.ts";

/** One axis, with the style it has where it says nothing else. */
export interface AxisParts {
  readonly name: "x" | "y";
  readonly axis: AxisSpec;
  readonly style: AxisStyle;
  readonly place: ScaleFunction;
  /** The size of the axes along the axis, in points. */
  readonly length: number;
}

/** An axis that is ready to be drawn. */
export interface PlacedAxis {
  readonly side: AxisPlacement;
  readonly style: StyledAxis;
  readonly ticks: readonly DrawnTick[];
}

/** Where an axis is; it is drawn from there, x axes from the left, y axes from the top. */
export interface AxisPlacement {
  readonly isX: boolean;
  /** Whether it lies at the far end of the axes: below for x, at the right for y. */
  readonly isFar: boolean;
  /** Which way is out of the axes: 1 is down or to the right. */
  readonly outward: 1 | -1;
  /** Which part of a label lies at its place. */
  readonly align: "left" | "center" | "right";
}

const placements: Readonly<Record<NonNullable<AxisSpec["orient"]>, AxisPlacement>> = {
  bottom: { isX: true, isFar: true, outward: 1, align: "center" },
  top: { isX: true, isFar: false, outward: -1, align: "center" },
  left: { isX: false, isFar: false, outward: -1, align: "right" },
  right: { isX: false, isFar: true, outward: 1, align: "left" },
};

type StyledAxis = AxisSpec & AxisStyle;

/** A tick, its lengths in points. */
interface DrawnTick {
  /** Where it stands along the axis. */
  readonly at: number;
  /** How far it reaches out of the axes. */
  readonly size: number;
  readonly width: number;
  readonly gridOpacity: number;
  readonly label: string;
  /** How far the label is from the tick's end, and from its place along the axis. */
  readonly labelPadding: number;
  readonly labelOffset: number;
}

/** What an axis draws, from its own line. */
export interface DrawnAxis {
  readonly grid: string;
  /** Ticks, labels and title. */
  readonly rest: string;
}

/** An axis with its ticks at their places; null where what it says of them cannot be read. */
export function placeAxis({ name, axis, style, place, length }: AxisParts): PlacedAxis | null {
  const all: StyledAxis = Object.assign({}, style, axis);
  const read = allPartsOrNone({
    size: valuePerTick(all.ticks === false ? 0 : all.tickSize),
    width: valuePerTick(all.tickWidth),
    gridOpacity: valuePerTick(all.gridOpacity ?? 1),
    label: labeller(all),
    labelPadding: valuePerTick(all.labelPadding ?? 0),
    labelOffset: valuePerTick(all.labelOffset ?? 0),
  });
  if (read === null) return null;
  const side = placements[axis.orient ?? (name === "x" ? "bottom" : "left")];
  const ticks = ticksOn(all.values, place, length, side.isX).map(
    ({ at, value }): DrawnTick => ({
      at,
      size: read.size(value),
      width: read.width(value),
      gridOpacity: read.gridOpacity(value),
      label: read.label(value),
      labelPadding: read.labelPadding(value),
      labelOffset: read.labelOffset(value),
    }),
  );
  return { side, style: all, ticks };
}

/** The ticks that lie on the axis, from its first end: x runs to the right, y upwards. */
function ticksOn(values: readonly number[], place: ScaleFunction, length: number, isX: boolean) {
  const end = Math.ceil(length);
  return values
    .map((value) => ({ value, at: place(value) }))
    .filter(({ at }) => at >= 0 && at <= end)
    .sort((a, b) => (isX ? a.at - b.at : b.at - a.at));
}

/** Says what the labels say. */
function labeller({ labels, format, labelExpr }: AxisSpec): ((value: number) => string) | null {
  if (labels === false) return () => "";
  if (labelExpr === undefined) {
    const decimals = Number(format?.slice(1, -1));
    return (value) => fixed(value, decimals);
  }
  const table = parseTexts(labelExpr.slice(1, labelExpr.lastIndexOf(")")));
  return table && ((value) => table.get(String(value)) ?? "");
}

/** What holds for each tick. */
function valuePerTick(property: PerTick): ((value: number) => number) | null {
  if (typeof property === "number") return () => property;
  const conditions = property.condition.map(({ test, value }) => {
    const listed = parseNumbers(test.slice(test.indexOf("["), test.lastIndexOf("]") + 1));
    return listed && { listed, value };
  });
  const all = allOrNone(conditions);
  return (
    all && ((tick) => all.find(({ listed }) => listed.includes(tick))?.value ?? property.value)
  );
}

// Vega's expressions end a line at these, even in a text.
const lineEnd = /[\u2028\u2029]/;

/** A value written as JSON writes it, in no other way; undefined for anything else. */
function parseExact(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return JSON.stringify(value) === json && !lineEnd.test(json) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Texts by name. */
function parseTexts(json: string): ReadonlyMap<string, string> | null {
  const value = parseExact(json);
  if (!object(value)) return null;
  const entries = Object.entries(value);
  const areTexts = entries.every((entry): entry is [string, string] => string(entry[1]));
  return areTexts ? new Map(entries) : null;
}

function parseNumbers(json: string): readonly number[] | null {
  const value = parseExact(json);
  return numbers(value) ? value : null;
}

const numbers = arrayOf(number);

/** Writes an axis. */
export function axisToSVG({ side, style, ticks }: PlacedAxis, canvas: Canvas): DrawnAxis {
  return {
    grid: style.grid === false ? "" : gridToSVG(style, side, ticks, canvas),
    rest: stacked([
      style.ticks === false ? "" : ticksToSVG(style, side, ticks, canvas),
      labelsToSVG(style, side, ticks, canvas),
      titleToSVG(style, side, canvas),
    ]),
  };
}

function gridToSVG(
  axis: StyledAxis,
  { isX, outward }: AxisPlacement,
  ticks: readonly DrawnTick[],
  canvas: Canvas,
): string {
  const stroke = {
    stroke: axis.gridColor,
    strokeWidth: axis.gridWidth,
    strokeCap: axis.gridCap,
    strokeDash: axis.gridDash,
    strokeDashOffset: axis.gridDashOffset,
  };
  // Vega-Lite makes an opacity of the stroke into one of the whole line where it has conditions.
  const name = typeof axis.gridOpacity === "object" ? "opacity" : "strokeOpacity";
  const paint = memoize((opacity: number) => paintOf({ [name]: opacity, ...stroke }, canvas.defs));
  const [right, down] = [-outward * canvas.width, outward * canvas.height];
  const drawn = ticks.map(({ at, gridOpacity }) =>
    isX
      ? drawRule(at, -down, 0, down, paint(gridOpacity))
      : drawRule(0, at, right, 0, paint(gridOpacity)),
  );
  return together(drawn.filter(isNode), {});
}

function ticksToSVG(
  axis: StyledAxis,
  { isX, outward }: AxisPlacement,
  ticks: readonly DrawnTick[],
  canvas: Canvas,
): string {
  const paint = memoize((strokeWidth: number) =>
    paintOf({ stroke: axis.tickColor, strokeWidth }, canvas.defs),
  );
  const drawn = ticks.map(({ at, size, width }) =>
    isX
      ? drawRule(at, 0, 0, outward * size, paint(width))
      : drawRule(0, at, outward * size, 0, paint(width)),
  );
  return together(drawn.filter(isNode), {});
}

function isNode(drawn: SVGNode | undefined): drawn is SVGNode {
  return drawn !== undefined;
}

function labelsToSVG(
  axis: StyledAxis,
  { isX, outward, align }: AxisPlacement,
  ticks: readonly DrawnTick[],
  canvas: Canvas,
): string {
  const style = {
    align: axis.labelAlign ?? align,
    fill: axis.labelColor,
    fontSize: axis.labelFontSize,
    fontStyle: axis.labelFontStyle,
    fontWeight: axis.labelFontWeight,
  };
  const angle = ((axis.labelAngle ?? 0) + 360) % 360;
  const labels = ticks.map(({ at, size, label, labelPadding, labelOffset }): PlacedText => {
    const [away, along] = [outward * (size + labelPadding), at + labelOffset];
    const [x, y] = isX ? [along, away] : [away, along];
    return { x, y, angle, text: label };
  });
  return textsToSVG(labels, style, canvas, true);
}

function titleToSVG(axis: StyledAxis, { isX }: AxisPlacement, canvas: Canvas): string {
  const { title, titleX, titleY } = axis;
  if (title == null || titleX === undefined || titleY === undefined) return "";
  const style = {
    align: axis.titleAlign ?? "center",
    fill: axis.titleColor,
    fontSize: axis.titleFontSize,
    fontStyle: axis.titleFontStyle,
    fontWeight: axis.titleFontWeight,
    lineHeight: axis.titleLineHeight,
  };
  const text = { x: titleX, y: titleY, angle: isX ? 0 : -90, text: title };
  return textsToSVG([text], style, canvas);
}

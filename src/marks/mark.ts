/** Marks as SVG elements: each function writes one mark with all its items, an empty text when none of them shows. */

import {
  type LineMark,
  type PointMark,
  pageMarks,
  type RectMark,
  type RuleMark,
  type TextMark,
} from "../render/fast/form.ts";
import { remembered } from "../render/fast/remembered.ts";
import { type Drawn, together } from "../svg/element.ts";
import { type Attributes, fontOf, paintOf } from "../svg/paint.ts";
import { areFormulas, type SVGContext, textStyle, textToSVG } from "../svg/text.ts";
import { element, formatNumber } from "../svg/xml.ts";
import { lineShape, rectPath, type Shape, symbolShape } from "./shape.ts";

/** What marks are drawn with: the axes they lie in, in points, and the font of its texts. */
export interface Canvas extends SVGContext {
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

/** Where the items of a mark stand, in points from the upper left corner of the axes; a NaN is a gap. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A line through places. */
export function lineToSVG(mark: LineMark, { x, y }: Places, canvas: Canvas): string {
  const style = { strokeJoin: pageMarks.line.strokeJoin, ...mark };
  const shape = lineShape(x, y);
  if (!reachesInto(canvas, shape, strokeReach(style, true))) return "";
  const paint = paintOf(style, canvas.defs);
  const drawn = paint && { name: "path", place: { d: shape.data }, style: paint };
  return clipped(mark, drawn === undefined ? [] : [drawn], canvas);
}

/**
 * A symbol at each place.
 * @param sizes Square points, one for each place; without them all are as large as the mark says.
 */
export function pointsToSVG(
  mark: PointMark,
  { x, y }: Places,
  sizes: Float64Array | null,
  canvas: Canvas,
): string {
  const paint = paintOf(mark, canvas.defs);
  const reach = strokeReach(mark, true);
  const shapeOf = remembered((size) => symbolShape(mark.shape, size));
  const drawn: Drawn[] = [];
  let shows = !isClipped(mark);
  for (let i = 0; i < x.length; i++) {
    const [left, top] = [x[i] as number, y[i] as number];
    if (Number.isNaN(left) || Number.isNaN(top)) continue;
    const shape = shapeOf(sizes?.[i] ?? mark.size);
    shows ||= reachesInto(canvas, shape, reach, left, top);
    if (paint === undefined) continue;
    const place = { transform: transformTo(left, top), d: shape.data };
    drawn.push({ name: "path", place, style: paint });
  }
  return shows ? clipped(mark, drawn, canvas) : "";
}

/** Straight lines from place to place. */
export function rulesToSVG(mark: RuleMark, from: Places, to: Places, canvas: Canvas): string {
  const paint = paintOf(mark, canvas.defs);
  const reach = strokeReach(mark, false);
  const drawn: Drawn[] = [];
  let shows = !isClipped(mark);
  for (let i = 0; i < from.x.length; i++) {
    const [x, y] = [from.x[i] as number, from.y[i] as number];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const [x2, y2] = [to.x[i] as number, to.y[i] as number];
    shows ||= reachesInto(canvas, boxOf(x, y, x2, y2), reach);
    drawn.push(...drawRule(x, y, x2 - x, y2 - y, paint));
  }
  return shows ? clipped(mark, drawn, canvas) : "";
}

/** A straight line from a place; nothing without paint. */
export function drawRule(
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Attributes | undefined,
): Drawn[] {
  if (paint === undefined) return [];
  const place = {
    transform: transformTo(x, y),
    x2: width || undefined,
    y2: height || undefined,
  };
  return [{ name: "line", place, style: paint }];
}

/** A rectangle. */
export function rectToSVG(mark: RectMark, { defs }: Canvas): string {
  const paint = paintOf(mark, defs);
  if (paint === undefined) return "";
  const { x0, x1, y0, y1 } = boxOf(mark.x, mark.y, mark.x2, mark.y2);
  const path = rectPath(x0, y0, x1 - x0, y1 - y0, mark.cornerRadius);
  return element("path", { d: path, ...paint });
}

/** How texts look. */
export type TextStyle = Pick<TextMark, "fontSize" | "fill"> &
  Partial<Pick<TextMark, "align" | "angle" | "lineHeight" | "fillOpacity" | "opacity">>;

/** A text with its anchor. */
export type PlacedText = Pick<TextMark, "text" | "x" | "y">;

/**
 * Texts that look alike.
 * @param areLabels Whether they are tick labels, which may be formulas.
 */
export function textsToSVG(
  texts: readonly PlacedText[],
  style: TextStyle,
  canvas: Canvas,
  areLabels = false,
): string {
  const { align = "left", angle, fontSize, lineHeight = fontSize + 2 } = style;
  const paint = paintOf(style, canvas.defs);
  if (paint === undefined) return "";
  const font = fontOf({ font: canvas.font }, fontSize);
  const math = areLabels && areFormulas(texts.map(({ text }) => String(text)));
  const look = textStyle(paint, font, canvas.fonttype);
  const drawn = texts.flatMap(({ x, y, text }) => {
    const place = { "text-anchor": anchors[align], transform: transformTo(x, y, angle) };
    const lines = typeof text === "string" ? [text.trim()] : text.map((line) => line.trim());
    return textToSVG({ lines, size: fontSize, step: lineHeight, font, math }, place, look, canvas);
  });
  return together(drawn, {});
}

const anchors = { left: undefined, center: "middle", right: "end" } as const;

/** What brings something from 0, 0 to a place, turned by degrees; undefined for what is there. */
export function transformTo(x: number, y: number, angle?: number): string | undefined {
  if (angle !== undefined) return `${translate(x, y)} rotate(${angle})`;
  return x === 0 && y === 0 ? undefined : translate(x, y);
}

function translate(x: number, y: number): string {
  return `translate(${formatNumber(x)},${formatNumber(y)})`;
}

function isClipped(mark: object): boolean {
  return "clip" in mark && mark.clip === true;
}

function clipped(mark: object, drawn: readonly Drawn[], { defs, width, height }: Canvas): string {
  return together(drawn, isClipped(mark) ? { "clip-path": defs.clipBox(width, height) } : {});
}

type Extent = Omit<Shape, "data">;

function boxOf(x: number, y: number, x2: number, y2: number): Extent {
  return { x0: Math.min(x, x2), x1: Math.max(x, x2), y0: Math.min(y, y2), y1: Math.max(y, y2) };
}

/** Whether something of a mark reaches into the axes: some viewers stumble over what is clipped away as a whole. */
function reachesInto(
  { width, height }: Canvas,
  { x0, x1, y0, y1 }: Extent,
  reach: number,
  x = 0,
  y = 0,
): boolean {
  const [left, right] = [x + x0 - reach, x + x1 + reach];
  const [top, bottom] = [y + y0 - reach, y + y1 + reach];
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

/** What of a mark says how far its stroke reaches. */
interface Stroked {
  readonly stroke: string | null;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeCap?: "round" | "square";
  readonly strokeJoin?: "bevel" | "miter" | "round";
  readonly opacity?: number;
}

// How far the tip of a mitered corner reaches at most, in widths of the line.
const miterReach = 2;

/** How far a stroke reaches beyond its path, as Vega reckons it. */
function strokeReach(mark: Stroked, hasCorners: boolean): number {
  const { stroke, strokeWidth = 1, strokeCap, strokeJoin = "miter" } = mark;
  if (stroke === null || mark.opacity === 0 || mark.strokeOpacity === 0) return 0;
  const reach = ((strokeCap === "square" ? Math.SQRT2 : 1) * strokeWidth) / 2;
  return hasCorners && strokeJoin === "miter" ? Math.max(reach, miterReach * strokeWidth) : reach;
}

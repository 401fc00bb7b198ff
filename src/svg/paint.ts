/** Fill, stroke and font of an item as SVG attributes; SVG's default values are left out. */

import type { LinearGradient, SVGDefs } from "./defs.ts";
import { renderFailed } from "./errors.ts";
import { safeColor } from "./safe-color.ts";
import { type AttributeValue, formatNumber, type Verbatim } from "./xml.ts";

/** Properties of fill, stroke and font, under Vega's names. */
export type Painted = Readonly<Record<string, unknown>>;

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Fill and stroke of an item; none when neither shows. */
export function paintOf(item: Painted, defs: SVGDefs): Attributes | undefined {
  const fill = item.fillOpacity === 0 ? undefined : paintColor(item.fill, defs);
  const isStroked = item.strokeWidth !== 0 && item.strokeOpacity !== 0;
  const stroke = isStroked ? paintColor(item.stroke, defs) : undefined;
  if (item.opacity === 0 || (fill === undefined && stroke === undefined)) return undefined;
  const paint: PaintAttributes = {};
  if (fill !== undefined) {
    paint.fill = fill;
    add(paint, "fill-opacity", item.fillOpacity, 1);
  }
  if (stroke !== undefined) {
    paint.stroke = stroke;
    addStroke(paint, item);
  }
  add(paint, "opacity", item.opacity, 1);
  return paint;
}

type PaintAttributes = Record<string, AttributeValue>;

/** Adds an attribute, unless it has SVG's default value. */
function add(
  paint: PaintAttributes,
  name: string,
  value: unknown,
  standard: string | number,
): void {
  if (value == null || value === standard) return;
  paint[name] = typeof value === "number" ? value : String(value);
}

function addStroke(paint: PaintAttributes, item: Painted): void {
  add(paint, "stroke-width", item.strokeWidth, 1);
  add(paint, "stroke-opacity", item.strokeOpacity, 1);
  add(paint, "stroke-linecap", item.strokeCap, "butt");
  add(paint, "stroke-linejoin", item.strokeJoin, "miter");
  add(paint, "stroke-miterlimit", item.strokeMiterLimit, 4);
  add(paint, "stroke-dasharray", dashes(item.strokeDash), "");
  add(paint, "stroke-dashoffset", item.strokeDashOffset, 0);
}

/** The opacity of an item; none where it is 1. */
export function opacityOf(item: Painted): Attributes {
  const paint: PaintAttributes = {};
  add(paint, "opacity", item.opacity, 1);
  return paint;
}

/** The font of a text item. */
export function fontOf(item: Painted, size: number): Attributes {
  const font: PaintAttributes = {
    "font-family": String(item.font ?? "sans-serif"),
    "font-size": `${formatNumber(size)}px`,
  };
  add(font, "font-style", item.fontStyle, "normal");
  add(font, "font-variant", item.fontVariant, "normal");
  add(font, "font-weight", item.fontWeight, "normal");
  return font;
}

function paintColor(value: unknown, defs: SVGDefs): string | Verbatim | undefined {
  if (value == null || value === "none" || value === "transparent") return undefined;
  if (isLinearGradient(value)) return defs.gradient(value);
  if (typeof value !== "string") throw renderFailed("a fill must be a colour or a linear gradient");
  return safeColor(value);
}

function isLinearGradient(value: unknown): value is LinearGradient {
  return (
    typeof value === "object" &&
    value !== null &&
    "gradient" in value &&
    value.gradient === "linear"
  );
}

function dashes(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((length) => formatNumber(Number(length))).join(",");
}

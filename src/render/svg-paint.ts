/** How an item of a scene is filled, stroked and lettered, as SVG attributes; what equals SVG's default is left out. */
import { blockedURL, renderFailed } from "../errors.ts";
import type { LinearGradient, SVGDefs } from "./svg-defs.ts";
import type { SceneItem } from "./vega.ts";
import { type AttributeValue, formatNumber } from "./xml.ts";

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Fill and stroke of an item; none when neither shows. */
export function paintOf(item: SceneItem, defs: SVGDefs): Attributes | undefined {
  const fill = item.fillOpacity === 0 ? undefined : color(item.fill, defs);
  const isStroked = item.strokeWidth !== 0 && item.strokeOpacity !== 0;
  const stroke = isStroked ? color(item.stroke, defs) : undefined;
  if (item.opacity === 0 || (fill === undefined && stroke === undefined)) return undefined;
  return {
    ...(fill !== undefined && { fill, "fill-opacity": unless(1, item.fillOpacity) }),
    ...(stroke !== undefined && { stroke, ...strokeOf(item) }),
    ...opacityOf(item),
  };
}

/** How much of what lies below an item shows through it. */
export function opacityOf(item: SceneItem): Attributes {
  return { opacity: unless(1, item.opacity) };
}

function strokeOf(item: SceneItem): Attributes {
  return {
    "stroke-width": unless(1, item.strokeWidth),
    "stroke-opacity": unless(1, item.strokeOpacity),
    "stroke-linecap": unless("butt", item.strokeCap),
    "stroke-linejoin": unless("miter", item.strokeJoin),
    "stroke-miterlimit": unless(4, item.strokeMiterLimit),
    "stroke-dasharray": dashes(item.strokeDash),
    "stroke-dashoffset": unless(0, item.strokeDashOffset),
  };
}

/** Typeface of a text item. */
export function fontOf(item: SceneItem, size: number): Attributes {
  return {
    "font-family": String(item.font ?? "sans-serif"),
    "font-size": `${formatNumber(size)}px`,
    "font-style": unless("normal", item.fontStyle),
    "font-variant": unless("normal", item.fontVariant),
    "font-weight": unless("normal", item.fontWeight),
  };
}

function color(value: unknown, defs: SVGDefs): string | undefined {
  if (value == null || value === "none" || value === "transparent") return undefined;
  if (isLinearGradient(value)) return defs.gradient(value);
  if (typeof value !== "string") throw renderFailed("a fill must be a colour or a linear gradient");
  if (/url\(/i.test(value)) throw blockedURL(value);
  return value;
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

function unless(standard: string | number, value: unknown): AttributeValue {
  if (value == null || value === standard) return undefined;
  return typeof value === "number" ? value : String(value);
}

/** Vega's scene graph as SVG elements: visible items only, without Vega's class names, empty groups and default values. */

import type { SVGDefs } from "../../svg/defs.ts";
import { group, type SVGNode, stacked, together } from "../../svg/element.ts";
import { symbols } from "../../svg/many-symbols.ts";
import { type Attributes, fontOf, opacityOf, paintOf } from "../../svg/paint.ts";
import {
  areFormulas,
  type Lines,
  lettersFor,
  type SVGContext,
  textStyle,
  textToSVG,
} from "../../svg/text.ts";
import { type AttributeValue, element, shortenNumbers, type Verbatim } from "../../svg/xml.ts";
import type { Vega } from "./create-vega.ts";
import { placeKey, type Sources } from "./sources.ts";
import type { SceneItem } from "./vega.ts";

/** What writing a mark of Vega needs besides the mark. */
export interface SceneContext extends SVGContext {
  readonly vega: Vega;
  /** The texts with formulas, where letters are outlines. */
  readonly sources: Sources;
}

/**
 * Writes a mark and everything inside; an empty string when nothing of it is visible. `parent` is the item that contains
 * the mark; its box clips a mark that is to be clipped.
 */
export function markToSVG(mark: SceneItem, parent: SceneItem, context: SceneContext): string {
  const { vega, defs } = context;
  if (mark.clip === true && isOutside(mark, parent)) return "";
  const drawn: SVGNode[] = [];
  const draw = (item: SceneItem): void => {
    drawn.push(
      ...(mark.marktype === "group" ? groupToSVG(item, context) : itemToSVG(item, mark, context)),
    );
  };
  if (vega.Marks[String(mark.marktype)]?.nested) firstItems(mark).forEach(draw);
  else vega.sceneVisit(mark, draw);
  const all = mark.marktype === "symbol" ? symbols(drawn) : drawn;
  return together(all, { "clip-path": clipReference(mark, parent, defs) });
}

/** Whether a mark lies wholly outside a box: some viewers do not handle an element that is clipped away as a whole. */
function isOutside({ items }: SceneItem, box: SceneItem): boolean {
  const [width, height] = [Number(box.width ?? 0), Number(box.height ?? 0)];
  const isInside = ({ bounds }: { readonly bounds?: ItemBounds }) =>
    bounds === undefined ||
    (bounds.x2 >= 0 && bounds.x1 <= width && bounds.y2 >= 0 && bounds.y1 <= height);
  return Array.isArray(items) && !items.some(isInside);
}

/** The bounding box of an item, its edge included. */
interface ItemBounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The items of a line or an area are one element, which has the look of the first item. */
function firstItems(mark: SceneItem): readonly SceneItem[] {
  return Array.isArray(mark.items) ? mark.items.slice(0, 1) : [];
}

function itemToSVG(item: SceneItem, mark: SceneItem, context: SceneContext): SVGNode[] {
  const geometry = geometryOf(item, mark, context.vega);
  if (mark.marktype === "image") return [imageToSVG(item, geometry)];
  const paint = paintOf(item, context.defs);
  if (paint === undefined) return [];
  if (mark.marktype === "text") {
    const text = textOf(item, mark, context.vega);
    const style = textStyle(paint, text.font, context.fonttype);
    const source = context.sources.get(placeKey(item.x, item.y, text.lines));
    return textToSVG({ ...text, source }, geometry, style, context);
  }
  if (mark.marktype === "rule") return [{ name: "line", place: geometry, style: paint }];
  return geometry.d === undefined ? [] : [{ name: "path", place: geometry, style: paint }];
}

/** The position and shape of an item as Vega computes them. */
function geometryOf(item: SceneItem, mark: SceneItem, vega: Vega): Record<string, AttributeValue> {
  const geometry: Record<string, AttributeValue> = {};
  vega.Marks[String(mark.marktype)]?.attr((name, value) => {
    if (typeof value === "number" && value !== 0) geometry[name] = value;
    if (typeof value === "string" && !isDefault(value)) geometry[name] = shortenNumbers(value);
  }, item);
  return geometry;
}

function isDefault(value: string): boolean {
  return value === "" || value === "translate(0,0)" || value === "start";
}

function imageToSVG(item: SceneItem, geometry: Attributes): SVGNode {
  const rendering = item.smooth === false ? "pixelated" : undefined;
  const place = { ...geometry, href: String(item.url), "image-rendering": rendering };
  return { name: "image", place, style: opacityOf(item) };
}

function textOf(item: SceneItem, mark: SceneItem, vega: Vega): Lines {
  const size = vega.fontSize(item);
  return {
    lines: textLinesOf(item),
    size,
    step: typeof item.lineHeight === "number" ? item.lineHeight : size + 2,
    font: fontOf(item, size),
    math: isFormula(mark),
    ...lettersFor(item),
  };
}

function isFormula({ role, items }: SceneItem): boolean {
  if (role !== "axis-label" || !Array.isArray(items)) return false;
  return areFormulas(items.map((item: SceneItem) => String(item.text)));
}

function textLinesOf(item: SceneItem): string[] {
  const { text, lineBreak } = item;
  const lines = Array.isArray(text) ? text : [text];
  const broken =
    lineBreak === undefined
      ? lines
      : lines.flatMap((line) => String(line).split(String(lineBreak)));
  return broken.map((line) => (line == null ? "" : String(line).trim()));
}

function groupToSVG(item: SceneItem, context: SceneContext): SVGNode[] {
  const parts: string[] = [];
  context.vega.sceneVisit(item, (mark) => parts.push(markToSVG(mark, item, context)));
  const inside = stacked(parts);
  const clip = item.clip ? clipReference(item, item, context.defs) : undefined;
  const clipped = inside === "" ? inside : group({ "clip-path": clip }, inside);
  const layers = item.strokeForeground
    ? [
        boxToSVG({ ...item, stroke: null }, context),
        clipped,
        boxToSVG({ ...item, fill: null }, context),
      ]
    : [boxToSVG(item, context), clipped];
  const content = stacked(layers);
  const { transform } = geometryOf(item, { marktype: "group" }, context.vega);
  return content === "" ? [] : [{ name: "g", place: { transform }, style: {}, content }];
}

/** The rectangle behind or around a group. */
function boxToSVG(item: SceneItem, { vega, defs }: SceneContext): string {
  const paint = paintOf(item, defs);
  if (paint === undefined) return "";
  let data = "";
  vega.Marks.group?.background?.((name, value) => {
    if (name === "d") data = shortenNumbers(String(value));
  }, item);
  return element("path", { d: data, ...paint });
}

function clipReference(owner: SceneItem, box: SceneItem, defs: SVGDefs): Verbatim | undefined {
  const { clip } = owner;
  if (!clip) return undefined;
  if (typeof clip === "function") return defs.clipPath(shortenNumbers(String(clip(null))));
  return defs.clipBox(Number(box.width ?? 0), Number(box.height ?? 0));
}

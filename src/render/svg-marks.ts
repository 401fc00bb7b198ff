/** Vega's scene graph as SVG elements: what shows, without Vega's class names, empty groups and default values. */
import type { FontType } from "../text/font-type.ts";
import { drawLetters, glyphScale, type Lettering } from "./glyphs.ts";
import type { Vega } from "./load-vega.ts";
import type { SVGDefs } from "./svg-defs.ts";
import { type Attributes, fontOf, opacityOf, paintOf } from "./svg-paint.ts";
import type { SceneItem } from "./vega.ts";
import { type AttributeValue, element, escapeText, shortenNumbers } from "./xml.ts";

/** What writing a mark needs besides the mark. */
export interface SVGContext {
  readonly vega: Vega;
  readonly defs: SVGDefs;
  readonly fonttype: FontType;
}

/** An element that is not written yet: its neighbours may share attributes with it. */
interface Drawn {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content?: string;
}

/**
 * Writes a mark and all that lies in it; an empty string when nothing of it shows. `parent` is the item the mark lies
 * in: a mark that is clipped is clipped by its box.
 */
export function markToSVG(mark: SceneItem, parent: SceneItem, context: SVGContext): string {
  const { vega, defs } = context;
  if (mark.clip === true && isOutside(mark, parent)) return "";
  const drawn: Drawn[] = [];
  const draw = (item: SceneItem): void => {
    drawn.push(
      ...(mark.marktype === "group" ? groupToSVG(item, context) : itemToSVG(item, mark, context)),
    );
  };
  if (vega.Marks[String(mark.marktype)]?.nested) firstOf(mark).forEach(draw);
  else vega.sceneVisit(mark, draw);
  return together(drawn, { "clip-path": clipOf(mark, parent, defs) });
}

/** Whether nothing of a mark reaches into a box: some viewers stumble over what is clipped away as a whole. */
function isOutside({ items }: SceneItem, box: SceneItem): boolean {
  const [width, height] = [Number(box.width ?? 0), Number(box.height ?? 0)];
  const isInside = ({ bounds }: { readonly bounds?: Bounds }) =>
    bounds === undefined ||
    (bounds.x2 >= 0 && bounds.x1 <= width && bounds.y2 >= 0 && bounds.y1 <= height);
  return Array.isArray(items) && !items.some(isInside);
}

/** What an item takes, edge included. */
interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Items of a line or an area are one element, which looks like the first of them. */
function firstOf(mark: SceneItem): readonly SceneItem[] {
  return Array.isArray(mark.items) ? mark.items.slice(0, 1) : [];
}

function itemToSVG(item: SceneItem, mark: SceneItem, context: SVGContext): Drawn[] {
  const geometry = geometryOf(item, mark, context.vega);
  if (mark.marktype === "image") return [imageToSVG(item, geometry)];
  const paint = paintOf(item, context.defs);
  if (paint === undefined) return [];
  const attributes = Object.assign(geometry, paint);
  if (mark.marktype === "text") return textToSVG(item, mark, attributes, context);
  if (mark.marktype === "rule") return [{ name: "line", attributes }];
  return attributes.d === undefined ? [] : [{ name: "path", attributes }];
}

/** Place and shape of an item as Vega computes them. */
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

function imageToSVG(item: SceneItem, geometry: Attributes): Drawn {
  const rendering = item.smooth === false ? "pixelated" : undefined;
  const attributes = {
    ...geometry,
    href: String(item.url),
    "image-rendering": rendering,
    ...opacityOf(item),
  };
  return { name: "image", attributes };
}

function textToSVG(
  item: SceneItem,
  mark: SceneItem,
  place: Attributes,
  context: SVGContext,
): Drawn[] {
  const lines = linesOf(item);
  const size = context.vega.fontSize(item);
  if (size <= 0 || lines.every((line) => line === "")) return [];
  const step = typeof item.lineHeight === "number" ? item.lineHeight : size + 2;
  const font = fontOf(item, size);
  if (context.fonttype === "path") {
    const lettering = { lines, size, step, font, math: isFormula(mark) };
    return [lettersToSVG(lettering, place, context.defs)];
  }
  const written = lines.map((line, index) =>
    lines.length === 1
      ? escapeText(line)
      : element("tspan", { x: 0, y: index * step }, escapeText(line)),
  );
  // Without this, viewers draw several spaces as one.
  const space = lines.some((line) => /\s\s/.test(line)) ? "preserve" : undefined;
  const attributes = { ...place, ...font, "xml:space": space };
  return [{ name: "text", attributes, content: written.join("") }];
}

/** Outlines in the place of a text, which stays readable for machines. */
function lettersToSVG(
  lettering: Omit<Lettering, "anchor">,
  { transform, "text-anchor": anchor, ...paint }: Attributes,
  defs: SVGDefs,
): Drawn {
  const scale = glyphScale(lettering.size);
  const attributes = {
    "aria-label": lettering.lines.join("\n"),
    ...paint,
    transform: transform === undefined ? scale : `${transform} ${scale}`,
  };
  const content = drawLetters({ ...lettering, anchor: readAnchor(anchor) }, defs);
  return { name: "g", attributes, content };
}

function readAnchor(anchor: AttributeValue): Lettering["anchor"] {
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

const formula = /[×⋅⁰¹²³⁴-⁹⁻]|^\d\/\d$/u;

/** Whether a mark holds the tick labels of a log, symlog or logit axis, which matplotlib typesets as formulas. */
function isFormula({ role, items }: SceneItem): boolean {
  if (role !== "axis-label" || !Array.isArray(items)) return false;
  return items.some((item: SceneItem) => formula.test(String(item.text)));
}

function linesOf(item: SceneItem): string[] {
  const { text, lineBreak } = item;
  const lines = Array.isArray(text) ? text : [text];
  const broken =
    lineBreak === undefined
      ? lines
      : lines.flatMap((line) => String(line).split(String(lineBreak)));
  return broken.map((line) => (line == null ? "" : String(line).trim()));
}

function groupToSVG(item: SceneItem, context: SVGContext): Drawn[] {
  const parts: string[] = [];
  context.vega.sceneVisit(item, (mark) => parts.push(markToSVG(mark, item, context)));
  const inside = parts.filter((part) => part !== "").join("\n");
  const clip = item.clip ? clipOf(item, item, context.defs) : undefined;
  const clipped = inside === "" ? inside : group({ "clip-path": clip }, inside);
  const layers = item.strokeForeground
    ? [
        boxToSVG({ ...item, stroke: null }, context),
        clipped,
        boxToSVG({ ...item, fill: null }, context),
      ]
    : [boxToSVG(item, context), clipped];
  const content = layers.filter((layer) => layer !== "").join("\n");
  const { transform } = geometryOf(item, { marktype: "group" }, context.vega);
  return content === "" ? [] : [{ name: "g", attributes: { transform }, content }];
}

/** The rectangle behind or around a group. */
function boxToSVG(item: SceneItem, { vega, defs }: SVGContext): string {
  const paint = paintOf(item, defs);
  if (paint === undefined) return "";
  let data = "";
  vega.Marks.group?.background?.((name, value) => {
    if (name === "d") data = shortenNumbers(String(value));
  }, item);
  return element("path", { d: data, ...paint });
}

function clipOf(owner: SceneItem, box: SceneItem, defs: SVGDefs): string | undefined {
  const { clip } = owner;
  if (!clip) return undefined;
  if (typeof clip === "function") return defs.clipPath(shortenNumbers(String(clip(null))));
  return defs.clipBox(Number(box.width ?? 0), Number(box.height ?? 0));
}

// What a group hands down to its elements, so that it need not stand on each of them.
const inherited = new Set([
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-dasharray",
  "stroke-dashoffset",
  "font-family",
  "font-size",
  "font-style",
  "font-variant",
  "font-weight",
  "text-anchor",
]);

/** Writes neighbours; attributes all of them share go on a group around them. */
function together(drawn: readonly Drawn[], own: Attributes): string {
  const [first] = drawn;
  if (first === undefined) return "";
  if (drawn.length === 1) return group(own, write(first));
  const shared = Object.entries(first.attributes).filter(
    ([name, value]) =>
      inherited.has(name) && drawn.every(({ attributes }) => attributes[name] === value),
  );
  const nothing = Object.fromEntries(shared.map(([name]) => [name, undefined]));
  const written = drawn.map((each) =>
    write({ ...each, attributes: { ...each.attributes, ...nothing } }),
  );
  return group({ ...own, ...Object.fromEntries(shared) }, written.join("\n"));
}

function write({ name, attributes, content }: Drawn): string {
  return name === "g" ? group(attributes, content ?? "") : element(name, attributes, content);
}

/** A group around the content, if the group has anything to say. */
function group(attributes: Attributes, content: string): string {
  const says = Object.values(attributes).some((value) => value !== undefined);
  return says ? element("g", attributes, content) : content;
}

/** Texts as SVG elements, either as text or as outlines. */
import type { FontType } from "../text/font-type.ts";
import type { Outlines } from "../text/outlines.ts";
import type { SVGDefs } from "./defs.ts";
import type { SVGNode } from "./element.ts";
import { drawLetters, glyphScale, type Lettering } from "./glyphs.ts";
import type { Attributes } from "./paint.ts";
import { type AttributeValue, element, escapeText } from "./xml.ts";

/** What writing elements needs besides the elements: shared definitions and the form of texts. */
export interface SVGContext {
  readonly defs: SVGDefs;
  readonly fonttype: FontType;
  /** Returns the outlines of DejaVu Sans; called when a text is drawn with them. */
  readonly outlines: () => Outlines;
}

/** Lines of text without their anchor. */
export type Lines = Omit<Lettering, "anchor">;

const formulaCharacters = /[×⋅⁰¹²³⁴-⁹⁻]|^\d\/\d$/u;

/** Whether these are the tick labels of a log, symlog or logit axis, which matplotlib typesets as formulas. */
export function areFormulas(labels: readonly string[]): boolean {
  return labels.some((label) => formulaCharacters.test(label));
}

/** The attributes of a text's look; outlines need no font. */
export function textStyle(paint: Attributes, font: Attributes, fonttype: FontType): Attributes {
  return fonttype === "path" ? paint : { ...paint, ...font };
}

/** Writes lines of text, `place` being their anchor and transform; nothing for empty ones. */
export function textToSVG(
  text: Lines,
  place: Attributes,
  style: Attributes,
  context: SVGContext,
): SVGNode[] {
  const { lines, size, step } = text;
  if (size <= 0 || lines.every((line) => line === "")) return [];
  if (context.fonttype === "path") return [lettersToSVG(text, place, style, context)];
  const elements = lines.map((line, index) =>
    lines.length === 1
      ? escapeText(line)
      : element("tspan", { x: 0, y: index * step }, escapeText(line)),
  );
  // Without this, viewers draw several spaces as one.
  const space = lines.some((line) => /\s\s/.test(line)) ? { "xml:space": "preserve" } : {};
  return [{ name: "text", place: { ...place, ...space }, style, content: elements.join("") }];
}

/** The outlines of a text; the text itself goes into a label for screen readers. */
function lettersToSVG(
  text: Lines,
  { transform, "text-anchor": anchor }: Attributes,
  style: Attributes,
  { defs, outlines }: SVGContext,
): SVGNode {
  const scale = glyphScale(text.size);
  const place = {
    "aria-label": text.lines.join("\n"),
    transform: transform === undefined ? scale : `${transform} ${scale}`,
  };
  const content = drawLetters(
    { ...text, anchor: readTextAnchor(anchor) },
    { outlines: outlines(), defs },
  );
  return { name: "g", place, style, content };
}

function readTextAnchor(anchor: AttributeValue): Lettering["anchor"] {
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

/** Texts as SVG elements: as text, or as outlines. */
import type { FontType } from "../text/font-type.ts";
import { drawLetters, glyphScale, type Lettering } from "./glyphs.ts";
import type { SVGDefs } from "./svg-defs.ts";
import type { Drawn } from "./svg-element.ts";
import type { Attributes } from "./svg-paint.ts";
import { type AttributeValue, element, escapeText } from "./xml.ts";

/** What elements are written with, besides what they show. */
export interface SVGContext {
  readonly defs: SVGDefs;
  readonly fonttype: FontType;
}

/** Lines of text, their anchor aside. */
export type Lines = Omit<Lettering, "anchor">;

const formula = /[×⋅⁰¹²³⁴-⁹⁻]|^\d\/\d$/u;

/** Whether these are the tick labels of a log, symlog or logit axis, which matplotlib typesets as formulas. */
export function areFormulas(labels: readonly string[]): boolean {
  return labels.some((label) => formula.test(label));
}

/** Writes lines of text; `place` holds anchor, transform and paint. Nothing for empty ones. */
export function textToSVG(text: Lines, place: Attributes, { defs, fonttype }: SVGContext): Drawn[] {
  const { lines, size, step, font } = text;
  if (size <= 0 || lines.every((line) => line === "")) return [];
  if (fonttype === "path") return [lettersToSVG(text, place, defs)];
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
  text: Lines,
  { transform, "text-anchor": anchor, ...paint }: Attributes,
  defs: SVGDefs,
): Drawn {
  const scale = glyphScale(text.size);
  const attributes = {
    "aria-label": text.lines.join("\n"),
    ...paint,
    transform: transform === undefined ? scale : `${transform} ${scale}`,
  };
  const content = drawLetters({ ...text, anchor: readAnchor(anchor) }, defs);
  return { name: "g", attributes, content };
}

function readAnchor(anchor: AttributeValue): Lettering["anchor"] {
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

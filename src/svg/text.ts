/** Texts as SVG elements, either as text or as outlines. */
import type { FontType } from "../text/font-type.ts";
import type { SVGDefs } from "./defs.ts";
import type { SVGNode } from "./element.ts";
import type { Attributes } from "./paint.ts";
import { type AttributeValue, element, escapeText } from "./xml.ts";

/** What writing elements needs besides the elements: shared definitions and the form of texts. */
export interface SVGContext {
  readonly defs: SVGDefs;
  readonly fonttype: FontType;
  /** Returns what writes letters as outlines of DejaVu Sans; called when a text is to be written so. */
  readonly letters: () => WriteLetters;
}

/** Writes a text as outlines, around its anchor. */
export type WriteLetters = (
  text: Lettering,
  transform: AttributeValue | undefined,
  style: Attributes,
  defs: SVGDefs,
) => SVGNode;

/** Lines of text and how to draw them. */
export interface Lettering {
  readonly lines: readonly string[];
  /** Font size in points. */
  readonly size: number;
  /** Distance between base lines in points. */
  readonly step: number;
  /** The part of each line that is at the anchor. */
  readonly anchor: "start" | "middle" | "end";
  /** Whether the text is a tick label that matplotlib typesets as a formula. */
  readonly math: boolean;
  /** The text as it was written, if it has formulas that outlines typeset; of a tick label that is one, the text itself. */
  readonly source?: string | undefined;
  readonly bold: boolean;
  /** Whether letters lean. */
  readonly italic: boolean;
  /** The font of characters that DejaVu Sans lacks. */
  readonly font: Attributes;
}

/** Lines of text without their anchor. */
export type Lines = Omit<Lettering, "anchor">;

const formulaCharacters = /[×⋅⁰¹²³⁴-⁹⁻]|^\d\/\d$/u;

/** Whether these are the tick labels of a log, symlog or logit axis, which matplotlib typesets as formulas. */
export function areFormulas(labels: readonly string[]): boolean {
  return labels.some((label) => formulaCharacters.test(label));
}

/** Which letters a font's weight and style, under Vega's names, ask for. */
export function lettersFor({
  fontWeight,
  fontStyle,
}: {
  readonly fontWeight?: unknown;
  readonly fontStyle?: unknown;
}): Pick<Lettering, "bold" | "italic"> {
  const bold = fontWeight === "bold" || (typeof fontWeight === "number" && fontWeight >= 550);
  return { bold, italic: fontStyle === "italic" || fontStyle === "oblique" };
}

/** The attributes of a text's look; outlines need no font. */
export function textStyle(paint: Attributes, font: Attributes, fonttype: FontType): Attributes {
  return fonttype === "path" ? paint : Object.assign({}, paint, font);
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
  if (context.fonttype === "path") {
    const anchor = readTextAnchor(place["text-anchor"]);
    return [context.letters()({ ...text, anchor }, place.transform, style, context.defs)];
  }
  const elements = lines.map((line, index) =>
    lines.length === 1
      ? escapeText(line)
      : element("tspan", { x: 0, y: index * step }, escapeText(line)),
  );
  // Without this, viewers draw several spaces as one.
  const space = lines.some((line) => /\s\s/.test(line)) ? { "xml:space": "preserve" } : {};
  return [{ name: "text", place: { ...place, ...space }, style, content: elements.join("") }];
}

function readTextAnchor(anchor: AttributeValue): Lettering["anchor"] {
  return anchor === "middle" || anchor === "end" ? anchor : "start";
}

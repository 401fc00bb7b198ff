import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

/**
 * The font as a text: deflated, and that in base64.
 *
 * In the sources and in tests it is made from the file. In the build it is the module `font.js`, which bundlers take along.
 */
export const fontData = packed("DejaVuSans.ttf");

/** The other fonts of formulas, packed alike. */
export const formulaFontData = ["FormulaLetters.ttf", "FormulaSigns.ttf"].map(packed);
/** The bold font in the same form. */
export const boldFontData = packed("DejaVuSans-Bold.ttf");

function packed(file: string): string {
  return deflateRawSync(readFileSync(new URL(`./${file}`, import.meta.url))).toString("base64");
}

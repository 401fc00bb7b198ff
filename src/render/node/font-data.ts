import { readFileSync } from "node:fs";
import { toBase85 } from "../base85.ts";

/**
 * The font as a text: deflated, and that in base 85.
 *
 * In the sources and in tests it is made from the file, see `scripts/pack-fonts.ts`. In the build it is the module
 * `font.js`, which bundlers take along.
 */
export const fontData = packedFont("DejaVuSans.ttf");

/** The bold font in the same form. */
export const boldFontData = packedFont("DejaVuSans-Bold.ttf");

/** The other fonts of formulas in the same form. */
export const formulaFontData = ["FormulaLetters.ttf", "FormulaSigns.ttf"].map(packedFont);

function packedFont(file: string): string {
  return toBase85(readFileSync(new URL(`./${file}.deflate`, import.meta.url)));
}

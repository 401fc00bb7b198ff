/** The positions of the characters of a line of plain text, as matplotlib draws its outlines. */
import { unitsPerEm } from "./dejavu-sans.ts";
import { type Face, glyphsOf } from "./glyphs.ts";
import { kernIn64ths, measuringSize } from "./metrics.ts";

/** A character at its position in a line, in font units from the line's left end. */
export interface PlacedGlyph {
  readonly codePoint: number;
  readonly x: number;
}

/** Font units in a 64th of a pixel at the size text is measured at. */
const unitsPer64th = unitsPerEm / measuringSize / 64;

/**
 * Places the characters of a line next to each other by their advance widths, unrounded, and with kerning unless it is
 * turned off. For characters that DejaVu Sans lacks see `glyphOf`.
 * @example glyphRow("To").map((glyph) => glyph.x) // [0, 902.84]: the "o" is moved under the "T"
 */
export function glyphRow(text: string, kerned = true, face: Face = "regular"): PlacedGlyph[] {
  const glyphOf = glyphsOf(face);
  let x = 0;
  let kerning: ReadonlyMap<number, number> | undefined;
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (kerned) x += kernIn64ths(kerning?.get(codePoint) ?? 0) * unitsPer64th;
    const placed = { codePoint, x };
    const glyph = glyphOf(codePoint);
    x += glyph.advance;
    kerning = glyph.kerning;
    return placed;
  });
}

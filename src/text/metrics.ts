/** The size of a line of text, as matplotlib's SVG backend measures it. */
import { unitsPerEm } from "./dejavu-sans.ts";
import { type Face, glyphsOf } from "./glyphs.ts";

/** Size of a line in points. */
export interface TextMetrics {
  /** Advance width, trailing blanks included. */
  readonly width: number;
  /** From the lowest to the highest point of the characters. */
  readonly height: number;
  /** The depth of the characters below the base line; negative when all of them are above it. */
  readonly descent: number;
}

/** Text is measured at this size in pixels, to a 64th of a pixel, and then scaled, so that widths are proportional to sizes. */
export const measuringSize = 100;
const unitsTo64ths = (measuringSize * 64) / unitsPerEm;

/**
 * The size of one line of plain text in DejaVu Sans of the given size in points, kerning included. For characters that
 * the font lacks see `glyphOf`. Width, height and descent of an empty line are 0.
 * @example measureText("Tangent line (x=1)", 10).width // 94.95
 */
export function measureText(text: string, size: number, face: Face = "regular"): TextMetrics {
  if (text === "") return { width: 0, height: 0, descent: 0 };
  const glyphOf = glyphsOf(face);
  let width = 0;
  let yMin = Number.POSITIVE_INFINITY;
  let yMax = Number.NEGATIVE_INFINITY;
  let kerning: ReadonlyMap<number, number> | undefined;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    const glyph = glyphOf(code);
    if (kerning !== undefined) width += kernIn64ths(kerning.get(code) ?? 0);
    width += Math.round(glyph.advance * unitsTo64ths);
    yMin = Math.min(yMin, glyph.yMin);
    yMax = Math.max(yMax, glyph.yMax);
    kerning = glyph.kerning;
  }
  const bottom = heightIn64ths(yMin);
  const scale = size / measuringSize;
  return {
    width: (width / 64) * scale,
    height: ((heightIn64ths(yMax) - bottom) / 64) * scale,
    descent: ((0 - bottom) / 64) * scale,
  };
}

/** A kerning distance in 64ths of a pixel: kerning goes by eighths of a pixel. */
export function kernIn64ths(units: number): number {
  return 8 * Math.round((units * unitsTo64ths) / 8);
}

/** A height in 64ths of a pixel, halves away from zero. */
export function heightIn64ths(units: number): number {
  return Math.sign(units) * Math.round(Math.abs(units) * unitsTo64ths);
}

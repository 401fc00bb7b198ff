/** The size of a glyph at a font size in pixels, rounded as matplotlib's fonts round it. */
import { type FormulaGlyph, kerningOf } from "./glyphs.ts";

/** Lengths in pixels, y upwards from the base line. */
export interface GlyphMetrics {
  readonly advance: number;
  /** The width of the outline, and its height. */
  readonly width: number;
  readonly height: number;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** Fonts are scaled eight times as wide as they are drawn, and all lengths are 64ths of a pixel. */
const widening = 8;

/** The size of a glyph. */
export function metricsOf(glyph: FormulaGlyph, fontSize: number): GlyphMetrics {
  const size = Math.trunc(fontSize * 64);
  const { unitsPerEm } = glyph.font;
  const wide = (units: number) => roundHalfAway((units * size * widening) / unitsPerEm);
  const high = (units: number) => roundHalfAway((units * size) / unitsPerEm) / 64;
  const narrow = (units: number) => roundHalfAway(wide(units) / widening) / 64;
  const [yMin, yMax] = [high(glyph.yMin), high(glyph.yMax)];
  return {
    advance: (glyph.advance * size) / unitsPerEm / 64,
    width: Math.trunc((wide(glyph.xMax) - wide(glyph.xMin)) / widening) / 64,
    height: yMax - yMin,
    xMin: narrow(glyph.xMin),
    xMax: narrow(glyph.xMax),
    yMin,
    yMax,
  };
}

/** How far a glyph moves that follows another of its size: by whole eighths of a pixel. */
export function kerningBetween(left: FormulaGlyph, right: FormulaGlyph, fontSize: number): number {
  const units = kerningOf(left, right);
  return units === 0
    ? 0
    : Math.round((units * fontSize * widening) / left.font.unitsPerEm) / widening;
}

/** Halves are rounded away from zero. */
function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

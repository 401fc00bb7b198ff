/** The metrics of characters: from DejaVu Sans where it has the character, else those of a likely substitute. */
import { tablesFor } from "../tables/tables.ts";
import { integersIn, runningSums } from "./base64.ts";
import { commonGlyphs, missingAdvance, rarePages, unitsPerEm } from "./dejavu-sans.ts";
import { boldNeeds, characterNeeds } from "./errors.ts";
import { FontGlyphs, type Glyph } from "./font-glyphs.ts";

/** A cache of the glyphs asked for so far. */
const glyphs = new Map<number, Glyph>();
const commonFont = new FontGlyphs(commonGlyphs);
let rare: FontGlyphs | undefined;
let bold: ((codePoint: number) => Glyph) | undefined;
let pages: ReadonlySet<number> | undefined;

/**
 * The metrics of a code point, in font units. For characters that DejaVu Sans lacks, a viewer will use another font, so
 * likely widths are taken: one em for East Asian wide characters and emoji, 0 for marks and invisible controls, a space
 * for other white space, and for anything else the width of the font's box for missing characters.
 * @throws PlotError `not-loaded` for characters that are rare in figures where these have to be loaded first
 * @example glyphOf(0x41).advance // 1401: "A" is 1401/2048 em wide
 */
export function glyphOf(codePoint: number): Glyph {
  return glyphs.get(codePoint) ?? newGlyph(codePoint);
}

/** The fonts texts are measured by: DejaVu Sans, and DejaVu Sans Bold. */
export type Face = "regular" | "bold";

/**
 * What finds the metrics of a code point in a font, as {@link glyphOf} does in DejaVu Sans; it also has those that only the
 * bold font lacks.
 * @throws PlotError `not-loaded` where the bold font's have to be loaded first
 */
export function glyphsOf(face: Face): (codePoint: number) => Glyph {
  if (face === "regular") return glyphOf;
  bold ??= boldGlyphOf();
  return bold;
}

function boldGlyphOf(): (codePoint: number) => Glyph {
  const font = new FontGlyphs(tablesFor(boldNeeds()).boldGlyphs);
  const known = new Map<number, Glyph>();
  return (codePoint) => {
    const glyph = known.get(codePoint) ?? font.of(codePoint) ?? glyphOf(codePoint);
    known.set(codePoint, glyph);
    return glyph;
  };
}

/** A glyph that is not in the cache yet. */
function newGlyph(codePoint: number): Glyph {
  const glyph = commonFont.of(codePoint) ?? rareGlyph(codePoint) ?? substitute(codePoint);
  glyphs.set(codePoint, glyph);
  return glyph;
}

function rareGlyph(codePoint: number): Glyph | undefined {
  pages ??= new Set(runningSums(integersIn(rarePages)));
  if (!pages.has(codePoint >> 7)) return undefined;
  rare ??= new FontGlyphs(tablesFor(characterNeeds(codePoint)).rareGlyphs);
  return rare.of(codePoint);
}

const invisible: Glyph = { advance: 0, yMin: 0, yMax: 0, kerning: undefined };
/** The square of an ideograph, placed on the base line as in East Asian fonts. */
const square: Glyph = {
  ...invisible,
  advance: unitsPerEm,
  yMin: -0.12 * unitsPerEm,
  yMax: 0.88 * unitsPerEm,
};
const missingGlyph: Glyph = { ...square, advance: missingAdvance };

function substitute(codePoint: number): Glyph {
  if (isWide(codePoint)) return square;
  const character = String.fromCodePoint(codePoint);
  if (/\s/u.test(character)) return glyphOf(0x20);
  return /[\p{M}\p{Cc}\p{Cf}]/u.test(character) ? invisible : missingGlyph;
}

/** First and last code point of the blocks whose characters are as wide as high. */
const wideBlocks = [
  [0x1100, 0x115f], // Hangul initials
  [0x2e80, 0xa4cf], // CJK radicals, kana, ideographs, Yi
  [0xa960, 0xa97f], // Hangul initials
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe30, 0xfe6f], // vertical and small forms
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff], // emoji and other pictures
  [0x20000, 0x3fffd], // further ideographs
] as const;

function isWide(codePoint: number): boolean {
  return wideBlocks.some(([first, last]) => codePoint >= first && codePoint <= last);
}

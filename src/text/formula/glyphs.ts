/** The glyphs of formulas: which font has a character in a style, and how large it is. */
import { formulaFonts } from "../../tables/formula-fonts.ts";
import type { FormulaTable } from "../../tables/formula-table.ts";
import { integersIn } from "../base64.ts";
import { unitsPerEm } from "../dejavu-sans.ts";
import { glyphOf } from "../glyphs.ts";

/** A style of letters by its name in TeX, or the number of a font with larger signs; 0 is that of usual ones. */
export type GlyphStyle = string | number;

/** A glyph of one of the fonts; lengths are units of its font. */
export interface FormulaGlyph {
  /** The code point its outline has in the files of fonts. */
  readonly outline: number;
  readonly code: number;
  readonly advance: number;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
  readonly font: Font;
}

interface Font {
  readonly unitsPerEm: number;
  readonly slanted: boolean;
  readonly kerning: Kerning;
}
/** By how much a right character moves, by left and right code point. */
type Kerning = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** A table, unpacked. */
interface UnpackedFonts {
  readonly fonts: readonly Font[];
  /** Where the numbers of each font's glyphs begin. */
  readonly firsts: readonly number[];
  readonly columns: Readonly<Record<GlyphColumn, readonly number[]>>;
  readonly faces: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const glyphColumns = ["advances", "xMins", "xMaxs", "yMins", "yMaxs"] as const;
type GlyphColumn = (typeof glyphColumns)[number];

/** The first of the code points that outlines of other fonts than DejaVu Sans have in their files. */
const firstOutline = 0xf0000;

let unpacked: UnpackedFonts | undefined;
/** A cache of the glyphs asked for so far. */
const glyphs = new Map<string, FormulaGlyph>();

/**
 * The glyph of a character in a style, as matplotlib's fontset "dejavusans" chooses it: a sign of the display font in any style,
 * upright signs and Greek capitals among italic letters, a STIX font for what DejaVu Sans lacks.
 * @param variant Which of the upright, italic and bold letters of a style like `bb` is meant: `rm`, `it` or `bf`.
 */
export function formulaGlyph(style: GlyphStyle, variant: string, code: number): FormulaGlyph {
  const key = `${style} ${variant} ${code}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  const glyph = newGlyph(style, variant, code);
  glyphs.set(key, glyph);
  return glyph;
}

function newGlyph(style: GlyphStyle, variant: string, code: number): FormulaGlyph {
  for (const face of facesFor(style, variant, code)) {
    const glyph = glyphIn(face, code);
    if (glyph !== null) return glyph;
  }
  return substitute(code);
}

/** Whether a font with larger signs has a character. */
export function hasSized(level: number, code: number): boolean {
  return glyphIn(sizedFace(level), code) !== null;
}

/** By how much the second of two characters that follow each other moves, in units of the font of the first. */
export function kerningOf({ font, code }: FormulaGlyph, next: FormulaGlyph): number {
  return font.kerning.get(code)?.get(next.code) ?? 0;
}

/** The faces in which a character is looked for. */
function facesFor(style: GlyphStyle, variant: string, code: number): readonly string[] {
  const face = typeof style === "number" ? sizedFace(style) : faceOf(style, variant, code);
  return ["display", face, face === "bold" ? "bold others" : "others", "regular"];
}

function sizedFace(level: number): string {
  return level === 0 ? "regular" : `size ${level}`;
}

function faceOf(style: string, variant: string, code: number): string {
  switch (style) {
    case "prime":
      return "prime";
    case "it":
      return isItalic(code) ? "oblique" : "regular";
    case "bf":
      return "bold";
    case "tt":
      return "mono";
    case "bb":
      return `bb ${variant}`;
    case "frak":
      return variant === "bf" ? "frak bf" : "frak it";
    case "cal":
    case "scr":
      return `${style} it`;
    default:
      return "regular";
  }
}

/** Whether a character leans among italic letters: Greek capitals stand upright. */
function isItalic(code: number): boolean {
  const character = String.fromCodePoint(code);
  return /\p{L}/u.test(character) && !/(?=\p{Script=Greek})[\p{Lu}\p{Lt}]/u.test(character);
}

function unpackTable(table: FormulaTable): UnpackedFonts {
  let next = 0;
  return {
    fonts: table.fonts.map((font) => ({ ...font, kerning: unpackKerning(font.kerning) })),
    firsts: table.fonts.map(({ count }) => {
      next += count;
      return next - count;
    }),
    columns: {
      advances: integersIn(table.advances),
      xMins: integersIn(table.xMins),
      xMaxs: integersIn(table.xMaxs),
      yMins: integersIn(table.yMins),
      yMaxs: integersIn(table.yMaxs),
    },
    faces: new Map(Object.entries(table.faces).map(([name, rows]) => [name, unpackFace(rows)])),
  };
}

function unpackFace(packed: string): ReadonlyMap<number, number> {
  const face = new Map<number, number>();
  const rows = integersIn(packed);
  let [code, glyph] = [0, 0];
  for (let at = 0; at < rows.length; at += 3) {
    code += rows[at] ?? 0;
    glyph += rows[at + 1] ?? 0;
    for (let count = rows[at + 2] ?? 0; count > 0; count--) face.set(code++, glyph++);
  }
  return face;
}

function unpackKerning(packed: string): Kerning {
  const numbers = integersIn(packed).values();
  const next = () => numbers.next().value;
  const kerning = new Map<number, ReadonlyMap<number, number>>();
  let left = 0;
  for (let step = next(); step !== undefined; step = next()) {
    left += step;
    let right = 0;
    const row = Array.from({ length: next() ?? 0 }, () => {
      right += next() ?? 0;
      return [right, next() ?? 0] as const;
    });
    kerning.set(left, new Map(row));
  }
  return kerning;
}

/** The glyph of a character in a face; null where the face lacks it. */
function glyphIn(face: string, code: number): FormulaGlyph | null {
  unpacked ??= unpackTable(formulaFonts);
  const { columns, faces, fonts, firsts } = unpacked;
  const number = faces.get(face)?.get(code);
  if (number === undefined) return null;
  const value = (column: GlyphColumn) => columns[column][number] ?? 0;
  return {
    // DejaVu Sans has its outlines at its own code points.
    outline: face === "regular" ? code : firstOutline + number,
    code,
    advance: value("advances"),
    xMin: value("xMins"),
    xMax: value("xMaxs"),
    yMin: value("yMins"),
    yMax: value("yMaxs"),
    font: fonts[firsts.findLastIndex((first) => first <= number)] ?? plainFont,
  };
}

const plainFont: Font = { unitsPerEm, slanted: false, kerning: new Map() };

/** A character that is in none of these fonts, as it is in plain text. */
function substitute(code: number): FormulaGlyph {
  const { advance, yMin, yMax } = glyphOf(code);
  return { outline: code, code, advance, xMin: 0, xMax: advance, yMin, yMax, font: plainFont };
}

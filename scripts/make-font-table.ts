/**
 * Writes what the library knows of DejaVu Sans, from the font files: src/text/dejavu-sans.ts about the characters that are
 * common in figures, src/tables/dejavu-sans.ts about all others, and src/tables/dejavu-sans-bold.ts about the bold font.
 * Run by hand after a change of font or format: `npx jiti scripts/make-font-table.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { encode, twoDigits } from "./base64.ts";

/** The part of fontkit that is used here; the package has no types of its own. */
interface Fontkit {
  openSync(path: string): Font;
}
interface Font {
  version: string;
  unitsPerEm: number;
  characterSet: number[];
  glyphForCodePoint(codePoint: number): FontGlyph;
  getGlyph(id: number): FontGlyph;
  kern: { tables: { subtable: { pairs: { left: number; right: number; value: number }[] } }[] };
}
interface FontGlyph {
  id: number;
  advanceWidth: number;
  path: { cbox: { minY: number; maxY: number } };
}

/** Code point, advance width, lowest and highest point of the outline, in font units. */
type GlyphRow = readonly [code: number, advance: number, yMin: number, yMax: number];
/** The right neighbours of a glyph that move, and by how much. */
type KernRow = (readonly [right: number, units: number])[];

const require = createRequire(import.meta.url);

/**
 * First and last of the code points that figures are mostly written with: a page in a browser measures them at once, and the
 * bold font has outlines of them.
 */
const common = [
  [0x20, 0x17f], // Latin
  [0x192, 0x192], // a sign of functions
  [0x391, 0x3d6], // Greek
  [0x401, 0x451], // Cyrillic
  [0x2010, 0x203a], // dashes, quotation marks, primes
  [0x2070, 0x208e], // raised and lowered digits
  [0x20ac, 0x20ac],
  [0x2113, 0x2122], // signs like letters
  [0x2190, 0x2194], // arrows
  [0x21d0, 0x21d4],
  [0x2200, 0x222b], // operators
  [0x223c, 0x2265],
  [0x22c5, 0x22c5],
  [0x25a0, 0x25cf], // shapes
  [0xfffd, 0xfffd],
] as const;

/** Whether figures are mostly written with a character. */
export function isCommon(code: number): boolean {
  return common.some(([first, last]) => code >= first && code <= last);
}

/** The texts of the modules, made afresh from the fonts, by their paths. */
export function makeFontTables(): Readonly<Record<string, string>> {
  return {
    ...regularTables(openFont("DejaVuSans.ttf")),
    ...boldTable(openFont("DejaVuSans-Bold.ttf")),
  };
}

function openFont(file: string): Font {
  const fontkit: Fontkit = require("fontkit");
  return fontkit.openSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
}

function boldTable(font: Font): Readonly<Record<string, string>> {
  return {
    "src/tables/dejavu-sans-bold.ts": `/** Metrics of DejaVu Sans Bold (${font.version}). Written by scripts/make-font-table.ts; do not edit. */
import type { FontTable } from "./font-table.ts";

export const boldGlyphs: FontTable = ${fontTable(glyphRows(font).filter(fits), [...kernRows(font)])};
`,
  };
}

/** Whether the width of a glyph fits into two digits; four syllables of Inuktitut are wider, and count as missing. */
function fits([, advance]: GlyphRow): boolean {
  return advance < 4096;
}

function regularTables(font: Font): Readonly<Record<string, string>> {
  const glyphs = glyphRows(font);
  const kerning = [...kernRows(font)];
  const rarePages = groupBy(
    glyphs.filter(([code]) => !isCommon(code)),
    ([code]) => code >> 7,
  );
  return {
    "src/text/dejavu-sans.ts": `/**
 * Metrics of DejaVu Sans (${font.version}) of the characters that figures are mostly written with; those of the others are in
 * src/tables/dejavu-sans.ts. Written by scripts/make-font-table.ts; do not edit.
 */
import type { FontTable } from "../tables/font-table.ts";

export const unitsPerEm = ${font.unitsPerEm};

/** Advance width of the box drawn for a character the font lacks. */
export const missingAdvance = ${font.getGlyph(0).advanceWidth};

export const commonGlyphs: FontTable = ${fontTable(
      glyphs.filter(([code]) => isCommon(code)),
      kerning.filter(([code]) => isCommon(code)),
    )};

/** Where the font has other characters: differences of their code points >> 7. */
export const rarePages =
  "${[...rarePages.keys()].map((page, index, pages) => encode(page - (pages[index - 1] ?? 0))).join("")}";
`,
    "src/tables/dejavu-sans.ts": `/**
 * Metrics of DejaVu Sans (${font.version}) of the characters that are rare in figures. Written by scripts/make-font-table.ts; do
 * not edit.
 */
import type { FontTable } from "./font-table.ts";

export const rareGlyphs: FontTable = ${fontTable(
      glyphs.filter(([code]) => !isCommon(code)),
      kerning.filter(([code]) => !isCommon(code)),
    )};
`,
  };
}

function fontTable(glyphs: GlyphRow[], kerning: [number, KernRow][]): string {
  const columns = { codes: codePointRuns(glyphs.map(([code]) => code)), ...metrics(glyphs) };
  return `{\n${Object.entries({ ...columns, kerning: packKerning(kerning) })
    .map(([name, text]) => {
      const line = `  ${name}: "${text}",\n`;
      return line.length <= 101 ? line : `  ${name}:\n    "${text}",\n`;
    })
    .join("")}}`;
}

function glyphRows(font: Font): GlyphRow[] {
  return font.characterSet.map((code) => {
    const { advanceWidth, path } = font.glyphForCodePoint(code);
    // Control points count, as they do for matplotlib; a blank has no box.
    const { minY, maxY } = path.cbox;
    return minY > maxY
      ? [code, advanceWidth, 0, 0]
      : [code, advanceWidth, Math.round(minY), Math.round(maxY)];
  });
}

function kernRows(font: Font): Map<number, KernRow> {
  const codes = groupBy(font.characterSet, (code) => font.glyphForCodePoint(code).id);
  const rows = new Map<number, KernRow>();
  for (const { left, right, value } of font.kern.tables[0]?.subtable.pairs ?? []) {
    for (const code of codes.get(left) ?? []) {
      const row = rows.get(code) ?? [];
      for (const other of codes.get(right) ?? []) row.push([other, value]);
      rows.set(code, row);
    }
  }
  for (const row of rows.values()) row.sort(([a], [b]) => a - b);
  return new Map([...rows].sort(([a], [b]) => a - b));
}

function codePointRuns(codes: number[]): string {
  const runs: number[] = [];
  let next = 0;
  for (const code of codes) {
    if (runs.length === 0 || code !== next) runs.push(code - next, 0);
    runs.push((runs.pop() ?? 0) + 1);
    next = code + 1;
  }
  return runs.map(encode).join("");
}

function metrics(glyphs: GlyphRow[]) {
  const column = (numbers: number[]) => numbers.map(twoDigits).join("");
  return {
    advances: column(glyphs.map(([, advance]) => advance)),
    yMins: column(glyphs.map(([, , yMin]) => yMin + 1024)),
    yMaxs: column(glyphs.map(([, , , yMax]) => yMax + 1024)),
  };
}

/** Kerning as `FontTable` describes it: most rows have some values in common, each for the same right characters. */
function packKerning(rows: [number, KernRow][]): string {
  const sets = new Numbered();
  const known = new Numbered();
  const lefts: number[] = [];
  const packedRows: number[] = [];
  let before = 0;
  for (const [left, row] of rows) {
    const [number, isNew] = known.numberOf(row.join());
    lefts.push(left - before, number);
    before = left;
    if (!isNew) continue;
    const byValue = [...groupBy(row, ([, units]) => units)];
    const pairs = byValue.map(([units, group]) => [units, sets.numberOf(setText(group))[0]]);
    packedRows.push(pairs.length, ...pairs.flat());
  }
  const setTexts = [...sets.keys()];
  return [setTexts.length, known.size, lefts.length / 2]
    .map(encode)
    .concat(setTexts, packedRows.map(encode), lefts.map(encode))
    .join("");
}

/** A set of right characters: how many there are, and the differences of their code points. */
function setText(group: KernRow): string {
  const codes = group.map(([right]) => right);
  return [codes.length, ...codes.map((code, index) => code - (codes[index - 1] ?? 0))]
    .map(encode)
    .join("");
}

/** Texts numbered in the order of their first coming. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  keys(): Iterable<string> {
    return this.#numbers.keys();
  }

  numberOf(text: string): [number: number, isNew: boolean] {
    const known = this.#numbers.get(text);
    if (known !== undefined) return [known, false];
    this.#numbers.set(text, this.size);
    return [this.size - 1, true];
  }
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(makeFontTables())) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
    console.log(`${path} written`);
  }
}

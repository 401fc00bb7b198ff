/**
 * Writes src/text/dejavu-sans.ts, what the library knows of DejaVu Sans, from the font file.
 * Run by hand after a change of font or format: `npx jiti scripts/make-font-table.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

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
const target = fileURLToPath(new URL("../src/text/dejavu-sans.ts", import.meta.url));

/** The text of src/text/dejavu-sans.ts, made afresh from the font. */
export function makeFontTable(): string {
  const fontkit: Fontkit = require("fontkit");
  const font = fontkit.openSync(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
  return `/**
 * Metrics of DejaVu Sans (${font.version}): advance widths, heights, depths and kerning, in font units.
 * Written by scripts/make-font-table.ts; do not edit.
 *
 * A page holds 128 code points and is keyed by code point >> 7. A string holds integers as base-64 variable-length
 * quantities, as in source maps. \`glyphPages\` has per page: the number of runs of code points; gap and length of
 * each run; then per glyph how long ago the page had the same three numbers (1 = just before, 0 = never: the
 * differences of advance, yMin and yMax to the glyph before follow). \`kernPages\` has per page: the number of left
 * glyphs; then for each its distance to the one before, and the number of an earlier row with the same pairs or 0,
 * the count of pairs, and for each pair the differences of right code point and value to the pair before.
 */
export const unitsPerEm = ${font.unitsPerEm};

/** Advance width of the box drawn for a character the font lacks. */
export const missingAdvance = ${font.getGlyph(0).advanceWidth};

export const glyphPages: Readonly<Record<number, string>> = ${record(packGlyphs(glyphRows(font)))};

export const kernPages: Readonly<Record<number, string>> = ${record(packKerning(kernRows(font)))};
`;
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

function packGlyphs(rows: GlyphRow[]): [number, number[]][] {
  const pages = groupBy(rows, ([code]) => code >> 7);
  return [...pages].map(([page, glyphs]) => [
    page,
    [...codePointRuns(glyphs.map(([code]) => code & 127)), ...glyphMetrics(glyphs)],
  ]);
}

function codePointRuns(codes: number[]): number[] {
  const runs: number[] = [];
  let next = 0;
  for (const code of codes) {
    if (runs.length === 0 || code !== next) runs.push(code - next, 0);
    runs.push((runs.pop() ?? 0) + 1);
    next = code + 1;
  }
  return [runs.length / 2, ...runs];
}

function glyphMetrics(glyphs: GlyphRow[]): number[] {
  const numbers: number[] = [];
  const seen: string[] = [];
  let before: GlyphRow = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const key = glyph.slice(1).join();
    const index = seen.indexOf(key);
    numbers.push(index + 1);
    if (index < 0) {
      numbers.push(glyph[1] - before[1], glyph[2] - before[2], glyph[3] - before[3]);
    } else {
      seen.splice(index, 1);
    }
    seen.unshift(key);
    before = glyph;
  }
  return numbers;
}

function packKerning(rows: Map<number, KernRow>): [number, number[]][] {
  const pages = groupBy([...rows], ([left]) => left >> 7);
  return [...pages].map(([page, entries]) => [page, kernPage(page, entries)]);
}

function kernPage(page: number, entries: [number, KernRow][]): number[] {
  const numbers = [entries.length];
  const seen: string[] = [];
  let before = page << 7;
  for (const [left, row] of entries) {
    const key = row.join();
    const number = seen.indexOf(key) + 1;
    numbers.push(left - before, number);
    if (number === 0) {
      seen.push(key);
      numbers.push(row.length, ...differences(row));
    }
    before = left;
  }
  return numbers;
}

function differences(row: KernRow): number[] {
  return row.flatMap(([right, units], index) => {
    const [lastRight, lastUnits] = row[index - 1] ?? [0, 0];
    return [right - lastRight, units - lastUnits];
  });
}

function record(pages: [number, number[]][]): string {
  const lines = pages.map(([page, numbers]) => `  ${page}: "${numbers.map(encode).join("")}",\n`);
  return `{\n${lines.join("")}}`;
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

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encode(value: number): string {
  let rest = value < 0 ? -2 * value + 1 : 2 * value;
  let text = "";
  while (rest >= 32) {
    text += digits[(rest % 32) + 32];
    rest = Math.floor(rest / 32);
  }
  return text + digits[rest];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, makeFontTable());
  console.log(`${target} written`);
}

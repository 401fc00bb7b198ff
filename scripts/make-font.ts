/**
 * Writes src/render/node/DejaVuSans.ttf: DejaVu Sans as its package has it, without the instructions that fit letters to
 * coarse pixels, which neither outlines nor smooth pixels use, and without the names of glyphs. A fifth less to load.
 *
 * And src/render/node/DejaVuSans-Bold.ttf: the same of DejaVu Sans Bold, which has only the characters that are common in
 * figures: few texts are bold.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { isCommon } from "./make-font-table.ts";

/** Tables by their names of four letters. */
type Tables = ReadonlyMap<string, Buffer>;

/** Programs and numbers of the instructions, and the time of making. */
const dropped = ["fpgm", "prep", "cvt ", "gasp", "FFTM"];

/** Rules for forms and places of letters beside each other, which the common ones do not need; the kerning stays. */
const droppedFromBold = ["GDEF", "GPOS", "GSUB"];

/** The font without instructions. */
export function makeFont(): Buffer {
  const tables = readTables(sourceOf("DejaVuSans.ttf"));
  return withGlyphs(tables, readGlyphs(tables).map(withoutInstructions));
}

/** The bold font without instructions and without characters that are rare in figures. */
export function makeBoldFont(): Buffer {
  const tables = new Map(readTables(sourceOf("DejaVuSans-Bold.ttf")));
  const glyphs = readGlyphs(tables).map(withoutInstructions);
  const characters = readCharacters(tables).filter(([code]) => isCommon(code));
  const kept = withParts(glyphs, [0, ...characters.map(([, glyph]) => glyph)]);
  for (const name of droppedFromBold) tables.delete(name);
  tables.set("cmap", characterTable(characters));
  return withGlyphs(
    tables,
    glyphs.map((glyph, index) => (kept.has(index) ? glyph : Buffer.alloc(0))),
  );
}

function sourceOf(file: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`));
}

/** The font of these tables with other glyphs. */
function withGlyphs(tables: Tables, glyphs: readonly Buffer[]): Buffer {
  const changed = new Map([...tables, ...glyphTables(glyphs), ["post", withoutNames(tables)]]);
  for (const name of dropped) changed.delete(name);
  return withSum(changed);
}

/** A character's code point and the number of its glyph. */
type Character = readonly [code: number, glyph: number];

const everyCharacter = 12;

/** The characters of a font in ascending order, from its table of all of Unicode. */
function readCharacters(tables: Tables): Character[] {
  const cmap = tableOf(tables, "cmap");
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  );
  const start = starts.find((each) => cmap.readUInt16BE(each) === everyCharacter);
  if (start === undefined) throw new Error("the font has no table of all characters");
  return Array.from({ length: cmap.readUInt32BE(start + 12) }, (_, index) => {
    const at = start + 16 + 12 * index;
    const [first, last] = [cmap.readUInt32BE(at), cmap.readUInt32BE(at + 4)];
    const glyph = cmap.readUInt32BE(at + 8);
    return Array.from(
      { length: last - first + 1 },
      (_, step): Character => [first + step, glyph + step],
    );
  }).flat();
}

/** A table of characters, under the two names that programs look for. */
function characterTable(characters: readonly Character[]): Buffer {
  const runs: [first: number, last: number, glyph: number][] = [];
  for (const [code, glyph] of characters) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === code - 1 && run[2] + code - run[0] === glyph) run[1] = code;
    else runs.push([code, code, glyph]);
  }
  const head = words16(0, 2, 0, 4, 0, 20, 3, 10, 0, 20, everyCharacter, 0);
  const rest = [16 + 12 * runs.length, 0, runs.length, ...runs.flat()];
  return Buffer.concat([head, ...rest.map(word32)]);
}

function words16(...words: readonly number[]): Buffer {
  return Buffer.concat(words.map((word) => Buffer.from([word >> 8, word & 255])));
}

function word32(word: number): Buffer {
  return words16(word >>> 16, word & 65535);
}

/** The numbers of glyphs, and of those they are made of. */
function withParts(glyphs: readonly Buffer[], numbers: readonly number[]): Set<number> {
  const all = new Set(numbers);
  // A set that grows is walked to its new end.
  for (const number of all) {
    for (const part of partsOf(glyphs[number] as Buffer)) all.add(part);
  }
  return all;
}

function partsOf(glyph: Buffer): number[] {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return [];
  return partPlaces(glyph).map((at) => glyph.readUInt16BE(at + 2));
}

/** The table `head` holds what makes the sum of the whole file a certain number. */
function withSum(tables: Tables): Buffer {
  const head = Buffer.from(tableOf(tables, "head"));
  head.writeUInt32BE(0, 8);
  const file = writeFont(new Map([...tables, ["head", head]]));
  file.writeUInt32BE((0xb1b0afba - sumOf(file)) >>> 0, file.indexOf(head) + 8);
  return file;
}

function readTables(file: Buffer): Tables {
  const records = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return new Map(
    records.map((at) => {
      const [start, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
      return [file.toString("latin1", at, at + 4), file.subarray(start, start + length)];
    }),
  );
}

function tableOf(tables: Tables, name: string): Buffer {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`the font has no table ${name}`);
  return table;
}

/** The bytes of each glyph; the places in `loca` have four bytes each in this font. */
function readGlyphs(tables: Tables): Buffer[] {
  const [loca, glyf] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  if (tableOf(tables, "head").readInt16BE(50) !== 1) throw new Error("the places are short");
  return Array.from({ length: loca.length / 4 - 1 }, (_, index) =>
    glyf.subarray(loca.readUInt32BE(4 * index), loca.readUInt32BE(4 * index + 4)),
  );
}

function withoutInstructions(glyph: Buffer): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  return contours < 0 ? compositeWithout(glyph) : simpleWithout(glyph, 10 + 2 * contours);
}

/** Instructions stand, behind their length, between the ends of contours and the points. */
function simpleWithout(glyph: Buffer, at: number): Buffer {
  const points = glyph.subarray(at + 2 + glyph.readUInt16BE(at));
  return Buffer.concat([glyph.subarray(0, at), Buffer.alloc(2), points]);
}

const wordsFollow = 1;
const scaleFollows = 8;
const partFollows = 32;
const twoScalesFollow = 64;
const matrixFollows = 128;
const instructionsFollow = 256;

/** The instructions of a glyph made of others stand behind the last of them. */
function compositeWithout(glyph: Buffer): Buffer {
  const changed = Buffer.from(glyph);
  const places = partPlaces(glyph);
  for (const at of places) {
    changed.writeUInt16BE(changed.readUInt16BE(at) & ~instructionsFollow, at);
  }
  const last = places.at(-1) ?? 10;
  return changed.subarray(0, last + partLength(glyph.readUInt16BE(last)));
}

/** Where the parts of a glyph begin that is made of others. */
function partPlaces(glyph: Buffer): number[] {
  const places = [10];
  for (const at of places) {
    const flags = glyph.readUInt16BE(at);
    if (flags & partFollows) places.push(at + partLength(flags));
  }
  return places;
}

function partLength(flags: number): number {
  const scales =
    flags & scaleFollows ? 1 : flags & twoScalesFollow ? 2 : flags & matrixFollows ? 4 : 0;
  return 4 + (flags & wordsFollow ? 4 : 2) + 2 * scales;
}

function glyphTables(glyphs: readonly Buffer[]): [string, Buffer][] {
  const even = glyphs.map((glyph) => padded(glyph, 2));
  const loca = Buffer.alloc(4 * (even.length + 1));
  let end = 0;
  for (const [index, { length }] of even.entries()) {
    end += length;
    loca.writeUInt32BE(end, 4 * (index + 1));
  }
  return [
    ["glyf", Buffer.concat(even)],
    ["loca", loca],
  ];
}

/** The third version of `post` has no names of glyphs. */
function withoutNames(tables: Tables): Buffer {
  const post = Buffer.from(tableOf(tables, "post").subarray(0, 32));
  post.writeUInt32BE(0x30000, 0);
  return post;
}

/** A font file: a list of its tables with their sums, and the tables, each at a multiple of four bytes. */
function writeFont(tables: Tables): Buffer {
  const names = Array.from(tables.keys()).sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const head = Buffer.alloc(12 + 16 * names.length);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(16 * power, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(16 * (names.length - power), 10);
  const parts: Buffer[] = [head];
  let start = head.length;
  for (const [index, name] of names.entries()) {
    const table = tableOf(tables, name);
    const at = 12 + 16 * index;
    head.write(name, at, "latin1");
    head.writeUInt32BE(sumOf(padded(table, 4)), at + 4);
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    parts.push(padded(table, 4));
    start += padded(table, 4).length;
  }
  return Buffer.concat(parts);
}

function padded(bytes: Buffer, unit: number): Buffer {
  const rest = bytes.length % unit;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(unit - rest)]);
}

/** The sum of a table's words of four bytes. */
function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../src/render/node/", import.meta.url);
  writeFileSync(new URL("DejaVuSans.ttf", folder), makeFont());
  writeFileSync(new URL("DejaVuSans-Bold.ttf", folder), makeBoldFont());
}

/**
 * Writes src/render/node/DejaVuSans.ttf: DejaVu Sans as its package has it, without the instructions that fit letters to
 * coarse pixels, which neither outlines nor smooth pixels use, and without the names of glyphs. A fifth less to load.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Tables by their names of four letters. */
type Tables = ReadonlyMap<string, Buffer>;

const source = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const target = new URL("../src/render/node/DejaVuSans.ttf", import.meta.url);

/** Programs and numbers of the instructions, and the time of making. */
const dropped = ["fpgm", "prep", "cvt ", "gasp", "FFTM"];

/** The font without instructions. */
export function makeFont(): Buffer {
  const tables = readTables(readFileSync(source));
  const glyphs = readGlyphs(tables).map(withoutInstructions);
  const changed = new Map([...tables, ...glyphTables(glyphs), ["post", withoutNames(tables)]]);
  for (const name of dropped) changed.delete(name);
  return withSum(changed);
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
  let at = 10;
  let flags = partFollows;
  while (flags & partFollows) {
    flags = changed.readUInt16BE(at);
    changed.writeUInt16BE(flags & ~instructionsFollow, at);
    const scales =
      flags & scaleFollows ? 1 : flags & twoScalesFollow ? 2 : flags & matrixFollows ? 4 : 0;
    at += 4 + (flags & wordsFollow ? 4 : 2) + 2 * scales;
  }
  return changed.subarray(0, at);
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, makeFont());

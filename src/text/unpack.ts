/** Unpacks the pages of dejavu-sans.ts; the format is described there. */
import { glyphPages, kernPages } from "./dejavu-sans.ts";

/** Metrics of one character, in font units (2048 to the em), y upwards from the base line. */
export interface Glyph {
  readonly advance: number;
  /** Lowest and highest point of the outline; both 0 for a blank. */
  readonly yMin: number;
  readonly yMax: number;
  /** The offset of a following character, mostly to the left, keyed by its code point. */
  readonly kerning: Kerning | undefined;
}
type Kerning = ReadonlyMap<number, number>;

/** The metrics of all characters the font has among the 128 of a page (code point >> 7), by code point. */
export function unpackPage(page: number): ReadonlyMap<number, Glyph> {
  const glyphs = new Map<number, Glyph>();
  const packed = glyphPages[page];
  if (packed === undefined) return glyphs;
  const kerning = unpackKerning(page);
  const next = reader(packed);
  const recent: Omit<Glyph, "kerning">[] = [];
  let metrics = { advance: 0, yMin: 0, yMax: 0 };
  for (const code of unpackCodePoints(page, next)) {
    const age = next();
    const [repeated] = age > 0 ? recent.splice(age - 1, 1) : [];
    metrics = repeated ?? {
      advance: metrics.advance + next(),
      yMin: metrics.yMin + next(),
      yMax: metrics.yMax + next(),
    };
    recent.unshift(metrics);
    glyphs.set(code, { kerning: kerning.get(code), ...metrics });
  }
  return glyphs;
}

function unpackCodePoints(page: number, next: () => number): number[] {
  const codes: number[] = [];
  let code = page << 7;
  for (let runs = next(); runs > 0; runs--) {
    code += next();
    for (let length = next(); length > 0; length--) codes.push(code++);
  }
  return codes;
}

function unpackKerning(page: number): ReadonlyMap<number, Kerning> {
  const byLeft = new Map<number, Kerning>();
  const packed = kernPages[page];
  if (packed === undefined) return byLeft;
  const next = reader(packed);
  const rows: Kerning[] = [];
  let left = page << 7;
  for (let count = next(); count > 0; count--) {
    left += next();
    const known = rows[next() - 1];
    const row = known ?? unpackRow(next);
    if (known === undefined) rows.push(row);
    byLeft.set(left, row);
  }
  return byLeft;
}

function unpackRow(next: () => number): Kerning {
  const row = new Map<number, number>();
  let right = 0;
  let units = 0;
  for (let count = next(); count > 0; count--) {
    right += next();
    units += next();
    row.set(right, units);
  }
  return row;
}

/** A function that returns the next of the integers packed in a text at each call. */
function reader(packed: string): () => number {
  let position = 0;
  return () => {
    let value = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = digitOf(packed.charCodeAt(position++));
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit & 32);
    return value & 1 ? -(value >> 1) : value >> 1;
  };
}

/** The index of a character in A-Z a-z 0-9 + /. */
function digitOf(charCode: number): number {
  if (charCode >= 97) return charCode - 71;
  if (charCode >= 65) return charCode - 65;
  if (charCode >= 48) return charCode + 4;
  return charCode === 43 ? 62 : 63;
}

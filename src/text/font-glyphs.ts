import type { FontTable } from "../tables/font-table.ts";
import { integersIn, number12At } from "./base64.ts";

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

/** Consecutive code points, and how many the table has before them. */
interface CodeRun {
  readonly first: number;
  readonly length: number;
  readonly before: number;
}

/** The glyphs of a table. Lists are unpacked at the first question, a glyph when it is asked for. */
export class FontGlyphs {
  readonly #table: FontTable;
  #runs: readonly CodeRun[] | undefined;
  #kerning: KerningTable | undefined;

  constructor(table: FontTable) {
    this.#table = table;
  }

  /** The glyph of a code point; undefined where the table has none. */
  of(code: number): Glyph | undefined {
    this.#runs ??= unpackRuns(this.#table.codes);
    const run = this.#runs.find(({ first, length }) => code < first + length);
    if (run === undefined || code < run.first) return undefined;
    const at = 2 * (run.before + code - run.first);
    const { advances, yMins, yMaxs } = this.#table;
    this.#kerning ??= new KerningTable(this.#table.kerning);
    return {
      advance: number12At(advances, at),
      yMin: number12At(yMins, at) - 1024,
      yMax: number12At(yMaxs, at) - 1024,
      kerning: this.#kerning.of(code),
    };
  }
}

function unpackRuns(packed: string): CodeRun[] {
  const runs: CodeRun[] = [];
  const numbers = integersIn(packed);
  let next = 0;
  let before = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const gap = numbers[at] ?? 0;
    const length = numbers[at + 1] ?? 0;
    runs.push({ first: next + gap, length, before });
    next += gap + length;
    before += length;
  }
  return runs;
}

/**
 * The offsets between characters: lists of right ones, rows of offsets, each with the list it is for, and the row of each
 * left one. Rows are unpacked when they are asked for, since few of them are: all of them take 2.5 ms in a new process.
 */
class KerningTable {
  readonly #numbers: readonly number[];
  /** Where each list begins among the numbers. */
  readonly #lists: readonly number[];
  /** Where the row of a left character begins. */
  readonly #rows = new Map<number, number>();

  constructor(packed: string) {
    const numbers = integersIn(packed);
    const [listCount = 0, rowCount = 0, leftCount = 0] = numbers;
    this.#numbers = numbers;
    this.#lists = sequenceStarts(numbers, 3, listCount, 1);
    const rows = sequenceStarts(numbers, this.#lists[listCount] ?? 0, rowCount, 2);
    const lefts = rows[rowCount] ?? 0;
    let code = 0;
    for (let at = lefts; at < lefts + 2 * leftCount; at += 2) {
      code += this.#numberAt(at);
      this.#rows.set(code, rows[this.#numberAt(at + 1)] ?? 0);
    }
  }

  /** The offsets of characters after this one. */
  of(code: number): Kerning | undefined {
    const start = this.#rows.get(code);
    if (start === undefined) return undefined;
    const row = new Map<number, number>();
    const end = start + 2 * this.#numberAt(start);
    for (let at = start + 1; at < end; at += 2) {
      const list = this.#lists[this.#numberAt(at + 1)] ?? 0;
      let right = 0;
      for (let next = list + 1; next <= list + this.#numberAt(list); next++) {
        right += this.#numberAt(next);
        row.set(right, this.#numberAt(at));
      }
    }
    return row;
  }

  #numberAt(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}

/** Where sequences begin, each of which has its length first, and where the last one ends. */
function sequenceStarts(
  numbers: readonly number[],
  from: number,
  count: number,
  width: number,
): number[] {
  const starts = [from];
  let at = from;
  for (let each = 0; each < count; each++) {
    at += 1 + width * (numbers[at] ?? 0);
    starts.push(at);
  }
  return starts;
}

import type { FontTable } from "../tables/font-table.ts";
import { integersIn, number12At, runningSums } from "./base64.ts";

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
  #kerning: ReadonlyMap<number, Kerning> | undefined;

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
    this.#kerning ??= unpackKerning(this.#table.kerning);
    return {
      advance: number12At(advances, at),
      yMin: number12At(yMins, at) - 1024,
      yMax: number12At(yMaxs, at) - 1024,
      kerning: this.#kerning.get(code),
    };
  }
}

function unpackRuns(packed: string): CodeRun[] {
  const runs: CodeRun[] = [];
  let [next, before] = [0, 0];
  const numbers = integersIn(packed);
  for (let at = 0; at < numbers.length; at += 2) {
    const [gap = 0, length = 0] = numbers.slice(at, at + 2);
    runs.push({ first: next + gap, length, before });
    next += gap + length;
    before += length;
  }
  return runs;
}

function unpackKerning(packed: string): ReadonlyMap<number, Kerning> {
  const numbers = integersIn(packed).values();
  const next = () => numbers.next().value ?? 0;
  const times = <T>(count: number, read: () => T) => Array.from({ length: count }, read);
  const [setCount, rowCount, leftCount] = [next(), next(), next()];
  const sets = times(setCount, () => runningSums(times(next(), next)));
  const rows = times(rowCount, () => {
    const offsets = times(next(), () => {
      const [offset, rights] = [next(), sets[next()] ?? []];
      return rights.map((right) => [right, offset] as const);
    });
    return new Map(offsets.flat());
  });
  const lefts = times(leftCount, () => [next(), rows[next()] as Kerning] as const);
  const codes = runningSums(lefts.map(([distance]) => distance));
  return new Map(lefts.map(([, row], index) => [codes[index] as number, row]));
}

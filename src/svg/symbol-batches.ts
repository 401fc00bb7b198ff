/** Which symbols are painted together, and in what order. */
import { numberRange } from "../text/bbox.ts";
import type { SymbolLook } from "./symbol-drawing.ts";
import type { PlacedSymbol } from "./symbol-reader.ts";

/** Symbols of a look that are painted together. */
export interface Batch {
  readonly look: SymbolLook;
  readonly members: PlacedSymbol[];
}

/**
 * All symbols in few batches, so that each is painted over what it was painted over before. Batches that are put together from the
 * last symbol to the first, and then back, are an eighth fewer: tried where they are many.
 */
export function fewBatchesOf(symbols: readonly PlacedSymbol[]): readonly Batch[] {
  const batches = batchesOf(symbols);
  if (batches.length * 10 < symbols.length) return batches;
  return reversed(batchesOf(reversed(batches).flatMap(({ members }) => members)));
}

/** The batches and their members the other way around. */
function reversed(batches: readonly Batch[]): readonly Batch[] {
  return batches.map(({ look, members }) => ({ look, members: members.toReversed() })).reverse();
}

/**
 * All symbols, of which none of a batch has to be painted over another of it or of a later one: each goes to the first batch of
 * its look that is painted after all those before it that it may touch.
 */
function batchesOf(symbols: readonly PlacedSymbol[]): readonly Batch[] {
  const batches: Batch[] = [];
  const ofLook = new Map<SymbolLook, number[]>();
  const painted = paintedSymbols(symbols);
  for (let at = 0; at < symbols.length; at++) {
    const symbol = symbols[at] as PlacedSymbol;
    const { look } = symbol.kind;
    const own = ofLook.get(look) ?? [];
    if (own.length === 0) ofLook.set(look, own);
    let batch = firstFrom(own, painted.earliest(at));
    if (batch === undefined) {
      batch = batches.push({ look, members: [] }) - 1;
      own.push(batch);
    }
    batches[batch]?.members.push(symbol);
    painted.add(at, batch);
  }
  return batches;
}

/** The first of ascending numbers that is not below another. */
function firstFrom(ascending: readonly number[], least: number): number | undefined {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return ascending[from];
}

/** The symbols that are in batches already, one by one in their order. */
interface PaintedSymbols {
  /** The first batch that a symbol may be in: one after those of all before it that it may touch, or the same if both are of one opaque color. */
  earliest(at: number): number;
  add(at: number, batch: number): void;
}

function paintedSymbols(symbols: readonly PlacedSymbol[]): PaintedSymbols {
  const color = symbols[0]?.kind.look.color ?? null;
  if (color !== null && symbols.every(({ kind }) => kind.look.color === color)) return anyBatch;
  const { cellOf, columns, count } = squaresOf(symbols);
  // The symbols of a square from the last to the first, each with the one before it.
  const [last, before] = [new Int32Array(count).fill(-1), new Int32Array(symbols.length)];
  const batchOf = new Int32Array(symbols.length);
  const latest = new Int32Array(count);
  const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => down * columns + right));
  return {
    earliest(at) {
      const symbol = symbols[at] as PlacedSymbol;
      let first = 0;
      for (const beside of near) {
        const cell = (cellOf[at] as number) + beside;
        let other = last[cell] as number;
        // The later ones have the later batches, as a rule, and none has one after the latest.
        for (; other >= 0 && first <= (latest[cell] as number); other = before[other] as number) {
          const needed = batchAfter(
            batchOf[other] as number,
            symbol,
            symbols[other] as PlacedSymbol,
          );
          if (needed > first && mayTouch(symbol, symbols[other] as PlacedSymbol)) first = needed;
        }
      }
      return first;
    },
    add(at, batch) {
      const cell = cellOf[at] as number;
      batchOf[at] = batch;
      before[at] = last[cell] as number;
      last[cell] = at;
      latest[cell] = Math.max(latest[cell] as number, batch);
    },
  };
}

const anyBatch: PaintedSymbols = { earliest: () => 0, add: () => {} };

function batchAfter(batch: number, { kind }: PlacedSymbol, other: PlacedSymbol): number {
  const { color } = kind.look;
  return color !== null && color === other.kind.look.color ? batch : batch + 1;
}

function mayTouch(a: PlacedSymbol, b: PlacedSymbol): boolean {
  const dx = Math.abs(a.x - b.x);
  const dy = Math.abs(a.y - b.y);
  const far = a.kind.reach + b.kind.reach;
  const farthest = a.kind.radius + b.kind.radius;
  return dx <= far && dy <= far && dx * dx + dy * dy <= farthest * farthest;
}

/** The squares of a page that symbols lie in, so wide that those that touch are in one or in neighbors. */
function squaresOf(symbols: readonly PlacedSymbol[]) {
  const [xs, ys] = [symbols.map(({ x }) => x), symbols.map(({ y }) => y)];
  const [[left, right], [top, bottom]] = [numberRange(xs), numberRange(ys)];
  const reach = 2 * symbols.reduce((most, { kind }) => Math.max(most, kind.reach), 0);
  // No more squares than there are symbols, about.
  const size = Math.max(reach, Math.sqrt(((right - left) * (bottom - top)) / symbols.length));
  const columnOf = (x: number) => Math.floor((x - left) / size) + 1;
  // Around them are empty ones, so that each has neighbors.
  const columns = columnOf(right) + 2;
  const rowOf = (y: number) => Math.floor((y - top) / size) + 1;
  const cellOf = Int32Array.from(symbols, ({ x, y }) => rowOf(y) * columns + columnOf(x));
  return { cellOf, columns, count: (rowOf(bottom) + 2) * columns };
}

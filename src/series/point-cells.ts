/** Points of a page in cells, and an order in which to look at them: from the rim of what they fill to its inside. */

/** How far around a cell is looked for empty ones. */
const reach = 2;
/** How many of those there are at the rim: most where it sticks out, fewer where it is straight, none inside. */
const rims = [10, 5, 1, 0] as const;
/** Neighbors are looked at in so many rounds, for one often stands for those beside it. */
const rounds = 4;
/** An empty cell is never looked at. */
const never = 255;

/** In what order to look at cells. */
export interface CellOrder {
  readonly rim: Uint32Array;
  readonly inside: Uint32Array;
}

/** The cells of a page, each with the last of the points in it. */
export class PointCells {
  readonly #columns: number;
  readonly #rows: number;
  /** Cells in a row with those beside the page. */
  readonly #stride: number;
  /** A point for each cell, counted from 1; 0 in an empty one. */
  readonly #points: Uint32Array;

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
    this.#stride = columns + 2 * reach;
    this.#points = new Uint32Array(this.#stride * (rows + 2 * reach));
  }

  /** Puts a point into the cell at a place, counted in cells; not one beside the page, or without a place. */
  put(x: number, y: number, index: number): void {
    if (x >= 0 && x < this.#columns && y >= 0 && y < this.#rows) {
      this.#points[(Math.floor(y) + reach) * this.#stride + Math.floor(x) + reach] = index + 1;
    }
  }

  /** The cells that have points, those at the rim first. */
  fromRim(): CellOrder {
    const turns = this.#turns();
    const ends = new Uint32Array(rims.length * rounds);
    for (let cell = 0; cell < turns.length; cell++) {
      const turn = turns[cell] as number;
      if (turn !== never) ends[turn] = (ends[turn] as number) + 1;
    }
    for (let turn = 1; turn < ends.length; turn++) {
      ends[turn] = (ends[turn] as number) + (ends[turn - 1] as number);
    }
    const order = new Uint32Array(ends.at(-1) ?? 0);
    const inside = ends.at(-1 - rounds) ?? 0;
    for (let cell = turns.length - 1; cell >= 0; cell--) {
      const turn = turns[cell] as number;
      if (turn === never) continue;
      const at = (ends[turn] as number) - 1;
      order[at] = cell;
      ends[turn] = at;
    }
    return { rim: order.subarray(0, inside), inside: order.subarray(inside) };
  }

  /** The point that is kept of a cell. */
  pointIn(cell: number): number {
    return (this.#points[cell] as number) - 1;
  }

  /** The middle of a cell, counted in cells. */
  columnOf(cell: number): number {
    return (cell % this.#stride) - reach + 0.5;
  }

  rowOf(cell: number): number {
    return Math.floor(cell / this.#stride) - reach + 0.5;
  }

  /** In which turn each cell is looked at. */
  #turns(): Uint8Array {
    const full = this.#fullAround();
    const stride = this.#stride;
    const turns = new Uint8Array(this.#points.length).fill(never);
    for (let row = reach; row < this.#rows + reach; row++) {
      for (let column = reach; column < this.#columns + reach; column++) {
        const cell = row * stride + column;
        if (this.#points[cell] === 0) continue;
        const empty = (2 * reach + 1) ** 2 - (full[cell] as number);
        let rim = 0;
        while (empty < (rims[rim] as number)) rim++;
        turns[cell] = rim * rounds + ((row + column) % rounds);
      }
    }
    return turns;
  }

  /** How many cells around each one of the page have points, itself included. Beside the page they count as if. */
  #fullAround(): Uint8Array {
    const stride = this.#stride;
    const { length } = this.#points;
    const isFull = new Uint8Array(length).fill(1);
    for (let row = reach; row < this.#rows + reach; row++) {
      const start = row * stride;
      for (let cell = start + reach; cell < start + reach + this.#columns; cell++) {
        isFull[cell] = this.#points[cell] === 0 ? 0 : 1;
      }
    }
    return summed(summed(isFull, 1), stride);
  }
}

/** The sum of each number and those around it, so many steps apart. */
function summed(numbers: Uint8Array, step: number): Uint8Array {
  const sums = new Uint8Array(numbers.length);
  for (let at = reach * step; at < numbers.length - reach * step; at++) {
    let sum = 0;
    for (let other = at - reach * step; other <= at + reach * step; other += step) {
      sum += numbers[other] as number;
    }
    sums[at] = sum;
  }
  return sums;
}

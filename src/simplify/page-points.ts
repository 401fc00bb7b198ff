import type { Rectangle } from "./largest-rectangle.ts";

/** Points of a line and their places, side by side in memory, so that they can be looked at again and again. */
export class PagePoints {
  readonly #indices: Uint32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  #length = 0;

  /** @param most How many points there may be. */
  constructor(most: number) {
    this.#indices = new Uint32Array(most);
    this.#x = new Float64Array(most);
    this.#y = new Float64Array(most);
  }

  get length(): number {
    return this.#length;
  }

  add(indices: Uint32Array, x: Float64Array, y: Float64Array): void {
    this.#indices.set(indices, this.#length);
    this.#x.set(x, this.#length);
    this.#y.set(y, this.#length);
    this.#length += indices.length;
  }

  /** Takes a point out, the last first. @returns Its index; -1 when there is none. */
  pop(): number {
    return this.#length === 0 ? -1 : (this.#indices[--this.#length] as number);
  }

  /** Takes those out that lie in a rectangle. Comparisons are added up, for no processor could guess them. */
  keepOutside({ left, right, top, bottom }: Rectangle): void {
    const [indices, xs, ys] = [this.#indices, this.#x, this.#y];
    let kept = 0;
    for (let at = 0; at < this.#length; at++) {
      const x = xs[at] as number;
      const y = ys[at] as number;
      indices[kept] = indices[at] as number;
      xs[kept] = x;
      ys[kept] = y;
      kept += 1 - (Number(x > left) & Number(x < right) & Number(y > top) & Number(y < bottom));
    }
    this.#length = kept;
  }

  /**
   * The leftmost and the rightmost point of each row, the highest and the lowest of each column.
   * @param size How wide columns are, and how high rows.
   */
  outermost(width: number, height: number, size: number): Uint32Array {
    const columns = new Extremes(Math.ceil(width / size));
    const rows = new Extremes(Math.ceil(height / size));
    for (let at = 0; at < this.#length; at++) {
      const x = this.#x[at] as number;
      const y = this.#y[at] as number;
      if (!(x >= 0 && x < width && y >= 0 && y < height)) continue;
      columns.put(Math.floor(x / size), y, this.#indices[at] as number);
      rows.put(Math.floor(y / size), x, this.#indices[at] as number);
    }
    return new Uint32Array(joined(columns.indices(), rows.indices()));
  }
}

/** The least and the greatest value in each of some slots. */
export class Extremes {
  readonly #least: Float64Array;
  readonly #greatest: Float64Array;
  readonly #leastAt: Int32Array;
  readonly #greatestAt: Int32Array;

  constructor(slots: number) {
    this.#least = new Float64Array(slots).fill(Number.POSITIVE_INFINITY);
    this.#greatest = new Float64Array(slots).fill(Number.NEGATIVE_INFINITY);
    this.#leastAt = new Int32Array(slots).fill(-1);
    this.#greatestAt = new Int32Array(slots).fill(-1);
  }

  put(slot: number, value: number, index: number): void {
    if (value < (this.#least[slot] as number)) {
      this.#least[slot] = value;
      this.#leastAt[slot] = index;
    }
    if (value > (this.#greatest[slot] as number)) {
      this.#greatest[slot] = value;
      this.#greatestAt[slot] = index;
    }
  }

  /** Where they are, without those of empty slots. */
  indices(): Int32Array {
    return joined(this.#leastAt, this.#greatestAt).filter((index) => index >= 0);
  }
}

function joined(first: Int32Array, second: Int32Array): Int32Array {
  const all = new Int32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

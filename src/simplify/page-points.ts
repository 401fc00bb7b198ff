import type { CellRectangle } from "./largest-rectangle.ts";

/** There is room for so many points at first. */
const firstCapacity = 2 ** 14;

/** Points of a line and their positions on the page, in parallel arrays. */
export class PagePoints {
  #indices = new Uint32Array(firstCapacity);
  #x = new Float64Array(firstCapacity);
  #y = new Float64Array(firstCapacity);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(indices: Uint32Array, x: Float64Array, y: Float64Array): void {
    while (this.#length + indices.length > this.#x.length) this.#grow();
    this.#indices.set(indices, this.#length);
    this.#x.set(x, this.#length);
    this.#y.set(y, this.#length);
    this.#length += indices.length;
  }

  #grow(): void {
    const [indices, x, y] = [this.#indices, this.#x, this.#y];
    this.#indices = new Uint32Array(2 * x.length);
    this.#x = new Float64Array(2 * x.length);
    this.#y = new Float64Array(2 * x.length);
    this.#indices.set(indices);
    this.#x.set(x);
    this.#y.set(y);
  }

  /** Removes the last point. @returns Its index; -1 when there is none. */
  pop(): number {
    return this.#length === 0 ? -1 : (this.#indices[--this.#length] as number);
  }

  /** Removes the points inside a rectangle. */
  keepOutside({ left, right, top, bottom }: CellRectangle): void {
    const [indices, xs, ys] = [this.#indices, this.#x, this.#y];
    let kept = 0;
    for (let at = 0; at < this.#length; at++) {
      const x = xs[at] as number;
      const y = ys[at] as number;
      if (x > left && x < right && y > top && y < bottom) continue;
      indices[kept] = indices[at] as number;
      xs[kept] = x;
      ys[kept] = y;
      kept++;
    }
    this.#length = kept;
  }

  /**
   * The leftmost and the rightmost point of each row, the highest and the lowest of each column.
   * @param size How wide columns are, and how high rows.
   */
  outermost(width: number, height: number, size: number): Uint32Array {
    const columns = new SlotExtremes(Math.ceil(width / size));
    const rows = new SlotExtremes(Math.ceil(height / size));
    for (let at = 0; at < this.#length; at++) {
      const x = this.#x[at] as number;
      const y = this.#y[at] as number;
      if (!(x >= 0 && x < width && y >= 0 && y < height)) continue;
      columns.put(Math.floor(x / size), y, this.#indices[at] as number);
      rows.put(Math.floor(y / size), x, this.#indices[at] as number);
    }
    return new Uint32Array(joinedIndices(columns.indices(), rows.indices()));
  }
}

/** The indices of the smallest and the greatest value in each of some slots. */
class SlotExtremes {
  readonly #min: Float64Array;
  readonly #max: Float64Array;
  readonly #minIndex: Int32Array;
  readonly #maxIndex: Int32Array;

  constructor(slots: number) {
    this.#min = new Float64Array(slots).fill(Number.POSITIVE_INFINITY);
    this.#max = new Float64Array(slots).fill(Number.NEGATIVE_INFINITY);
    this.#minIndex = new Int32Array(slots).fill(-1);
    this.#maxIndex = new Int32Array(slots).fill(-1);
  }

  put(slot: number, value: number, index: number): void {
    if (value < (this.#min[slot] as number)) {
      this.#min[slot] = value;
      this.#minIndex[slot] = index;
    }
    if (value > (this.#max[slot] as number)) {
      this.#max[slot] = value;
      this.#maxIndex[slot] = index;
    }
  }

  /** The indices, without those of empty slots. */
  indices(): Int32Array {
    return joinedIndices(this.#minIndex, this.#maxIndex).filter((index) => index >= 0);
  }
}

function joinedIndices(first: Int32Array, second: Int32Array): Int32Array {
  const all = new Int32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Reduces a stream of points to the extremes of buckets; neighboring buckets are merged whenever there are too many. */
import type { Line } from "./pair.ts";

/** The largest number of buckets: many to each column of pixels of any page. */
const maxBuckets = 2 ** 16;
/** A bucket keeps five points, each as three numbers: its index, its position and its height. */
const pointSize = 3;
const [first, low, high, positive, last] = [0, 3, 6, 9, 12] as const;
const bucketSize = 5 * pointSize;
/** The link from the bucket before: joined to it, of positions with another sign, or after a path break. */
const [joined, signChange, pathBreak] = [0, 1, 2] as const;

/**
 * Divides the x of a line, which is monotonic, into at most 65,536 buckets, and keeps the first, the lowest, the highest,
 * the lowest positive and the last point of each. Buckets get wider as the line gets longer; gaps between them stay unless
 * the line has hardly anything else. So the limits of the data, on any scale, stay exact.
 */
export class Buckets {
  readonly #toScale: (x: number) => number;
  readonly #points = new Float64Array(maxBuckets * bucketSize);
  readonly #links = new Uint8Array(maxBuckets);
  #count = 0;
  /** The largest extent of a bucket, on the x scale. */
  #width = 0;
  #isBroken = false;
  /** The start of the bucket that is being filled, on the x scale. */
  #start = Number.NaN;

  /** @param toScale Maps x to the scale that will show it. */
  constructor(toScale: (x: number) => number) {
    this.#toScale = (x) => {
      const at = toScale(x);
      return Number.isFinite(at) ? at : x;
    };
  }

  /** Takes the next point of the line; one that is not finite leaves a gap. */
  take(index: number, x: number, y: number): void {
    if (x - x + (y - y) !== 0) {
      this.#isBroken = true;
      return;
    }
    const bucket = (this.#count - 1) * bucketSize;
    const isOther =
      this.#isBroken ||
      this.#count === 0 ||
      Math.abs(this.#toScale(x) - this.#start) > this.#width ||
      // A bucket ends where x changes its sign, so that the smallest positive position is kept.
      x > 0 !== (this.#points[bucket + last + 1] as number) > 0;
    if (isOther) this.#open(index, x, y);
    else this.#extend(bucket, index, x, y);
  }

  /** The points that were kept, in order, with NaN at gaps. */
  toLine(): Line {
    const [x, y]: [number[], number[]] = [[], []];
    for (let number = 0; number < this.#count; number++) {
      if (this.#links[number] === pathBreak && number > 0) {
        x.push(Number.NaN);
        y.push(Number.NaN);
      }
      let lastIndex = -1;
      for (const at of this.#inOrder(number * bucketSize)) {
        const index = this.#points[at] as number;
        if (index > lastIndex) {
          x.push(this.#points[at + 1] as number);
          y.push(this.#points[at + 2] as number);
          lastIndex = index;
        }
      }
    }
    return { x: Float64Array.from(x), y: Float64Array.from(y) };
  }

  #inOrder(bucket: number): number[] {
    return [first, low, high, positive, last]
      .map((point) => bucket + point)
      .sort((a, b) => (this.#points[a] as number) - (this.#points[b] as number));
  }

  #open(index: number, x: number, y: number): void {
    if (this.#count === maxBuckets) this.#merge();
    const bucket = this.#count * bucketSize;
    for (let point = bucket; point < bucket + bucketSize; point += pointSize) {
      this.#set(point, index, x, y);
    }
    const wasPositive = this.#count > 0 && (this.#points[bucket - 2] as number) > 0;
    const isApart = this.#count > 0 && wasPositive !== x > 0;
    this.#links[this.#count] = this.#isBroken ? pathBreak : isApart ? signChange : joined;
    this.#count++;
    this.#isBroken = false;
    this.#start = this.#toScale(x);
  }

  #extend(bucket: number, index: number, x: number, y: number): void {
    const points = this.#points;
    if (y < (points[bucket + low + 2] as number)) this.#set(bucket + low, index, x, y);
    if (y > (points[bucket + high + 2] as number)) this.#set(bucket + high, index, x, y);
    const lowestPositive = points[bucket + positive + 2] as number;
    if (y > 0 && (y < lowestPositive || lowestPositive <= 0))
      this.#set(bucket + positive, index, x, y);
    this.#set(bucket + last, index, x, y);
  }

  #set(point: number, index: number, x: number, y: number): void {
    this.#points[point] = index;
    this.#points[point + 1] = x;
    this.#points[point + 2] = y;
  }

  /** Merges neighbors until half of the buckets are free. */
  #merge(): void {
    const ends = [1, (this.#count - 1) * bucketSize + last + 1];
    const [from = 0, to = 0] = ends.map((at) => this.#toScale(this.#points[at] as number));
    this.#width = Math.max(2 * this.#width, (4 * Math.abs(to - from)) / maxBuckets);
    const gaps = this.#links.reduce((count, link) => (link === pathBreak ? count + 1 : count), 0);
    // A line with so many gaps loses them; each is far narrower than a pixel.
    const strongest = gaps > maxBuckets / 4 ? pathBreak : joined;
    let merged = 0;
    for (let number = 1; number < this.#count; number++) {
      const link = this.#links[number] as number;
      const extent = this.#extentFrom(merged, number);
      if ((link === joined || link === strongest) && extent <= this.#width) {
        this.#absorb(merged * bucketSize, number * bucketSize);
      } else {
        merged++;
        this.#points.copyWithin(
          merged * bucketSize,
          number * bucketSize,
          (number + 1) * bucketSize,
        );
        this.#links[merged] = link;
      }
    }
    this.#count = merged + 1;
    if (this.#count > maxBuckets / 2) this.#merge();
  }

  #extentFrom(bucket: number, other: number): number {
    const start = this.#points[bucket * bucketSize + first + 1] as number;
    const end = this.#points[other * bucketSize + last + 1] as number;
    return Math.abs(this.#toScale(end) - this.#toScale(start));
  }

  #absorb(bucket: number, other: number): void {
    for (const point of [low, high, positive, last]) {
      const at = other + point;
      this.#extend(
        bucket,
        this.#points[at] as number,
        this.#points[at + 1] as number,
        this.#points[at + 2] as number,
      );
    }
  }
}

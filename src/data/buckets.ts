/** A line that flows in, as the extremes of buckets: neighboring ones are merged whenever there are too many. */
import type { Line } from "./pair.ts";

/** The most buckets: many to each column of pixels of any page. */
const mostBuckets = 2 ** 16;
/** A bucket keeps five points, each as three numbers: which one it is, its position and its height. */
const pointSize = 3;
const [first, low, high, positive, last] = [0, 3, 6, 9, 12] as const;
const bucketSize = 5 * pointSize;
/** How a bucket follows the one before it. */
const [joined, apart, lifted] = [0, 1, 2] as const;

/**
 * Keeps of a line, whose x goes one way, the first, the lowest, the highest, the lowest positive and the last point of
 * each stretch of x. Stretches grow as the line does, so that there are never more than 65,536; gaps between them stay
 * as long as they are not most of the line. So the limits of the data, on any scale, stay exact.
 */
export class Buckets {
  readonly #place: (x: number) => number;
  readonly #points = new Float64Array(mostBuckets * bucketSize);
  readonly #links = new Uint8Array(mostBuckets);
  #count = 0;
  /** How far a bucket reaches at most, as the x scale measures it. */
  #width = 0;
  #isLifted = false;
  /** Where the bucket that is being filled begins, as the x scale measures it. */
  #start = Number.NaN;

  /** @param place From x to the scale that will show it. */
  constructor(place: (x: number) => number) {
    this.#place = (x) => {
      const at = place(x);
      return Number.isFinite(at) ? at : x;
    };
  }

  /** Takes the next point of the line; one that is not finite leaves a gap. */
  take(index: number, x: number, y: number): void {
    if (x - x + (y - y) !== 0) {
      this.#isLifted = true;
      return;
    }
    const bucket = (this.#count - 1) * bucketSize;
    const isOther =
      this.#isLifted ||
      this.#count === 0 ||
      Math.abs(this.#place(x) - this.#start) > this.#width ||
      // The smallest positive position is the end of a bucket, and so is kept.
      x > 0 !== (this.#points[bucket + last + 1] as number) > 0;
    if (isOther) this.#open(index, x, y);
    else this.#extend(bucket, index, x, y);
  }

  /** The points that are kept, in order, NaN in gaps. */
  toLine(): Line {
    const [x, y]: [number[], number[]] = [[], []];
    for (let number = 0; number < this.#count; number++) {
      if (this.#links[number] === lifted && number > 0) {
        x.push(Number.NaN);
        y.push(Number.NaN);
      }
      let kept = -1;
      for (const at of this.#inOrder(number * bucketSize)) {
        const index = this.#points[at] as number;
        if (index > kept) {
          x.push(this.#points[at + 1] as number);
          y.push(this.#points[at + 2] as number);
          kept = index;
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
    if (this.#count === mostBuckets) this.#merge();
    const bucket = this.#count * bucketSize;
    for (let point = bucket; point < bucket + bucketSize; point += pointSize) {
      this.#set(point, index, x, y);
    }
    const wasPositive = this.#count > 0 && (this.#points[bucket - 2] as number) > 0;
    const isApart = this.#count > 0 && wasPositive !== x > 0;
    this.#links[this.#count] = this.#isLifted ? lifted : isApart ? apart : joined;
    this.#count++;
    this.#isLifted = false;
    this.#start = this.#place(x);
  }

  #extend(bucket: number, index: number, x: number, y: number): void {
    const points = this.#points;
    if (y < (points[bucket + low + 2] as number)) this.#set(bucket + low, index, x, y);
    if (y > (points[bucket + high + 2] as number)) this.#set(bucket + high, index, x, y);
    const least = points[bucket + positive + 2] as number;
    if (y > 0 && (y < least || least <= 0)) this.#set(bucket + positive, index, x, y);
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
    const [from = 0, to = 0] = ends.map((at) => this.#place(this.#points[at] as number));
    this.#width = Math.max(2 * this.#width, (4 * Math.abs(to - from)) / mostBuckets);
    const gaps = this.#links.reduce((count, link) => (link === lifted ? count + 1 : count), 0);
    // A line of little else than gaps loses them; each is narrower than a pixel by far.
    const strongest = gaps > mostBuckets / 4 ? lifted : joined;
    let merged = 0;
    for (let number = 1; number < this.#count; number++) {
      const link = this.#links[number] as number;
      const reach = this.#reachFrom(merged, number);
      if ((link === joined || link === strongest) && reach <= this.#width) {
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
    if (this.#count > mostBuckets / 2) this.#merge();
  }

  #reachFrom(bucket: number, other: number): number {
    const start = this.#points[bucket * bucketSize + first + 1] as number;
    const end = this.#points[other * bucketSize + last + 1] as number;
    return Math.abs(this.#place(end) - this.#place(start));
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

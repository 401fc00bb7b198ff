import type { Segment } from "./segment.ts";

/** A bitmap, one bit per pixel, and a round stroke that paints it. Lengths are pixels. */
export class StrokeMap {
  /** One bit per pixel, in rows of `rowWords` words. */
  readonly words: Int32Array;
  readonly rowWords: number;
  /** Half the width of the stroke, at least half a pixel. */
  readonly #radius: number;

  constructor(columns: number, rows: number, radius: number) {
    this.rowWords = (columns >> 5) + 2;
    this.words = new Int32Array(this.rowWords * rows);
    this.#radius = Math.max(0.5, radius);
  }

  /** Paints a segment with round ends; one whose y falls is reversed in place. */
  paint(segment: Segment): void {
    if (segment[1] > segment[3]) reverseSegment(segment);
    const x1 = segment[0];
    const y1 = segment[1];
    const x2 = segment[2];
    const y2 = segment[3];
    this.#paintDisc(x1, y1);
    this.#paintDisc(x2, y2);
    const dx = x2 - x1;
    const dy = y2 - y1;
    const radius = this.#radius;
    if (dy === 0) {
      for (let row = Math.ceil(y1 - radius - 0.5); row <= y1 + radius - 0.5; row++) {
        this.#paintRow(row, pixelAfter(Math.min(x1, x2)), pixelBefore(Math.max(x1, x2)));
      }
      return;
    }
    const length = Math.sqrt(dx * dx + dy * dy);
    // The half height and half width of the stroke, measured from its middle line along y and along x.
    const halfHeight = (radius * Math.abs(dx)) / length;
    const halfWidth = (radius * length) / dy;
    const first = Math.ceil(y1 - halfHeight - 0.5);
    const end = Math.floor(y2 + halfHeight - 0.5) + 1;
    // The rows from `sideFirst` to `sideEnd` meet neither end.
    const sideFirst = Math.min(Math.ceil(y1 + halfHeight - 0.5), end);
    const sideEnd = Math.max(sideFirst, Math.floor(y2 - halfHeight - 0.5) + 1);
    this.#paintEnd(first, sideFirst, segment, halfWidth);
    const middle = x1 + (sideFirst + 0.5 - y1) * (dx / dy);
    this.#paintSides(sideFirst, sideEnd, middle - halfWidth, middle + halfWidth, dx / dy);
    this.#paintEnd(sideEnd, end, segment, halfWidth);
  }

  /** Paints the rows near an end of a stroke, from `first` up to but not including `end`, where its square end cuts them. */
  #paintEnd(first: number, end: number, segment: Segment, halfWidth: number): void {
    const x1 = segment[0];
    const y1 = segment[1];
    const step = (segment[2] - x1) / (segment[3] - y1);
    // The lines across the ends. Those of a vertical stroke are horizontal and cut no row.
    const acrossStep = step === 0 ? 0 : -1 / step;
    const left = step > 0 ? 0 : 2;
    const leftX = segment[left];
    const leftY = segment[left + 1] as number;
    const rightX = segment[2 - left] as number;
    const rightY = segment[3 - left] as number;
    for (let row = first; row < end; row++) {
      const y = row + 0.5;
      const middle = x1 + (y - y1) * step;
      let low = middle - halfWidth;
      let high = middle + halfWidth;
      if (step !== 0) {
        low = Math.max(low, leftX + (y - leftY) * acrossStep);
        high = Math.min(high, rightX + (y - rightY) * acrossStep);
      }
      this.#paintRow(row, pixelAfter(low), pixelBefore(high));
    }
  }

  /**
   * Paints the rows between the ends of a stroke, each a step further to the right than the one before. Most rows are
   * painted here; with a call of `#paintRow` for each, `simplifyLine` of a million random points takes 17 % longer on Node
   * 20.20, and of 40,000 points 11 %.
   */
  #paintSides(first: number, end: number, from: number, to: number, step: number): void {
    const painted = this.words;
    const words = this.rowWords;
    let start = first * words;
    let low = from + 0.5;
    let high = to - 0.5;
    for (let row = first; row < end; row++) {
      // Coordinates are positive here, so this is the floor.
      const left = low | 0;
      const right = high | 0;
      const firstWord = start + (left >> 5);
      const lastWord = start + (right >> 5);
      const after = -1 << left;
      const before = -1 >>> ~right;
      if (firstWord === lastWord) {
        painted[firstWord] = (painted[firstWord] as number) | (after & before);
      } else {
        painted[firstWord] = (painted[firstWord] as number) | after;
        for (let word = firstWord + 1; word < lastWord; word++) painted[word] = -1;
        painted[lastWord] = (painted[lastWord] as number) | before;
      }
      low += step;
      high += step;
      start += words;
    }
  }

  #paintDisc(x: number, y: number): void {
    const radius = this.#radius;
    for (let row = Math.floor(y - radius); row <= Math.floor(y + radius); row++) {
      const across = radius * radius - (row + 0.5 - y) ** 2;
      if (across < 0) continue;
      const halfWidth = Math.sqrt(across);
      this.#paintRow(row, pixelAfter(x - halfWidth), pixelBefore(x + halfWidth));
    }
  }

  /** Paints the pixels of a row from `first` to `last`. */
  #paintRow(row: number, first: number, last: number): void {
    if (last < first) return;
    const painted = this.words;
    const start = row * this.rowWords;
    const firstWord = start + (first >> 5);
    const lastWord = start + (last >> 5);
    const after = -1 << first;
    const before = -1 >>> ~last;
    if (firstWord === lastWord) {
      painted[firstWord] = (painted[firstWord] as number) | (after & before);
      return;
    }
    painted[firstWord] = (painted[firstWord] as number) | after;
    for (let word = firstWord + 1; word < lastWord; word++) painted[word] = -1;
    painted[lastWord] = (painted[lastWord] as number) | before;
  }
}

function reverseSegment(segment: Segment): void {
  const [x1, y1, x2, y2] = segment;
  segment[0] = x2;
  segment[1] = y2;
  segment[2] = x1;
  segment[3] = y1;
}

/** The first pixel whose center is at or after a position. */
function pixelAfter(position: number): number {
  return Math.ceil(position - 0.5) | 0;
}

/** The last pixel whose center is at or before a position. */
function pixelBefore(position: number): number {
  return Math.floor(position - 0.5) | 0;
}

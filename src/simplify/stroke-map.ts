import type { Segment } from "./segment.ts";

/** A map of pixels, each painted or not, and a round stroke that paints it. Lengths are pixels. */
export class StrokeMap {
  /** A bit for each pixel, so many words to a row. */
  readonly words: Int32Array;
  readonly rowWords: number;
  /** Half the width of the stroke, from half a pixel. */
  readonly #radius: number;

  constructor(columns: number, rows: number, radius: number) {
    this.rowWords = (columns >> 5) + 2;
    this.words = new Int32Array(this.rowWords * rows);
    this.#radius = Math.max(0.5, radius);
  }

  /** Paints the pixels within the stroke's reach: a segment with round ends, which is turned to go upwards. */
  paint(segment: Segment): void {
    if (segment[1] > segment[3]) segment.set([segment[2], segment[3], segment[0], segment[1]]);
    const x1 = segment[0];
    const y1 = segment[1];
    const x2 = segment[2];
    const y2 = segment[3];
    this.#paintDisc(x1, y1);
    this.#paintDisc(x2, y2);
    const dx = x2 - x1;
    const dy = y2 - y1;
    const reach = this.#radius;
    if (dy === 0) {
      for (let row = Math.ceil(y1 - reach - 0.5); row <= y1 + reach - 0.5; row++) {
        this.#paintRow(row, pixelAfter(Math.min(x1, x2)), pixelBefore(Math.max(x1, x2)));
      }
      return;
    }
    const length = Math.sqrt(dx * dx + dy * dy);
    // How far it reaches up and down, and to the left and right, from the middle line.
    const above = (reach * Math.abs(dx)) / length;
    const beside = (reach * length) / dy;
    const first = Math.ceil(y1 - above - 0.5);
    const end = Math.floor(y2 + above - 0.5) + 1;
    // Rows between these meet neither end.
    const sideFirst = Math.min(Math.ceil(y1 + above - 0.5), end);
    const sideEnd = Math.max(sideFirst, Math.floor(y2 - above - 0.5) + 1);
    this.#paintEnd(first, sideFirst, segment, beside);
    const middle = x1 + (sideFirst + 0.5 - y1) * (dx / dy);
    this.#paintSides(sideFirst, sideEnd, middle - beside, middle + beside, dx / dy);
    this.#paintEnd(sideEnd, end, segment, beside);
  }

  /** Paints the rows of a stroke, from one up to but not including another, between its sides and its ends. */
  #paintEnd(first: number, end: number, segment: Segment, beside: number): void {
    const x1 = segment[0];
    const y1 = segment[1];
    const step = (segment[2] - x1) / (segment[3] - y1);
    // The lines across its ends; those of one that stands upright cut no row that has its middle between them.
    const acrossStep = step === 0 ? 0 : -1 / step;
    const left = step > 0 ? 0 : 2;
    const leftX = segment[left];
    const leftY = segment[left + 1] as number;
    const rightX = segment[2 - left] as number;
    const rightY = segment[3 - left] as number;
    for (let row = first; row < end; row++) {
      const y = row + 0.5;
      const middle = x1 + (y - y1) * step;
      let low = middle - beside;
      let high = middle + beside;
      if (step !== 0) {
        low = Math.max(low, leftX + (y - leftY) * acrossStep);
        high = Math.min(high, rightX + (y - rightY) * acrossStep);
      }
      this.#paintRow(row, pixelAfter(low), pixelBefore(high));
    }
  }

  /**
   * Paints rows, from one up to but not including another, each a step further to the right than the one before. Most rows
   * are painted here, without a call of `#paintRow` for each, which takes longer.
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
    const reach = this.#radius;
    for (let row = Math.floor(y - reach); row <= Math.floor(y + reach); row++) {
      const across = reach * reach - (row + 0.5 - y) ** 2;
      if (across < 0) continue;
      const beside = Math.sqrt(across);
      this.#paintRow(row, pixelAfter(x - beside), pixelBefore(x + beside));
    }
  }

  /** Paints the pixels of a row from one to another. */
  #paintRow(row: number, first: number, last: number): void {
    if (last < first) return;
    const painted = this.words;
    const start = row * this.rowWords;
    const firstWord = start + (first >> 5);
    const lastWord = start + (last >> 5);
    const after = -1 << first;
    const before = -1 >>> ~last;
    // No processor could guess whether the row ends in the word it begins in.
    const isApart = ~((lastWord - firstWord - 1) >> 31);
    painted[firstWord] = (painted[firstWord] as number) | (after & (before | isApart));
    for (let word = firstWord + 1; word < lastWord; word++) painted[word] = -1;
    painted[lastWord] = (painted[lastWord] as number) | (before & (after | isApart));
  }
}

/** The first pixel whose middle is not before a place. */
function pixelAfter(place: number): number {
  return Math.ceil(place - 0.5) | 0;
}

/** The last pixel whose middle is not after a place. */
function pixelBefore(place: number): number {
  return Math.floor(place - 0.5) | 0;
}

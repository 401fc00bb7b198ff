/** What a stroke has painted of a page, so that one can tell what would only paint it again. */
import { largestRectangle, nowhere, type Rectangle } from "./largest-rectangle.ts";
import { type Segment, segmentOf } from "./segment.ts";
import { StrokeMap } from "./stroke-map.ts";

/** How far inside the edge of another stroke a pixel's middle must lie for that to show nothing without it. */
const shown = 1;
/** A stroke is looked at in steps of so much of its half width; what lies between two steps is as good as looked at. */
const stepShare = 2 / 3;
/** When so many times the page's width and height were painted, it is asked anew what is saturated, then ever less often. */
const firstPatience = 256;
const morePatience = 1.5;
/** Saturated pixels are found many at a time where a stroke is no wider than this to either side. */
const widestSettled = 31;
/** The side of the squares, in pixels, that a rectangle of saturated pixels is made of. */
const blockSize = 8;
/** A row of such a square, all of it saturated, and how many pixels there are to a word. */
const fullRow = 2 ** blockSize - 1;
const wordSize = 32;

/**
 * The pixels a round stroke has painted. A pixel is saturated when a stroke through its middle would show nothing more:
 * all that this would paint is painted, its very edge left aside. Pixels are best a few to the stroke's width.
 */
export class Coverage {
  /** How much room the page has around it, for the strokes that reach into it. */
  readonly #margin: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Where the stroke has been, and its words. */
  readonly #map: StrokeMap;
  readonly #painted: Int32Array;
  readonly #words: number;
  /** Where pixels were found saturated: a bit for each, as in the map. */
  readonly #saturated: Int32Array;
  /** The disc that must be painted around a saturated pixel: how far it reaches to either side, row by row. */
  readonly #disc: Int32Array;
  /** From one look at a stroke to the next. */
  readonly #step: number;
  /** A rectangle of saturated pixels. */
  #core = nowhere;
  /** The part of a segment that was clipped last. */
  readonly #part = segmentOf(0, 0, 0, 0);
  /** How much more may be painted until it is asked what is saturated. */
  #left: number;
  #patience: number;

  /**
   * @param radius Half the stroke's width; all lengths are pixels.
   * @param painted How far inside the stroke's edge the middle of a pixel must lie for it to count as painted.
   */
  constructor(width: number, height: number, radius: number, painted: number) {
    this.#margin = Math.ceil(2 * radius) + 1;
    this.#columns = Math.ceil(width) + 2 * this.#margin;
    this.#rows = Math.ceil(height) + 2 * this.#margin;
    this.#map = new StrokeMap(this.#columns, this.#rows, radius - painted);
    this.#painted = this.#map.words;
    this.#words = this.#map.rowWords;
    this.#saturated = new Int32Array(this.#painted.length);
    this.#disc = discOf(Math.max(0, radius - shown));
    this.#step = Math.max(1, stepShare * (radius - shown));
    this.#patience = firstPatience * (this.#columns + this.#rows);
    this.#left = this.#patience;
  }

  /** Whether a segment would only paint what is painted, or lies outside the page. */
  hides(segment: Segment): boolean {
    if (!this.#clip(segment)) return true;
    const end = this.#walk(0, 2);
    // From the rectangle on, nothing shows until the segment leaves it.
    return end === atEnd || (end === inCore && this.#walk(2, 0) !== atOpen);
  }

  /** Whether a dot would only paint what is painted, or lies outside the page. */
  hidesDot(x: number, y: number): boolean {
    const m = this.#margin;
    return !this.#isOnPage(x + m, y + m) || this.#isSaturated((x + m) | 0, (y + m) | 0);
  }

  /** Paints a segment with round ends. */
  paint(segment: Segment): void {
    if (!this.#clip(segment)) return;
    const part = this.#part;
    this.#map.paint(part);
    this.#left -= Math.abs(part[2] - part[0]) + Math.abs(part[3] - part[1]);
    if (this.#left < 0) this.settle();
  }

  /** Finds all pixels that are saturated by now: one by one, when they are asked for, that takes longer. */
  settle(): void {
    this.#left = this.#patience;
    this.#patience *= morePatience;
    const reach = this.#disc.length >> 1;
    if (reach > widestSettled) return;
    for (let row = reach + 1; row < this.#rows - reach; row++) {
      const end = (row + 1) * this.#words - 1;
      for (let word = row * this.#words; word < end; word++) {
        if (this.#saturated[word] !== -1) this.#saturated[word] = this.#saturatedIn(word);
      }
    }
  }

  /** A rectangle of saturated pixels as large as there is, but for some pixels; null when none is known. */
  core(): Rectangle | null {
    const across = Math.floor(this.#columns / blockSize);
    const blocks = this.#saturatedBlocks(across, Math.floor(this.#rows / blockSize));
    const largest = largestRectangle(blocks, across);
    return largest && this.grown(moved(scaled(largest, blockSize), -this.#margin));
  }

  /**
   * A rectangle of the page with all saturated pixels on each side of it; null when it has none, or
   * not all of its own are known to be.
   * A segment from one point of it to another is hidden.
   */
  grown(rectangle: Rectangle): Rectangle | null {
    let { left, top, right, bottom } = moved(rectangle, this.#margin);
    const isEmpty = left >= right || top >= bottom;
    if (isEmpty || !this.#isSaturatedAll({ left, top, right, bottom })) return null;
    while (this.#isSaturatedAll({ left: left - 1, top, right: left, bottom })) left--;
    while (this.#isSaturatedAll({ left: right, top, right: right + 1, bottom })) right++;
    while (this.#isSaturatedAll({ left, top: top - 1, right, bottom: top })) top--;
    while (this.#isSaturatedAll({ left, top: bottom, right, bottom: bottom + 1 })) bottom++;
    this.#core = { left, top, right, bottom };
    return moved(this.#core, -this.#margin);
  }

  /** Which blocks have saturated pixels only, row by row; four of them lie side by side in a word. */
  #saturatedBlocks(across: number, down: number): Uint8Array {
    const blocks = new Uint8Array(across * down);
    const inWord = wordSize / blockSize;
    for (let line = 0; line < down; line++) {
      for (let word = 0; word * inWord < across; word++) {
        const all = this.#saturatedBelow(line * blockSize * this.#words + word);
        if (all === 0) continue;
        const end = Math.min(inWord, across - word * inWord);
        for (let each = 0; each < end; each++) {
          const isFull = ((all >>> (each * blockSize)) & fullRow) === fullRow;
          blocks[line * across + word * inWord + each] = Number(isFull);
        }
      }
    }
    return blocks;
  }

  /** The pixels of a word that are saturated in each row of a block. */
  #saturatedBelow(word: number): number {
    let all = -1;
    for (let row = 0; row < blockSize; row++) {
      all &= this.#saturated[word + row * this.#words] as number;
    }
    return all;
  }

  #isSaturatedAll({ left, top, right, bottom }: Rectangle): boolean {
    for (let row = top; row < bottom; row++) {
      if (!this.#hasAll(this.#saturated, row, left, right - 1)) return false;
    }
    return true;
  }

  /** Whether a map has all pixels of a row from one to another. */
  #hasAll(map: Int32Array, row: number, first: number, last: number): boolean {
    const start = row * this.#words;
    const firstWord = start + (first >> 5);
    const lastWord = start + (last >> 5);
    const after = -1 << first;
    const before = -1 >>> ~last;
    if (firstWord === lastWord) return (~(map[firstWord] as number) & after & before) === 0;
    for (let word = firstWord + 1; word < lastWord; word++) if (map[word] !== -1) return false;
    const isFirst = (~(map[firstWord] as number) & after) === 0;
    return isFirst && (~(map[lastWord] as number) & before) === 0;
  }

  /** The saturated pixels of a word. */
  #saturatedIn(word: number): number {
    const painted = this.#painted;
    const disc = this.#disc;
    let all = painted[word] as number;
    let there = word - (disc.length >> 1) * this.#words;
    for (let each = 0; each < disc.length && all !== 0; each++) {
      const here = painted[there] as number;
      const before = painted[there - 1] as number;
      const after = painted[there + 1] as number;
      all &= here;
      for (let step = disc[each] as number; step > 0; step--) {
        all &= (here >>> step) | (after << (32 - step));
        all &= (here << step) | (before >>> (32 - step));
      }
      there += this.#words;
    }
    return all;
  }

  /** Whether a point is on the page or in the inner half of the room around it, where whole strokes can be painted. */
  #isOnPage(x: number, y: number): boolean {
    const inset = this.#margin / 2;
    return x >= inset && x < this.#columns - inset && y >= inset && y < this.#rows - inset;
  }

  /**
   * Finds the part of a segment that can be seen, and where it lies in the map.
   * Source: Liang, Barsky: A new concept and method for line clipping, 1984.
   * @returns Whether there is one; {@link Coverage.#part} is it then.
   */
  #clip(segment: Segment): boolean {
    const m = this.#margin;
    const part = this.#part;
    const x1 = segment[0] + m;
    const y1 = segment[1] + m;
    const x2 = segment[2] + m;
    const y2 = segment[3] + m;
    if (this.#isOnPage(x1, y1) && this.#isOnPage(x2, y2)) {
      part[0] = x1;
      part[1] = y1;
      part[2] = x2;
      part[3] = y2;
      return true;
    }
    const dx = x2 - x1;
    const dy = y2 - y1;
    const inset = m / 2;
    let from = 0;
    let to = 1;
    for (let border = 0; border < 4; border++) {
      const start = border < 2 ? x1 : y1;
      const length = border < 2 ? dx : dy;
      const end = border < 2 ? this.#columns : this.#rows;
      const isFirst = border % 2 === 0;
      const step = isFirst ? -length : length;
      const room = isFirst ? start - inset : end - inset - start;
      if (step === 0 && room < 0) return false;
      if (step < 0) from = Math.max(from, room / step);
      if (step > 0) to = Math.min(to, room / step);
    }
    if (!(from <= to)) return false;
    part[0] = x1 + from * dx;
    part[1] = y1 + from * dy;
    part[2] = x1 + to * dx;
    part[3] = y1 + to * dy;
    return true;
  }

  /**
   * Goes along the part of a segment, its ends included, to an open pixel, into the rectangle of saturated ones, or to its
   * end.
   */
  #walk(from: 0 | 2, to: 0 | 2): typeof atOpen | typeof inCore | typeof atEnd {
    const { left, top, right, bottom } = this.#core;
    const part = this.#part;
    const x1 = part[from];
    const y1 = part[from + 1] as number;
    const x2 = part[to];
    const y2 = part[to + 1] as number;
    const length = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
    const stepX = (x2 - x1) / length;
    const stepY = (y2 - y1) / length;
    for (let done = 0; done < length; done += this.#step) {
      const x = x1 + done * stepX;
      const y = y1 + done * stepY;
      if (x >= left && x < right && y >= top && y < bottom) return inCore;
      // Coordinates are positive here, so this is the floor.
      if (!this.#isSaturated(x | 0, y | 0)) return atOpen;
    }
    return this.#isSaturated(x2 | 0, y2 | 0) ? atEnd : atOpen;
  }

  /** Whether a stroke through the middle of a pixel would show nothing; once so, it stays so. */
  #isSaturated(column: number, row: number): boolean {
    const word = row * this.#words + (column >> 5);
    const known = this.#saturated[word] as number;
    if (((known >>> column) & 1) === 1) return true;
    const disc = this.#disc;
    let line = row - (disc.length >> 1);
    for (let each = 0; each < disc.length; each++) {
      const beside = disc[each] as number;
      if (!this.#hasAll(this.#painted, line, column - beside, column + beside)) return false;
      line++;
    }
    this.#saturated[word] = known | (1 << column);
    return true;
  }
}

/** Where a walk comes to. */
const [atOpen, inCore, atEnd] = [0, 1, 2] as const;

function moved({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left + by, top: top + by, right: right + by, bottom: bottom + by };
}

function scaled({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

/** How many pixels beside the middle lie at most `radius` from it, in each row of a disc. */
function discOf(radius: number): Int32Array {
  const reach = Math.floor(radius);
  return Int32Array.from({ length: 2 * reach + 1 }, (_, row) =>
    Math.floor(Math.sqrt(radius * radius - (row - reach) ** 2)),
  );
}

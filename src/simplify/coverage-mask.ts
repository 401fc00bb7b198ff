/** A mask of what a stroke has painted of a page, which shows whether another stroke would add anything. */
import { type CellRectangle, emptyRectangle, largestRectangle } from "./largest-rectangle.ts";
import type { Segment } from "./segment.ts";
import { StrokeMap } from "./stroke-map.ts";

/** A stroke may leave so much of its edge unpainted, in pixels of the mask, and still count as hidden. */
const ignoredEdge = 1;
/** A stroke is sampled in steps of this share of its half width: what lies between two samples is near enough to one. */
const stepShare = 2 / 3;
/** Opaque pixels are looked up again when so many times the page's width and height were painted, then ever less often. */
const firstUpdate = 256;
const updateGrowth = 1.5;
/** Opaque pixels are found a word at a time for discs of no more than this radius: a shift must stay below 32 bits. */
const maxWordRadius = 31;
/** The side of the squares, in pixels, of which a first opaque rectangle is made up. */
const blockSize = 8;
/** The bits of a row of such a square, all set, and how many pixels a word holds. */
const fullRow = 2 ** blockSize - 1;
const wordSize = 32;

/**
 * The pixels a round stroke has painted. A pixel is opaque when a stroke through its middle would paint nothing new: all
 * pixels of that stroke are painted, but for its very edge. The stroke should be some pixels wide.
 */
export class CoverageMask {
  /** The width of a margin around the page, for strokes that begin outside. */
  readonly #margin: number;
  readonly #columns: number;
  readonly #rows: number;
  /** The painted pixels, and the words that hold them. */
  readonly #map: StrokeMap;
  readonly #painted: Int32Array;
  readonly #words: number;
  /** The pixels known to be opaque: a bit for each, as in the map. */
  readonly #opaque: Int32Array;
  /** The disc that is painted around an opaque pixel: its half width, row by row. */
  readonly #disc: Int32Array;
  /** The distance between two samples of a stroke. */
  readonly #step: number;
  /** A rectangle of opaque pixels. */
  #opaqueRectangle = emptyRectangle;
  /** The segment that was clipped last, in pixels of the map. */
  readonly #part: Segment = [0, 0, 0, 0];
  /** The length to be painted until opaque pixels are looked up again, and that of a whole interval. */
  #untilUpdate: number;
  #updateInterval: number;

  /**
   * @param radius Half the stroke's width; all lengths are pixels.
   * @param inset How far inside the stroke's edge the center of a pixel has to lie for it to count as painted.
   */
  constructor(width: number, height: number, radius: number, inset: number) {
    this.#margin = Math.ceil(2 * radius) + 1;
    this.#columns = Math.ceil(width) + 2 * this.#margin;
    this.#rows = Math.ceil(height) + 2 * this.#margin;
    this.#map = new StrokeMap(this.#columns, this.#rows, radius - inset);
    this.#painted = this.#map.words;
    this.#words = this.#map.rowWords;
    this.#opaque = new Int32Array(this.#painted.length);
    this.#disc = discOf(Math.max(0, radius - ignoredEdge));
    this.#step = Math.max(1, stepShare * (radius - ignoredEdge));
    this.#updateInterval = firstUpdate * (this.#columns + this.#rows);
    this.#untilUpdate = this.#updateInterval;
  }

  /** Whether a segment would paint nothing new, or lies outside the page. */
  hides(segment: Segment): boolean {
    if (this.#clip(segment) === null) return true;
    const end = this.#walk(0);
    // Nothing shows inside the rectangle, so the rest is walked from the other end.
    return end === "end" || (end === "opaque rectangle" && this.#walk(2) !== "visible");
  }

  /** Whether a dot would paint nothing new, or lies outside the page. */
  hidesDot(x: number, y: number): boolean {
    const m = this.#margin;
    return !this.#isOnPage(x + m, y + m) || this.#isOpaque((x + m) | 0, (y + m) | 0);
  }

  /** Paints a segment with round ends. */
  paint(segment: Segment): void {
    const part = this.#clip(segment);
    if (part === null) return;
    this.#map.paint(part);
    this.#untilUpdate -= Math.abs(part[2] - part[0]) + Math.abs(part[3] - part[1]);
    if (this.#untilUpdate < 0) this.updateOpaque();
  }

  /** Finds all pixels that are opaque by now, a word at a time. */
  updateOpaque(): void {
    this.#untilUpdate = this.#updateInterval;
    this.#updateInterval *= updateGrowth;
    const radius = this.#disc.length >> 1;
    if (radius > maxWordRadius) return;
    for (let row = radius + 1; row < this.#rows - radius; row++) {
      const end = (row + 1) * this.#words - 1;
      for (let word = row * this.#words; word < end; word++) {
        if (this.#opaque[word] !== -1) this.#opaque[word] = this.#opaqueInWord(word);
      }
    }
  }

  /** The largest rectangle of opaque pixels, to the nearest few pixels; null when no opaque block is known. */
  opaqueRectangle(): CellRectangle | null {
    const across = Math.floor(this.#columns / blockSize);
    const blocks = this.#opaqueBlocks(across, Math.floor(this.#rows / blockSize));
    const largest = largestRectangle(blocks, across);
    return (
      largest &&
      this.growOpaque(translatedRectangle(scaledRectangle(largest, blockSize), -this.#margin))
    );
  }

  /**
   * Grows a rectangle of the page on each side while all pixels are known to be opaque; null when it is empty or not
   * opaque itself. A segment between two points of the result is hidden.
   */
  growOpaque(rectangle: CellRectangle): CellRectangle | null {
    let { left, top, right, bottom } = translatedRectangle(rectangle, this.#margin);
    const isEmpty = left >= right || top >= bottom;
    if (isEmpty || !this.#isOpaqueRectangle({ left, top, right, bottom })) return null;
    while (this.#isOpaqueRectangle({ left: left - 1, top, right: left, bottom })) left--;
    while (this.#isOpaqueRectangle({ left: right, top, right: right + 1, bottom })) right++;
    while (this.#isOpaqueRectangle({ left, top: top - 1, right, bottom: top })) top--;
    while (this.#isOpaqueRectangle({ left, top: bottom, right, bottom: bottom + 1 })) bottom++;
    this.#opaqueRectangle = { left, top, right, bottom };
    return translatedRectangle(this.#opaqueRectangle, -this.#margin);
  }

  /** Which blocks are wholly opaque, row by row; a word holds a row of four of them. */
  #opaqueBlocks(across: number, down: number): Uint8Array {
    const blocks = new Uint8Array(across * down);
    const inWord = wordSize / blockSize;
    for (let line = 0; line < down; line++) {
      for (let word = 0; word * inWord < across; word++) {
        const all = this.#opaqueInRows(line * blockSize * this.#words + word);
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

  /** The bits of a word that are opaque in every row of a block. */
  #opaqueInRows(word: number): number {
    let all = -1;
    for (let row = 0; row < blockSize; row++) {
      all &= this.#opaque[word + row * this.#words] as number;
    }
    return all;
  }

  #isOpaqueRectangle({ left, top, right, bottom }: CellRectangle): boolean {
    for (let row = top; row < bottom; row++) {
      if (!this.#hasAll(this.#opaque, row, left, right - 1)) return false;
    }
    return true;
  }

  /** Whether a map has all pixels of a row from `first` to `last`. */
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

  /** The opaque pixels of a word: those of which all shifted copies that the disc asks for are painted. */
  #opaqueInWord(word: number): number {
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

  /** Whether a point is on the page or in the inner half of its margin, where a whole stroke fits into the map. */
  #isOnPage(x: number, y: number): boolean {
    const inset = this.#margin / 2;
    return x >= inset && x < this.#columns - inset && y >= inset && y < this.#rows - inset;
  }

  /**
   * Clips a segment to the page and the inner half of its margin.
   * Source: Liang, Barsky: A new concept and method for line clipping, 1984.
   * @returns What is left, in pixels of the map; null when nothing is.
   */
  #clip(segment: Segment): Segment | null {
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
      return part;
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
      if (step === 0 && room < 0) return null;
      if (step < 0) from = Math.max(from, room / step);
      if (step > 0) to = Math.min(to, room / step);
    }
    if (!(from <= to)) return null;
    part[0] = x1 + from * dx;
    part[1] = y1 + from * dy;
    part[2] = x1 + to * dx;
    part[3] = y1 + to * dy;
    return part;
  }

  /** Samples the clipped segment from its first (0) or second (2) point up to a pixel that is not opaque, to the opaque rectangle, or to its end. */
  #walk(from: 0 | 2): "visible" | "opaque rectangle" | "end" {
    const { left, top, right, bottom } = this.#opaqueRectangle;
    const part = this.#part;
    const x1 = part[from];
    const y1 = part[from + 1] as number;
    const x2 = part[2 - from] as number;
    const y2 = part[3 - from] as number;
    const length = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
    const stepX = (x2 - x1) / length;
    const stepY = (y2 - y1) / length;
    for (let done = 0; done < length; done += this.#step) {
      const x = x1 + done * stepX;
      const y = y1 + done * stepY;
      if (x >= left && x < right && y >= top && y < bottom) return "opaque rectangle";
      // Coordinates are positive here, so this is the floor.
      if (!this.#isOpaque(x | 0, y | 0)) return "visible";
    }
    return this.#isOpaque(x2 | 0, y2 | 0) ? "end" : "visible";
  }

  /** Whether a pixel is opaque; once opaque, it stays so. */
  #isOpaque(column: number, row: number): boolean {
    const word = row * this.#words + (column >> 5);
    const known = this.#opaque[word] as number;
    if (((known >>> column) & 1) === 1) return true;
    const disc = this.#disc;
    let line = row - (disc.length >> 1);
    for (let each = 0; each < disc.length; each++) {
      const halfWidth = disc[each] as number;
      if (!this.#hasAll(this.#painted, line, column - halfWidth, column + halfWidth)) return false;
      line++;
    }
    this.#opaque[word] = known | (1 << column);
    return true;
  }
}

function translatedRectangle(
  { left, top, right, bottom }: CellRectangle,
  by: number,
): CellRectangle {
  return { left: left + by, top: top + by, right: right + by, bottom: bottom + by };
}

function scaledRectangle({ left, top, right, bottom }: CellRectangle, by: number): CellRectangle {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

/** The half width of a disc in whole pixels, row by row. */
function discOf(radius: number): Int32Array {
  const rows = Math.floor(radius);
  return Int32Array.from({ length: 2 * rows + 1 }, (_, row) =>
    Math.floor(Math.sqrt(radius * radius - (row - rows) ** 2)),
  );
}

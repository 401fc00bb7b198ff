/** Which of many opaque markers show: those that later ones hide are left out. */

/** What a marker paints of a fine grid, around the cell its place is in. */
export interface MarkerMask {
  /** The first column and row, counted from the place. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether each cell is painted, row by row. */
  readonly cells: Uint8Array;
}

/** Markers on a page of cells. */
export interface PlacedMarkers {
  /** Columns and rows of their places, with fractions; NaN for none. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What each paints; null for nothing. */
  maskOf(index: number): MarkerMask | null;
  /** Whether all have one color, so that it shows nowhere which of them are painted last. */
  readonly isOneColor: boolean;
}

/**
 * The markers that show in a page of so many cells, in their order. A marker is left out when each of its cells is painted by one
 * that comes later, or lies outside.
 */
export function visibleMarkers(markers: PlacedMarkers, width: number, height: number): Uint32Array {
  const page = new CoveredCells(width, height);
  const isKept = new Uint8Array(markers.x.length);
  const keep = (index: number) => {
    const mask = markers.maskOf(index);
    if (mask === null || !page.paint(mask, markers.x[index] ?? 0, markers.y[index] ?? 0)) return;
    isKept[index] = 1;
  };
  // Where colors do not tell, markers that stand apart come first, and few of the others add anything.
  if (markers.isOneColor) spreadMarkers(markers, width, height).forEach(keep);
  for (let index = isKept.length - 1; index >= 0; index--) {
    if (isKept[index] === 0) keep(index);
  }
  return indicesOf(isKept);
}

function indicesOf(flags: Uint8Array): Uint32Array {
  const found = new Uint32Array(flags.length);
  let count = 0;
  for (let index = 0; index < flags.length; index++) {
    if (flags[index] === 1) found[count++] = index;
  }
  return found.slice(0, count);
}

/** A marker of each square of a page that has any; squares are half as wide as a marker. */
function spreadMarkers(markers: PlacedMarkers, width: number, height: number): number[] {
  const { x, y } = markers;
  const mask = markers.maskOf(0);
  const size = Math.max(mask === null ? 1 : Math.min(mask.width, mask.height) / 2, 1);
  const columns = Math.ceil(width / size);
  const found = new Map<number, number>();
  for (let index = 0; index < x.length; index++) {
    const [left, top] = [x[index] as number, y[index] as number];
    if (!(left >= 0 && left < width && top >= 0 && top < height)) continue;
    const square = Math.floor(top / size) * columns + Math.floor(left / size);
    if (!found.has(square)) found.set(square, index);
  }
  return [...found.values()];
}

/** A mask in words of 32 cells, for each place within a word where it may begin. */
class ShiftedMask {
  readonly mask: MarkerMask;
  readonly words: number;
  readonly #shifted: (Int32Array | undefined)[] = [];

  constructor(mask: MarkerMask) {
    this.mask = mask;
    this.words = Math.ceil((mask.width + 31) / 32);
  }

  at(shift: number): Int32Array {
    this.#shifted[shift] ??= this.#shift(shift);
    return this.#shifted[shift];
  }

  #shift(shift: number): Int32Array {
    const { width, height, cells } = this.mask;
    const bits = new Int32Array(height * this.words);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        if (cells[row * width + column] === 0) continue;
        const word = row * this.words + ((column + shift) >> 5);
        bits[word] = (bits[word] as number) | (1 << (column + shift));
      }
    }
    return bits;
  }
}

/** The cells of a page, of which each is painted or not. */
class CoveredCells {
  readonly #columns: number;
  readonly #rowWords: number;
  readonly #rows: number;
  readonly #painted: Int32Array;
  readonly #masks = new Map<MarkerMask, ShiftedMask>();

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rowWords = Math.ceil(columns / 32);
    this.#rows = Math.ceil(rows);
    this.#painted = new Int32Array(this.#rowWords * this.#rows);
  }

  /** Paints a marker. @returns whether that changes anything */
  paint(mask: MarkerMask, x: number, y: number): boolean {
    const shifted = this.#shiftedMask(mask);
    const left = Math.floor(x) + mask.left;
    const top = Math.floor(y) + mask.top;
    // Neither for one that is nowhere.
    if (!(left > -mask.width && left < this.#columns && top > -mask.height && top < this.#rows))
      return false;
    const bits = shifted.at(left & 31);
    const first = left >> 5;
    const from = Math.max(0, -first);
    const end = Math.min(shifted.words, this.#rowWords - first);
    const lastRow = Math.min(mask.height, this.#rows - top);
    let isNew = false;
    for (let row = Math.max(0, -top); row < lastRow; row++) {
      const start = (top + row) * this.#rowWords + first;
      const own = row * shifted.words;
      for (let word = from; word < end; word++) {
        const before = this.#painted[start + word] as number;
        const after = before | (bits[own + word] as number);
        if (after === before) continue;
        this.#painted[start + word] = after;
        isNew = true;
      }
    }
    return isNew;
  }

  #shiftedMask(mask: MarkerMask): ShiftedMask {
    const known = this.#masks.get(mask);
    if (known !== undefined) return known;
    const made = new ShiftedMask(mask);
    this.#masks.set(mask, made);
    return made;
  }
}

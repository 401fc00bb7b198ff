/** The side of a block is this power of 2, in pixels. */
export const blockShift = 3;
const blockSize = 1 << blockShift;
const pixelsInBlock = blockSize * blockSize;

/**
 * The blocks of a page, squares of pixels, that still have an open pixel, and how far each block is from them: what
 * lies nearer than that need not be looked at.
 */
export class OpenBlocks {
  /** Blocks in a row. */
  readonly columns: number;
  /** How many blocks away the nearest open one is, diagonal steps counting one; never too many, if out of date. */
  readonly distance: Uint8Array;
  /** The pixels of each block that were found closed, as many of the first. */
  readonly #closed: Uint8Array;
  /** How many strokes there were when a block was last reviewed. */
  readonly #strokes: Uint32Array;
  #isStale = false;
  #questions = 0;
  /** After how many questions the distances are brought up to date: ever more, as ever less changes. */
  #patience = 64;

  /** @param width Pixels. @param height Pixels. */
  constructor(width: number, height: number) {
    this.columns = Math.ceil(width / blockSize);
    const size = this.columns * Math.ceil(height / blockSize);
    this.distance = new Uint8Array(size);
    this.#closed = new Uint8Array(size);
    this.#strokes = new Uint32Array(size);
  }

  /**
   * Looks whether the pixels of an open block are all closed by now; a closed pixel stays so, and is asked for once.
   * @param strokes How many there are by now: without another, nothing changes.
   */
  review(block: number, strokes: number, isClosed: (column: number, row: number) => boolean): void {
    if (this.#strokes[block] === strokes) return;
    this.#strokes[block] = strokes;
    const left = (block % this.columns) * blockSize;
    const top = Math.floor(block / this.columns) * blockSize;
    let closed = this.#closed[block] as number;
    while (
      closed < pixelsInBlock &&
      isClosed(left + (closed % blockSize), top + Math.floor(closed / blockSize))
    ) {
      closed++;
      if (closed === pixelsInBlock) this.#isStale = true;
    }
    this.#closed[block] = closed;
  }

  /** Brings the distances up to date, every now and then. */
  refresh(): void {
    if (!this.#isStale || ++this.#questions < this.#patience) return;
    this.#isStale = false;
    this.#questions = 0;
    this.#patience *= 1.2;
    const { columns, distance } = this;
    // Source: Rosenfeld, Pfaltz: Sequential operations in digital picture processing, 1966.
    for (let block = 0; block < distance.length; block++) {
      distance[block] =
        (this.#closed[block] as number) < pixelsInBlock
          ? 0
          : 1 + this.#nearest(block, -1, -columns);
    }
    for (let block = distance.length - 1; block >= 0; block--) {
      const near = 1 + this.#nearest(block, 1, columns);
      if (near < (distance[block] as number)) distance[block] = near;
    }
  }

  /** The least distance of a block's neighbors on two sides; beyond the page everything is closed. */
  #nearest(block: number, side: -1 | 1, row: number): number {
    const { columns, distance } = this;
    const column = block % columns;
    const isFirst = column === 0;
    const isLast = column === columns - 1;
    const at = (index: number) => distance[index] ?? far;
    const beside = (side < 0 ? isFirst : isLast) ? far : at(block + side);
    const before = isFirst ? far : at(block + row - 1);
    const after = isLast ? far : at(block + row + 1);
    return Math.min(beside, at(block + row), before, after, far);
  }
}

const far = 254;

/** What a stroke has painted of a page, so that one can tell what would only paint it again. */
import { blockShift, OpenBlocks } from "./open-blocks.ts";

/** How far inside the edge of another stroke a pixel's middle must lie for that to show nothing without it. */
const shown = 1;
/** How much of a stroke is painted before it is asked again whether there is anything to paint. */
const pieceLength = 32;

/**
 * The pixels a round stroke has painted. A pixel is saturated when a stroke through its middle would show nothing more:
 * all that this would paint is painted, its very edge left aside. Pixels are best a few to the stroke's width.
 */
export class Coverage {
  /** Half the width that counts as painted. */
  readonly #radius: number;
  /** How much room the page has around it, for the strokes that reach into it. */
  readonly #margin: number;
  readonly #columns: number;
  readonly #rows: number;
  /** 1 where the stroke has been. */
  readonly #painted: Uint8Array;
  /** 1 where a pixel was found saturated. */
  readonly #saturated: Uint8Array;
  /** The pixels around one, as steps in the arrays. */
  readonly #around: Int32Array;
  readonly #blocks: OpenBlocks;
  /** How many strokes were painted. */
  #strokes = 0;

  /**
   * @param radius Half the stroke's width; all lengths are pixels.
   * @param painted How far inside the stroke's edge the middle of a pixel must lie for it to count as painted.
   */
  constructor(width: number, height: number, radius: number, painted: number) {
    this.#radius = Math.max(0, radius - painted);
    this.#margin = Math.ceil(2 * radius) + 1;
    this.#columns = Math.ceil(width) + 2 * this.#margin;
    this.#rows = Math.ceil(height) + 2 * this.#margin;
    const size = this.#columns * this.#rows;
    this.#painted = new Uint8Array(size);
    this.#saturated = new Uint8Array(size);
    this.#around = disc(Math.max(0, radius - shown), this.#columns);
    this.#blocks = new OpenBlocks(this.#columns, this.#rows);
  }

  /** Whether a segment would only paint what is painted, or lies outside the page. */
  hides(x1: number, y1: number, x2: number, y2: number): boolean {
    this.#blocks.refresh();
    const m = this.#margin;
    if (this.#isOnPage(x1 + m, y1 + m) && this.#isOnPage(x2 + m, y2 + m)) {
      return this.#isHidden(x1 + m, y1 + m, x2 + m, y2 + m);
    }
    const part = this.#clip(x1 + m, y1 + m, x2 + m, y2 + m);
    return part === null || this.#isHidden(...part);
  }

  /** Paints a segment with round ends. */
  paint(x1: number, y1: number, x2: number, y2: number): void {
    const m = this.#margin;
    const part = this.#clip(x1 + m, y1 + m, x2 + m, y2 + m);
    this.#strokes++;
    if (part !== null) this.#paintStroke(...part);
  }

  /** Whether a point is on the page or in the inner half of the room around it, where whole strokes can be painted. */
  #isOnPage(x: number, y: number): boolean {
    const inset = this.#margin / 2;
    return x >= inset && x < this.#columns - inset && y >= inset && y < this.#rows - inset;
  }

  /**
   * The part of a segment that can be seen, or null.
   * Source: Liang, Barsky: A new concept and method for line clipping, 1984.
   */
  #clip(x1: number, y1: number, x2: number, y2: number): Segment | null {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const inset = this.#margin / 2;
    const borders = [
      [-dx, x1 - inset],
      [dx, this.#columns - inset - x1],
      [-dy, y1 - inset],
      [dy, this.#rows - inset - y1],
    ] as const;
    let [from, to] = [0, 1];
    for (const [step, room] of borders) {
      if (step === 0 && room < 0) return null;
      if (step < 0) from = Math.max(from, room / step);
      if (step > 0) to = Math.min(to, room / step);
    }
    return from <= to ? [x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy] : null;
  }

  /** Walks along a segment, in leaps where nothing near is open, else pixel by pixel. */
  #isHidden(x1: number, y1: number, x2: number, y2: number): boolean {
    const { columns: blocksInRow, distance } = this.#blocks;
    const length = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
    const stepX = length === 0 ? 0 : (x2 - x1) / length;
    const stepY = length === 0 ? 0 : (y2 - y1) / length;
    const saturated = this.#saturated;
    const columns = this.#columns;
    let reviewed = -1;
    let done = 0;
    while (done <= length) {
      // Coordinates are positive here, so this is the floor.
      const column = (x1 + done * stepX) | 0;
      const row = (y1 + done * stepY) | 0;
      const block = (row >> blockShift) * blocksInRow + (column >> blockShift);
      const away = distance[block] as number;
      if (away === 0) {
        const isKnown = saturated[row * columns + column] === 1;
        if (!isKnown && !this.#isSaturated(column, row)) return false;
        if (block !== reviewed) this.#blocks.review(block, this.#strokes, this.#isSaturated);
        reviewed = block;
      }
      done += away > 1 ? (away - 1) << blockShift : 1;
    }
    return true;
  }

  /** Whether a stroke through the middle of a pixel would show nothing; once so, it stays so. */
  readonly #isSaturated = (column: number, row: number): boolean => {
    const index = row * this.#columns + column;
    if (this.#saturated[index] === 1) return true;
    const around = this.#around;
    for (let each = 0; each < around.length; each++) {
      if (this.#painted[index + (around[each] as number)] !== 1) return false;
    }
    this.#saturated[index] = 1;
    return true;
  };

  /** Paints a segment piece by piece, leaping over what is painted. */
  #paintStroke(x1: number, y1: number, x2: number, y2: number): void {
    this.#paintDisc(x1, y1);
    this.#paintDisc(x2, y2);
    const { columns: blocksInRow, distance } = this.#blocks;
    const length = Math.hypot(x2 - x1, y2 - y1);
    const [stepX, stepY] = [(x2 - x1) / length, (y2 - y1) / length];
    let done = 0;
    while (done < length) {
      const [x, y] = [x1 + done * stepX, y1 + done * stepY];
      const away = distance[(y >> blockShift) * blocksInRow + (x >> blockShift)] as number;
      const piece = Math.min(away > 1 ? (away - 1) << blockShift : pieceLength, length - done);
      if (away <= 1) this.#paintPiece(x, y, piece * stepX, piece * stepY);
      done += piece;
    }
  }

  /** Paints the pixels within the stroke's reach beside a piece of its middle line. */
  #paintPiece(x: number, y: number, dx: number, dy: number): void {
    const reach = this.#radius;
    const norm = dx * dx + dy * dy;
    const length = Math.sqrt(norm);
    // How far it reaches up and down, and to the left and right, from the middle line.
    const above = (reach * Math.abs(dx)) / length;
    const beside = dy === 0 ? Number.POSITIVE_INFINITY : (reach * length) / Math.abs(dy);
    const last = Math.floor(y + Math.max(0, dy) + above);
    for (let row = Math.floor(y + Math.min(0, dy) - above); row <= last; row++) {
      const up = row + 0.5 - y;
      const isOutside =
        dy === 0 ? Math.abs(up) > reach : dx === 0 && (up * dy < 0 || up * dy > norm);
      if (isOutside) continue;
      const middle = dy === 0 ? 0 : (up * dx) / dy;
      // Where the piece's two ends cut the row.
      const start = dx === 0 ? -beside : (-up * dy) / dx;
      const end = dx === 0 ? beside : (norm - up * dy) / dx;
      const from = Math.max(middle - beside, Math.min(start, end));
      const to = Math.min(middle + beside, Math.max(start, end));
      this.#paintRow(row, x + from, x + to);
    }
  }

  #paintDisc(x: number, y: number): void {
    const reach = this.#radius;
    for (let row = Math.floor(y - reach); row <= Math.floor(y + reach); row++) {
      const across = reach * reach - (row + 0.5 - y) ** 2;
      if (across >= 0) this.#paintRow(row, x - Math.sqrt(across), x + Math.sqrt(across));
    }
  }

  /** Paints the pixels of a row whose middle lies between two places. */
  #paintRow(row: number, from: number, to: number): void {
    const start = row * this.#columns;
    const last = start + Math.floor(to - 0.5);
    for (let index = start + Math.ceil(from - 0.5); index <= last; index++)
      this.#painted[index] = 1;
  }
}

type Segment = [x1: number, y1: number, x2: number, y2: number];

/** The pixels at most `radius` from one, as steps in an array of rows. */
function disc(radius: number, columns: number): Int32Array {
  const steps: number[] = [];
  const reach = Math.floor(radius);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (dx * dx + dy * dy <= radius * radius) steps.push(dy * columns + dx);
    }
  }
  return Int32Array.from(steps);
}

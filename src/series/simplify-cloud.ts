/** Lines that go to and fro all over the page: few of their strokes paint nearly all that all of them do. */
import type { Coverage } from "./coverage.ts";
import { PointCells } from "./point-cells.ts";
import { type FineCoverage, fineCoverage } from "./simplify-strokes.ts";
import type { StrokedPage } from "./stroked-page.ts";
import { VertexList } from "./vertex-list.ts";

/** A line is looked at in so many places to tell how long its strokes are. */
const samples = 1000;
/** It goes all over the page when the strokes there are so many times as long as wide, in the middle. */
const longStrokes = 8;

/** Whether the strokes of a line are long, as far as a few of them tell. */
export function isCloud(x: Float64Array, y: Float64Array, page: StrokedPage): boolean {
  const step = Math.ceil(x.length / samples);
  const lengths: number[] = [];
  for (let index = 1; index < x.length; index += step) {
    const dx = page.placeX(x[index] as number) - page.placeX(x[index - 1] as number);
    const dy = page.placeY(y[index] as number) - page.placeY(y[index - 1] as number);
    lengths.push(Math.hypot(dx, dy) || 0);
  }
  lengths.sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) > longStrokes * page.strokeWidth;
}

/** How many points are put into cells at most, and how many cells a stroke is wide. */
const mostInCells = 60_000;
const cellsPerStroke = 1;
/** After so many strokes it is asked anew where none of them shows, then ever less often. */
const firstPatience = 256;
const morePatience = 2;

/**
 * Finds strokes that paint what all strokes of a line paint; null where the page is too large to tell. First those to
 * and from points at the rim of the line, which paint most of its inside as well, then those to and from other points
 * that are not painted yet, at last each of the others that still shows something.
 * @returns Vertices as in {@link VertexList}.
 */
export function cloudStrokes(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
): Uint32Array | null {
  const fine = fineCoverage(page);
  return fine === null ? null : new Cloud(x, y, page, fine).strokes();
}

/** Data in a rectangle, its borders left aside. */
interface Core {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

class Cloud {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #page: StrokedPage;
  readonly #makeCoverage: () => Coverage;
  /** Pixels of a coverage in one of the page. */
  readonly #scale: number;

  constructor(x: Float64Array, y: Float64Array, page: StrokedPage, fine: FineCoverage) {
    this.#x = x;
    this.#y = y;
    this.#page = page;
    this.#makeCoverage = fine.make;
    this.#scale = fine.scale;
  }

  strokes(): Uint32Array {
    const taken = this.#needed(this.#enough().reverse()).sort((a, b) => a - b);
    const list = new VertexList();
    for (const index of taken) {
      if (list.last !== index - 1) list.lift();
      list.add(index - 1);
      list.add(index);
    }
    list.lift();
    return list.toArray();
  }

  /** Enough strokes to paint what all of them do, each told by the point it goes to. */
  #enough(): number[] {
    const coverage = this.#makeCoverage();
    const taken: number[] = [];
    const take = (index: number) => {
      if (this.#paint(coverage, index)) taken.push(index);
    };
    const cells = this.#cells();
    const { rim, inside } = cells.fromRim();
    const perCell = this.#scale / this.#cellsPerPixel;
    const takeThrough = (cell: number) => {
      const [x, y] = [perCell * cells.columnOf(cell), perCell * cells.rowOf(cell)];
      if (coverage.hides(x, y, x, y)) return;
      const index = cells.pointIn(cell);
      if (this.#hides(coverage, index, index)) return;
      take(index);
      take(index + 1);
    };
    rim.forEach(takeThrough);
    coverage.settle();
    inside.forEach(takeThrough);
    coverage.settle();
    this.#showing(coverage, take);
    return taken;
  }

  /** Those of some strokes that paint what those before them do not. */
  #needed(strokes: readonly number[]): number[] {
    const coverage = this.#makeCoverage();
    return strokes.filter((index) => {
      if (this.#hides(coverage, index - 1, index)) return false;
      this.#paint(coverage, index);
      return true;
    });
  }

  /** Points from all over the page. Where there are very many, every so manieth tells enough. */
  #cells(): PointCells {
    const { width, height, placeX, placeY } = this.#page;
    const perPixel = this.#cellsPerPixel;
    const cells = new PointCells(Math.ceil(width * perPixel), Math.ceil(height * perPixel));
    const [x, y] = [this.#x, this.#y];
    const step = Math.ceil(x.length / mostInCells);
    for (let index = 0; index < x.length; index += step) {
      const column = perPixel * placeX(x[index] as number);
      cells.put(column, perPixel * placeY(y[index] as number), index);
    }
    return cells;
  }

  get #cellsPerPixel(): number {
    return Math.min(1, cellsPerStroke / this.#page.strokeWidth);
  }

  /** Takes the strokes that still show, among those that leave a rectangle in which none does. */
  #showing(coverage: Coverage, take: (index: number) => void): void {
    const [x, y] = [this.#x, this.#y];
    let { left, right, low, high } = this.#coreOf(coverage);
    let patience = firstPatience;
    let asked = 0;
    let wasInside = true;
    for (let index = 0; index < x.length; index++) {
      const at = x[index] as number;
      const up = y[index] as number;
      const isInside = at > left && at < right && up > low && up < high;
      if (!(isInside && wasInside)) {
        if (!this.#hides(coverage, index - 1, index)) take(index);
        asked++;
      }
      wasInside = isInside;
      if (asked < patience) continue;
      asked = 0;
      patience *= morePatience;
      coverage.settle();
      ({ left, right, low, high } = this.#coreOf(coverage));
      // The new rectangle need not hold the point.
      wasInside = false;
    }
  }

  /** The data whose strokes show nothing: none where there is no rectangle of them. */
  #coreOf(coverage: Coverage): Core {
    const core = coverage.core();
    const { xAt, yAt } = this.#page;
    const [left, right] = rangeOf(core?.left, core?.right, this.#scale, xAt);
    const [low, high] = rangeOf(core?.top, core?.bottom, this.#scale, yAt);
    return { left, right, low, high };
  }

  /** Whether the stroke between two points shows nothing; one without a place has none. */
  #hides(coverage: Coverage, from: number, to: number): boolean {
    const { placeX, placeY } = this.#page;
    const scale = this.#scale;
    const x1 = scale * placeX(this.#x[from] as number);
    const y1 = scale * placeY(this.#y[from] as number);
    const x2 = scale * placeX(this.#x[to] as number);
    const y2 = scale * placeY(this.#y[to] as number);
    return !areFinite(x1, y1, x2, y2) || coverage.hides(x1, y1, x2, y2);
  }

  /** Paints the stroke that goes to a point, if there is one. */
  #paint(coverage: Coverage, index: number): boolean {
    const { placeX, placeY } = this.#page;
    const scale = this.#scale;
    const x1 = scale * placeX(this.#x[index - 1] as number);
    const y1 = scale * placeY(this.#y[index - 1] as number);
    const x2 = scale * placeX(this.#x[index] as number);
    const y2 = scale * placeY(this.#y[index] as number);
    if (!areFinite(x1, y1, x2, y2)) return false;
    coverage.paint(x1, y1, x2, y2);
    return true;
  }
}

function areFinite(x1: number, y1: number, x2: number, y2: number): boolean {
  return x1 - x1 + (y1 - y1) + (x2 - x2) + (y2 - y2) === 0;
}

/** The data between two places of a coverage; none when there is no place. */
function rangeOf(
  from: number | undefined,
  to: number | undefined,
  scale: number,
  at: (place: number) => number,
): readonly [low: number, high: number] {
  if (from === undefined || to === undefined) return [0, 0];
  const [first, second] = [at(from / scale), at(to / scale)];
  return first < second ? [first, second] : [second, first];
}

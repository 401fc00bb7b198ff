/** Lines that go to and fro all over the page: few of their strokes paint nearly all that all of them do. */
import type { Coverage } from "./coverage-mask.ts";
import { nowhere, type Rectangle } from "./largest-rectangle.ts";
import { Extremes, PagePoints } from "./page-points.ts";
import { type Placement, placeOf, valueAt } from "./placement.ts";
import { PointCells } from "./point-cells.ts";
import { type Segment, segmentOf } from "./segment.ts";
import type { StrokedPage } from "./stroked-page.ts";
import { type FineCoverage, fineCoverage, pointsIn } from "./strokes.ts";
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
    const dx = placeOf(page.x, x[index] as number) - placeOf(page.x, x[index - 1] as number);
    const dy = placeOf(page.y, y[index] as number) - placeOf(page.y, y[index - 1] as number);
    lengths.push(Math.hypot(dx, dy) || 0);
  }
  lengths.sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) > longStrokes * page.strokeWidth;
}

/** How many points are put into cells at most, and how many at a time. A cell is as wide as the stroke. */
const mostInCells = 60_000;
const runLength = 8;
/** At the rim of a line a point is looked for in every so manieth part of the stroke's width. */
const rimParts = 4;
/** After so many points it is asked anew where no stroke shows, then ever less often. */
const firstPatience = 512;
const morePatience = 2;
/** When more than so many were looked at and a rectangle is not yet painted, it may never be. */
const longPatience = 2048;
/** Points are looked at in blocks of so many. */
const blockLength = 4096;
/** Outside the cells in the midst of others lies one point in so many, or there is no use in them. */
const oneInSo = 8;

/**
 * Finds strokes that paint what all strokes of a line paint; null where the page is too large to tell. First those to
 * points at the rim of the line, which paint most of its inside as well, then those to other points that are not
 * painted yet, at last each of the others that still shows something.
 * @param most When more points are left, those strokes are taken out that later ones made needless.
 * @returns Vertices as in {@link VertexList}.
 */
export function cloudStrokes(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  most: number,
): Uint32Array | null {
  const fine = fineCoverage(page);
  if (fine === null) return null;
  if (kept.length === 0) keepEmpty(page, fine);
  const cloud = new Cloud(x, y, page, fine);
  cloud.takeAll();
  const enough = cloud.vertices();
  if (pointsIn(enough) <= most) return enough;
  cloud.takeBack();
  return cloud.vertices();
}

/**
 * An empty object of each class that does most of the work. With the last object of a class V8 throws away what it
 * compiled for it: without these, a process that draws one cloud after another compiles all of this file time and again.
 */
const kept: object[] = [];

function keepEmpty(page: StrokedPage, fine: FineCoverage): void {
  const none = new Float64Array(0);
  kept.push(new Cloud(none, none, page, fine), new VertexList());
  kept.push(new PagePoints(0), new Extremes(0), new PointCells(0, 0));
}

/** Data in a rectangle, its borders left aside. */
interface DataRectangle {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

class Cloud {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #page: StrokedPage;
  readonly #fine: FineCoverage;
  /** The strokes that are taken, each told by the point it goes to, and what they paint. */
  #taken: number[] = [];
  /** The stroke that is looked at. */
  readonly #segment = segmentOf(0, 0, 0, 0);
  #coverage: Coverage;

  constructor(x: Float64Array, y: Float64Array, page: StrokedPage, fine: FineCoverage) {
    this.#x = x;
    this.#y = y;
    this.#page = page;
    this.#fine = fine;
    this.#coverage = fine.make();
  }

  vertices(): Uint32Array {
    const list = new VertexList();
    for (const index of new Uint32Array(this.#taken).sort()) {
      if (list.last !== index - 1) list.lift();
      list.add(index - 1);
      list.add(index);
    }
    list.lift();
    return list.toArray();
  }

  /** Takes enough strokes to paint what all of them do. */
  takeAll(): void {
    const cells = this.#cells();
    const inner = this.#pixelsOf(cells.inner() ?? nowhere);
    const outer = this.#outside(inner);
    if (outer !== null) this.#takeRim(outer);
    const inside = cells.points();
    for (let at = 0; at < inside.length; at++) this.#takeTo(inside[at] as number);
    if (outer === null || !this.#takeAround(inner, outer)) this.#takeOthers();
  }

  /** Takes strokes back that paint only what others do, those that were taken first before all. */
  takeBack(): void {
    const strokes = this.#taken.reverse();
    this.#taken = [];
    this.#coverage = this.#fine.make();
    for (const index of strokes) this.#take(index);
  }

  /** Takes the stroke to a point that is not painted. */
  #takeTo(index: number): void {
    const { scale } = this.#fine;
    const x = scale * this.#placeX(index);
    const y = scale * this.#placeY(index);
    // A point without a place is on no page.
    if (!this.#coverage.hidesDot(x, y)) this.#take(index);
  }

  /** Takes the stroke to a point, if there is one and it shows. */
  #take(index: number): void {
    // A single look beside the data would make all later ones slower.
    if (index < 1 || index >= this.#x.length) return;
    const { scale } = this.#fine;
    const segment = this.#segment;
    segment[0] = scale * this.#placeX(index - 1);
    segment[1] = scale * this.#placeY(index - 1);
    segment[2] = scale * this.#placeX(index);
    segment[3] = scale * this.#placeY(index);
    if (!hasPlace(segment) || this.#coverage.hides(segment)) return;
    this.#coverage.paint(segment);
    this.#taken.push(index);
  }

  /** Takes strokes to points at the rim. */
  #takeRim(outer: PagePoints): void {
    const { width, height, strokeWidth } = this.#page;
    const { scale } = this.#fine;
    const size = (strokeWidth * scale) / rimParts;
    for (const index of outer.outermost(width * scale, height * scale, size)) this.#takeTo(index);
    this.#coverage.settle();
  }

  /**
   * Takes the strokes that still show to and from the points around a rectangle, as soon as nothing shows any more within
   * it. Where it grows, points are passed over; it always holds those that were.
   * @returns Whether that came to be.
   */
  #takeAround(inner: Rectangle, outer: PagePoints): boolean {
    let core = inner;
    for (let patience = firstPatience; ; patience *= morePatience) {
      this.#coverage.settle();
      const grown = this.#coverage.grown(core);
      if (grown !== null) {
        core = grown;
        outer.keepOutside(core);
      } else if (patience > longPatience) return false;
      if (outer.length === 0) return grown !== null;
      for (let left = Math.min(patience, outer.length); left > 0; left--) {
        const index = outer.pop();
        this.#take(index);
        this.#take(index + 1);
      }
    }
  }

  /** Takes the strokes that still show, among those that leave a rectangle in which none does. */
  #takeOthers(): void {
    const [x, y] = [this.#x, this.#y];
    let core = this.#core();
    let patience = firstPatience;
    let asked = 0;
    let wasInside = false;
    for (let index = 0; index < x.length; index++) {
      const isInside = isIn(core, x[index] as number, y[index] as number);
      if (!(isInside && wasInside)) {
        this.#take(index);
        asked++;
      }
      wasInside = isInside;
      if (asked < patience) continue;
      asked = 0;
      patience *= morePatience;
      core = this.#core();
      // The new rectangle need not hold the point.
      wasInside = false;
    }
  }

  #core(): DataRectangle {
    this.#coverage.settle();
    return this.#dataIn(this.#coverage.core() ?? nowhere);
  }

  /** Points from all over the page. Where there are very many, every so manieth tells enough. */
  #cells(): PointCells {
    const { width, height, strokeWidth } = this.#page;
    const cells = new PointCells(Math.ceil(width / strokeWidth), Math.ceil(height / strokeWidth));
    const step = runLength * Math.ceil(this.#x.length / mostInCells);
    for (let start = 0; start < this.#x.length; start += step) {
      const end = Math.min(start + runLength, this.#x.length);
      for (let index = start; index < end; index++) {
        const column = Math.floor(this.#placeX(index) / strokeWidth);
        cells.put(column, Math.floor(this.#placeY(index) / strokeWidth), index);
      }
    }
    return cells;
  }

  /** Cells as pixels of the coverage. */
  #pixelsOf({ left, top, right, bottom }: Rectangle): Rectangle {
    const size = this.#page.strokeWidth * this.#fine.scale;
    return {
      left: Math.ceil(left * size),
      top: Math.ceil(top * size),
      right: Math.floor(right * size),
      bottom: Math.floor(bottom * size),
    };
  }

  /** The points that do not lie in a rectangle of the coverage, and their places there; null when there are too many. */
  #outside(rectangle: Rectangle): PagePoints | null {
    const inner = this.#dataIn(rectangle);
    const most = Math.ceil(this.#x.length / oneInSo);
    const points = new PagePoints(most);
    const { scale } = this.#fine;
    const block = new Uint32Array(blockLength);
    const [xs, ys] = [new Float64Array(blockLength), new Float64Array(blockLength)];
    for (let start = 0; start < this.#x.length; start += blockLength) {
      const end = Math.min(start + blockLength, this.#x.length);
      const count = outsideOf(inner, this.#x, this.#y, start, end, block);
      if (points.length + count > most) return null;
      const found = block.subarray(0, count);
      placeEach(this.#page.x, this.#x, found, scale, xs);
      placeEach(this.#page.y, this.#y, found, scale, ys);
      points.add(found, xs.subarray(0, count), ys.subarray(0, count));
    }
    return points;
  }

  #dataIn({ left, top, right, bottom }: Rectangle): DataRectangle {
    const { scale } = this.#fine;
    const [low, high] = dataBetween(this.#page.y, top / scale, bottom / scale);
    const [first, last] = dataBetween(this.#page.x, left / scale, right / scale);
    return { left: first, right: last, low, high };
  }

  #placeX(index: number): number {
    return placeOf(this.#page.x, this.#x[index] as number);
  }

  #placeY(index: number): number {
    return placeOf(this.#page.y, this.#y[index] as number);
  }
}

function isIn({ left, right, low, high }: DataRectangle, x: number, y: number): boolean {
  return x > left && x < right && y > low && y < high;
}

function dataBetween(placement: Placement, from: number, to: number) {
  const ends = [valueAt(placement, from), valueAt(placement, to)];
  return [Math.min(...ends), Math.max(...ends)] as const;
}

/**
 * Finds the points, from one up to but not including another, that do not lie inside. Comparisons are added up, for no
 * processor could guess them.
 * @returns How many there are; they are the first in `found`.
 */
function outsideOf(
  { left, right, low, high }: DataRectangle,
  x: Float64Array,
  y: Float64Array,
  start: number,
  end: number,
  found: Uint32Array,
): number {
  let count = 0;
  for (let index = start; index < end; index++) {
    const at = x[index] as number;
    const up = y[index] as number;
    found[count] = index;
    count += 1 - (Number(at > left) & Number(at < right) & Number(up > low) & Number(up < high));
  }
  return count;
}

/** Places some points of a line, and enlarges what comes out. Written apart since short loops are compiled first. */
function placeEach(
  placement: Placement,
  values: Float64Array,
  indices: Uint32Array,
  scale: number,
  places: Float64Array,
): void {
  for (let at = 0; at < indices.length; at++) {
    places[at] = scale * placeOf(placement, values[indices[at] as number] as number);
  }
}

function hasPlace(segment: Segment): boolean {
  const across = segment[0] - segment[0] + (segment[2] - segment[2]);
  return across + (segment[1] - segment[1]) + (segment[3] - segment[3]) === 0;
}

/**
 * Lines of long strokes that overdraw themselves, such as one through random points: a few of the strokes paint nearly
 * all that the whole line does.
 */
import type { CoverageMask } from "./coverage-mask.ts";
import { type CellRectangle, emptyRectangle } from "./largest-rectangle.ts";
import { PagePoints } from "./page-points.ts";
import { type Placement, positionOf, valueAtPosition } from "./placement.ts";
import { PointCells } from "./point-cells.ts";
import type { Segment } from "./segment.ts";
import type { StrokedPage } from "./stroked-page.ts";
import { type MaskGrid, maskGridOf, pointsIn } from "./strokes.ts";
import { VertexList } from "./vertex-list.ts";

/** So many strokes of a line, at most, are measured. */
const maxSamples = 1000;
/** Strokes are long when their median length is more than so many stroke widths. */
const minLengthInWidths = 8;

/** Whether the strokes of a line are long, judged by a sample of them. */
export function hasLongStrokes(x: Float64Array, y: Float64Array, page: StrokedPage): boolean {
  const step = Math.ceil(x.length / maxSamples);
  const lengths = new Float64Array(Math.ceil((x.length - 1) / step));
  for (let at = 0; at < lengths.length; at++) {
    const index = 1 + at * step;
    const dx = positionOf(page.x, x[index] as number) - positionOf(page.x, x[index - 1] as number);
    const dy = positionOf(page.y, y[index] as number) - positionOf(page.y, y[index - 1] as number);
    lengths[at] = Math.hypot(dx, dy) || 0;
  }
  lengths.sort();
  return (lengths[lengths.length >> 1] ?? 0) > minLengthInWidths * page.strokeWidth;
}

/** At most so many points are put into cells, in runs of so many neighbors. A cell is as wide as the stroke. */
const maxPointsInCells = 60_000;
const runLength = 8;
/** The rows and columns in which the outermost points are found: so many to the width of the stroke. */
const rimCellsPerWidth = 4;
/** After so many points the opaque rectangle is looked up again, then after ever more: each time by this factor. */
const firstInterval = 512;
const intervalGrowth = 2;
/** A rectangle that is not opaque after a check at more points than this is given up. */
const maxInterval = 2048;
/**
 * Points outside a rectangle are collected in blocks of so many, which saves arrays as long as the line: with a single
 * block, `simplifyLine` of a million random points takes 8 % longer on Node 20.20.
 */
const blockLength = 4096;
/** With more than this share of the points outside the inner rectangle, the rectangle saves no work. */
const maxOutsideShare = 1 / 8;

/**
 * Finds strokes that paint what all strokes of a line paint; null where the page is too large for a coverage mask. It
 * takes the strokes to the outermost points first, since these paint most of the inside as well; then those to points
 * that are not painted yet; at last every other stroke that still shows.
 * @param maxPoints When more points are left, the strokes that later ones cover are dropped again.
 * @returns Vertices as in {@link VertexList}.
 */
export function coveringStrokes(
  x: Float64Array,
  y: Float64Array,
  page: StrokedPage,
  maxPoints: number,
): Uint32Array | null {
  const grid = maskGridOf(page);
  if (grid === null) return null;

  const selection = new StrokeSelection(x, y, page, grid);
  selection.takeAll();
  const enough = selection.vertices();
  if (pointsIn(enough) <= maxPoints) return enough;
  selection.takeBack();
  return selection.vertices();
}

/** The data inside a rectangle of the page, its borders excluded. */
interface DataRectangle {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The strokes of a line that are kept so far, and a mask of what they paint. A stroke is named by the point it ends at. */
class StrokeSelection {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #page: StrokedPage;
  readonly #grid: MaskGrid;
  #taken: number[] = [];

  /** The stroke that is being tested, in pixels of the mask. */
  readonly #segment: Segment = [0, 0, 0, 0];
  #mask: CoverageMask;

  constructor(x: Float64Array, y: Float64Array, page: StrokedPage, grid: MaskGrid) {
    this.#x = x;
    this.#y = y;
    this.#page = page;
    this.#grid = grid;
    this.#mask = grid.makeMask();
  }

  vertices(): Uint32Array {
    const list = new VertexList();
    for (const index of new Uint32Array(this.#taken).sort()) {
      if (list.last !== index - 1) list.penUp();
      list.add(index - 1);
      list.add(index);
    }
    list.penUp();
    return list.toArray();
  }

  /** Takes enough strokes to paint what all of them do. */
  takeAll(): void {
    const cells = this.#cells();
    const inner = this.#pixelsOf(cells.inner() ?? emptyRectangle);
    const outer = this.#outside(inner);
    if (outer !== null) this.#takeRim(outer);
    const inside = cells.points();
    for (let at = 0; at < inside.length; at++) this.#takeTo(inside[at] as number);
    if (outer === null || !this.#takeAround(inner, outer)) this.#takeOthers();
  }

  /** Drops strokes that only paint what later ones do: takes all of them again, in reverse order, on a new mask. */
  takeBack(): void {
    const strokes = this.#taken.reverse();
    this.#taken = [];
    this.#mask = this.#grid.makeMask();
    for (const index of strokes) this.#take(index);
  }

  /** Takes the stroke to a point unless the point is painted. */
  #takeTo(index: number): void {
    const { scale } = this.#grid;
    const x = scale * this.#positionX(index);
    const y = scale * this.#positionY(index);
    // A point without a position is NaN, which counts as hidden.
    if (!this.#mask.hidesDot(x, y)) this.#take(index);
  }

  /** Takes the stroke that ends at a point, if there is one and it shows. */
  #take(index: number): void {
    // No stroke goes to the first point, nor beyond the last.
    if (index < 1 || index >= this.#x.length) return;
    const { scale } = this.#grid;
    const segment = this.#segment;
    segment[0] = scale * this.#positionX(index - 1);
    segment[1] = scale * this.#positionY(index - 1);
    segment[2] = scale * this.#positionX(index);
    segment[3] = scale * this.#positionY(index);
    if (!isFiniteSegment(segment) || this.#mask.hides(segment)) return;
    this.#mask.paint(segment);
    this.#taken.push(index);
  }

  /** Takes the strokes to the outermost points of each row and column. */
  #takeRim(outer: PagePoints): void {
    const { width, height, strokeWidth } = this.#page;
    const { scale } = this.#grid;
    const size = (strokeWidth * scale) / rimCellsPerWidth;
    for (const index of outer.outermost(width * scale, height * scale, size)) this.#takeTo(index);
    this.#mask.updateOpaque();
  }

  /**
   * Takes the strokes that still show to and from the points around a rectangle that becomes opaque. The rectangle grows
   * with the mask, and the points that come to lie inside are skipped.
   * @returns Whether all points were dealt with; false if the rectangle does not become opaque.
   */
  #takeAround(inner: CellRectangle, outer: PagePoints): boolean {
    let opaque = inner;
    for (let interval = firstInterval; ; interval *= intervalGrowth) {
      this.#mask.updateOpaque();
      const larger = this.#mask.growOpaque(opaque);
      if (larger !== null) {
        opaque = larger;
        outer.keepOutside(opaque);
      } else if (interval > maxInterval) return false;
      if (outer.length === 0) return larger !== null;
      for (let left = Math.min(interval, outer.length); left > 0; left--) {
        const index = outer.pop();
        this.#take(index);
        this.#take(index + 1);
      }
    }
  }

  /** Takes the strokes that still show; those within the opaque rectangle are skipped. */
  #takeOthers(): void {
    const [x, y] = [this.#x, this.#y];
    let opaque = this.#opaqueData();
    let interval = firstInterval;
    let sinceCheck = 0;
    let wasInside = false;
    for (let index = 0; index < x.length; index++) {
      const isInside = isIn(opaque, x[index] as number, y[index] as number);
      if (!(isInside && wasInside)) {
        this.#take(index);
        sinceCheck++;
      }
      wasInside = isInside;
      if (sinceCheck < interval) continue;
      sinceCheck = 0;
      interval *= intervalGrowth;
      opaque = this.#opaqueData();
      // The point need not lie in the new rectangle.
      wasInside = false;
    }
  }

  /** The data of the opaque rectangle, as the mask is now. */
  #opaqueData(): DataRectangle {
    this.#mask.updateOpaque();
    return this.#dataIn(this.#mask.opaqueRectangle() ?? emptyRectangle);
  }

  /** The points of the line in cells; of a very long line, every n-th run of points. */
  #cells(): PointCells {
    const { width, height, strokeWidth } = this.#page;
    const cells = new PointCells(Math.ceil(width / strokeWidth), Math.ceil(height / strokeWidth));
    const step = runLength * Math.ceil(this.#x.length / maxPointsInCells);
    for (let start = 0; start < this.#x.length; start += step) {
      const end = Math.min(start + runLength, this.#x.length);
      for (let index = start; index < end; index++) {
        const column = Math.floor(this.#positionX(index) / strokeWidth);
        cells.put(column, Math.floor(this.#positionY(index) / strokeWidth), index);
      }
    }
    return cells;
  }

  /** A rectangle of cells as pixels of the mask. */
  #pixelsOf({ left, top, right, bottom }: CellRectangle): CellRectangle {
    const size = this.#page.strokeWidth * this.#grid.scale;
    return {
      left: Math.ceil(left * size),
      top: Math.ceil(top * size),
      right: Math.floor(right * size),
      bottom: Math.floor(bottom * size),
    };
  }

  /** The points outside a rectangle of the mask, and their positions there; null when there are too many. */
  #outside(rectangle: CellRectangle): PagePoints | null {
    const inner = this.#dataIn(rectangle);
    const capacity = Math.ceil(this.#x.length * maxOutsideShare);
    const points = new PagePoints();
    const { scale } = this.#grid;
    const block = new Uint32Array(blockLength);
    const [xs, ys] = [new Float64Array(blockLength), new Float64Array(blockLength)];
    for (let start = 0; start < this.#x.length; start += blockLength) {
      const end = Math.min(start + blockLength, this.#x.length);
      const count = outsideOf(inner, this.#x, this.#y, start, end, block);
      if (points.length + count > capacity) return null;
      const found = block.subarray(0, count);
      writePositions(this.#page.x, this.#x, found, scale, xs);
      writePositions(this.#page.y, this.#y, found, scale, ys);
      points.add(found, xs.subarray(0, count), ys.subarray(0, count));
    }
    return points;
  }

  /** The data inside a rectangle of the mask. */
  #dataIn({ left, top, right, bottom }: CellRectangle): DataRectangle {
    const { scale } = this.#grid;
    const [low, high] = dataBetween(this.#page.y, top / scale, bottom / scale);
    const [first, last] = dataBetween(this.#page.x, left / scale, right / scale);
    return { left: first, right: last, low, high };
  }

  #positionX(index: number): number {
    return positionOf(this.#page.x, this.#x[index] as number);
  }

  #positionY(index: number): number {
    return positionOf(this.#page.y, this.#y[index] as number);
  }
}

function isIn({ left, right, low, high }: DataRectangle, x: number, y: number): boolean {
  return x > left && x < right && y > low && y < high;
}

function dataBetween(placement: Placement, from: number, to: number) {
  const ends = [valueAtPosition(placement, from), valueAtPosition(placement, to)];
  return [Math.min(...ends), Math.max(...ends)] as const;
}

/**
 * Writes the indices of the points outside a rectangle, from `start` up to but not including `end`, into `found`.
 * @returns How many there are.
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
    if (!(at > left && at < right && up > low && up < high)) found[count++] = index;
  }
  return count;
}

/** The positions of some values of a line, in pixels of the mask. */
function writePositions(
  placement: Placement,
  values: Float64Array,
  indices: Uint32Array,
  scale: number,
  positions: Float64Array,
): void {
  for (let at = 0; at < indices.length; at++) {
    positions[at] = scale * positionOf(placement, values[indices[at] as number] as number);
  }
}

function isFiniteSegment(segment: Segment): boolean {
  return (
    Number.isFinite(segment[0]) &&
    Number.isFinite(segment[1]) &&
    Number.isFinite(segment[2]) &&
    Number.isFinite(segment[3])
  );
}

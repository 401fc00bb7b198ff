/** Lines that cross themselves over and over: segments that only paint what the line painted before are left out. */
import { Coverage } from "./coverage-mask.ts";
import { segmentOf } from "./segment.ts";
import { lifted, VertexList } from "./vertex-list.ts";

/** What {@link visibleStrokes} draws on; lengths are pixels. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly strokeWidth: number;
}

/** A page in pixels of its own size, and how strictly a stroke is taken for hidden; see {@link Coverage}. */
interface FinePage extends Page {
  readonly scale: number;
  readonly painted: number;
}

/** The coverage has at least so many pixels to one of the page, and so many to the width of the stroke. */
const finest = { toPixel: 2, toStroke: 8 };
/** With fewer pixels than this to the stroke's width, coverage says too little. */
const coarsest = 4;
/** The most pixels a coverage has, for the sake of memory. */
const mostPixels = 4e6;
/** Nothing that the eye could miss is left out so. */
const strict = 0.55;
/** So an edge may move by a quarter of a pixel. */
const loose = 0.3;
/** That is worth it in any case when there are so many times more than there should be. */
const tooMany = 10;

/**
 * Leaves out the segments of a path that show nothing: those outside the page, and those over what the path itself
 * paints anyway. The line is lifted off the page for them.
 * @param x Positions in pixels, NaN in gaps.
 * @param y Heights in pixels.
 * @param vertices The path's vertices, as in {@link VertexList}.
 * @param most When more points are left, and with a little less care they would not be, less care is taken.
 * @returns Vertices as in {@link VertexList}.
 */
export function visibleStrokes(
  x: Float64Array,
  y: Float64Array,
  vertices: Uint32Array,
  page: Page,
  most: number,
): Uint32Array {
  const scale = scaleOf(page);
  if (scale === null) return vertices;
  const exact = thereAndBack(x, y, vertices, { scale, painted: strict, ...page });
  const points = pointsIn(exact);
  if (points <= most) return exact;
  const fewer = thereAndBack(x, y, exact, { scale, painted: loose, ...page });
  return pointsIn(fewer) <= most || points > tooMany * most ? fewer : exact;
}

/** How many pixels a coverage has to one of the page; null where they would be too few. */
function scaleOf({ width, height, strokeWidth }: Page): number | null {
  const wanted = Math.max(finest.toPixel, finest.toStroke / strokeWidth);
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (width * height)));
  return scale * strokeWidth < coarsest ? null : scale;
}

/** Strict coverages of a page, and how many pixels they have to one of it. */
export interface FineCoverage {
  readonly scale: number;
  readonly make: () => Coverage;
}

/** Null where a coverage would say too little. */
export function fineCoverage({ width, height, strokeWidth }: Page): FineCoverage | null {
  const page = { width, height, strokeWidth };
  const scale = scaleOf(page);
  if (scale === null) return null;
  return { scale, make: () => makeCoverage({ scale, painted: strict, ...page }) };
}

function makeCoverage({ width, height, strokeWidth, scale, painted }: FinePage): Coverage {
  return new Coverage(width * scale, height * scale, (strokeWidth * scale) / 2, painted);
}

export function pointsIn(vertices: Uint32Array): number {
  return vertices.reduce((count, each) => (each === lifted ? count : count + 1), 0);
}

/** On the way back, early strokes that later ones cover are found too: half of what is left. */
function thereAndBack(
  x: Float64Array,
  y: Float64Array,
  vertices: Uint32Array,
  page: FinePage,
): Uint32Array {
  const there = firstStrokes(x, y, vertices, page);
  return firstStrokes(x, y, there.reverse(), page).reverse();
}

/** Leaves out the segments over what earlier ones have painted. */
function firstStrokes(
  x: Float64Array,
  y: Float64Array,
  vertices: Uint32Array,
  page: FinePage,
): Uint32Array {
  const coverage = makeCoverage(page);
  const { scale } = page;
  const list = new VertexList();
  const segment = segmentOf(0, 0, 0, 0);
  for (let index = 1; index < vertices.length; index++) {
    const from = vertices[index - 1] as number;
    const to = vertices[index] as number;
    if (from === lifted || to === lifted) {
      list.lift();
      continue;
    }
    segment[0] = scale * (x[from] as number);
    segment[1] = scale * (y[from] as number);
    segment[2] = scale * (x[to] as number);
    segment[3] = scale * (y[to] as number);
    if (coverage.hides(segment)) {
      list.lift();
    } else {
      coverage.paint(segment);
      list.add(from);
      list.add(to);
    }
  }
  list.lift();
  return list.toArray();
}

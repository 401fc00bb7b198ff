/** Lines that cross themselves over and over: segments that only paint over others of the line are left out. */
import { CoverageMask } from "./coverage-mask.ts";
import type { Segment } from "./segment.ts";
import type { StrokedPage } from "./stroked-page.ts";
import { pathBreak, VertexList } from "./vertex-list.ts";

/** The size of a page and of the stroke on it, in pixels. */
export type StrokedArea = Pick<StrokedPage, "width" | "height" | "strokeWidth">;

/** What a mask is made for: an area, its scale in mask pixels per pixel, and the inset of {@link CoverageMask}. */
interface MaskSettings extends StrokedArea {
  readonly scale: number;
  readonly inset: number;
}

/** A mask has at least so many pixels to one of the page, and to the width of the stroke, if memory allows. */
const targetScale = { toPixel: 2, toStroke: 8 };
/** A mask with fewer pixels than this to the stroke's width is too coarse. */
const minStrokePixels = 4;
/** A mask has no more pixels, to save memory. */
const maxMaskPixels = 4e6;
/** With this inset, leaving out hidden strokes makes no visible difference. */
const exactInset = 0.55;
/** With this one, an edge may move by a quarter of a pixel. */
const tolerantInset = 0.3;
/** The tolerant inset is always used for so many times more points than allowed. */
const tooManyTimes = 10;

/**
 * Leaves out the segments of a path that show nothing: those outside the page, and those over what the rest of the path
 * paints. A path break takes their place.
 * @param x Positions in pixels, NaN in gaps.
 * @param y Heights in pixels.
 * @param vertices The path's vertices, as in {@link VertexList}.
 * @param maxPoints When more points are left, and a tolerant mask would leave no more than these, that one is used.
 * @returns Vertices as in {@link VertexList}.
 */
export function visibleStrokes(
  x: Float64Array,
  y: Float64Array,
  vertices: Uint32Array,
  page: StrokedArea,
  maxPoints: number,
): Uint32Array {
  const scale = maskScale(page);
  if (scale === null) return vertices;
  const exact = forwardAndBackward(x, y, vertices, { scale, inset: exactInset, ...page });
  const points = pointsIn(exact);
  if (points <= maxPoints) return exact;
  const fewer = forwardAndBackward(x, y, exact, { scale, inset: tolerantInset, ...page });
  return pointsIn(fewer) <= maxPoints || points > tooManyTimes * maxPoints ? fewer : exact;
}

/** The number of mask pixels to one of the page; null where the mask would be too coarse. */
function maskScale({ width, height, strokeWidth }: StrokedArea): number | null {
  const wanted = Math.max(targetScale.toPixel, targetScale.toStroke / strokeWidth);
  const scale = Math.min(wanted, Math.sqrt(maxMaskPixels / (width * height)));
  return scale * strokeWidth < minStrokePixels ? null : scale;
}

/** Empty masks of a page, and how many of their pixels make one of the page. */
export interface MaskGrid {
  readonly scale: number;
  readonly makeMask: () => CoverageMask;
}

/** The masks of a page with the exact inset; null where they would be too coarse. */
export function maskGridOf({ width, height, strokeWidth }: StrokedArea): MaskGrid | null {
  const page = { width, height, strokeWidth };
  const scale = maskScale(page);
  if (scale === null) return null;
  return { scale, makeMask: () => createMask({ scale, inset: exactInset, ...page }) };
}

function createMask({ width, height, strokeWidth, scale, inset }: MaskSettings): CoverageMask {
  return new CoverageMask(width * scale, height * scale, (strokeWidth * scale) / 2, inset);
}

/** How many of the vertices are points, and not path breaks. */
export function pointsIn(vertices: Uint32Array): number {
  return vertices.reduce((count, each) => (each === pathBreak ? count : count + 1), 0);
}

/**
 * Goes through the strokes forward and then backward. The second pass finds early strokes that later ones cover, about half
 * of what the first leaves.
 */
function forwardAndBackward(
  x: Float64Array,
  y: Float64Array,
  vertices: Uint32Array,
  page: MaskSettings,
): Uint32Array {
  const forward = uncoveredStrokes(x, y, vertices, page);
  return uncoveredStrokes(x, y, forward.reverse(), page).reverse();
}

/** Leaves out the segments over those that come before them. */
function uncoveredStrokes(
  x: Float64Array,
  y: Float64Array,
  vertices: Uint32Array,
  page: MaskSettings,
): Uint32Array {
  const mask = createMask(page);
  const { scale } = page;
  const list = new VertexList();
  const segment: Segment = [0, 0, 0, 0];
  for (let index = 1; index < vertices.length; index++) {
    const from = vertices[index - 1] as number;
    const to = vertices[index] as number;
    if (from === pathBreak || to === pathBreak) {
      list.penUp();
      continue;
    }
    segment[0] = scale * (x[from] as number);
    segment[1] = scale * (y[from] as number);
    segment[2] = scale * (x[to] as number);
    segment[3] = scale * (y[to] as number);
    if (mask.hides(segment)) {
      list.penUp();
    } else {
      mask.paint(segment);
      list.add(from);
      list.add(to);
    }
  }
  list.penUp();
  return list.toArray();
}

import type { LegendLoc, LegendPlace } from "./legend-loc.ts";

/** The size of a box in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a legend's frame lands: the place taken, and its lower left corner in points. */
export interface LegendSpot {
  readonly loc: LegendPlace;
  readonly x: number;
  readonly y: number;
}

/** What a legend keeps clear of: the points of a line, or points that stand alone. */
export interface Obstacle {
  /** In points from the axes' lower left corner: x, y, x, y, …, gaps left out. */
  readonly vertices: Float64Array;
  /** Whether the points are joined by a line. */
  readonly joined: boolean;
}

/** How far a place lies along the free width and height: 0 left or bottom, 1 right or top. */
const anchors = {
  "upper right": [1, 1],
  "upper left": [0, 1],
  "lower left": [0, 0],
  "lower right": [1, 0],
  right: [1, 0.5],
  "center left": [0, 0.5],
  "center right": [1, 0.5],
  "lower center": [0.5, 0],
  "upper center": [0.5, 1],
  center: [0.5, 0.5],
} as const satisfies Record<Exclude<LegendLoc, "best">, readonly [number, number]>;

type Anchor = keyof typeof anchors;
const candidates = Object.keys(anchors) as Anchor[];

/**
 * Finds a legend's place as matplotlib does. `"best"` takes the first of the named places that covers
 * no vertex and touches no line, otherwise the one that covers and touches least.
 * @param frame The legend's size.
 * @param axes The size of the axes box.
 * @param pad The distance to keep from the axes' edge.
 * @param obstacles What to keep clear of; called for `"best"` only.
 */
export function placeLegend(
  loc: LegendPlace,
  frame: Size,
  axes: Size,
  pad: number,
  obstacles: () => readonly Obstacle[],
): LegendSpot {
  if (typeof loc !== "string") return { loc, x: loc[0] * axes.width, y: loc[1] * axes.height };
  if (loc !== "best") return spotAt(loc, frame, axes, pad);
  const spots = candidates.map((name) => spotAt(name, frame, axes, pad));
  return leastBad(spots, frame, obstacles());
}

function spotAt(name: Anchor, frame: Size, axes: Size, pad: number): LegendSpot {
  const [across, up] = anchors[name];
  return {
    loc: name,
    x: pad + across * (axes.width - 2 * pad - frame.width),
    y: pad + up * (axes.height - 2 * pad - frame.height),
  };
}

/** The first spot that nothing lies under or crosses, otherwise the least bad. */
function leastBad(
  spots: readonly LegendSpot[],
  frame: Size,
  obstacles: readonly Obstacle[],
): LegendSpot {
  const clear = spots.find((spot) => !obstacles.some((each) => meets(each, spot, frame)));
  if (clear !== undefined) return clear;
  const covered = new Float64Array(spots.length);
  for (const obstacle of obstacles) {
    const inside = countInside(obstacle.vertices, spots, frame);
    for (const [index, spot] of spots.entries()) {
      const isCrossed = obstacle.joined && meets(obstacle, spot, frame);
      covered[index] = (covered[index] as number) + (inside[index] as number) + (isCrossed ? 1 : 0);
    }
  }
  return spots[covered.indexOf(Math.min(...covered))] as LegendSpot;
}

/** Whether a point lies strictly inside the frame at a spot, or the line through the points touches it. */
function meets({ vertices, joined }: Obstacle, spot: LegendSpot, frame: Size): boolean {
  const { x: left, y: bottom } = spot;
  const right = left + frame.width;
  const top = bottom + frame.height;
  const touches = segmentTest(left + frame.width / 2, bottom + frame.height / 2, frame);
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  for (let index = 0; index < vertices.length; index += 2) {
    const x = vertices[index] as number;
    const y = vertices[index + 1] as number;
    if (x > left && x < right && y > bottom && y < top) return true;
    if (joined) {
      // A line that begins on the border touches.
      if (index === 0 && x >= left && x <= right && y >= bottom && y <= top) return true;
      const isBeside =
        (x < left && lastX < left) ||
        (x > right && lastX > right) ||
        (y < bottom && lastY < bottom) ||
        (y > top && lastY > top);
      if (!isBeside && touches(lastX, lastY, x, y)) return true;
    }
    lastX = x;
    lastY = y;
  }
  return false;
}

/** How many points lie strictly inside the frame at each spot. The spots share their sides, so few are compared. */
function countInside(
  vertices: Float64Array,
  spots: readonly LegendSpot[],
  { width, height }: Size,
): number[] {
  const lefts = [...new Set(spots.map((spot) => spot.x))];
  const bottoms = [...new Set(spots.map((spot) => spot.y))];
  const counts = lefts.map(() => new Float64Array(bottoms.length));
  for (let index = 0; index < vertices.length; index += 2) {
    const x = vertices[index] as number;
    const y = vertices[index + 1] as number;
    for (let column = 0; column < lefts.length; column++) {
      const left = lefts[column] as number;
      if (!(x > left && x < left + width)) continue;
      const counted = counts[column] as Float64Array;
      for (let row = 0; row < bottoms.length; row++) {
        const bottom = bottoms[row] as number;
        if (y > bottom && y < bottom + height) counted[row] = (counted[row] as number) + 1;
      }
    }
  }
  return spots.map(({ x, y }) => counts[lefts.indexOf(x)]?.[bottoms.indexOf(y)] ?? 0);
}

type SegmentTest = (x1: number, y1: number, x2: number, y2: number) => boolean;

/** Tests whether a segment touches a box: neither a side of the box nor the segment itself parts them. */
function segmentTest(centerX: number, centerY: number, { width, height }: Size): SegmentTest {
  return (x1, y1, x2, y2) =>
    Math.abs(x1 + x2 - 2 * centerX) < Math.abs(x1 - x2) + width &&
    Math.abs(y1 + y2 - 2 * centerY) < Math.abs(y1 - y2) + height &&
    2 * Math.abs((x1 - centerX) * (y1 - y2) - (y1 - centerY) * (x1 - x2)) <
      width * Math.abs(y1 - y2) + height * Math.abs(x1 - x2);
}

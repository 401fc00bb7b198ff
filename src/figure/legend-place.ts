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

function leastBad(
  spots: readonly LegendSpot[],
  frame: Size,
  obstacles: readonly Obstacle[],
): LegendSpot {
  let best = spots[0] as LegendSpot;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    let badness = 0;
    for (const obstacle of obstacles) badness += badnessOf(obstacle, spot, frame);
    if (badness === 0) return spot;
    if (badness < least) [best, least] = [spot, badness];
  }
  return best;
}

/** The number of points strictly inside the frame, and one more if a line through them touches it. */
function badnessOf({ vertices: line, joined }: Obstacle, spot: LegendSpot, frame: Size): number {
  const right = spot.x + frame.width;
  const top = spot.y + frame.height;
  const touches = segmentTest(spot.x + frame.width / 2, spot.y + frame.height / 2, frame);
  let inside = 0;
  let touched = !joined;
  for (let index = 0; index < line.length; index += 2) {
    const x = line[index] as number;
    const y = line[index + 1] as number;
    if (x > spot.x && x < right && y > spot.y && y < top) inside++;
    if (touched) continue;
    touched =
      index === 0
        ? x >= spot.x && x <= right && y >= spot.y && y <= top
        : touches(x, y, line[index - 2] as number, line[index - 1] as number);
  }
  return inside + (joined && touched ? 1 : 0);
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

import type { LegendLoc, LegendPlace } from "../config/legend-loc.ts";
import type { Obstacle } from "../space/obstacle.ts";
import { countInside, crosses, type Side, type Three } from "./legend-avoidance.ts";

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
  return leastBad(frame, axes, pad, obstacles());
}

function spotAt(name: Anchor, frame: Size, axes: Size, pad: number): LegendSpot {
  const [across, up] = anchors[name];
  return {
    loc: name,
    x: startAt(across, frame.width, axes.width, pad),
    y: startAt(up, frame.height, axes.height, pad),
  };
}

function startAt(share: number, length: number, room: number, pad: number): number {
  return pad + share * (room - 2 * pad - length);
}

/** The first of the named places that covers fewest points and touches fewest lines. */
function leastBad(
  frame: Size,
  axes: Size,
  pad: number,
  obstacles: readonly Obstacle[],
): LegendSpot {
  const columns = sidesAlong(frame.width, axes.width, pad);
  const rows = sidesAlong(frame.height, axes.height, pad);
  const counts = obstacles.map((each) => countInside(each, columns, rows));
  let [best, least] = [spotAt("upper right", frame, axes, pad), Number.POSITIVE_INFINITY];
  for (const name of candidates) {
    const spot = spotAt(name, frame, axes, pad);
    const box = { x: spot.x, y: spot.y, width: frame.width, height: frame.height };
    const badness = sum(
      obstacles.map((obstacle, index) => {
        const inside = counts[index]?.[boxOf(name)] ?? 0;
        const isMet = obstacle.joined && (inside > 0 || crosses(obstacle, box));
        return inside + Number(isMet);
      }),
    );
    if (badness < least) [best, least] = [spot, badness];
    if (least === 0) break;
  }
  return best;
}

/** The sides of a frame along an axis, at its three places there. */
function sidesAlong(length: number, room: number, pad: number): Three<Side> {
  const side = (share: number): Side => {
    const from = startAt(share, length, room, pad);
    return [from, from + length];
  };
  return [side(0), side(0.5), side(1)];
}

/** Which box of three columns and three rows a place is, column by column. */
function boxOf(name: Anchor): number {
  const [across, up] = anchors[name];
  return 3 * (2 * across) + 2 * up;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

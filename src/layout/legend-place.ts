import type { LegendLoc, LegendPlace } from "../config/legend-loc.ts";
import type { AxisName } from "../space/axes-space.ts";
import type { Obstacle } from "../space/obstacle.ts";
import {
  countInside,
  countOverlaps,
  crosses,
  type FrameSide,
  type StartMiddleEnd,
} from "./legend-avoidance.ts";

/** The size of a box in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room a legend stands in: a size, and where its lower left corner is. */
export interface Room extends Size {
  /** @default 0 */
  readonly x?: number;
  /** @default 0 */
  readonly y?: number;
}

/** The position of a legend: its location, and the lower left corner of its frame in points. */
export interface LegendPosition {
  readonly loc: LegendPlace;
  readonly x: number;
  readonly y: number;
}

/** The position of each location along the free width and height: 0 left or bottom, 1 right or top. */
const anchorShares = {
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

type LegendAnchor = keyof typeof anchorShares;
const candidates = Object.keys(anchorShares) as LegendAnchor[];

/**
 * Finds a legend's position as matplotlib does. `"best"` takes the first of the named locations that covers
 * no vertex and touches no line, otherwise the one that covers and touches least.
 * @param frame The legend's size.
 * @param room The axes box, or the part of it or of the figure to stand in.
 * @param pad The distance to keep from the edge of the room.
 * @param obstacles What to keep clear of; called for `"best"` only.
 */
export function placeLegend(
  loc: LegendPlace,
  frame: Size,
  room: Room,
  pad: number,
  obstacles: () => readonly Obstacle[],
): LegendPosition {
  const { x = 0, y = 0 } = room;
  if (typeof loc !== "string") {
    return { loc, x: x + loc[0] * room.width, y: y + loc[1] * room.height };
  }
  if (loc !== "best") return positionAtAnchor(loc, frame, room, pad);
  return bestPosition(frame, room, pad, obstacles());
}

function positionAtAnchor(
  name: LegendAnchor,
  frame: Size,
  room: Room,
  pad: number,
): LegendPosition {
  const [across, up] = anchorShares[name];
  return {
    loc: name,
    x: startAt(across, frame.width, room, "x", pad),
    y: startAt(up, frame.height, room, "y", pad),
  };
}

function startAt(share: number, length: number, room: Room, axis: AxisName, pad: number): number {
  const { x = 0, y = 0, width, height } = room;
  const [start, whole] = axis === "x" ? [x, width] : [y, height];
  return start + pad + share * (whole - 2 * pad - length);
}

/** The first of the named locations with the smallest sum of points covered and lines touched. */
function bestPosition(
  frame: Size,
  room: Room,
  pad: number,
  obstacles: readonly Obstacle[],
): LegendPosition {
  const columns = sidesAlong(frame.width, room, "x", pad);
  const rows = sidesAlong(frame.height, room, "y", pad);
  const counts = obstacles.map((each) =>
    "boxes" in each ? countOverlaps(each, columns, rows) : countInside(each, columns, rows),
  );
  let [best, minBadness] = [
    positionAtAnchor("upper right", frame, room, pad),
    Number.POSITIVE_INFINITY,
  ];
  for (const name of candidates) {
    const position = positionAtAnchor(name, frame, room, pad);
    const box = { x: position.x, y: position.y, width: frame.width, height: frame.height };
    const badness = sum(
      obstacles.map((obstacle, index) => {
        const inside = counts[index]?.[cellIndexOf(name)] ?? 0;
        const isLine = "joined" in obstacle && obstacle.joined;
        const isMet = isLine && (inside > 0 || crosses(obstacle, box));
        return inside + Number(isMet);
      }),
    );
    if (badness < minBadness) [best, minBadness] = [position, badness];
    if (minBadness === 0) break;
  }
  return best;
}

/** The extents of a frame along an axis, at its three positions there. */
function sidesAlong(
  length: number,
  room: Room,
  axis: AxisName,
  pad: number,
): StartMiddleEnd<FrameSide> {
  const side = (share: number): FrameSide => {
    const from = startAt(share, length, room, axis, pad);
    return [from, from + length];
  };
  return [side(0), side(0.5), side(1)];
}

/** The index of a location in the nine counts of {@link countInside}, column by column. */
function cellIndexOf(name: LegendAnchor): number {
  const [across, up] = anchorShares[name];
  return 3 * (2 * across) + 2 * up;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

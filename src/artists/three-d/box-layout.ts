/** Where the parts of the box of axes of three dimensions stand, in points from the lower left corner of the axes. */
import type { AxesSpace, View3D } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { type BoxedText, placeBoxed } from "../text/boxed-text.ts";
import type { BoxAxis, BoxState, BoxTick } from "./box-3d.ts";
import { needsAxes3D } from "./errors.ts";
import { textAngle } from "./flat.ts";
import { placer, projector, type Vector } from "./projection.ts";

/** A tick at its place. */
export interface PlacedTick3D {
  readonly tick: BoxTick;
  readonly line: readonly [Point, Point];
  readonly text: BoxedText;
}

/** An axis at its place, with the wall behind it. */
export interface PlacedAxis3D {
  readonly index: 0 | 1 | 2;
  readonly pane: readonly Point[];
  readonly line: readonly [Point, Point];
  readonly label: BoxedText;
  readonly offsetText: BoxedText;
  readonly grid: readonly (readonly Point[])[];
  readonly ticks: readonly PlacedTick3D[];
}

/** What all three axes have in common. */
interface Frame {
  readonly space: AxesSpace;
  readonly view: View3D;
  readonly place: (point: Vector) => Point;
  readonly project: (point: Vector) => Vector;
  readonly low: Vector;
  readonly high: Vector;
  readonly centers: Vector;
  /** A twelfth of what the limits span. */
  readonly deltas: Vector;
  /** For each direction, whether the wall at the greater value is the farther one. */
  readonly highs: readonly [boolean, boolean, boolean];
  /** The corner where the three walls meet, and the one nearest to the eye. */
  readonly far: Vector;
  readonly near: Vector;
  /** Twelfths of the limits to a point, roughly. */
  readonly perPoint: number;
}

/** Lays out the axes of a box that show. */
export function placeBox(state: BoxState, space: AxesSpace): PlacedAxis3D[] {
  if (!state.isShown) return [];
  const frame = frameOf(space);
  return ([0, 1, 2] as const).flatMap((index) => {
    const axis = state.axes[index];
    return axis === null ? [] : [placeBoxAxis(frame, axis, index, state.hasGrid)];
  });
}

function frameOf(space: AxesSpace): Frame {
  const { view3d: view } = space;
  if (view === undefined) throw needsAxes3D();
  const bounds = view.limits.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const each = (make: (low: number, high: number) => number): Vector => {
    const at = (index: number) => make(bounds[index]?.[0] ?? 0, bounds[index]?.[1] ?? 1);
    return [at(0), at(1), at(2)];
  };
  const low = each((min, max) => min - (0.25 * (max - min)) / 12);
  const high = each((min, max) => max + (0.25 * (max - min)) / 12);
  const project = projector(view.matrix);
  const highs = highsOf(cornersOf(low, high).map(project));
  const pick = (whether: boolean): Vector => {
    const at = (index: 0 | 1 | 2) => (highs[index] === whether ? high : low)[index];
    return [at(0), at(1), at(2)];
  };
  return {
    space,
    view,
    place: placer(space),
    project,
    low,
    high,
    centers: each((min, max) => 0.5 * (max + min)),
    deltas: each((min, max) => (max - min) / 12),
    highs,
    far: pick(true),
    near: pick(false),
    perPoint: 48 / (space.width + space.height),
  };
}

/** The corners of a box: around its floor, then around its ceiling. */
function cornersOf(low: Vector, high: Vector): Vector[] {
  const around = [
    [low[0], low[1]],
    [high[0], low[1]],
    [high[0], high[1]],
    [low[0], high[1]],
  ] as const;
  return [low[2], high[2]].flatMap((z) => around.map(([x, y]): Vector => [x, y, z]));
}

/** The corners of the walls at the least and at the greatest value of each direction. */
const walls = [
  [
    [0, 3, 7, 4],
    [1, 2, 6, 5],
  ],
  [
    [0, 1, 5, 4],
    [3, 2, 6, 7],
  ],
  [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ],
] as const;

type Highs = readonly [boolean, boolean, boolean];

/** Of each pair of walls, whether the one at the greatest value is farther away; views along an axis have a rule of their own. */
function highsOf(corners: readonly Vector[]): Highs {
  const depths = walls.map((pair) => pair.map((wall) => meanDepth(wall, corners)));
  const differences = depths.map(([least = 0, greatest = 0]) => greatest - least);
  const [x, y, z] = differences.map((difference) => difference > 0) as unknown as Highs;
  const even = differences.map((difference) => Math.abs(difference) <= Number.EPSILON);
  if (even.filter((each) => each).length !== 2) return [x, y, z];
  const along = even.indexOf(false);
  return along === 2 ? [true, true, z] : along === 1 ? [true, y, false] : [x, false, false];
}

function meanDepth(wall: readonly number[], corners: readonly Vector[]): number {
  return wall.reduce((sum, corner) => sum + (corners[corner]?.[2] ?? 0), 0) / 4;
}

function placeBoxAxis(
  frame: Frame,
  axis: BoxAxis,
  index: 0 | 1 | 2,
  hasGrid: boolean,
): PlacedAxis3D {
  const { low, high, highs, place } = frame;
  const corners = cornersOf(low, high);
  const pane = walls[index][highs[index] ? 1 : 0].map((at) => place(corners[at] ?? low));
  const ends = axisEdge(frame, index);
  const line = [place(ends[0]), place(ends[1])] as const;
  const angle = textAngle(line[1][0] - line[0][0], line[1][1] - line[0][1]);
  return {
    index,
    pane,
    line,
    label: placeBoxLabel(frame, axis, index, ends, angle),
    offsetText: placeOffset(frame, axis, index, ends, angle),
    grid: hasGrid ? axis.ticks.map((tick) => gridLine(frame, tick, index)) : [],
    ticks: axis.ticks.map((tick) => placeTick(frame, tick, index, ends[0])),
  };
}

type AxisEnds = readonly [Vector, Vector];

/** Which coordinates of the near corner the ends of an axis have: the first end one, the second both. */
const takenFrom = [
  [1, 0],
  [0, 1],
  [0, 2],
] as const;

/** The two ends of an axis: an edge between a wall and the open side. */
function axisEdge({ far, near, view }: Frame, index: 0 | 1 | 2): AxisEnds {
  // When another axis than z stands upright, some begin at the near corner.
  const isTurned = [
    [false, true, true],
    [true, true, false],
    [false, false, false],
  ][view.verticalAxis]?.[index];
  const [from, to] = isTurned ? [near, far] : [far, near];
  const [first, second] = takenFrom[index];
  const start = withCoordinate(from, first, to[first]);
  return [start, withCoordinate(start, second, to[second])];
}

function withCoordinate(vector: Vector, index: number, value: number): Vector {
  const [x, y, z] = vector.map((each, at) => (at === index ? value : each));
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** A point moved away from the middle of the box, but not along its axis, by so many points. */
function movedAway(frame: Frame, from: Vector, index: number, points: number): Vector {
  const { centers, deltas, perPoint } = frame;
  const at = (axis: 0 | 1 | 2) => {
    if (axis === index) return from[axis];
    const sign = from[axis] - centers[axis] < 0 ? -1 : 1;
    return from[axis] + sign * points * perPoint * deltas[axis];
  };
  return [at(0), at(1), at(2)];
}

/** matplotlib's distances in points, besides those that can be set. */
const [labelDistance, tickLabelDistance] = [21, 8];

function placeBoxLabel(
  frame: Frame,
  axis: BoxAxis,
  index: 0 | 1 | 2,
  [start, end]: AxisEnds,
  angle: number,
): BoxedText {
  const middle: Vector = [
    0.5 * (start[0] + end[0]),
    0.5 * (start[1] + end[1]),
    0.5 * (start[2] + end[2]),
  ];
  const [x, y] = frame.place(movedAway(frame, middle, index, axis.labelpad + labelDistance));
  // Longer names are turned along their axis.
  const turn = [...axis.label].length > 4 ? { rotation: angle } : {};
  return placeBoxed(axis.label, { ...axis.labelLook, ...turn, x, y, ha: "center", va: "center" });
}

function placeOffset(
  frame: Frame,
  axis: BoxAxis,
  index: 0 | 1 | 2,
  ends: AxisEnds,
  rotation: number,
): BoxedText {
  const end = index === 2 ? 1 : 0;
  const outer = ends[index === 2 ? 1 : 0];
  const [x, y] = frame.place(movedAway(frame, outer, index, axis.labelpad + labelDistance));
  const ha = offsetAlignment(frame, index, ends[end]);
  const look = { ...axis.offsetLook, rotation, rotationMode: "anchor" } as const;
  return placeBoxed(axis.offsetText, { ...look, x, y, ha, va: "center" });
}

/** Which coordinates on the page decide how an offset text is aligned. */
const aligningCoordinate = [1, 0, 0] as const;

/** At which side an offset text ends; matplotlib has found out by trial and error. */
function offsetAlignment(
  { project, centers, highs }: Frame,
  index: 0 | 1 | 2,
  end: Vector,
): "left" | "right" {
  const [center, outer] = [project(centers), project(end)];
  const across = aligningCoordinate[index];
  const isEven = highs.filter((high) => high).length % 2 === 0;
  if (center[across] > outer[across]) {
    if (center[index] > outer[index] || !isEven) return "left";
    const isException = !highs[0] && highs[1] && highs[2] && index !== 0;
    return isException ? "left" : "right";
  }
  if (center[index] <= outer[index] || !isEven) return "right";
  return index === 2 ? "right" : "left";
}

/** The line of a tick on both walls: from the end of one through the edge between them. */
function gridLine({ far, near, place }: Frame, { value }: BoxTick, index: 0 | 1 | 2): Point[] {
  const at = withCoordinate(far, index, value);
  const [first, last] = [(index + 1) % 3, (index + 2) % 3] as [0 | 1 | 2, 0 | 1 | 2];
  return [
    place(withCoordinate(at, first, near[first])),
    place(at),
    place(withCoordinate(at, last, near[last])),
  ];
}

/** Along which axis the ticks of each lie, by the axis that stands upright. */
const tickAxes = [
  [1, 2, 1],
  [2, 2, 0],
  [1, 0, 0],
] as const;

/** How far a tick reaches out and in, in twelfths of the limits. */
const [outwards, inwards] = [0.1, 0.2];

function placeTick(frame: Frame, tick: BoxTick, index: 0 | 1 | 2, start: Vector): PlacedTick3D {
  const { deltas, highs, place, view } = frame;
  const direction = tickAxes[view.verticalAxis][index];
  const delta = highs[direction] ? deltas[direction] : -deltas[direction];
  const at = withCoordinate(start, index, tick.value);
  const end = (by: number) => place(withCoordinate(at, direction, start[direction] + by * delta));
  const [x, y] = place(movedAway(frame, at, index, tick.pad + tickLabelDistance));
  return {
    tick,
    line: [end(outwards), end(-inwards)],
    text: placeBoxed(tick.text, { ...tick.look, x, y, ha: "center", va: "top" }),
  };
}

/** What axes and tick labels of a box take together, as matplotlib measures it: without names and offset texts. */
export function boxBounds(state: BoxState, space: AxesSpace): Bbox | null {
  return union(
    placeBox(state, space).flatMap(({ line, ticks }) => [
      pointsBbox(line),
      ...ticks.map(({ text }) => text.bbox ?? pointsBbox([[text.x, text.y]])),
    ]),
  );
}

function pointsBbox(points: readonly Point[]): Bbox {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

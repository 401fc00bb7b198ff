/** The frame in which a symbol takes few bytes. */
import type { Point } from "../style/outline.ts";
import type { DrawnPath } from "./symbol-drawing.ts";
import {
  type Frame,
  inUnits,
  outlineOf,
  type SymbolOutline,
  uprightFrame,
} from "./symbol-outline.ts";
import {
  cornersOf,
  cross,
  lengthOf,
  type PathCommand,
  pathTolerance,
  through,
} from "./symbol-path.ts";

/** A path as it is written in a frame. */
export interface FramedPath {
  readonly frame: Frame;
  readonly outline: SymbolOutline;
  /** How many bytes each needs. */
  readonly bytes: number;
}

/** How many bytes an outline needs, with the way to it. */
export type Measure = (outline: SymbolOutline, frame: Frame) => number;

/** Points: no corner is further off in any direction of its frame. */
const tolerance = 0.01;

/** In points, or in hundredths, which need no decimal signs. */
export const inPoints: Frame = uprightFrame(1, 100);
export const inHundredths: Frame = uprightFrame(0.01, 1);

/** The frame that several symbols are short in: upright, or along the first sides of their paths where these are parallel. */
export function commonFrame(
  outlinesIn: (frame: Frame) => readonly SymbolOutline[],
  paths: readonly (readonly PathCommand[])[],
  bytesOf: Measure,
): Frame {
  const sides = paths.map(firstSide);
  const [first = [0, 0]] = sides;
  const areParallel = sides.every(
    (side) => Math.abs(cross(first, side)) <= pathTolerance * (lengthOf(first) + lengthOf(side)),
  );
  const frames = [inPoints, inHundredths].flatMap((frame) =>
    basesOf(areParallel ? (paths[0] ?? []) : [], false).map(([right, down]) =>
      scaled({ right, down, parts: frame.parts }, frame.right[0]),
    ),
  );
  return leastOf(frames, (frame) =>
    outlinesIn(frame).reduce((sum, outline) => sum + bytesOf(outline, frame), 0),
  );
}

function firstSide(commands: readonly PathCommand[]): Point {
  const [a, b] = commands.flatMap(({ points }) => points.slice(-1));
  return direction(a, b);
}

function leastOf<T>(all: readonly T[], measure: (each: T) => number): T {
  const values = all.map(measure);
  return all[values.indexOf(Math.min(...values))] as T;
}

/**
 * The frame in which a path is written with the fewest bytes: along the page or along the first side of the path, in lengths
 * of which its corners are whole numbers.
 */
export function bestFramed({ commands, style }: DrawnPath, bytesOf: Measure): FramedPath {
  const isFilled = style.stroke === undefined;
  const framedIn = (frame: Frame, grain: number, path: readonly PathCommand[]) => {
    const outline = outlineOf(path, frame, grain);
    return { frame, grain, outline, bytes: bytesOf(outline, frame) };
  };
  const framed = [inPoints, inHundredths].map((frame) => framedIn(frame, 1, commands));
  for (const basis of basesOf(commands, isFilled)) {
    for (const frame of wholeFrames(commands, basis)) {
      framed.push(framedIn(frame, frame.parts, commands));
    }
  }
  const { frame, grain } = leastOf(framed, bytes);
  const ways = style["stroke-dasharray"] === undefined ? startsOf(commands) : [commands];
  // A path without a stroke need not be closed.
  const all = isFilled ? [...ways, ...ways.map(withoutEnds)] : ways;
  return leastOf(
    all.map((way) => framedIn(frame, grain, way)),
    bytes,
  );
}

const bytes = ({ bytes }: FramedPath) => bytes;

function withoutEnds(commands: readonly PathCommand[]): readonly PathCommand[] {
  return commands.filter(({ name }) => name !== "Z");
}

/** Two directions; the first is of length 1. */
type Basis = readonly [right: Point, down: Point];

/** Directions in which a path may be short to write. */
function basesOf(commands: readonly PathCommand[], isSkewable: boolean): readonly Basis[] {
  const upright: Basis = [
    [1, 0],
    [0, 1],
  ];
  const [a, b, c] = commands.flatMap(({ points }) => points.slice(-1));
  const side = direction(a, b);
  const length = lengthOf(side);
  if (!(length > 0)) return [upright];
  const [x, y] = [side[0] / length, side[1] / length];
  const turned: Basis = [
    [x, y],
    [-y, x],
  ];
  const next = direction(b, c);
  if (!isSkewable || !(Math.abs(cross(side, next)) > length * lengthOf(next) * leastSine))
    return [upright, turned];
  return [
    upright,
    turned,
    [
      [x, y],
      [next[0] / length, next[1] / length],
    ],
  ];
}

/** The sine of the angle between two sides along which lengths may be told. */
const leastSine = 0.1;

function direction([x1, y1]: Point = [0, 0], [x2, y2]: Point = [0, 0]): Point {
  return [x2 - x1, y2 - y1];
}

/** So many frames of a basis are tried: numbers become longer from one to the next. */
const enoughFrames = 6;

/** Points: a number of a longer scale would need more decimals than three. */
const longest = 10;

/** The coarsest frames of a basis in which all corners are whole numbers. */
function wholeFrames(commands: readonly PathCommand[], [right, down]: Basis): readonly Frame[] {
  const [xs, ys] = cornersIn({ right, down, parts: 1 }, commands);
  const lengths = [...xs, ...ys];
  const reach = Math.max(...lengths.map(Math.abs));
  const scales: number[] = [];
  for (let scale = reach; scale > reach / 150 && scales.length < enoughFrames; scale /= 1.01) {
    const fitted = fittedScale(lengths, scale);
    const isFit = Math.max(misfit(xs, fitted), misfit(ys, fitted)) <= tolerance;
    if (isFit && fitted !== scales.at(-1) && fitted <= longest) scales.push(fitted);
  }
  return scales.map((scale) => scaled({ right, down, parts: partsOf(scale) }, scale));
}

/** Of how many units a 1 of a scale consists, so that a place is off by no more than half of the longest. */
function partsOf(scale: number): number {
  let parts = 1;
  while (scale > longestUnit * parts) parts *= 10;
  return parts;
}

/** Points. */
const longestUnit = 0.0125;

function scaled({ right, down, parts }: Frame, scale: number): Frame {
  const by = ([x, y]: Point): Point => [rounded(x * scale), rounded(y * scale)];
  return { right: by(right), down: by(down), parts };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Where the corners of a path are, counted from the first, along both directions of a basis. */
function cornersIn(basis: Frame, commands: readonly PathCommand[]): [xs: number[], ys: number[]] {
  const points = commands.flatMap(({ points }) => points).map((point) => inUnits(point, basis));
  const [[left, top] = [0, 0]] = points;
  return [points.map(([x]) => x - left), points.map(([, y]) => y - top)];
}

/** The scale near to one for which lengths are nearest to whole numbers. */
function fittedScale(lengths: readonly number[], scale: number): number {
  let [product, square] = [0, 0];
  for (const length of lengths) {
    const whole = Math.round(length / scale);
    product += length * whole;
    square += whole * whole;
  }
  return product / square;
}

/** How far lengths, all moved by the same, are from whole numbers in a scale. */
function misfit(lengths: readonly number[], scale: number): number {
  let [least, most] = [0, 0];
  for (const length of lengths) {
    const off = length - scale * Math.round(length / scale);
    if (off < least) least = off;
    if (off > most) most = off;
  }
  return (most - least) / 2;
}

/** A path with each of its polygons from each of its corners on, where these ways are not too many. */
function startsOf(commands: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const starts = subpathsOf(commands).map(turnedPolygons);
  const ways = starts.reduce((product, each) => product * each.length, 1);
  if (ways > mostWays) return [commands];
  return starts.reduce<readonly (readonly PathCommand[])[]>(
    (all, ways) => all.flatMap((before) => ways.map((each) => [...before, ...each])),
    [[]],
  );
}

const mostWays = 50;

function subpathsOf(commands: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const subpaths: PathCommand[][] = [];
  for (const command of commands) {
    if (command.name === "M") subpaths.push([]);
    subpaths.at(-1)?.push(command);
  }
  return subpaths;
}

/** A closed polygon from each of its corners on; any other path as it is. */
function turnedPolygons(commands: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const corners = cornersOf(commands);
  return (
    corners?.map((_, first) => through([...corners.slice(first), ...corners.slice(0, first)])) ?? [
      commands,
    ]
  );
}

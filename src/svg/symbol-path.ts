/** Paths of symbols, as they are read. */
import type { Point } from "../style/outline.ts";
import { numberRange } from "../text/bbox.ts";

/** A symbol around 0, 0. */
export interface SymbolPath {
  readonly commands: readonly PathCommand[];
  /** How far it reaches from its place to any side, without its edge. */
  readonly reach: number;
  /** How far it reaches in any direction. */
  readonly farthest: number;
  /** Half its width, if it is a circle. */
  readonly radius: number | null;
  /** Whether all of it turns the same way, so that symbols that overlap in a path leave no hole. */
  readonly turnsOneWay: boolean;
}

/** A command of path data with its points, which count from the place of the symbol. */
export interface PathCommand {
  readonly name: string;
  readonly points: readonly Point[];
}

/** Reads the path of a symbol, which consists of moves, lines, cubic curves and closings; null for any other. */
export function readSymbol(data: string): SymbolPath | null {
  const commands = commandsIn(data);
  if (commands[0]?.name !== "M" || !commands.every(isComplete)) return null;
  const radius = radiusOf(commands);
  if (radius !== null) return circle(data, radius);
  const points = commands.flatMap(({ points }) => points);
  const reach = greatest(points, ([x, y]) => Math.max(Math.abs(x), Math.abs(y)));
  const farthest = greatest(points, lengthOf);
  return { commands, reach, farthest, radius, turnsOneWay: turnsOneWay(commands) };
}

/** A circle, whose curves are read again where it is not drawn as an arc: of thousands that would be much to keep. */
function circle(data: string, radius: number): SymbolPath {
  const size = { reach: radius, farthest: radius, radius };
  return {
    ...size,
    turnsOneWay: true,
    get commands() {
      return commandsIn(data);
    },
  };
}

function commandsIn(data: string): PathCommand[] {
  const commands = data.match(/[A-Za-df-z][^A-Za-df-z]*/g) ?? [];
  return commands.map((text) => ({ name: text.charAt(0), points: pointsIn(text.slice(1)) }));
}

/** The points of numbers between commas, which all of this library are; others are no numbers. */
function pointsIn(text: string): Point[] {
  const points: Point[] = [];
  if (text === "") return points;
  const numbers = text.split(",");
  for (let at = 0; at < numbers.length; at += 2) {
    points.push([Number(numbers[at]), Number(numbers[at + 1])]);
  }
  return points;
}

/** How many points each command takes. */
const pointCounts: Readonly<Record<string, number>> = { M: 1, L: 1, C: 3, Z: 0 };

function isComplete({ name, points }: PathCommand): boolean {
  return pointCounts[name] === points.length && points.every(([x, y]) => Number.isFinite(x + y));
}

/** The corners of a closed polygon; null for another path. */
export function cornersOf(commands: readonly PathCommand[]): readonly Point[] | null {
  const corners = commands.flatMap(({ points }) => points);
  const names = commands.map(({ name }) => name).join("");
  return /^ML+Z$/.test(names) ? corners : null;
}

/** The closed polygon with these corners. */
export function through(corners: readonly Point[]): readonly PathCommand[] {
  return [
    ...corners.map((corner, at) => ({ name: at === 0 ? "M" : "L", points: [corner] })),
    { name: "Z", points: [] },
  ];
}

export function cross([x1, y1]: Point, [x2, y2]: Point): number {
  return x1 * y2 - y1 * x2;
}

export function lengthOf([x, y]: Point): number {
  return Math.sqrt(x * x + y * y);
}

function greatest(points: readonly Point[], lengthOf: (point: Point) => number): number {
  return points.reduce((most, point) => Math.max(most, lengthOf(point)), 0);
}

/** Half the width of a circle of cubic curves; null for any other path. */
function radiusOf(commands: readonly PathCommand[]): number | null {
  const [first, ...others] = commands;
  const curves = others.slice(0, -1);
  let from = first?.points[0];
  if (from === undefined || others.at(-1)?.name !== "Z" || curves.length < 4) return null;
  const radius = Math.hypot(...from);
  const isAtRim = (x: number, y: number) => Math.abs(Math.hypot(x, y) - radius) < pathTolerance;
  for (const { name, points } of curves) {
    const [a, b, to] = points;
    if (name !== "C" || a === undefined || b === undefined || to === undefined) return null;
    const [x, y] = onCurve([from, a, b, to], 0.5);
    if (!isAtRim(...to) || !isAtRim(x, y)) return null;
    from = to;
  }
  return radius;
}

/** Points: path data have three decimals. */
export const pathTolerance = 0.002;

type CubicCurve = readonly [Point, Point, Point, Point];

/** Where a cubic curve is at a share of its way. */
function onCurve([from, a, b, to]: CubicCurve, t: number): Point {
  const s = 1 - t;
  const at = (axis: 0 | 1) =>
    s ** 3 * from[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * to[axis];
  return [at(0), at(1)];
}

/** Whether a path winds only one way around whatever it encloses, along so many lines across it. */
function turnsOneWay(commands: readonly PathCommand[]): boolean {
  const polygons = polygonsOf(commands);
  if (polygons.length === 1 && polygons.every(isSmallAndConvex)) return true;
  const ys = polygons.flat().map(([, y]) => y);
  const [top, bottom] = numberRange(ys);
  let turns = 0;
  for (let line = 0; line < linesAcross; line++) {
    const windings = windingsAt(polygons, top + ((line + 0.5) / linesAcross) * (bottom - top));
    for (const winding of windings) {
      if (winding * turns < 0) return false;
      if (winding !== 0) turns = winding;
    }
  }
  return true;
}

const linesAcross = 32;

/**
 * Whether a polygon of at most four corners turns the same way at each: one with more may go around twice. Surfaces are made of
 * thousands of them.
 */
function isSmallAndConvex(corners: readonly Point[]): boolean {
  if (corners.length > 4) return false;
  const turns = corners.map(([x1, y1], at) => {
    const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
    const [x3, y3] = corners[(at + 2) % corners.length] ?? [x1, y1];
    return (x2 - x1) * (y3 - y2) - (y2 - y1) * (x3 - x2);
  });
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}

/** How often polygons wind around the places along a horizontal line. */
function windingsAt(polygons: readonly (readonly Point[])[], y: number): number[] {
  const crossings = polygons.flatMap((corners) =>
    corners.flatMap(([x1, y1], at) => {
      const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
      if (y1 < y === y2 < y) return [];
      return [{ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y2 > y1 ? 1 : -1 }];
    }),
  );
  crossings.sort((a, b) => a.x - b.x);
  const windings: number[] = [];
  let winding = 0;
  for (const [at, { x, turn }] of crossings.entries()) {
    winding += turn;
    const width = (crossings[at + 1]?.x ?? x) - x;
    if (width > pathTolerance) windings.push(winding);
  }
  return windings;
}

function polygonsOf(commands: readonly PathCommand[]): Point[][] {
  const polygons: Point[][] = [];
  for (const { name, points } of commands) {
    if (name === "M") polygons.push([]);
    const corners = polygons.at(-1);
    const from = corners?.at(-1);
    const [a, b, to] = points;
    if (
      name === "C" &&
      from !== undefined &&
      a !== undefined &&
      b !== undefined &&
      to !== undefined
    ) {
      corners?.push(...[0.25, 0.5, 0.75, 1].map((t) => onCurve([from, a, b, to], t)));
    } else corners?.push(...points);
  }
  return polygons;
}

/** The outline of a symbol in few bytes. */
import type { Point } from "../style/outline.ts";
import { numberRange } from "../text/bbox.ts";
import type { Attributes } from "./paint.ts";
import { type AttributeValue, formatNumber } from "./xml.ts";

/** A path that is written at each place; lengths in whole units. */
export interface SymbolOutline {
  /** Its first point, counted from the place. */
  readonly start: Point;
  /** The path from there on, in lengths from point to point. */
  readonly steps: string;
  /** Where it ends, counted from the place. */
  readonly end: Point;
}

/** In what lengths are told. */
export interface Ruler {
  /** Points of which all lengths are a whole number. */
  readonly unit: number;
  /** What a 1 stands for, in points. */
  readonly scale: number;
}

/** Writes a symbol; lengths in units. */
export type SymbolForm = (shape: SymbolPath, ruler: Ruler) => SymbolOutline;

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
interface PathCommand {
  readonly name: string;
  readonly points: readonly Point[];
}

/** Reads the path of a symbol, which consists of moves, lines, cubic curves and closings; null for any other. */
export function readSymbol(data: string): SymbolPath | null {
  const commands = commandsIn(data);
  const [first] = commands;
  if (first?.name !== "M" || !commands.every(isComplete)) return null;
  const points = commands.flatMap(({ points }) => points);
  const reach = greatest(points, ([x, y]) => Math.max(Math.abs(x), Math.abs(y)));
  const radius = radiusOf(commands);
  const farthest = radius ?? greatest(points, ([x, y]) => Math.sqrt(x * x + y * y));
  const isOneWay = radius !== null || turnsOneWay(commands);
  return { commands, reach, farthest, radius, turnsOneWay: isOneWay };
}

function commandsIn(data: string): PathCommand[] {
  const commands: { name: string; points: Point[] }[] = [];
  let x: number | null = null;
  for (const [word] of data.matchAll(/[A-Za-z]|-?[\d.]+(?:e-?\d+)?/g)) {
    if (/[A-Za-z]/.test(word.charAt(0))) commands.push({ name: word, points: [] });
    else if (x === null) x = Number(word);
    else {
      commands.at(-1)?.points.push([x, Number(word)]);
      x = null;
    }
  }
  return commands;
}

/** How many points each command takes. */
const pointCounts: Readonly<Record<string, number>> = { M: 1, L: 1, C: 3, Z: 0 };

function isComplete({ name, points }: PathCommand): boolean {
  return pointCounts[name] === points.length;
}

function greatest(points: readonly Point[], lengthOf: (point: Point) => number): number {
  return points.reduce((most, point) => Math.max(most, lengthOf(point)), 0);
}

/** The look of a circle as the dot that a round stroke leaves. */
export function dotStyle(
  radius: number,
  { fill, stroke, "stroke-width": width = 1 }: Attributes,
): Attributes {
  const edge = stroke === undefined ? 0 : Number(width);
  const look: Record<string, AttributeValue> = { stroke: fill };
  look["stroke-width"] = 2 * radius + edge;
  look["stroke-linecap"] = "round";
  return look;
}

/** The look of arcs: where they have an edge, a round cap closes its gap. */
export function withoutGap(style: Attributes): Attributes {
  return style.stroke === undefined ? style : { ...style, "stroke-linecap": "round" };
}

/** A dot, whose size its stroke has. */
export function dotOf(): SymbolOutline {
  return { start: [0, 0], steps: "z", end: [0, 0] };
}

/** Circles, larger by so many points, from their tops on. The ends of an arc must not meet, so that a unit is left out. */
export function arcOf(beyond: number): SymbolForm {
  return ({ radius }, ruler) => {
    const r = Math.max(Math.round(((radius ?? 0) + beyond) / ruler.unit), 1);
    const [size, gap] = [closely([r, r], ruler), closely([1], ruler)];
    return { start: [0, -r], steps: `a${size} 0 10${gap} 0`, end: [1, -r] };
  };
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
const pathTolerance = 0.002;

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

/** Any symbol as it is. */
export function outlineOf({ commands }: SymbolPath, ruler: Ruler): SymbolOutline {
  const inUnits = (length: number) => Math.round(length / ruler.unit);
  const [first, ...others] = commands.map(({ name, points }) => ({
    name,
    points: points.map(([x, y]): Point => [inUnits(x), inUnits(y)]),
  }));
  const start = first?.points[0] ?? [0, 0];
  return { start, ...relativeSteps(others, start, ruler) };
}

function relativeSteps(
  commands: readonly PathCommand[],
  start: Point,
  ruler: Ruler,
): Pick<SymbolOutline, "steps" | "end"> {
  let [from, first] = [start, start];
  let [data, before] = ["", "l"];
  for (const { name, points } of commands) {
    const { name: step, lengths } = relativeStep(name, points, from);
    const text = closely(lengths, ruler);
    // A command that is repeated need not be named again, nor a line after a move.
    data += step === before ? ` ${text}` : step + text;
    before = step === "m" ? "l" : step;
    from = name === "Z" ? first : (points.at(-1) ?? from);
    if (name === "M") first = from;
  }
  return { steps: data.replaceAll(" -", "-"), end: from };
}

function relativeStep(name: string, points: readonly Point[], [x, y]: Point) {
  const lengths = points.flatMap(([px, py]) => [px - x, py - y]);
  const [dx = 0, dy = 0] = lengths;
  if (name === "L" && dy === 0) return { name: "h", lengths: [dx] };
  if (name === "L" && dx === 0) return { name: "v", lengths: [dy] };
  return { name: name.toLowerCase(), lengths };
}

/** Numbers of units with as little between them as tells them apart. */
export function closely(lengths: readonly number[], { unit, scale }: Ruler): string {
  let text = "";
  for (const length of lengths) {
    if (text !== "" && !(length < 0)) text += " ";
    text += unit === scale ? length + 0 : withoutZero(formatNumber(length * unit));
  }
  return text;
}

/** A number without the zero before its point. */
function withoutZero(number: string): string {
  if (number.startsWith("0.")) return number.slice(1);
  return number.startsWith("-0.") ? `-${number.slice(2)}` : number;
}

/** A symbol of one opaque color: a star as the lines that cross in it, which are half as many as its sides. */
export function starOf(shape: SymbolPath, ruler: Ruler): SymbolOutline {
  const commands = crossingLines(shape.commands);
  return outlineOf({ ...shape, commands: commands ?? shape.commands }, ruler);
}

/** Null for a path that is no star of five tips, whose sides lie on five lines. */
function crossingLines(commands: readonly PathCommand[]): readonly PathCommand[] | null {
  const corners = commands.flatMap(({ points }) => points);
  if (corners.length !== 10 || commands.length !== 11 || commands.at(-1)?.name !== "Z") return null;
  const first = [0, 1].find((first) => isStarFrom(corners, first));
  if (first === undefined) return null;
  const tips = [0, 4, 8, 2, 6].map((tip) => corners[first + tip] as Point);
  const lines = tips.map((tip, at) => ({ name: at === 0 ? "M" : "L", points: [tip] }));
  return [...lines, { name: "Z", points: [] }];
}

/** Whether the corners from each tip on to the second next lie on a line. */
function isStarFrom(corners: readonly Point[], first: number): boolean {
  const at = (index: number) => corners[index % 10] ?? [0, 0];
  return [0, 2, 4, 6, 8].every((tip) => {
    const [ax, ay] = at(first + tip);
    const [bx, by] = at(first + tip + 4);
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.sqrt(dx * dx + dy * dy);
    return [1, 3].every((dent) => {
      const [x, y] = at(first + tip + dent);
      return Math.abs((x - ax) * dy - (y - ay) * dx) < pathTolerance * length;
    });
  });
}

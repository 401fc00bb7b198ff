/** What symbols are drawn as: paths that leave the same picture in fewer bytes. */
import type { Point } from "../style/outline.ts";
import type { Attributes } from "./paint.ts";
import { closely, type Frame, inUnits, outlineOf, type SymbolOutline } from "./symbol-outline.ts";
import {
  cornersOf,
  cross,
  lengthOf,
  type PathCommand,
  pathTolerance,
  type SymbolPath,
  through,
} from "./symbol-path.ts";
import type { AttributeValue } from "./xml.ts";

/** What symbols that are painted alike have in common. */
export interface SymbolLook {
  readonly style: Attributes;
  readonly edge: number;
  /** How far a corner of the edge reaches, in widths of it. */
  readonly corner: number;
  /** The one opaque color, where it makes no difference how often a place is painted. */
  color: string | null;
  readonly shapes: Set<SymbolPath>;
}

/** How symbols of a look are drawn. */
export interface SymbolDrawing {
  readonly style: Attributes;
  readonly outline: (shape: SymbolPath, frame: Frame) => SymbolOutline;
}

/** Symbols of a look, in any frame that is upright and as wide as high: circles of one color and size are dots, others arcs. */
export function symbolDrawing(look: SymbolLook): SymbolDrawing {
  const { edge, shapes } = look;
  const isBare = !isDashed(look) && [...shapes].every(({ commands }) => isOfLines(commands));
  const style = isBare ? withoutFill(look.style) : look.style;
  const radii = Array.from(shapes, ({ radius }) => radius).filter((radius) => radius !== null);
  const [radius = 0] = radii;
  if (isDashed(look) || radii.length < shapes.size) {
    return { style, outline: ({ commands }, frame) => outlineOf(inOneArea(look, commands), frame) };
  }
  if (!isOneArea(look)) return { style: withoutGap(style), outline: arcOf(0) };
  // Edges of the same color make circles larger.
  if (radii.length > 1) return { style: { fill: style.fill }, outline: arcOf(edge / 2) };
  return { style: dotStyle(radius, style), outline: dotOf };
}

function isDashed({ style }: SymbolLook): boolean {
  return style["stroke-dasharray"] !== undefined;
}

function isOneArea({ color, style }: SymbolLook): boolean {
  return color !== null && style.fill !== undefined;
}

/** The look of a circle as the dot that a round stroke leaves. */
function dotStyle(
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
function withoutGap(style: Attributes): Attributes {
  return style.stroke === undefined ? style : { ...style, "stroke-linecap": "round" };
}

/** A dot, whose size its stroke has. */
function dotOf(): SymbolOutline {
  return { start: [0, 0], steps: "z", end: [0, 0] };
}

/** Circles, larger by so many points, from their tops on. The ends of an arc must not meet, so that a unit is left out. */
function arcOf(beyond: number): SymbolDrawing["outline"] {
  return ({ radius }, frame) => {
    const r = Math.max(Math.round(inUnits([(radius ?? 0) + beyond, 0], frame)[0]), 1);
    const [size, gap] = [closely([r, r], frame), closely([1], frame)];
    return { start: [0, -r], steps: `a${size} 0 10${gap} 0`, end: [1, 0] };
  };
}

/** A path that is drawn for all symbols of a shape. */
export interface DrawnPath {
  readonly commands: readonly PathCommand[];
  readonly style: Attributes;
}

/** The paths that leave the same picture of a shape; the first of them is the shape itself. */
export function drawnPaths(look: SymbolLook, { commands }: SymbolPath): readonly DrawnPath[] {
  if (isDashed(look)) return [{ commands, style: look.style }];
  const style = isOfLines(commands) ? withoutFill(look.style) : look.style;
  const same = [commands, ...joinedArms(style, commands), inOneArea(look, commands)];
  return [...same.map((commands) => ({ commands, style })), ...filledWithTips(look, commands)];
}

/** Whether a path consists of lines from point to point, which enclose nothing. */
function isOfLines(commands: readonly PathCommand[]): boolean {
  return /^(?:ML)+$/.test(commands.map(({ name }) => name).join(""));
}

function withoutFill({ fill: _, "fill-opacity": __, ...style }: Attributes): Attributes {
  return style;
}

/**
 * Lines from one point to all sides, two of them in one: where each side of the point has a line, a round corner there covers nothing
 * that the ends of the lines do not. None for other paths.
 */
function joinedArms(style: Attributes, commands: readonly PathCommand[]): PathCommand[][] {
  const points = commands.flatMap(({ points }) => points);
  const [center = [0, 0]] = points;
  const ends = points.filter((_, at) => at % 2 === 1);
  const arms = ends.map(([x, y]): Point => [x - center[0], y - center[1]]);
  const isCommon = points.every(
    ([x, y], at) => at % 2 === 1 || (x === center[0] && y === center[1]),
  );
  const isAround = arms.every((arm) => arms.some((other) => cross(arm, other) > 0));
  if (!isOfLines(commands) || style["stroke-linejoin"] !== "round" || !isCommon || !isAround)
    return [];
  return ends.map((_, first) =>
    [...ends.slice(first), ...ends.slice(0, first)].flatMap((end, at) => {
      const [from, to] = at % 2 === 0 ? [end, center] : [center, end];
      const line = { name: "L", points: [to] };
      return at % 2 === 0 ? [{ name: "M", points: [from] }, line] : [line];
    }),
  );
}

/** A polygon of one opaque color, whose edge has tips, as what is filled or edged alone; none for another. */
function filledWithTips(look: SymbolLook, commands: readonly PathCommand[]): readonly DrawnPath[] {
  const { style, edge } = look;
  const corners = cornersOf(commands);
  const hasTips = (style["stroke-linejoin"] ?? style["stroke-miterlimit"]) === undefined;
  if (corners === null || !isOneArea(look) || !(hasTips || edge === 0)) return [];
  const grown = grownBy(edge / 2, corners);
  if (grown === null) return [];
  const { fill } = style;
  return [{ commands: through(grown), style: { fill } }, ...bevelled(style, grown)];
}

/**
 * A path of one opaque color as lines that cross in it, where they are fewer than its sides: a star's sides lie on five lines, and
 * a thick cross consists of two bars.
 */
function inOneArea(look: SymbolLook, commands: readonly PathCommand[]): readonly PathCommand[] {
  const corners = cornersOf(commands);
  if (corners === null || !isOneArea(look) || isDashed(look)) return commands;
  return starLines(corners) ?? crossedBars(corners) ?? commands;
}

/** Null for a polygon that is no star of five tips. */
function starLines(corners: readonly Point[]): readonly PathCommand[] | null {
  const first = firstWith(corners, 10, [0, 2, 4, 6, 8], [4, 1, 3]);
  if (first === null) return null;
  return through([0, 4, 8, 2, 6].map((tip) => corners[first + tip] as Point));
}

/** Null for a polygon that is no cross of two bars. */
function crossedBars(corners: readonly Point[]): readonly PathCommand[] | null {
  const first = firstWith(corners, 12, [1, 4, 7, 10], [5, 1, 4]);
  if (first === null) return null;
  const bar = (...places: readonly number[]) =>
    through(places.map((place) => corners[(first + place) % 12] as Point));
  return [...bar(0, 1, 6, 7), ...bar(3, 4, 9, 10)];
}

/**
 * The corner of a polygon of so many from which on those at some places are ends of lines to a later corner, with two others between.
 * Null where there is none.
 */
function firstWith(
  corners: readonly Point[],
  count: number,
  ends: readonly number[],
  [other, ...between]: readonly number[],
): number | null {
  if (corners.length !== count) return null;
  const at = (place: number) => corners[place % count] as Point;
  const isFirst = (first: number) =>
    ends.every((end) => {
      const from = first + end;
      return between.every((place) =>
        isBetween(at(from), at(from + (other ?? 0)), at(from + place)),
      );
    });
  return [0, 1, 2].find(isFirst) ?? null;
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const [square, along] = [dx * dx + dy * dy, (x - ax) * dx + (y - ay) * dy];
  const off = Math.abs((x - ax) * dy - (y - ay) * dx);
  return off < pathTolerance * Math.sqrt(square) && along > 0 && along < square;
}

/** A convex polygon with its sides moved outwards; null for another, and where an edge would not reach into a tip. */
function grownBy(beyond: number, corners: readonly Point[]): readonly Point[] | null {
  const at = (place: number) => corners.at(place % corners.length) as Point;
  const area = corners.reduce((sum, corner, place) => sum + cross(corner, at(place + 1)), 0);
  const normals = corners.map((corner, place) => normalOf(corner, at(place + 1), area));
  const grown = corners.map(([x, y], place): Point | null => {
    const [before, after] = [normals.at(place - 1) as Point, normals[place] as Point];
    const cosine = before[0] * after[0] + before[1] * after[1];
    if (cross(before, after) * area <= 0 || cosine < sharpest) return null;
    const factor = beyond / (1 + cosine);
    return [x + (before[0] + after[0]) * factor, y + (before[1] + after[1]) * factor];
  });
  return grown.every((corner) => corner !== null) ? grown : null;
}

/** The cosine of the turn at the sharpest corner that SVG's edges have a tip at. */
const sharpest = 2 / 4 ** 2 - 1;

/** The direction out of a polygon at a side. */
function normalOf([x1, y1]: Point, [x2, y2]: Point, area: number): Point {
  const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) * Math.sign(area);
  return [(y2 - y1) / length, (x1 - x2) / length];
}

/** A regular polygon of an even number of corners as the bevelled edge of one of half as many; none for another polygon. */
function bevelled({ fill }: Attributes, corners: readonly Point[]): readonly DrawnPath[] {
  const at = (place: number) => corners[place % corners.length] as Point;
  const [square, side] = [lengthOf(at(0)) ** 2, lengthBetween(at(0), at(1))];
  const isRegular = corners.every(
    (corner, place) =>
      Math.abs(lengthOf(corner) ** 2 - square) < pathTolerance * side &&
      Math.abs(lengthBetween(corner, at(place + 1)) - side) < pathTolerance,
  );
  if (!isRegular || corners.length < 6 || corners.length % 2 === 1) return [];
  const double = Math.abs(cross(at(0), at(1)));
  const width = (side * square) / double;
  const share = (width * side) / (4 * double);
  const inner = corners.flatMap(([x, y], place): readonly Point[] => {
    const [nextX, nextY] = at(place + 1);
    return place % 2 === 1 ? [] : [[x - (x + nextX) * share, y - (y + nextY) * share]];
  });
  const style = { stroke: fill, "stroke-width": width, "stroke-linejoin": "bevel" };
  return [{ commands: through(inner), style }];
}

function lengthBetween([x1, y1]: Point, [x2, y2]: Point): number {
  return lengthOf([x2 - x1, y2 - y1]);
}

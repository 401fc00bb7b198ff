/** What arrows look like along a way. */
import type { Point } from "../../style/outline.ts";
import { distance } from "./bezier.ts";
import { closed, mapPath, type Path, type PathStep, turnAndMove } from "./path.ts";
import { styleReader } from "./styles.ts";
import { fancyArrow, type Quadratic, simpleArrow, wedge } from "./wedge.ts";

const headed = ["<-", "->", "<->", "<|-", "-|>", "<|-|>"] as const;

/** Brackets or bars at the start (A) and at the end (B). Lengths and widths are multiples of the scale, angles degrees. */
interface BracketEnds {
  readonly widthA: number;
  readonly lengthA: number;
  readonly angleA: number;
  readonly widthB: number;
  readonly lengthB: number;
  readonly angleB: number;
}

interface Curved<Name extends string> extends Partial<BracketEnds> {
  readonly name: Name;
  readonly headLength?: number;
  readonly headWidth?: number;
  /** Scales of the brackets in points. @default that of the arrow */
  readonly scaleA?: number | null;
  readonly scaleB?: number | null;
}

interface Solid<Name extends string> {
  readonly name: Name;
  readonly headLength: number;
  readonly headWidth: number;
  readonly tailWidth: number;
}

interface Wedge {
  readonly name: "wedge";
  readonly tailWidth: number;
  readonly shrinkFactor: number;
}

type CurvedName = "-" | (typeof headed)[number] | "]-" | "-[" | "]-[" | "|-|" | "]->" | "<-[";

/** What an arrow looks like. Lengths are multiples of its scale. */
export type ArrowStyle =
  | { readonly [Name in CurvedName]: Curved<Name> }[CurvedName]
  | Solid<"simple">
  | Solid<"fancy">
  | Wedge;

/** Reads an arrow, such as `"-|>,head_width=0.3"`. */
export function readArrowStyle(where: string, value: unknown): ArrowStyle {
  const head = { headLength: 0.4, headWidth: 0.2 };
  const a = { widthA: 1, lengthA: 0.2, angleA: 0 };
  const b = { widthB: 1, lengthB: 0.2, angleB: 0 };
  const whole = { ...head, ...a, ...b, scaleA: null, scaleB: null };
  return styleReader<ArrowStyle>({
    "-": { name: "-" },
    "<-": { name: "<-", ...whole },
    "->": { name: "->", ...whole },
    "<->": { name: "<->", ...whole },
    "<|-": { name: "<|-", ...whole },
    "-|>": { name: "-|>", ...whole },
    "<|-|>": { name: "<|-|>", ...whole },
    "]-": { name: "]-", ...a },
    "-[": { name: "-[", ...b },
    "]-[": { name: "]-[", ...a, ...b },
    "|-|": { name: "|-|", widthA: 1, angleA: 0, widthB: 1, angleB: 0 },
    "]->": { name: "]->", ...a },
    "<-[": { name: "<-[", ...b },
    simple: { name: "simple", headLength: 0.5, headWidth: 0.5, tailWidth: 0.2 },
    fancy: { name: "fancy", headLength: 0.4, headWidth: 0.4, tailWidth: 0.4 },
    wedge: { name: "wedge", tailWidth: 0.3, shrinkFactor: 0.5 },
  })(where, value);
}

/** Whether an arrow is an area along one quadratic curve. */
export function isSolid(style: ArrowStyle): style is Solid<"simple"> | Solid<"fancy"> | Wedge {
  return style.name === "simple" || style.name === "fancy" || style.name === "wedge";
}

/** A part of an arrow. */
export interface ArrowPart {
  readonly path: Path;
  /** Whether it is filled, besides being stroked. */
  readonly filled: boolean;
}

/** Lengths in points that an arrow depends on. */
export interface ArrowSize {
  /** What the lengths of its style are multiples of. */
  readonly scale: number;
  readonly linewidth: number;
  /** What heights are divided by before the arrow is made, and multiplied by afterwards. @default 1 */
  readonly aspect?: number;
}

/**
 * The parts of an arrow along a way: the line first, then what stands at its start and at its end.
 * @example arrowParts({ name: "->", headLength: 0.4, headWidth: 0.2 }, [["M", [0, 0]], ["L", [30, 0]]], { scale: 10, linewidth: 1 })
 */
export function arrowParts(style: ArrowStyle, way: Path, size: ArrowSize): ArrowPart[] {
  const { aspect = 1 } = size;
  if (aspect === 1) return partsOfArrow(style, way, size);
  const low = mapPath(way, ([x, y]) => [x, y / aspect]);
  // matplotlib gives the height back to arrows of several parts alone.
  const isLeftLow = isSolid(style);
  return partsOfArrow(style, low, size).map(({ path, filled }) => ({
    path: isLeftLow ? path : mapPath(path, ([x, y]) => [x, y * aspect]),
    filled,
  }));
}

function partsOfArrow(style: ArrowStyle, way: Path, { scale, linewidth }: ArrowSize): ArrowPart[] {
  if (!isSolid(style)) return curvedParts(style, way, scale, linewidth);
  const curve = quadraticOf(way);
  if (style.name === "wedge") {
    return [{ path: wedge(curve, style.tailWidth * scale, style.shrinkFactor), filled: true }];
  }
  const lengths = {
    headLength: style.headLength * scale,
    headWidth: style.headWidth * scale,
    tailWidth: style.tailWidth * scale,
  };
  const path = style.name === "simple" ? simpleArrow(curve, lengths) : fancyArrow(curve, lengths);
  return [{ path, filled: true }];
}

/** The one curve of a way; of others, which readers refuse, that from end to end. */
function quadraticOf(way: Path): Quadratic {
  const points = pointsOf(way);
  const [start, end] = [points[0] as Point, points.at(-1) as Point];
  return [start, points.length === 3 ? (points[1] as Point) : start, end];
}

function pointsOf(way: Path): Point[] {
  return way.flatMap(([, ...points]) => points);
}

type CurvedStyle = Exclude<ArrowStyle, { name: "simple" | "fancy" | "wedge" }>;

/** A line with heads, brackets or bars at its ends. */
function curvedParts(style: CurvedStyle, way: Path, scale: number, linewidth: number): ArrowPart[] {
  const [first = "", last = ""] = style.name.split("-");
  const points = pointsOf(way);
  const [start, end] = [points[0] as Point, points.at(-1) as Point];
  const [afterStart, beforeEnd] = [points[1] as Point, points.at(-2) as Point];
  const head = headSize(style, scale, linewidth);
  const headA = first.startsWith("<") ? makeHead(afterStart, start, head) : null;
  const headB = last.endsWith(">") ? makeHead(beforeEnd, end, head) : null;
  const line = withEnds(way, headA?.tip ?? start, headB?.tip ?? end);
  const isBar = style.name === "|-|";
  const bracketA = { width: style.widthA, length: isBar ? 0 : style.lengthA, angle: style.angleA };
  const bracketB = { width: style.widthB, length: isBar ? 0 : style.lengthB, angle: style.angleB };
  return [
    { path: line, filled: false },
    ...(headA === null ? [] : [headPart(headA, first === "<|")]),
    ...(isBracket(first) ? [bracket(start, afterStart, bracketA, style.scaleA ?? scale)] : []),
    ...(headB === null ? [] : [headPart(headB, last === "|>")]),
    ...(isBracket(last) ? [bracket(end, beforeEnd, bracketB, style.scaleB ?? scale)] : []),
  ];
}

function isBracket(end: string): boolean {
  return end === "]" || end === "[" || end === "|";
}

/** The way with other ends. */
function withEnds(way: Path, start: Point, end: Point): Path {
  return way.map((step, index): PathStep => {
    if (index === 0) return ["M", start];
    if (index < way.length - 1) return step;
    return step[0] === "Q" ? ["Q", step[1], end] : ["L", end];
  });
}

interface HeadSize {
  readonly length: number;
  /** To either side. */
  readonly width: number;
  readonly linewidth: number;
}

function headSize(style: CurvedStyle, scale: number, linewidth: number): HeadSize {
  const { headLength = 0.4, headWidth = 0.2 } = style;
  return { length: headLength * scale, width: headWidth * scale, linewidth };
}

interface Head {
  readonly left: Point;
  readonly tip: Point;
  readonly right: Point;
}

/** A head at a point for a line that comes from another; its tip is moved back so that the stroke ends at the point. */
function makeHead(from: Point, to: Point, { length, width, linewidth }: HeadSize): Head | null {
  const span = distance(from, to);
  if (span === 0) return null;
  const [dx, dy] = [(from[0] - to[0]) / span, (from[1] - to[1]) / span];
  const inset = (linewidth / 2) * (Math.hypot(length, width) / width);
  const tip: Point = [to[0] + dx * inset, to[1] + dy * inset];
  const leg = (side: number): Point => [
    tip[0] + dx * length + dy * side,
    tip[1] + dy * length - dx * side,
  ];
  return { left: leg(width), tip, right: leg(-width) };
}

function headPart({ left, tip, right }: Head, filled: boolean): ArrowPart {
  const legs: Path = [
    ["M", left],
    ["L", tip],
    ["L", right],
  ];
  return { path: filled ? [...legs, ["L", left], ["Z"]] : legs, filled };
}

interface Bracket {
  readonly width?: number | undefined;
  readonly length?: number | undefined;
  readonly angle?: number | undefined;
}

/** A bracket across the end of a line; its arms point along the line. */
function bracket(
  at: Point,
  next: Point,
  { width = 1, length = 0.2, angle = 0 }: Bracket,
  scale: number,
): ArrowPart {
  const span = distance(at, next);
  const [cos, sin] = span === 0 ? [0, 0] : [(at[0] - next[0]) / span, (at[1] - next[1]) / span];
  const [side, arm] = [width * scale, length * scale];
  const corners: Point[] = [
    [side * sin + arm * cos, -side * cos + arm * sin],
    [side * sin, -side * cos],
    [-side * sin, side * cos],
    [-side * sin + arm * cos, side * cos + arm * sin],
  ];
  // All of it but the closing.
  return { path: mapPath(closed(corners).slice(0, -1), turnAndMove(angle, at)), filled: false };
}

/** The outline of a symbol in few bytes. */
import type { Point } from "../style/outline.ts";
import type { PathCommand } from "./symbol-path.ts";
import { formatNumber } from "./xml.ts";

/** What lengths are counted in: how far 1, 0 and 0, 1 lead, in points. */
export interface Frame {
  readonly right: Point;
  readonly down: Point;
  /** How many units a 1 has, a power of ten; all lengths are whole numbers of units. */
  readonly parts: number;
}

/** A path that is written at each place; lengths in units of its frame. */
export interface SymbolOutline {
  /** Its first point, counted from the place; the only one that is not rounded. */
  readonly start: Point;
  /** The path from there on, in lengths from point to point. */
  readonly steps: string;
  /** Where it ends, counted from its first point. */
  readonly end: Point;
}

/** Along the axes of the page. */
export function uprightFrame(scale: number, parts: number): Frame {
  return { right: [scale, 0], down: [0, scale], parts };
}

/** A point in units. */
export function inUnits([x, y]: Point, { right: [a, b], down: [c, d], parts }: Frame): Point {
  const factor = parts / (a * d - b * c);
  return [(x * d - y * c) * factor, (y * a - x * b) * factor];
}

/** What makes points of lengths in a frame; undefined where they are points. */
export function transformOf({ right: [a, b], down: [c, d] }: Frame): string | undefined {
  if (b !== 0 || c !== 0 || a !== d) return `matrix(${[a, b, c, d, 0, 0].join(",")})`;
  return a === 1 ? undefined : `scale(${a})`;
}

/** A path whose lengths are multiples of so many units. */
export function outlineOf(
  commands: readonly PathCommand[],
  frame: Frame,
  grain = 1,
): SymbolOutline {
  const exact = commands.map(({ points }) => points.map((point) => inUnits(point, frame)));
  const [left, top] = exact[0]?.[0] ?? [0, 0];
  const round = (length: number) => Math.round(length / grain) * grain;
  const rounded = exact.map((points) =>
    points.map(([x, y]): Point => [round(x - left), round(y - top)]),
  );
  const off = (axis: 0 | 1) => {
    const [ends, places] = [rounded.flat(), exact.flat()];
    return middle(places.map((place, at) => place[axis] - (ends[at]?.[axis] ?? 0)));
  };
  const moved = commands.map(({ name }, at) => ({ name, points: rounded[at] ?? [] }));
  return { start: [off(0), off(1)], ...relativeSteps(moved.slice(1), frame) };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function relativeSteps(
  commands: readonly PathCommand[],
  frame: Frame,
): Pick<SymbolOutline, "steps" | "end"> {
  let [from, first]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  let [data, before] = ["", "l"];
  for (const { name, points } of commands) {
    const { name: step, lengths } = relativeStep(name, points, from as Point);
    const text = closely(lengths, frame);
    // A command that is repeated need not be named again, nor a line after a move.
    data += step === before ? between(data, text) + text : step + text;
    before = step === "m" ? "l" : step;
    from = name === "Z" ? first : (points.at(-1) ?? from);
    if (name === "M") first = from;
  }
  return { steps: data, end: from as Point };
}

function relativeStep(name: string, points: readonly Point[], [x, y]: Point) {
  const lengths = points.flatMap(([px, py]) => [px - x, py - y]);
  const [dx = 0, dy = 0] = lengths;
  if (name === "L" && dy === 0) return { name: "h", lengths: [dx] };
  if (name === "L" && dx === 0) return { name: "v", lengths: [dy] };
  return { name: name.toLowerCase(), lengths };
}

/** Numbers with as little between them as tells them apart. */
export function closely(lengths: readonly number[], { parts }: Frame): string {
  let text = "";
  for (const length of lengths) {
    const number = numberText(length, parts);
    text += (text === "" ? "" : between(text, number)) + number;
  }
  return text;
}

/** What tells a number from the one that a text ends with: a sign does, and a second decimal point. */
export function between(text: string, number: string): "" | " " {
  if (number.startsWith("-")) return "";
  return number.startsWith(".") && /\.\d*$/.test(text) ? "" : " ";
}

/** A number of units without the zero before its point. */
export function numberText(units: number, parts: number): string {
  if (parts === 1) return String(units + 0);
  const number = formatNumber(units / parts);
  if (number.startsWith("0.")) return number.slice(1);
  return number.startsWith("-0.") ? `-${number.slice(2)}` : number;
}

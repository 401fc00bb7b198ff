/** The outlines of boxes around texts. */

import { invalidArgument } from "../../errors.ts";
import type { Reader } from "../../options.ts";
import { arc, type Point, scaled } from "../../style/outline.ts";
import { roundHalfEven } from "../../ticker/python-math.ts";
import { closed, mapPath, type Path, type PathStep } from "./path.ts";
import { styleReader } from "./styles.ts";

interface Padded<Name extends string> {
  readonly name: Name;
  /** Distance to the text. */
  readonly pad: number;
}

interface Rounded<Name extends string> extends Padded<Name> {
  /** How far corners or sides are round, or null for what follows from `pad`. */
  readonly roundingSize: number | null;
}

interface Toothed<Name extends string> extends Padded<Name> {
  /** Size of the teeth, or null for half of `pad`. */
  readonly toothSize: number | null;
}

/** The shape of a box around a text; lengths are multiples of the font size. */
export type BoxStyle =
  | Padded<"square">
  | Padded<"circle">
  | Padded<"larrow">
  | Padded<"rarrow">
  | Padded<"darrow">
  | Rounded<"round">
  | Rounded<"round4">
  | Toothed<"sawtooth">
  | Toothed<"roundtooth">;

/** A box by its lower left corner. */
export interface TextRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the style of a box, such as `"round,pad=0.2"`.
 * @param pad The distance to the text where the style says none.
 */
export function boxStyleReader(pad = 0.3): Reader<BoxStyle> {
  const read = styleReader<BoxStyle>({
    square: { name: "square", pad },
    circle: { name: "circle", pad },
    larrow: { name: "larrow", pad },
    rarrow: { name: "rarrow", pad },
    darrow: { name: "darrow", pad },
    round: { name: "round", pad, roundingSize: null },
    round4: { name: "round4", pad, roundingSize: null },
    sawtooth: { name: "sawtooth", pad, toothSize: null },
    roundtooth: { name: "roundtooth", pad, toothSize: null },
  });
  return (where, value) => {
    const style = read(where, value);
    if ("toothSize" in style && !(toothOf(style) > 0)) {
      throw invalidArgument(`${where}: tooth_size`, "above 0", toothOf(style));
    }
    return style;
  };
}

function toothOf({ toothSize, pad }: Toothed<string>): number {
  return toothSize ?? pad / 2;
}

/**
 * The outline of a box around a rectangle, which runs counterclockwise but for `"rarrow"`.
 * @param scale What the lengths of the style are multiples of: the font size in points.
 * @example boxPath({ name: "square", pad: 0.5 }, { x: 0, y: 0, width: 20, height: 10 }, 10) // a polygon from -5, -5
 */
export function boxPath(style: BoxStyle, inner: TextRectangle, scale: number): Path {
  const pad = scale * style.pad;
  const box = grown(inner, pad);
  switch (style.name) {
    case "square":
      return closed(corners(box));
    case "circle":
      return circle(box);
    case "larrow":
      return leftArrow(box, pad);
    case "rarrow":
      return mapPath(leftArrow(box, pad), ([x, y]) => [2 * inner.x + inner.width - x, y]);
    case "darrow":
      // The heads make room at the sides.
      return doubleArrow({ ...box, width: inner.width }, pad);
    case "round":
      // A size of 0 says nothing, as in matplotlib.
      return round(box, (style.roundingSize || style.pad) * scale);
    case "round4":
      return round4(box, (style.roundingSize || style.pad / 2) * scale);
    case "sawtooth":
      return closed(teeth(box, toothOf(style) * scale));
    case "roundtooth":
      return roundTeeth(teeth(box, toothOf(style) * scale));
    default:
      return style satisfies never;
  }
}

function grown({ x, y, width, height }: TextRectangle, by: number): TextRectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function corners({ x, y, width, height }: TextRectangle): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A circle as wide as the longer side. */
function circle({ x, y, width, height }: TextRectangle): Path {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const unit = scaled(arc(4), Math.max(width, height));
  return mapPath(unit, ([dx, dy]) => [cx + dx, cy + dy]);
}

/** How much of the padding an arrow takes back where its head begins. */
const headPad = 1 / 1.4;

function leftArrow({ x, y, width, height }: TextRectangle, pad: number): Path {
  const [left, right, top] = [x + pad * headPad, x + width, y + height];
  const [half, quarter] = [height / 2, height / 4];
  return closed([
    [left + quarter, y],
    [right, y],
    [right, top],
    [left + quarter, top],
    ...leftHead(left, { y, top, half, quarter }),
    [left + quarter, y],
  ]);
}

function doubleArrow({ x, y, width, height }: TextRectangle, pad: number): Path {
  const [left, right, top] = [x + pad * headPad, x + width, y + height];
  const [half, quarter] = [height / 2, height / 4];
  return closed([
    [left + quarter, y],
    [right, y],
    [right, y - quarter],
    [right + half + quarter, y + half],
    [right, top + quarter],
    [right, top],
    [left + quarter, top],
    ...leftHead(left, { y, top, half, quarter }),
    [left + quarter, y],
  ]);
}

interface HeadSize {
  readonly y: number;
  readonly top: number;
  /** Half and a quarter of the height of the box. */
  readonly half: number;
  readonly quarter: number;
}

function leftHead(left: number, { y, top, half, quarter }: HeadSize): Point[] {
  return [
    [left + quarter, top + quarter],
    [left - half, y + half],
    [left + quarter, y - quarter],
  ];
}

/** Corners that are round: quadratic curves about the corners. */
function round({ x, y, width, height }: TextRectangle, radius: number): Path {
  const [right, top] = [x + width, y + height];
  return [
    ["M", [x + radius, y]],
    ["L", [right - radius, y]],
    ["Q", [right, y], [right, y + radius]],
    ["L", [right, top - radius]],
    ["Q", [right, top], [right - radius, top]],
    ["L", [x + radius, top]],
    ["Q", [x, top], [x, top - radius]],
    ["L", [x, y + radius]],
    ["Q", [x, y], [x + radius, y]],
    ["Z"],
  ];
}

/** Sides that are round: they begin in the corners of a box that is smaller by the size of their curves. */
function round4(box: TextRectangle, size: number): Path {
  const { x, y, width, height } = grown(box, -size);
  const [right, top] = [x + width, y + height];
  return [
    ["M", [x, y]],
    ["C", [x + size, y - size], [right - size, y - size], [right, y]],
    ["C", [right + size, y + size], [right + size, top - size], [right, top]],
    ["C", [right - size, top + size], [x + size, top + size], [x, top]],
    ["C", [x - size, top - size], [x - size, y + size], [x, y]],
    ["Z"],
  ];
}

/** Around a side, which way its teeth go first: outwards, back, inwards, back. */
const zigzag = [1, 0, -1, 0] as const;

/** The corners of a box with teeth: so many along each pair of sides that they are about as long as asked for. */
function teeth(box: TextRectangle, tooth: number): Point[] {
  const half = tooth / 2;
  const { x, y, width, height } = grown(box, -half);
  const [right, top] = [x + width, y + height];
  const [across, up] = [toothCount(width, tooth), toothCount(height, tooth)];
  const [stepX, stepY] = [(width - tooth) / across / 2, (height - tooth) / up / 2];
  /** Places along a side from 0 to its length, and how far out of it. */
  const side = (count: number, step: number, length: number, most = Number.POSITIVE_INFINITY) =>
    Array.from({ length: Math.min(2 * count + 2, most) }, (_, index): Point => {
      if (index === 0) return [0, 0];
      const out = half * (zigzag[(index - 1) % 4] as number);
      return [index === 2 * count + 1 ? length - half : half + step * (index - 1), out];
    });
  const all: Point[] = [
    ...side(across, stepX, width).map(([along, out]): Point => [x + along, y - out]),
    // matplotlib counts the teeth of the right side by those of the lower one, so tall boxes lack some.
    ...side(up, stepY, height, 4 * across + 2).map(
      ([along, out]): Point => [right + out, y + along],
    ),
    ...side(across, stepX, width).map(([along, out]): Point => [right - along, top + out]),
    ...side(up, stepY, height).map(([along, out]): Point => [x - out, top - along]),
  ];
  return all;
}

/** An even number of teeth, at least two. */
function toothCount(length: number, tooth: number): number {
  return Math.max(1, roundHalfEven((length - tooth) / (2 * tooth))) * 2;
}

/** The same with every other corner a control point. */
function roundTeeth(all: readonly Point[]): Path {
  const start = all[0] as Point;
  const rest = [...all.slice(1), start];
  const curves = Array.from({ length: rest.length / 2 }, (_, index): PathStep => {
    return ["Q", rest[2 * index] as Point, rest[2 * index + 1] as Point];
  });
  return [["M", start], ...curves, ["Z"]];
}

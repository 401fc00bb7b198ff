/** The corners of an arrow in data units. */
import { readBoolean, readOneOf } from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { type PatchProps, readAnyNumber, readPatchCall } from "./patch-props.ts";

/** What `FancyArrow` and `axes.arrow` take after the length. Lengths are in data units. */
export interface FancyArrowOptions extends PatchProps {
  /** Width of the shaft. @default 0.001 */
  width?: number;
  /** Whether the head ends where the length does; also `length_includes_head`. @default false */
  lengthIncludesHead?: boolean;
  /** Also `head_width`. @default three times the width */
  headWidth?: number;
  /** Also `head_length`. @default one and a half times the width of the head */
  headLength?: number;
  /** Which half of the arrow is drawn. @default "full" */
  shape?: "full" | "left" | "right";
  /** How far the back of the head is drawn in, as a share of its length; negative ones draw it out. @default 0 */
  overhang?: number;
  /** Whether the head lies half beyond the place it would have; also `head_starts_at_zero`. @default false */
  headStartsAtZero?: boolean;
}

/** Reads an arrow to its corners, from the tip around, and to how it looks. */
export function readFancyArrow(fn: string, args: readonly unknown[]) {
  const start = { x: readAnyNumber, y: readAnyNumber, dx: readAnyNumber, dy: readAnyNumber };
  const others = {
    width: readAnyNumber,
    lengthIncludesHead: readBoolean,
    headWidth: readAnyNumber,
    headLength: readAnyNumber,
    shape: readOneOf(["full", "left", "right"]),
    overhang: readAnyNumber,
    headStartsAtZero: readBoolean,
  };
  const { own, look } = readPatchCall(fn, start, others, args);
  return { corners: cornersOf(own), look };
}

interface ArrowArguments extends Omit<FancyArrowOptions, keyof PatchProps> {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** None of an arrow that has neither a length nor a head. */
function cornersOf(arrow: ArrowArguments): Point[] {
  const { x, y, dx, dy, width = 0.001, headWidth = 3 * width } = arrow;
  const { headLength = 1.5 * headWidth, shape = "full" } = arrow;
  const distance = Math.hypot(dx, dy);
  const length = arrow.lengthIncludesHead ? distance : distance + headLength;
  if (length === 0) return [];
  const left = leftHalf(arrow, { length, width, headWidth, headLength });
  const right = left.map(([along, across]): Point => [along, -across]);
  const corners =
    shape === "left"
      ? left
      : shape === "right"
        ? right
        : [...left.slice(0, -1), ...right.slice(0, -1).reverse()];
  const [cos, sin] = distance === 0 ? [0, 1] : [dx / distance, dy / distance];
  return corners.map(([along, across]) => [
    along * cos - across * sin + (x + dx),
    along * sin + across * cos + (y + dy),
  ]);
}

/** The corners of the half right of its way, from the tip back, along a level arrow that ends at 0, 0. */
function leftHalf(
  { lengthIncludesHead = false, overhang = 0, headStartsAtZero = false }: ArrowArguments,
  size: { length: number; width: number; headWidth: number; headLength: number },
): Point[] {
  const { length, width, headWidth, headLength } = size;
  const ahead = (lengthIncludesHead ? 0 : headLength) + (headStartsAtZero ? headLength / 2 : 0);
  const corners: Point[] = [
    [0, 0],
    [-headLength, -headWidth / 2],
    [-headLength * (1 - overhang), -width / 2],
    [-length, -width / 2],
    [-length, 0],
  ];
  return corners.map(([along, across]) => [along + ahead, across]);
}

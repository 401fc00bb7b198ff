/** What of a mark shows in its axes. */
import { type SVGNode, together } from "../svg/element.ts";
import type { MarkBox } from "./extent.ts";
import type { Canvas } from "./mark.ts";

/** The items of a mark by row. */
export interface Items {
  readonly length: number;
  /** Whether there is nothing for a row. */
  isGap(row: number): boolean;
  /** Whether something of an item lies in the axes. */
  reachesIn(row: number): boolean;
  /** The elements of an item. */
  draw(row: number): SVGNode | undefined;
}

/**
 * Writes the items of a mark: nothing where it is clipped to the axes and none of them reaches in.
 * @param arrange Makes the elements of all of the elements of each. @default they stay
 */
export function itemsToSVG(
  mark: object,
  items: Items,
  canvas: Canvas,
  arrange: (drawn: readonly SVGNode[]) => readonly SVGNode[] = (drawn) => drawn,
): string {
  if (isClipped(mark) && !doesReachIn(items)) return "";
  const drawn: SVGNode[] = [];
  for (let row = 0; row < items.length; row++) {
    const item = items.isGap(row) ? undefined : items.draw(row);
    if (item !== undefined) drawn.push(item);
  }
  return clipped(mark, arrange(drawn), canvas);
}

function doesReachIn(items: Items): boolean {
  for (let row = 0; row < items.length; row++) {
    if (!items.isGap(row) && items.reachesIn(row)) return true;
  }
  return false;
}

/** Whether a mark is cut at the edge of the axes. */
export function isClipped(mark: object): boolean {
  return "clip" in mark && mark.clip === true;
}

/** Writes elements, cut at the edge of the axes if their mark says so. */
export function clipped(
  mark: object,
  drawn: readonly SVGNode[],
  { defs, width, height }: Canvas,
): string {
  return together(drawn, isClipped(mark) ? { "clip-path": defs.clipBox(width, height) } : {});
}

/** Whether something of a mark reaches into the axes: some viewers stumble over what is clipped away as a whole. */
export function reachesInto(
  { width, height }: Canvas,
  { x0, x1, y0, y1 }: MarkBox,
  reach: number,
  x = 0,
  y = 0,
): boolean {
  const [left, right] = [x + x0 - reach, x + x1 + reach];
  const [top, bottom] = [y + y0 - reach, y + y1 + reach];
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

/** What of a mark says how far its stroke reaches. */
interface Stroked {
  readonly stroke?: unknown;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeCap?: "butt" | "round" | "square";
  readonly strokeJoin?: "bevel" | "miter" | "round";
  readonly opacity?: number;
}

// How far the tip of a mitered corner reaches at most, in widths of the line.
const miterReach = 2;

/** How far a stroke reaches beyond its path, as Vega reckons it. */
export function strokeReach(mark: Stroked, hasCorners: boolean): number {
  const { stroke, strokeWidth = 1, strokeCap, strokeJoin = "miter" } = mark;
  if (stroke == null || mark.opacity === 0 || mark.strokeOpacity === 0) return 0;
  const reach = ((strokeCap === "square" ? Math.SQRT2 : 1) * strokeWidth) / 2;
  return hasCorners && strokeJoin === "miter" ? Math.max(reach, miterReach * strokeWidth) : reach;
}

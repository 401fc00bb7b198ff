import { numberRange } from "../text/bbox.ts";

/** A box that something fills, in points. */
export interface MarkBox {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The box between two corners. */
export function boxBetween(x: number, y: number, x2: number, y2: number): MarkBox {
  return { x0: Math.min(x, x2), x1: Math.max(x, x2), y0: Math.min(y, y2), y1: Math.max(y, y2) };
}

/** The smallest box around points; without any its ends are infinite and on the wrong sides. */
export function boxAround(xs: readonly number[], ys: readonly number[]): MarkBox {
  const [[x0, x1], [y0, y1]] = [numberRange(xs), numberRange(ys)];
  return { x0, x1, y0, y1 };
}

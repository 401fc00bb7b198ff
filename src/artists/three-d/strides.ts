/** Which rows and columns of a surface are drawn. */
import { stridesAndCounts } from "./errors.ts";

/** What was said of them. */
export interface StridesRequest {
  readonly rstride?: number;
  readonly cstride?: number;
  readonly rcount?: number;
  readonly ccount?: number;
}

/** Every how many rows and columns there is a line; 0 for none. */
export interface Strides {
  readonly rstride: number;
  readonly cstride: number;
}

/**
 * The strides asked for, or those that give so many lines.
 * @param usual What one of the two is where only the other was said.
 * @throws PlotError when both strides and counts are given
 */
export function stridesOf(
  fn: string,
  request: StridesRequest,
  shape: { readonly rows: number; readonly columns: number },
  usual: number,
): Strides {
  const { rstride, cstride, rcount, ccount } = request;
  const hasStrides = rstride !== undefined || cstride !== undefined;
  if (!hasStrides) {
    return { rstride: strideFor(shape.rows, rcount), cstride: strideFor(shape.columns, ccount) };
  }
  if (rcount !== undefined || ccount !== undefined) throw stridesAndCounts(fn);
  return { rstride: rstride ?? usual, cstride: cstride ?? usual };
}

function strideFor(length: number, count = 50): number {
  return count === 0 ? 0 : Math.max(Math.ceil(length / count), 1);
}

/** Every so many indices, and the last one. */
export function indicesBy(stride: number, length: number): number[] {
  if (stride === 0) return [];
  const indices = Array.from({ length: Math.ceil(length / stride) }, (_, at) => at * stride);
  return length > 0 && indices.at(-1) !== length - 1 ? [...indices, length - 1] : indices;
}

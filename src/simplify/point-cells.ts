/** Points of a page in cells. */

import { largestRectangle, type Rectangle } from "./largest-rectangle.ts";

/** So far around a cell others are looked at. */
const reach = 2;
/** In the midst of others is a cell where so many around it, itself included, have points: all but a row beside it. */
const midst = (2 * reach + 1) * 2 * reach;

/** The cells of a page, each with the last of the points in it. */
export class PointCells {
  readonly #columns: number;
  readonly #rows: number;
  /** Cells in a row with those beside the page. */
  readonly #stride: number;
  /** A point for each cell, counted from 1; 0 in an empty one. */
  readonly #points: Uint32Array;

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
    this.#stride = columns + 2 * reach;
    this.#points = new Uint32Array(this.#stride * (rows + 2 * reach));
  }

  /** Puts a point into a cell; not one beside the page, or without a place. */
  put(column: number, row: number, index: number): void {
    if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows) {
      this.#points[(row + reach) * this.#stride + column + reach] = index + 1;
    }
  }

  /** One point of each cell that has any. */
  points(): Uint32Array {
    const found = new Uint32Array(this.#points.length);
    let count = 0;
    for (let cell = 0; cell < this.#points.length; cell++) {
      const point = this.#points[cell] as number;
      if (point > 0) found[count++] = point - 1;
    }
    return found.subarray(0, count);
  }

  /** The largest rectangle of cells in the midst of others that have points; null when there is none. */
  inner(): Rectangle | null {
    const full = this.#fullAround();
    const isInner = new Uint8Array(this.#columns * this.#rows);
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        const around = full[(row + reach) * this.#stride + column + reach] as number;
        isInner[row * this.#columns + column] = Number(around >= midst);
      }
    }
    return largestRectangle(isInner, this.#columns);
  }

  /** How many cells around each one of the page have points, itself included. Beside the page they count as if. */
  #fullAround(): Uint8Array {
    const stride = this.#stride;
    const { length } = this.#points;
    const isFull = new Uint8Array(length).fill(1);
    for (let row = reach; row < this.#rows + reach; row++) {
      const start = row * stride;
      for (let cell = start + reach; cell < start + reach + this.#columns; cell++) {
        isFull[cell] = this.#points[cell] === 0 ? 0 : 1;
      }
    }
    return summed(summed(isFull, 1), stride);
  }
}

/** The sum of each number and those around it, so many steps apart. */
function summed(numbers: Uint8Array, step: number): Uint8Array {
  const sums = new Uint8Array(numbers.length);
  for (let at = reach * step; at < numbers.length - reach * step; at++) {
    let sum = 0;
    for (let other = at - reach * step; other <= at + reach * step; other += step) {
      sum += numbers[other] as number;
    }
    sums[at] = sum;
  }
  return sums;
}

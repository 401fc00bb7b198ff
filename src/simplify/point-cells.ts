/** A page divided into cells, with the points in them. */

import { type CellRectangle, largestRectangle } from "./largest-rectangle.ts";

/** A cell's neighborhood goes so many cells to each side. */
const neighborhood = 2;
/** A cell is an inner one if so many of its neighborhood, itself included, have points: all but one row. */
const minFullCells = (2 * neighborhood + 1) * 2 * neighborhood;

/** The cells of a page, each with the last of the points in it. */
export class PointCells {
  readonly #columns: number;
  readonly #rows: number;
  /** The number of cells in a row, margins included. */
  readonly #stride: number;
  /** A point of each cell, counted from 1; 0 in an empty one. */
  readonly #points: Uint32Array;

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
    this.#stride = columns + 2 * neighborhood;
    this.#points = new Uint32Array(this.#stride * (rows + 2 * neighborhood));
  }

  /** Puts a point into a cell, unless the cell is outside the page or not a number. */
  put(column: number, row: number, index: number): void {
    if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows) {
      this.#points[(row + neighborhood) * this.#stride + column + neighborhood] = index + 1;
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

  /** The largest rectangle of inner cells; null when there is none. */
  inner(): CellRectangle | null {
    const full = this.#fullAround();
    const isInner = new Uint8Array(this.#columns * this.#rows);
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        const around = full[(row + neighborhood) * this.#stride + column + neighborhood] as number;
        isInner[row * this.#columns + column] = Number(around >= minFullCells);
      }
    }
    return largestRectangle(isInner, this.#columns);
  }

  /** How many cells in each neighborhood have points. Cells outside the page count as full. */
  #fullAround(): Uint8Array {
    const stride = this.#stride;
    const { length } = this.#points;
    const isFull = new Uint8Array(length).fill(1);
    for (let row = neighborhood; row < this.#rows + neighborhood; row++) {
      const start = row * stride;
      for (let cell = start + neighborhood; cell < start + neighborhood + this.#columns; cell++) {
        isFull[cell] = this.#points[cell] === 0 ? 0 : 1;
      }
    }
    return summed(summed(isFull, 1), stride);
  }
}

/** The sum of each number and its neighbors to both sides, which are `step` apart. */
function summed(numbers: Uint8Array, step: number): Uint8Array {
  const sums = new Uint8Array(numbers.length);
  for (let at = neighborhood * step; at < numbers.length - neighborhood * step; at++) {
    let sum = 0;
    for (let other = at - neighborhood * step; other <= at + neighborhood * step; other += step) {
      sum += numbers[other] as number;
    }
    sums[at] = sum;
  }
  return sums;
}

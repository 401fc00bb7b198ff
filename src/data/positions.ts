/** Reads what a call says of places in an axes: numbers, categories and dates. */
import { type ArgumentPath, inside } from "./argument-path.ts";
import { type SeriesColumns, toColumns, type VectorReader } from "./columns.ts";
import { functionAsX, notANumber, severalColumns } from "./errors.ts";
import { formOf, isScalar } from "./form.ts";
import { type DataNames, type Line, type Pair, toLines, toPoints, toSeries } from "./pair.ts";
import { readInUnits } from "./read-in-units.ts";
import type { Units } from "./units.ts";
import { toVector } from "./vector.ts";

/** One of the two axes of an axes. */
export type AxisName = "x" | "y";

/** The units of the two axes of an axes. */
export interface UnitsOfAxes {
  readonly x: Units;
  readonly y: Units;
}

/**
 * Reads the positions of one call. Numbers stay what they are, categories and dates become numbers in the units of
 * their axis. Categories that are new and units that an axis gets are kept here; they change the axes when it takes them, so
 * that a call that fails changes nothing. A verb reads all its arguments, takes the units, and draws:
 * @example
 * const positions = this.positions("Axes.bar");
 * const x = positions.values("x", "x", args.x); // Float64Array; one value alone counts as a list of one
 * const height = positions.values("y", "height", args.height);
 * const options = readBarOptions(…); // all that may still throw
 * this.takeUnits(positions);
 * return this.addArtist(…);
 */
export class Positions {
  /** The public function, for messages. */
  readonly fn: string;
  #units: UnitsOfAxes;

  /** @param units What the axes have before the call. */
  constructor(fn: string, units: UnitsOfAxes = { x: null, y: null }) {
    this.fn = fn;
    this.#units = units;
  }

  /** The units of the axes after the call. */
  get units(): UnitsOfAxes {
    return this.#units;
  }

  /** The lines of x and y, as {@link toLines} reads them; y alone goes over 0, 1, 2, … */
  lines(x: unknown, y?: unknown, names?: DataNames): Line[] {
    return toLines(this.fn, x, y, names, this.#readers);
  }

  /** The points of x and y, as {@link toPoints} reads them. */
  points(x: unknown, y: unknown): Line {
    return toPoints(this.fn, x, y, this.#readers);
  }

  /** The lines of one or many series, as {@link toSeries} reads them. */
  series(X: unknown, Y?: unknown, names?: DataNames): Pair[] {
    return toSeries(this.fn, X, Y, names, this.#readers);
  }

  /** The positions along one axis in an argument named `name`: a list, or one value. A gap is NaN. */
  values(axis: AxisName, name: string, given: unknown): Float64Array {
    if (isScalar(given)) return Float64Array.of(this.value(axis, name, given));
    const path = { fn: this.fn, name };
    const { columns } = this.#columns(axis, path, given);
    const [column = new Float64Array(), ...others] = columns;
    if (others.length > 0) throw severalColumns(path, columns.length);
    return column;
  }

  /**
   * One position along an axis in an argument named `name`; NaN for null, left out, and a date that is none.
   * @throws PlotError for what is neither number, category nor date
   */
  value(axis: AxisName, name: string, given: unknown): number {
    const path = { fn: this.fn, name };
    if (typeof given === "number") return given;
    if (!isScalar(given)) throw notANumber(path, given);
    return this.#read(axis, path, [given], () => path)[0] ?? Number.NaN;
  }

  #columns(axis: AxisName, path: ArgumentPath, given: unknown): SeriesColumns {
    const form = formOf(path, given);
    if (form.type === "function") throw functionAsX(path);
    return toColumns(path, form, this.#readers[axis]);
  }

  /** Turns the values of a list along an axis into positions, for what reads lists in its own way. */
  reader(axis: AxisName): VectorReader {
    return (path, values) => this.#read(axis, path, values);
  }

  get #readers() {
    return { x: this.reader("x"), y: this.reader("y") };
  }

  #read(
    axis: AxisName,
    path: ArgumentPath,
    values: readonly unknown[],
    pathOf = (index: number) => inside(path, index),
  ): Float64Array {
    // Most values are numbers, which go with any units.
    if (typeof values[0] === "number") return toVector(path, values);
    const read = readInUnits(`${axis}axis`, this.#units[axis], path, values, pathOf);
    this.#units = { ...this.#units, [axis]: read.units };
    return read.positions;
  }
}

/**
 * The types of data that functions accept. They help the caller; the values themselves are checked when they are read.
 */

import type { DateLike } from "../ticker/dates/is-date.ts";

/** One number of a series. `null`, `undefined` and NaN are gaps; `true` counts as 1, a bigint is rounded to a number. */
export type DataValue = number | bigint | boolean | null | undefined;

/**
 * One place along an axis: a number, the name of a category, or a date. On an axis with dates a string is an ISO date.
 */
export type Position = DataValue | string | DateLike;

/** Places along an axis, one after the other. */
export type PositionValues = readonly Position[] | ReadonlySet<Position>;

/** One series, or a list of series, of places along an axis. */
export type PositionData = Data | PositionValues | readonly PositionValues[];

/** Places along an axis, or one for all. */
export type Places = PositionData | Position;

/** The same, where a function of x may stand for a series. */
export type PositionHeights = HeightData | PositionData;

/** A function of one number, evaluated at each position of its x. */
export type FunctionOfX = (x: number) => number | bigint | boolean;

/** An array, a typed array, an array-like, a `Set`, a generator (read once): one value after the other. */
export type Values = ArrayLike<DataValue> | Iterable<DataValue>;

/**
 * A strided view of flat data, as scijs `ndarray` and stdlib have it. Strides and offset count elements;
 * without strides the data are row-major.
 */
export interface NdArrayLike {
  readonly shape: ArrayLike<number>;
  readonly data: ArrayLike<DataValue> | { get(index: number): DataValue };
  readonly stride?: ArrayLike<number>;
  readonly strides?: ArrayLike<number>;
  readonly offset?: number;
}

/** A tensor that returns its values synchronously, as in TensorFlow.js. */
export type TensorLike =
  | { readonly shape: ArrayLike<number>; dataSync(): ArrayLike<DataValue> }
  | { arraySync(): unknown };

/** An object that can return itself as an array, such as an Arrow vector or a math.js matrix. */
export interface ArrayConvertible {
  toArray(): unknown;
}

/** One series: values, or rows of values whose columns are one line each. */
export type SeriesInput =
  | Values
  | ArrayLike<Values>
  | Iterable<Values>
  | NdArrayLike
  | TensorLike
  | ArrayConvertible;

/** One series, or a list of series. A tensor or ndarray with two axes is the list of its rows. */
export type Data = SeriesInput | ArrayLike<SeriesInput> | Iterable<SeriesInput>;

/** Data for the heights, where a function of x may stand for a series. */
export type HeightData =
  | Data
  | FunctionOfX
  | ArrayLike<SeriesInput | FunctionOfX>
  | Iterable<SeriesInput | FunctionOfX>;

/** A stream: an iterable, async or not, such as a generator, of numbers or of chunks of numbers. */
export type Chunks =
  | AsyncIterable<DataValue | ArrayLike<DataValue>>
  | Iterable<ArrayLike<DataValue>>;

/** Data in which any series may be a stream; a list of series must be an array here. */
export type FlowingData = Data | Chunks | readonly (SeriesInput | Chunks)[];

/** Heights in which any series may be a stream or a function of x. */
export type FlowingHeights =
  | HeightData
  | FlowingData
  | readonly (SeriesInput | Chunks | FunctionOfX)[];

/** An iterable or array-like longer than this is considered endless. It is the largest size of a Set. */
export const maxIterated = 2 ** 24;

/** The largest number of lines of a call: more come of a mistake, such as rows passed for columns. */
export const maxLines = 2 ** 16;

/** The largest number of values of a series or range: more would not fit into memory. */
export const maxValues = 1e8;

/** As many axes as data may have in numpy. */
export const mostAxes = 32;

/**
 * What a script may hand over as data. The types help the caller; what really came is checked when it is read.
 */

/** One number of a series. `null`, `undefined` and NaN are gaps; `true` counts as 1, a bigint is rounded to a number. */
export type Value = number | bigint | boolean | null | undefined;

/** A function of one number, evaluated at each position of its x. */
export type FunctionOfX = (x: number) => number | bigint | boolean;

/** An array, a typed array, an array-like, a `Set`, a generator (read once): one value after the other. */
export type Values = ArrayLike<Value> | Iterable<Value>;

/**
 * A strided view of flat data, as scijs `ndarray` and stdlib have it. Strides and offset count elements;
 * without strides the data are row-major.
 */
export interface NdArrayLike {
  readonly shape: ArrayLike<number>;
  readonly data: ArrayLike<Value> | { get(index: number): Value };
  readonly stride?: ArrayLike<number>;
  readonly strides?: ArrayLike<number>;
  readonly offset?: number;
}

/** A tensor that gives its values at once, as TensorFlow.js has it. */
export type TensorLike =
  | { readonly shape: ArrayLike<number>; dataSync(): ArrayLike<Value> }
  | { arraySync(): unknown };

/** An object that knows itself as an array, such as an Arrow vector or a math.js matrix. */
export interface ArrayConvertible {
  toArray(): unknown;
}

/** One series: values, or rows of values, of which each column is a line. */
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

/** A series that flows in: an iterable, async or not, such as a generator or a stream, of numbers or of chunks of them. */
export type Chunks = AsyncIterable<Value | ArrayLike<Value>> | Iterable<ArrayLike<Value>>;

/** Data of which any series may flow in; a list of series is an array here. */
export type FlowingData = Data | Chunks | readonly (SeriesInput | Chunks)[];

/** Heights of which any series may flow in, or be a function of x. */
export type FlowingHeights =
  | HeightData
  | FlowingData
  | readonly (SeriesInput | Chunks | FunctionOfX)[];

/** The most values one series or range may have: more would not fit into memory. */
export const mostValues = 1e8;

import { messageOf, PlotError, show } from "../errors.ts";

/** Where a value stands in a call, as messages name it: `plot: y[1]` is `{ fn: "plot", name: "y[1]" }`. */
export interface Place {
  readonly fn: string;
  readonly name: string;
}

/** The place of one item of what stands at `place`. */
export function inside(place: Place, index: number): Place {
  return { fn: place.fn, name: `${place.name}[${index}]` };
}

/** What stands where a series or a list of series should is neither. */
export function notData(place: Place, value: unknown): PlotError {
  const right = "a series is an array, typed array, iterable, ndarray or tensor of numbers";
  return dataError(place, `is ${describe(value)}; ${right}${adviceFor(value)}`);
}

/** What stands where a number should is none: `plot: y[1][3] is "4", a string; a series holds numbers`. */
export function notANumber(place: Place, value: unknown): PlotError {
  return dataError(place, `is ${describe(value)}; a series holds numbers${adviceFor(value)}`);
}

/** A single value stands in a list of series, or of rows. */
export function mixed(
  place: Place,
  index: number,
  value: unknown,
  kind: "series" | "row",
): PlotError {
  const first = `${place.name}[0] is a ${kind}, so every item must be one`;
  return dataError(inside(place, index), `is ${describe(value)}; ${first}`);
}

/** No axis, or too many. */
export function wrongAxes(place: Place, shape: readonly number[], right: string): PlotError {
  const axes = shape.length === 0 ? "no axes" : `${shape.length} axes`;
  const advice = shape.length === 0 ? ". For one point pass [value]" : "";
  return dataError(place, `has ${axes}, shape [${shape.join(", ")}]; ${right}${advice}`);
}

/** An array is among its own items. */
export function containsItself(place: Place): PlotError {
  return dataError(place, "contains itself; a series holds numbers");
}

/** The rows of a two-dimensional series differ in length. */
export function unevenRows(place: Place, width: number, index: number, length: number): PlotError {
  const first = `has ${count(width, "value")} in row 0 and ${length} in row ${index}`;
  return dataError(
    place,
    `${first}; each column of a 2-D series is a line, so its rows are equally long`,
  );
}

/** An ndarray whose parts do not fit each other. */
export function invalidGrid(place: Place, shape: readonly unknown[], reason: string): PlotError {
  return dataError(place, `has shape [${shape.join(", ")}], but ${reason}`);
}

/** More values than memory could hold, or an iterable that never ends. */
export function tooManyValues(place: Place, most: number): PlotError {
  return dataError(place, `gives more than ${most} values; take every n-th of them`);
}

/** Positions of a series that flows in turn back, when not all of it is kept any more. */
export function turnsBack({ fn, name }: Place, index: number, few: number): PlotError {
  return dataError(
    { fn, name },
    `turns back at value ${index}; x of a series that flows in goes one way, or turns back within its first ${few} values`,
  );
}

/** A series that flows in goes to and fro, and is too long to be kept whole. */
export function tooManyToBuffer({ fn, name }: Place, most: number): PlotError {
  return dataError(
    { fn, name },
    `goes to and fro and has more than ${most} values; a longer series that flows in goes one way`,
  );
}

/** A function is among the chunks of a series, or stands for positions. */
export function functionInFlow({ fn, name }: Place): PlotError {
  return dataError({ fn, name }, "is a function; what flows in is numbers, or chunks of numbers");
}

/** Of positions and heights that flow in, one ends before the other. */
export function endsEarly(ended: Place, count: number, other: Place): PlotError {
  return new PlotError(
    "length-mismatch",
    `${ended.fn}: ${ended.name} ends after ${count} values and ${other.name} goes on; a line needs one position per height`,
  );
}

/** A foreign object failed while its values were read. */
export function unreadable(place: Place, cause: unknown): PlotError {
  return new PlotError(
    "invalid-data",
    `${place.fn}: ${place.name} could not be read: ${messageOf(cause)}`,
    { cause },
  );
}

/** Positions and heights differ in number. */
export function lengthMismatch(x: Place, positions: number, y: Place, heights: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${x.fn}: ${x.name} has ${count(positions, "value")} and ${y.name} has ${heights}; a line needs one position per height`,
  );
}

/** Columns of positions and of heights differ in number, and neither is single. */
export function widthMismatch(x: Place, xColumns: number, y: Place, yColumns: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${x.fn}: ${x.name} has ${xColumns} columns and ${y.name} has ${yColumns}; give one column for all, or one per line`,
  );
}

/** Series of positions and of heights differ in number, and the positions are not single. */
export function countMismatch(fn: string, x: string, xs: number, y: string, ys: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${x} has ${xs} series and ${y} has ${ys}; give one ${x} for all, or one per series of ${y}`,
  );
}

/** Heights are a function, and there are no positions to evaluate it at. */
export function functionWithoutX({ fn, name }: Place): PlotError {
  return dataError({ fn, name }, `is a function, with no x to evaluate it at. Pass ${fn}(x, f)`);
}

/** Positions are a function. */
export function functionAsX({ fn, name }: Place): PlotError {
  return dataError({ fn, name }, `is a function; only y may be a function of x. Pass ${fn}(x, f)`);
}

/** A function of x threw. */
export function functionFailed(place: Place, x: number, cause: unknown): PlotError {
  const isMisused = cause instanceof TypeError;
  const advice = isMisused ? ". A function of x is called with one number at a time" : "";
  return new PlotError(
    "function-failed",
    `${place.fn}: ${place.name} failed at x = ${x}: ${messageOf(cause)}${advice}`,
    { cause },
  );
}

/** A function of x gave something else than a number. */
export function functionGaveNoNumber(place: Place, x: number, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${place.fn}: ${place.name} at x = ${x} gave ${describe(value)}; a function of x returns one number for each x`,
  );
}

/** A range asks for more values than memory could hold. */
export function rangeTooLong(fn: string, length: number, most: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: asked for ${length} values; a range has at most ${most}`,
  );
}

function dataError({ fn, name }: Place, problem: string): PlotError {
  return new PlotError("invalid-data", `${fn}: ${name} ${problem}`);
}

function count(length: number, noun: string): string {
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}

/** What a value is and of which kind, where showing it does not tell already: `"4", a string`. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return `${show(value)}, an array`;
  if (isPromise(value)) return "a Promise";
  if (isAsyncIterable(value)) return "an async iterable";
  if (isPlainObject(value)) return `${show(value)}, an object`;
  if (value === null || ["undefined", "object", "function"].includes(typeof value)) {
    return show(value);
  }
  return `${show(value)}, a ${typeof value}`;
}

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value;
}

function isAsyncIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && show(value).startsWith("{");
}

/** What to do about a value that is often passed by mistake. */
function adviceFor(value: unknown): string {
  if (typeof value === "number") return `. For one point pass [${value}]`;
  if (typeof value !== "object" || value === null) return "";
  if (value instanceof Date) return ". Pass times as numbers, such as date.getTime()";
  if (value instanceof Map) return ". Pass [...map.keys()] and [...map.values()]";
  if (isPromise(value)) return ". Await it first";
  if (isAsyncIterable(value)) return ". Collect its values first, with for await";
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return ". Wrap it in a typed array";
  return isPlainObject(value) ? ". Pass one array of numbers per field" : "";
}

import { clip, isDate, messageOf, PlotError, show } from "../errors.ts";
import { hasProperty } from "../options.ts";
import { type ArgumentPath, inside } from "./argument-path.ts";

/** A value is neither a series nor a list of series. */
export function notData(path: ArgumentPath, value: unknown): PlotError {
  const right = "a series is an array, typed array, iterable, ndarray or tensor of numbers";
  return dataError(path, `is ${describe(value)}; ${right}${adviceFor(value)}`);
}

/** A value is not a number: `plot: y[1][3] is "4", a string; a series holds numbers`. */
export function notANumber(path: ArgumentPath, value: unknown): PlotError {
  return dataError(path, `is ${describe(value)}; a series holds numbers${adviceFor(value)}`);
}

/** An integer is beyond what numbers can tell. */
export function hugeBigint(path: ArgumentPath): PlotError {
  return dataError(path, "is a bigint of more than 308 digits; numbers reach to 1.8e308");
}

/** A single value is among series, or among rows. */
export function mixed(
  path: ArgumentPath,
  index: number,
  value: unknown,
  kind: "series" | "row",
): PlotError {
  const first = `${path.name}[0] is a ${kind}, so every item must be one`;
  return dataError(inside(path, index), `is ${describe(value)}; ${first}`);
}

/** Data have no axis, or too many. */
export function wrongAxes(path: ArgumentPath, shape: readonly number[], right: string): PlotError {
  const axes = shape.length === 0 ? "no axes" : `${shape.length} axes`;
  const advice = shape.length === 0 ? ". For one point pass [value]" : "";
  return dataError(path, `has ${axes}, shape [${clip(shape.join(", "))}]; ${right}${advice}`);
}

/** An array is among its own items. */
export function containsItself(path: ArgumentPath): PlotError {
  return dataError(path, "contains itself; a series holds numbers");
}

/** What is to be iterated gives something else than an iterator. */
export function noIterator(path: ArgumentPath, value: unknown): PlotError {
  return dataError(path, `iterates by ${show(value)}; an iterator has a method next`);
}

/** An iterator gives something else than its next value. */
export function noStep(path: ArgumentPath, value: unknown): PlotError {
  return dataError(path, `has a next() that gives ${show(value)}, not { done, value }`);
}

/** Lists in lists in lists, as only a mistake makes them. */
export function tooDeep(path: ArgumentPath, most: number): PlotError {
  return dataError(path, `is a list in more than ${most} lists; data have at most ${most} axes`);
}

/** A value is of another kind than the values of its axis. */
export function otherUnits(
  path: ArgumentPath,
  value: unknown,
  axis: string,
  held: "categories" | "dates",
): PlotError {
  return dataError(
    path,
    `is ${describe(value)}; the ${axis} has ${held}, and an axis has one kind of values`,
  );
}

/** A list holds values of several kinds. */
export function mixedUnits(
  path: ArgumentPath,
  value: unknown,
  first: ArgumentPath,
  type: "categories" | "dates",
): PlotError {
  const one = type === "dates" ? "a date" : "a string";
  return dataError(
    path,
    `is ${describe(value)}; ${first.name} is ${one}, so every item must be one`,
  );
}

/** A text on an axis with dates is none. */
export function noIsoDate(path: ArgumentPath, value: unknown, axis: string): PlotError {
  const right = 'a text is written like "2024-03-01" or "2024-03-01T12:30:05Z" there';
  return dataError(path, `is ${describe(value)}; the ${axis} has dates, and ${right}`);
}

/** One list was asked for, and a table came. */
export function severalColumns(path: ArgumentPath, columns: number): PlotError {
  return dataError(path, `has ${columns} columns; pass one list`);
}

/** The rows of a two-dimensional series differ in length. */
export function unevenRows(
  path: ArgumentPath,
  width: number,
  index: number,
  length: number,
): PlotError {
  const first = `has ${quantity(width, "value")} in row 0 and ${length} in row ${index}`;
  return dataError(
    path,
    `${first}; each column of a 2-D series is a line, so its rows are equally long`,
  );
}

/** An ndarray whose parts do not fit each other. */
export function invalidGrid(
  path: ArgumentPath,
  shape: readonly unknown[],
  reason: string,
): PlotError {
  return dataError(path, `has shape ${show(shape)}, but ${reason}`);
}

/** More lines than one call can mean: rows were passed for columns, or points one by one. */
export function tooManyLines(path: ArgumentPath, count: number, maxLines: number): PlotError {
  return dataError(
    path,
    `would be ${count} lines; a call draws at most ${maxLines}. Pass one series with all its values, or turn rows into columns`,
  );
}

/** More values than memory could hold, or an iterable that never ends. */
export function tooManyValues(path: ArgumentPath, maxValues: number): PlotError {
  return dataError(path, `gives more than ${maxValues} values; take every n-th of them`);
}

/** Positions of a stream turn back after its first values, when no longer all of them are kept. */
export function turnsBack({ fn, name }: ArgumentPath, index: number, maxKept: number): PlotError {
  return dataError(
    { fn, name },
    `turns back at value ${index}; x of a series that flows in goes one way, or turns back within its first ${maxKept} values`,
  );
}

/** Positions of a stream go back and forth, and it is too long to be kept whole. */
export function tooManyToBuffer({ fn, name }: ArgumentPath, maxValues: number): PlotError {
  return dataError(
    { fn, name },
    `goes to and fro and has more than ${maxValues} values; a longer series that flows in goes one way`,
  );
}

/** A function is among the chunks of a stream, or is passed for positions. */
export function functionInFlow({ fn, name }: ArgumentPath): PlotError {
  return dataError({ fn, name }, "is a function; what flows in is numbers, or chunks of numbers");
}

/** The streams of positions and heights differ in length. */
export function endsEarly(ended: ArgumentPath, count: number, other: ArgumentPath): PlotError {
  return new PlotError(
    "length-mismatch",
    `${ended.fn}: ${ended.name} ends after ${count} values and ${other.name} goes on; a line needs one position per height`,
  );
}

/** A foreign object failed while its values were read. */
export function unreadableData(path: ArgumentPath, cause: unknown): PlotError {
  return new PlotError(
    "invalid-data",
    `${path.fn}: ${path.name} could not be read: ${messageOf(cause)}`,
    { cause },
  );
}

/** Positions and heights differ in number. */
export function lengthMismatch(
  x: ArgumentPath,
  positions: number,
  y: ArgumentPath,
  heights: number,
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${x.fn}: ${x.name} has ${quantity(positions, "value")} and ${y.name} has ${heights}; a line needs one position per height`,
  );
}

/** Columns of positions and of heights differ in number, and neither is single. */
export function widthMismatch(
  x: ArgumentPath,
  xColumns: number,
  y: ArgumentPath,
  yColumns: number,
): PlotError {
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
export function functionWithoutX({ fn, name }: ArgumentPath): PlotError {
  return dataError({ fn, name }, `is a function, with no x to evaluate it at. Pass ${fn}(x, f)`);
}

/** Positions are a function. */
export function functionAsX({ fn, name }: ArgumentPath): PlotError {
  return dataError({ fn, name }, `is a function; only y may be a function of x. Pass ${fn}(x, f)`);
}

/** A function of x threw. */
export function functionFailed(path: ArgumentPath, x: number, cause: unknown): PlotError {
  const isMisused = cause instanceof TypeError;
  const advice = isMisused ? ". A function of x is called with one number at a time" : "";
  return new PlotError(
    "function-failed",
    `${path.fn}: ${path.name} failed at x = ${x}: ${messageOf(cause)}${advice}`,
    { cause },
  );
}

/** A function of x did not return a number. */
export function functionGaveNoNumber(path: ArgumentPath, x: number, value: unknown): PlotError {
  return new PlotError(
    "function-failed",
    `${path.fn}: ${path.name} at x = ${x} gave ${describe(value)}; a function of x returns one number for each x`,
  );
}

/** A range asks for more values than memory could hold. */
export function rangeTooLong(fn: string, length: number, maxValues: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: asked for ${length} values; a range has at most ${maxValues}`,
  );
}

function dataError({ fn, name }: ArgumentPath, problem: string): PlotError {
  return new PlotError("invalid-data", `${fn}: ${name} ${problem}`);
}

function quantity(length: number, noun: string): string {
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}

/** A value and its type, unless its text shows the type already: `"4", a string`. Never throws. */
function describe(value: unknown): string {
  try {
    return describeReadable(value);
  } catch {
    return show(value);
  }
}

function describeReadable(value: unknown): string {
  if (Array.isArray(value)) return `${show(value)}, an array`;
  if (hasProperty(value, "then")) return "a Promise";
  if (hasProperty(value, Symbol.asyncIterator)) return "an async iterable";
  if (showsAsObject(value)) return `${show(value)}, an object`;
  if (value === null || ["undefined", "object", "function"].includes(typeof value)) {
    return show(value);
  }
  return `${show(value)}, a ${typeof value}`;
}

function showsAsObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && show(value).startsWith("{");
}

/** Advice on values that are often passed by mistake. Never throws. */
function adviceFor(value: unknown): string {
  try {
    return adviceForReadable(value);
  } catch {
    return "";
  }
}

function adviceForReadable(value: unknown): string {
  if (typeof value === "number") return `. For one point pass [${value}]`;
  if (typeof value !== "object" || value === null) return "";
  if (isDate(value)) return ". Pass a list of dates alone, or numbers by date2num";
  if (value instanceof Map) return ". Pass [...map.keys()] and [...map.values()]";
  if (hasProperty(value, "then")) return ". Await it first";
  if (hasProperty(value, Symbol.asyncIterator)) return ". Collect its values first, with for await";
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return ". Wrap it in a typed array";
  return showsAsObject(value) ? ". Pass one array of numbers per field" : "";
}

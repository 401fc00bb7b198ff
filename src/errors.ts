/**
 * The error class of the library and the pieces its messages are made of.
 *
 * A message names the function and the argument, shows what came, and says what would be right:
 * `plot: yscale must be one of "linear", "log", "symlog", "logit"; got "lin"`.
 */

/** Stable names for what went wrong, for programs to test; the message is for people. */
export type PlotErrorCode =
  | "invalid-argument"
  | "unknown-option"
  | "invalid-data"
  | "length-mismatch"
  | "function-failed"
  | "invalid-format"
  | "invalid-color"
  | "invalid-marker"
  | "invalid-linestyle"
  | "invalid-scale"
  | "invalid-limits"
  | "invalid-figsize"
  | "unknown-extension"
  | "write-failed"
  | "blocked-url"
  | "render-failed"
  | "missing-package";

/**
 * What every public function throws on input it cannot draw. No file and no state has changed then.
 * @example
 * try { plot([1, 2], [3]) } catch (error) { if (error instanceof PlotError) console.log(error.code) }
 */
export class PlotError extends Error {
  /** Tells it from other errors in a stack trace. */
  override readonly name = "PlotError";
  /** Stable name of the kind of error. */
  readonly code: PlotErrorCode;

  constructor(code: PlotErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const longestShown = 60;

/** Says what a wrong value is, in one short line: strings quoted, arrays and objects clipped. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(clip(value));
    case "bigint":
      return `${value}n`;
    case "function":
      return value.name === "" ? "a function" : `function ${clip(value.name)}`;
    case "object":
      return value === null ? "null" : showObject(value);
    default:
      return String(value);
  }
}

function showObject(value: object): string {
  if (Array.isArray(value)) {
    const shown = value.slice(0, 4).map((item) => (Array.isArray(item) ? "[…]" : show(item)));
    return clip(`[${shown.join(", ")}${value.length > 4 ? ", …" : ""}]`);
  }
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name}(${"length" in value ? value.length : value.byteLength})`;
  }
  if (value instanceof Date) return "a Date";
  if (value instanceof URL) return `a URL, ${clip(value.href)}`;
  const name = value.constructor?.name ?? "";
  if (name !== "" && name !== "Object") return `an object of class ${clip(name)}`;
  const keys = Object.keys(value);
  return clip(`{${keys.slice(0, 4).join(", ")}${keys.length > 4 ? ", …" : ""}}`);
}

function clip(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

/** `"a", "b", "c"`: accepted values as they stand in a message. */
export function list(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}

/** ` Did you mean "legend"?`, or nothing when no known name is near. */
export function hint(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === undefined ? "" : `. Did you mean ${JSON.stringify(near)}?`;
}

/** The known name that is fewest edits away from `name`, if it is near enough to be meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: editDistance(wanted, candidate.toLowerCase().replaceAll(/[^a-z0-9]/g, "")),
    }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  // One edit makes any letter into any other, so a name of one or two is meant only when it is spelt alike.
  const bound = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3);
  return best !== undefined && best.distance <= bound ? best.candidate : undefined;
}

/** Letters to insert, drop or replace, or neighbors to swap, until `a` reads `b`. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  let beforeThat: readonly number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = [substitution, at(previous, j) + 1, at(current, j - 1) + 1];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits.push(at(beforeThat, j - 2) + 1);
      }
      current.push(Math.min(...edits));
    }
    [beforeThat, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** The argument has a value of the wrong kind: `plot: xlabel must be a string; got 3`. */
export function invalidArgument(where: string, expected: string, value: unknown): PlotError {
  return new PlotError("invalid-argument", `${where} must be ${expected}; got ${show(value)}`);
}

/** A setting nobody knows, answered with the nearest name, or those that begin alike. */
export function unknownSetting(name: string, known: readonly string[]): PlotError {
  const group = name.slice(0, name.indexOf(".") + 1);
  const alike = known.filter((each) => group !== "" && each.startsWith(group));
  const groups = [...new Set(known.map((each) => `${each.split(".")[0]}.`))];
  const rest =
    alike.length > 0 ? `; known are ${list(alike)}` : `; known ones begin with ${list(groups)}`;
  return new PlotError(
    "unknown-option",
    `rcParams: unknown setting ${JSON.stringify(clip(name))}${hint(name, known) || rest}`,
  );
}

/** An option nobody knows, answered with the nearest name. */
export function unknownOption(fn: string, name: string, known: readonly string[]): PlotError {
  return new PlotError(
    "unknown-option",
    `${fn}: unknown option ${JSON.stringify(clip(name))}${hint(name, known) || `; known are ${list(known)}`}`,
  );
}

// Series: data that cannot be drawn.

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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : show(error);
}

// Legends

const mostNames = 4;

/** A warning: there are more names than lines. */
export function tooManyLabels(labels: readonly string[], lines: number): string {
  const extra = labels.slice(lines);
  const left = list(extra.slice(0, mostNames)) + (extra.length > mostNames ? ", …" : "");
  const names = labels.length === 1 ? "1 name" : `${labels.length} names`;
  const verb = labels.length - lines === 1 ? "is" : "are";
  return `legend has ${names} for ${lines} series; ${left} ${verb} left out. Pass one name per series`;
}

/** A warning: no line has a name of its own. */
export function noLabels(): string {
  return 'the legend is empty, since no line has a label. Pass names to legend, or a label, not starting with "_", to plot';
}

/** A warning: a name that asks to stay out of the legend. */
export function hiddenLabel(label: string): string {
  return `legend name ${show(label)} starts with "_", so its line is left out. Drop the "_" to show it`;
}

// Formulas in texts

/** A warning: a formula stays as it is written. */
export function untypesetFormula(formula: string): string {
  return `${show(formula)} cannot be typeset in Unicode and is drawn as written. Write it as plain text, or use \\$ for a dollar sign`;
}

/* Rendering and files: src/render */

/** A spec refers to something outside itself. */
export function blockedURL(url: string): PlotError {
  return new PlotError(
    "blocked-url",
    `render: the spec refers to ${show(url)}; only inline data and data: images are drawn. Put the values into the spec`,
  );
}

/** Vega could not draw the spec; the cause is Vega's own error. */
export function renderFailed(cause: unknown): PlotError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlotError("render-failed", `render: could not draw the spec: ${reason}`, { cause });
}

/** The thread that drew a picture is no more, as when its memory is used up. */
export function threadEnded(cause: unknown): PlotError {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  return new PlotError("render-failed", `render: the worker thread ended${reason}`, { cause });
}

/** One picture of many could not be drawn: the others are not lost. */
export function failedAmongMany(index: number, { code, message, cause }: PlotError): PlotError {
  return new PlotError(code, `renderAll: figures[${index}]: ${message}`, { cause });
}

// style/

/** A color nobody knows: `plot: color must be a color, …; got "redd". Did you mean "red"?` */
export function invalidColor(where: string, color: unknown, known: readonly string[]): PlotError {
  const expected = `${where} must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"`;
  const meant = typeof color === "string" ? hint(color, known) : "";
  return new PlotError("invalid-color", `${expected}; got ${show(color)}${meant}`);
}

/** A line style nobody knows: `plot: linestyle must be one of …; got "dashd". Did you mean "dashed"?` */
export function invalidLineStyle(
  where: string,
  value: unknown,
  known: readonly string[],
): PlotError {
  const words = known.filter((name) => /\w/.test(name));
  const meant = typeof value === "string" ? hint(value, words) : "";
  return new PlotError(
    "invalid-linestyle",
    `${where} must be one of ${list(known)}, or [offset, [on, off, …]]; got ${show(value)}${meant}`,
  );
}

/** A marker nobody knows: `plot: marker must be one of …; got "circle". Did you mean "o"?` */
export function invalidMarker(
  where: string,
  value: unknown,
  names: ReadonlyMap<string | number, string>,
): PlotError {
  const letters = [...names.keys()].filter((marker) => typeof marker === "string");
  const expected = `${where} must be one of ${list(letters)}, "None", or an integer from 0 to 11`;
  const meant = typeof value === "string" ? markerHint(value, names) : "";
  return new PlotError("invalid-marker", `${expected}; got ${show(value)}${meant}`);
}

/** The marker whose long name came. */
function markerHint(value: string, names: ReadonlyMap<string | number, string>): string {
  const words = [...names.values()].filter((name) => name.length > 1);
  const near = value.length > 1 ? nearestName(value, words) : undefined;
  const meant = [...names].find(([, name]) => name === near);
  return meant === undefined ? "" : `. Did you mean ${JSON.stringify(meant[0])}?`;
}

/** A format string that cannot be read: `plot: fmts[1] is "m--:", which has two line styles, "--" and ":"`. */
export function invalidFormat(where: string, fmt: string, fault: string): PlotError {
  return new PlotError("invalid-format", `${where} is ${show(fmt)}, which has ${fault}`);
}

// Limits

/** A warning: limits that could not be taken as they came. */
export function limitsWarning(
  name: string,
  requested: readonly (number | null)[],
  reason: "identical-limits" | "nonpositive-on-log" | "outside-logit-domain",
  limits: readonly number[],
): string {
  const asked = `${name} is ${show(requested)}`;
  const drawn = `the axis shows ${show(limits)}`;
  switch (reason) {
    case "identical-limits":
      return `${asked}, two equal limits; ${drawn}. Pass two different numbers`;
    case "nonpositive-on-log":
      return `${asked}, and a log axis has only positive values; ${drawn}. Pass limits above 0`;
    case "outside-logit-domain":
      return `${asked}, and a logit axis has only values between 0 and 1; ${drawn}`;
  }
}

/** A warning: a log axis has nothing to show. */
export function noPositiveData(): string {
  return "the data on a log axis have no positive value, so none of them is shown. Use a linear or symlog scale";
}

/** The package that draws pixels is not there, or not for this platform. */
export function missingCanvas(cause: unknown): PlotError {
  return new PlotError(
    "missing-package",
    'render: PNG and PDF need the package "canvas", which could not be loaded. Install it with: npm install canvas@npm:@napi-rs/canvas@^1. SVG, HTML and JSON go without',
    { cause },
  );
}

/** More pixels to a side than an image can have. */
export function tooManyPixels(width: number, height: number, most: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `toPNG: the image would have ${width} × ${height} pixels; a side can have 1 to ${most}. Choose another dpi or figsize`,
  );
}

/** The file's extension names no format that can be written. */
export function unknownExtension(path: string, known: readonly string[]): PlotError {
  return new PlotError(
    "unknown-extension",
    `save: ${show(path)} must end in one of ${known.join(" ")}`,
  );
}

/** A file could not be written; the cause is the system's own error. */
export function writeFailed(path: string, cause: unknown): PlotError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlotError("write-failed", `save: could not write ${show(path)}: ${reason}`, { cause });
}

// Arguments of the helpers

/** More arguments than a helper has. */
export function tooManyArguments(fn: string, names: readonly string[], count: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: got ${count} arguments in order; there are ${names.length}: ${names.join(", ")}`,
  );
}

/** An argument came in order and by name. */
export function givenTwice(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${name} is given twice, in order and by name; drop one of the two`,
  );
}

/** An option came by two of its names. */
export function givenByTwoNames(fn: string, name: string, other: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: ${name} is given twice, as ${JSON.stringify(name)} and as ${JSON.stringify(other)}; drop one of the two`,
  );
}

/** A scale nobody knows. */
export function invalidScale(where: string, value: unknown, known: readonly string[]): PlotError {
  return new PlotError(
    "invalid-scale",
    `${where} must be one of ${list(known)}; got ${show(value)}`,
  );
}

/** A warning: a figure is too small for its decorations. */
export function noRoomForLabels(): string {
  return "Figure.tightLayout: the labels leave no room for the axes, so nothing was moved. Make the figure larger";
}

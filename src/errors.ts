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
  | "invalid-theme"
  | "unknown-extension"
  | "write-failed"
  | "blocked-url"
  | "render-failed"
  | "limit-exceeded"
  | "no-figure"
  | "script-failed"
  | "fence-import"
  | "missing-package"
  | "missing-file"
  | "not-loaded"
  | "wrong-platform";

/** What errors of every copy of this package have; an entry of its own, such as `d2l-plot/vitest`, holds a copy. */
const errorBrand = Symbol.for("d2l-plot.error");

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
    onError(this);
  }

  /** @internal */
  get [errorBrand](): true {
    return true;
  }

  /** Whether a value is such an error, thrown by whichever copy of this package. @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && errorBrand in value;
  }
}

let onError: (error: PlotError) => void = () => {};

/** Sets what is done to each error when it is made. */
export function setErrorHook(hook: (error: PlotError) => void): void {
  onError = hook;
}

const longestShown = 60;

/**
 * Says what a wrong value is, in one short line: strings quoted, arrays and objects clipped. Never throws, whatever a
 * getter or a proxy of the value does.
 */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(clip(value));
    case "bigint":
      return `${clip(String(value))}n`;
    case "symbol":
      return clip(String(value));
    case "function":
    case "object":
      return value === null ? "null" : showReadable(value);
    default:
      return String(value);
  }
}

function showReadable(value: object): string {
  try {
    return typeof value === "function" ? showFunction(value) : showObject(value);
  } catch {
    return `${typeof value === "function" ? "a function" : "an object"} that cannot be read`;
  }
}

function showFunction(value: { readonly name: unknown }): string {
  const name = textOr(value.name, "");
  return name === "" ? "a function" : `function ${clip(name)}`;
}

function showObject(value: object): string {
  if (Array.isArray(value)) {
    const first = Array.prototype.slice.call(value, 0, 4);
    const shown = first.map((item: unknown) => (Array.isArray(item) ? "[…]" : show(item)));
    return clip(`[${shown.join(", ")}${value.length > 4 ? ", …" : ""}]`);
  }
  const name = textOr(value.constructor?.name, "");
  if (ArrayBuffer.isView(value)) {
    return `${clip(name)}(${show("length" in value ? value.length : value.byteLength)})`;
  }
  if (isDate(value)) return "a Date";
  if (value instanceof URL) return `a URL, ${clip(value.href)}`;
  if (name !== "" && name !== "Object") return `an object of class ${clip(name)}`;
  const keys = Object.keys(value);
  return clip(`{${keys.slice(0, 4).join(", ")}${keys.length > 4 ? ", …" : ""}}`);
}

/** A value that says it is a text, where one is wanted: a class may have a static `name` of any kind. */
function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

/** Whether a value is a Date, from whatever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

export function clip(text: string): string {
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
  const wanted = bareLetters(name);
  // One edit makes any letter into any other, so a name of one or two is meant only when it is spelt alike.
  const bound = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3);
  let best: string | undefined;
  let least = bound + 1;
  for (const candidate of known) {
    const letters = bareLetters(candidate);
    // So many edits are needed at least; the table of a text of thousands would take seconds.
    if (Math.abs(letters.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, letters);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function bareLetters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
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

/** What is said of options that matplotlib has for all artists, or for all texts. */
const elsewhere: readonly (readonly [names: RegExp, advice: string])[] = [
  [
    /^rasterized$/,
    "Lines, fills, bars, histograms, contours, error bars, patches, scatter and pcolormesh take it",
  ],
  [/^(gid|urls?)$/, "An SVG has no ids or links for single artists"],
  [/^(font)?(family|stretch|variant)$|^font(name|properties)$/, "Texts are in DejaVu Sans"],
];

/** An option nobody knows, answered with what to do `instead` of it, the nearest name, or all names. */
export function unknownOption(
  fn: string,
  name: string,
  known: readonly string[],
  instead?: string,
): PlotError {
  const other = instead ?? elsewhere.find(([names]) => names.test(name))?.[1];
  const advice = other === undefined ? hint(name, known) : `. ${other}`;
  return new PlotError(
    "unknown-option",
    `${fn}: unknown option ${JSON.stringify(clip(name))}${advice || `; known are ${list(known)}`}`,
  );
}

/** What an error says, or what was thrown in the place of one. Never throws. */
export function messageOf(error: unknown): string {
  try {
    return isError(error) && typeof error.message === "string" ? error.message : show(error);
  } catch {
    return show(error);
  }
}

/** Options whose getters or proxy throw; the cause is what they threw. */
export function unreadableOptions(fn: string, cause: unknown): PlotError {
  return new PlotError("invalid-argument", `${fn}: options cannot be read: ${messageOf(cause)}`, {
    cause,
  });
}

/** A getter, an iterator or a proxy of a value threw. */
export function unreadable(where: string, cause: unknown): PlotError {
  return new PlotError("invalid-argument", `${where} could not be read: ${messageOf(cause)}`, {
    cause,
  });
}

/** Whether a value is an error, from whatever realm. */
function isError(value: unknown): value is { readonly message: unknown } {
  return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
}

/** A class whose instances the library makes was called by a program. */
export function notMadeWithNew(name: string, instead: string): PlotError {
  return new PlotError("invalid-argument", `${name}: is not made with new. Use ${instead}`);
}

/** More arguments than a helper has. */
export function tooManyArguments(fn: string, names: readonly string[], count: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: got ${count} arguments in order; there are ${names.length}: ${names.join(", ")}`,
  );
}

/** An argument came to a function that has none. */
export function takesNoArguments(fn: string, given: unknown): PlotError {
  return new PlotError("invalid-argument", `${fn}: there are no arguments; got ${show(given)}`);
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

import {
  givenByTwoNames,
  givenTwice,
  invalidArgument,
  list,
  takesNoArguments,
  tooManyArguments,
  unknownOption,
} from "./errors.ts";

/** Checks one value and brings it to its final form, or throws a `PlotError` that begins with `where`. */
export type Reader<T> = (where: string, value: unknown) => T;

type Read<R> = { [Name in keyof R]?: R[Name] extends Reader<infer T> ? T : never };

/** Whether a value is what a caller writes as `{ name: value }`, rather than an array or an instance. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const dataKeys = ["shape", "data", "dataSync", "arraySync", "toArray", "length"];

/** Whether an argument holds keywords rather than data written as an object, such as `{ shape, data }`. */
export function isKeywords(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isPlainObject(value) &&
    !(Symbol.iterator in value) &&
    !(Symbol.asyncIterator in value) &&
    !dataKeys.some((key) => key in value)
  );
}

/**
 * Brings the arguments of a helper to one object by name: any number of them in the book's order, then
 * perhaps a plain object for the others. undefined leaves an argument out.
 * @param before Arguments before these, which are not among them.
 * @param isLastObject Tells the object for the others; one that looks like data is none, if data may come in order.
 * @throws PlotError when there are too many, or one is given both ways
 */
export function nameArguments(
  fn: string,
  names: readonly string[],
  args: readonly unknown[],
  before: readonly string[] = [],
  isLastObject: (value: unknown) => value is Readonly<Record<string, unknown>> = isKeywords,
): Record<string, unknown> {
  const last = args.at(-1);
  const keywords = isLastObject(last) ? last : {};
  const ordered = isLastObject(last) ? args.slice(0, -1) : args;
  if (ordered.length > names.length) {
    throw tooManyArguments(fn, [...before, ...names], ordered.length + before.length);
  }
  const named: Record<string, unknown> = { ...keywords };
  for (const [index, value] of ordered.entries()) {
    const name = names[index] as string;
    if (value === undefined) continue;
    if (keywords[name] !== undefined && keywords[name] !== null) throw givenTwice(fn, name);
    named[name] = value;
  }
  return named;
}

/** The options `O`, each by its name here, `widthRatios`, or in Python's spelling, `width_ratios`. */
export type EitherSpelling<O> = O & { [Name in keyof O & string as SnakeCase<Name>]?: O[Name] };

type SnakeCase<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : S;

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Reads a caller's options by name, or by its name in Python's spelling; undefined and null ones stay out of the result.
 * @throws PlotError `unknown-option` for a name without a reader, and whatever the readers throw
 */
export function readOptions<R extends Readonly<Record<string, Reader<unknown>>>>(
  fn: string,
  options: unknown,
  readers: R,
): Read<R> {
  if (!isPlainObject(options)) throw invalidArgument(`${fn}: options`, "an object", options);
  const result: Record<string, unknown> = {};
  for (const [given, value] of Object.entries(options)) {
    const name = Object.hasOwn(readers, given) ? given : camelCase(given);
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) throw unknownOption(fn, given, Object.keys(readers));
    if (name !== given && Object.hasOwn(options, name)) throw givenByTwoNames(fn, name, given);
    // null says, like Python's None, that an option is left to its default.
    if (value !== undefined && value !== null) result[name] = reader(`${fn}: ${given}`, value);
  }
  return result as Read<R>;
}

/**
 * The options with the names they are read by, in the place of shorter ones.
 * @throws PlotError when an option is given by both names
 */
export function withLongNames(
  fn: string,
  options: unknown,
  longNames: Readonly<Record<string, string>>,
): unknown {
  if (!isPlainObject(options)) return options;
  const named = { ...options };
  for (const [short, long] of Object.entries(longNames)) {
    if (!Object.hasOwn(named, short)) continue;
    if (Object.hasOwn(named, long)) throw givenByTwoNames(fn, long, short);
    named[long] = named[short];
    delete named[short];
  }
  return named;
}

/** A reader that also takes null, which then says what None says in matplotlib. */
export interface NullReader<T> extends Reader<T | null> {
  readonly takesNull: true;
}

/** Lets a reader take null, where that is a value of its own rather than the default. */
export function orNull<T>(reader: Reader<T>): NullReader<T> {
  const read = (where: string, value: unknown) => (value === null ? null : reader(where, value));
  return Object.assign(read, { takesNull: true as const });
}

/** Lets a reader leave the value as it is, to be read together with others. */
export const readLater: Reader<unknown> = (_, value) => value;

/**
 * Reads a call of a function that mirrors one of matplotlib: arguments in its order, then its keywords in
 * a last plain object, each by its name here or in Python's spelling.
 * @param order Arguments that may come in order; the other readers are those of keywords.
 * @throws PlotError for too many arguments, an unknown keyword, one given twice, and whatever the readers throw
 * @example readCall("Axes.setXmargin", ["m"], { m: readNumber() }, args).m;
 */
export function readCall<R extends Readonly<Record<string, Reader<unknown>>>>(
  fn: string,
  order: readonly (keyof R & string)[],
  readers: R,
  args: readonly unknown[],
): Read<R> {
  const given = nameArguments(fn, order, args);
  const result: Record<string, unknown> = readOptions(fn, given, readers);
  for (const [spelling, value] of Object.entries(given)) {
    const name = camelCase(spelling);
    const reader = readers[name];
    if (value === null && reader !== undefined && "takesNull" in reader) result[name] = null;
  }
  return result as Read<R>;
}

/**
 * Reads a call with one argument, which is needed, in order or by name.
 * @throws PlotError as {@link readCall} does, and what the reader throws when nothing came
 */
export function readArgument<T>(
  fn: string,
  name: string,
  reader: Reader<T>,
  args: readonly unknown[],
): T {
  const value = readCall(fn, [name], { [name]: reader }, args)[name];
  return value === undefined ? reader(`${fn}: ${name}`, undefined) : (value as T);
}

/** Refuses arguments where there are none to give. */
export function readNoArguments(fn: string, args: readonly unknown[]): void {
  if (args.length > 0) throw takesNoArguments(fn, args[0]);
}

/** Refuses the arguments that came after those with a name. */
export function readNoMore(fn: string, names: readonly string[], more: readonly unknown[]): void {
  if (more.length > 0) throw tooManyArguments(fn, names, names.length + more.length);
}

export function readText(where: string, value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(where, "a string", value);
  return value;
}

export function readBoolean(where: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(where, "true or false", value);
  return value;
}

/** A finite number from `least` on. */
export function readNumber(
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): Reader<number> {
  return (where, value) => {
    if (typeof value === "number" && Number.isFinite(value) && value >= least && value <= most)
      return value;
    throw invalidArgument(where, describeRange(least, most), value);
  };
}

function describeRange(least: number, most: number): string {
  if (least === Number.NEGATIVE_INFINITY) return "a finite number";
  return most === Number.POSITIVE_INFINITY
    ? `a finite number of at least ${least}`
    : `a number from ${least} to ${most}`;
}

/** A finite number above 0. */
export const readPositive: Reader<number> = (where, value) => {
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw invalidArgument(where, "a finite number above 0", value);
};

/** A whole number from `least` to `most`. */
export function readCount(least: number, most: number): Reader<number> {
  return (where, value) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
      return value;
    throw invalidArgument(where, `a whole number from ${least} to ${most}`, value);
  };
}

/** One of a list of strings. */
export function readOneOf<const T extends string>(names: readonly T[]): Reader<T> {
  return (where, value) => {
    const name = names.find((candidate) => candidate === value);
    if (name === undefined) throw invalidArgument(where, `one of ${list(names)}`, value);
    return name;
  };
}

/** Reads one value, or a list of them, to a list. */
export function readListOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (where, value) =>
    Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value)
      ? Array.from(value as ArrayLike<unknown>, (each, index) => reader(`${where}[${index}]`, each))
      : [reader(where, value)];
}

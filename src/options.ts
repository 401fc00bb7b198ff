import {
  givenByTwoNames,
  givenTwice,
  invalidArgument,
  list,
  PlotError,
  takesNoArguments,
  tooManyArguments,
  unknownOption,
  unreadable,
  unreadableOptions,
} from "./errors.ts";

/** Checks one value and brings it to its final form, or throws a `PlotError` that begins with `where`. */
export type Reader<T> = (where: string, value: unknown) => T;

/** Options as they are read: those that were given. */
export type ReadBy<R> = { [Name in keyof R]?: R[Name] extends Reader<infer T> ? T : never };

/**
 * Whether a value is what a caller writes as `{ name: value }`, rather than an array or an instance; in a notebook or in
 * `vm` it comes from another realm, whose `Object.prototype` is at the end of its chain as ours is. Never throws.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  } catch {
    return false;
  }
}

const dataKeys = ["shape", "data", "dataSync", "arraySync", "toArray", "length"];

/** Whether an argument holds keywords rather than data written as an object, such as `{ shape, data }`. Never throws. */
export function isKeywords(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) return false;
  try {
    return (
      !(Symbol.iterator in value) &&
      !(Symbol.asyncIterator in value) &&
      !dataKeys.some((key) => key in value)
    );
  } catch {
    return false;
  }
}

/** More than any list of ticks, names or places has. */
const mostItems = 1e6;

/**
 * The items of a list as a fresh array: of an array or a typed array, from whatever realm.
 * @returns undefined for anything else, for one of more than a million items, and for one that throws while it is read
 * @example listOf(new Float32Array([1, 2])) // [1, 2]
 */
export function listOf(value: unknown): unknown[] | undefined {
  try {
    if (!isListLike(value)) return undefined;
    // Where an array has holes, there is nothing: methods of lists would pass over holes in silence.
    return value.length <= mostItems ? [...Array.prototype.slice.call(value)] : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an array or a typed array, from whatever realm. Never throws. */
export function isListLike(value: unknown): value is ArrayLike<unknown> {
  try {
    return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
  } catch {
    return false;
  }
}

/** Whether a value is an instance of a class. Never throws, as `instanceof` does for some proxies. */
export function isInstance<T>(
  value: unknown,
  type: abstract new (...args: never[]) => T,
): value is T {
  try {
    return value instanceof type;
  } catch {
    return false;
  }
}

/** Whether a value is an object with a property of this name. Never throws. */
export function hasProperty<Name extends PropertyKey>(
  value: unknown,
  name: Name,
): value is Readonly<Record<Name, unknown>> {
  try {
    return typeof value === "object" && value !== null && name in value;
  } catch {
    return false;
  }
}

/** Whether a value is an object with a method of this name. Never throws. */
export function hasMethod(value: unknown, name: string): boolean {
  try {
    return hasProperty(value, name) && typeof value[name] === "function";
  } catch {
    return false;
  }
}

/** The options a caller passed, each read once, as an object of our own. */
export function ownCopy(fn: string, options: object): Record<string, unknown> {
  try {
    return { ...options };
  } catch (cause) {
    throw unreadableOptions(fn, cause);
  }
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
  const hasKeywords = isLastObject(last);
  const keywords = hasKeywords ? ownCopy(fn, last) : {};
  const ordered = hasKeywords ? args.slice(0, -1) : args;
  if (ordered.length > names.length) {
    throw tooManyArguments(fn, [...before, ...names], ordered.length + before.length);
  }
  for (const [index, value] of ordered.entries()) {
    const name = names[index] as string;
    if (value === undefined) continue;
    const other = ownOf(keywords, name);
    if (other !== undefined && other !== null) throw givenTwice(fn, name);
    keywords[name] = value;
  }
  return keywords;
}

/** What stands in an object itself: its prototype may hold what others put there. */
function ownOf(options: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** The options `O`, each by its name here, `widthRatios`, or in Python's spelling, `width_ratios`. */
export type EitherSpelling<O> = O & { [Name in keyof O & string as SnakeCase<Name>]?: O[Name] };

type SnakeCase<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : S;

/** A name in Python's spelling as it is here. */
export function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Reads a caller's options by name, or by its name in Python's spelling; undefined and null ones stay out of the result.
 * @param instead What to do in place of names that are options elsewhere.
 * @throws PlotError `unknown-option` for a name without a reader, and whatever the readers throw
 */
export function readOptions<R extends Readonly<Record<string, Reader<unknown>>>>(
  fn: string,
  options: unknown,
  readers: R,
  instead: Readonly<Record<string, string>> = {},
): ReadBy<R> {
  if (!isPlainObject(options)) throw invalidArgument(`${fn}: options`, "an object", options);
  const own = ownCopy(fn, options);
  const result: Record<string, unknown> = {};
  for (const [given, value] of Object.entries(own)) {
    const name = Object.hasOwn(readers, given) ? given : camelCase(given);
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined)
      throw unknownOption(fn, given, Object.keys(readers), ownEntry(instead, name));
    if (name !== given && Object.hasOwn(own, name)) throw givenByTwoNames(fn, name, given);
    // null says, like Python's None, that an option is left to its default.
    if (value !== undefined && value !== null) {
      result[name] = readSafely(reader, `${fn}: ${given}`, value);
    }
  }
  return result as ReadBy<R>;
}

/**
 * Reads a value whose getters, iterators or proxies may throw.
 * @throws PlotError what the reader throws, and in the place of any other error one that says what could not be read
 */
export function readSafely<T>(reader: Reader<T>, where: string, value: unknown): T {
  try {
    return reader(where, value);
  } catch (cause) {
    throw isInstance(cause, PlotError) ? cause : unreadable(where, cause);
  }
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
  const named = ownCopy(fn, options);
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
): ReadBy<R> {
  const given = nameArguments(fn, order, args);
  const result: Record<string, unknown> = readOptions(fn, given, readers);
  for (const [spelling, value] of Object.entries(given)) {
    const name = camelCase(spelling);
    const reader = readers[name];
    if (value === null && reader !== undefined && "takesNull" in reader) result[name] = null;
  }
  return result as ReadBy<R>;
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

/**
 * The same methods, which throw a `PlotError` in the place of whatever getters, iterators and proxies of their arguments throw.
 * @param owner The class, as messages name it.
 */
export function throwingPlotErrors<M extends object>(owner: string, methods: M): M {
  const safe: Record<string, unknown> = {};
  for (const [name, method] of Object.entries(methods)) {
    // Errors look for their caller among functions by their names.
    const named = {
      [name](this: unknown, ...args: unknown[]): unknown {
        try {
          return Reflect.apply(method, this, args);
        } catch (cause) {
          throw readableError(`${owner}.${name}`, cause);
        }
      },
    };
    safe[name] = named[name];
  }
  return safe as M;
}

function readableError(fn: string, cause: unknown): PlotError {
  return isInstance(cause, PlotError) ? cause : unreadable(`${fn}: an argument`, cause);
}

/** Refuses arguments where there are none to give. */
export function readNoArguments(fn: string, args: readonly unknown[]): void {
  if (args.length > 0) throw takesNoArguments(fn, args[0]);
}

/** Refuses the arguments that came after those with a name. */
export function readNoMore(fn: string, names: readonly string[], more: readonly unknown[]): void {
  if (more.length > 0) throw tooManyArguments(fn, names, names.length + more.length);
}

/**
 * Lets methods refuse arguments they have no name for; nothing is passed over in silence.
 * @param owner The class, as messages name it.
 * @param methods The names of the arguments of each method, in order.
 * @param areSafe Whether they throw a `PlotError`, too, in the place of whatever their arguments throw.
 */
export function refuseMore<P extends object>(
  owner: string,
  prototype: P,
  methods: { readonly [Name in keyof P & string]?: readonly string[] },
  areSafe = false,
): void {
  for (const [name, names] of Object.entries<readonly string[] | undefined>(methods)) {
    const method: unknown = Reflect.get(prototype, name);
    if (typeof method !== "function" || names === undefined) continue;
    const named = {
      [name](this: unknown, ...args: unknown[]): unknown {
        // Layouts call many getters: what only errors need is made for them alone.
        if (args.length > names.length) refuse(`${owner}.${name}`, names, args);
        try {
          return Reflect.apply(method, this, args);
        } catch (cause) {
          throw areSafe ? readableError(`${owner}.${name}`, cause) : cause;
        }
      },
    };
    const value = named[name];
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}

const accessor = /^(?:get|is)[A-Z]|^(?:remove|changed|copy|scaled|minorticksOn|minorticksOff)$/;

/**
 * The same for all methods of a class by which it is read and changed: a setter has one argument, of its own name.
 * Methods that take any number read these themselves.
 */
export function refuseMoreInAccessors(owner: string, prototype: object): void {
  const methods: Record<string, readonly string[]> = {};
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== "function") continue;
    const [, first = "", rest = ""] = /^set([A-Z])(.*)/.exec(name) ?? [];
    if (first !== "" && value.length === 1) methods[name] = [first.toLowerCase() + rest];
    if (accessor.test(name) && value.length === 0) methods[name] = [];
  }
  refuseMore(owner, prototype, methods, true);
}

function refuse(fn: string, names: readonly string[], args: readonly unknown[]): never {
  throw names.length === 0
    ? takesNoArguments(fn, args[0])
    : tooManyArguments(fn, names, args.length);
}

export function readText(where: string, value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(where, "a string", value);
  return value;
}

export function readBoolean(where: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(where, "true or false", value);
  return value;
}

/** A finite number from `least` on; −0 is 0. */
export function readNumber(
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): Reader<number> {
  return (where, value) => {
    if (typeof value === "number" && Number.isFinite(value) && value >= least && value <= most)
      return value + 0;
    throw invalidArgument(where, describeRange(least, most), value);
  };
}

function describeRange(least: number, most: number): string {
  if (least === Number.NEGATIVE_INFINITY) return "a finite number";
  return most === Number.POSITIVE_INFINITY
    ? `a finite number of at least ${least}`
    : `a number from ${least} to ${most}`;
}

/** Longer than any page: 1000 inches are 72,000 points. */
export const mostPoints = 1e5;

/** Keeps what a reader of finite numbers accepts within bounds no picture needs to leave. */
function bounded(read: Reader<number>, most: number, unit: string): Reader<number> {
  return (where, value) => {
    const number = read(where, value);
    if (Math.abs(number) <= most) return number;
    throw invalidArgument(where, `at most ${most} ${unit}`, value);
  };
}

/** A length in points, on any page. */
export const readLength = bounded(readNumber(0), mostPoints, "points");

/** A distance in points, which may be negative. */
export const readOffset = bounded(readNumber(), mostPoints, "points");

/** An area in square points. */
export const readArea = bounded(readNumber(0), mostPoints ** 2, "square points");

/** A finite number above 0. */
export const readPositive: Reader<number> = (where, value) => {
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw invalidArgument(where, "a finite number above 0", value);
};

/** A whole number from `least` to `most`. */
export function readCount(least: number, most: number): Reader<number> {
  return (where, value) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
      return value + 0;
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

/** What a table has under a name; what all objects have is not in it. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

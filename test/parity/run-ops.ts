import * as library from "../../src/index.ts";
import { type Axes, type Figure, PlotError } from "../../src/index.ts";
import { NotYet } from "./harness.ts";

/** One call on a named object, as matplotlib was asked it. */
export interface Operation {
  /** `fig`, `ax[1]`, or a name bound by an earlier call, with attributes behind: `ax[0].spines.left`. */
  readonly on: string;
  readonly fn: string;
  readonly args?: readonly unknown[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
  /** Name that the result is bound to. */
  readonly as?: string;
}

/** A figure as the truth files of artists ask for it. */
export interface FigureAsked {
  readonly figsize?: readonly [number, number];
  /** 0 makes no axes. @default 1 */
  readonly rows?: number;
  /** @default 1 */
  readonly cols?: number;
  readonly subplotKw?: Readonly<Record<string, unknown>>;
  readonly ops: readonly Operation[];
}

/** A figure after all calls. */
export interface FigureMade {
  readonly figure: Figure;
  /** In the order of their making. */
  readonly axes: readonly Axes[];
  /** What each call returned, in their order. */
  readonly results: readonly { readonly fn: string; readonly result: unknown }[];
}

/**
 * Makes the calls of a truth file by the one rule of the public face: the name in camelCase, the
 * arguments in order, and the keywords in a last plain object as Python spells them.
 * @throws NotYet for a name the library does not have
 */
export function runOps(asked: FigureAsked): FigureMade {
  const figure = makeFigure(asked);
  const named = new Map<string, unknown>([
    ["fig", figure],
    ["ax", [...figure.axes]],
    // The modules of matplotlib whose names are public here.
    ["mp", library],
    ["mdates", library],
    ["mticker", library],
  ]);
  const results = asked.ops.map((operation) => {
    const result = call(operation, named);
    if (operation.as !== undefined) named.set(operation.as, result);
    return { fn: operation.fn, result };
  });
  return { figure, axes: figure.axes, results };
}

function makeFigure({ figsize, rows = 1, cols = 1, subplotKw = {} }: FigureAsked): Figure {
  const size = figsize === undefined ? {} : { figsize };
  if (rows === 0) return library.figure(size);
  const keywords = { ...size, ...subplotKw };
  return attempt("subplots", () => library.subplots(rows, cols, keywords));
}

/** Makes one call; its names are bound in `named`. */
export function call({ on, fn, args = [], kwargs = {} }: Operation, named: Names): unknown {
  const target = resolve(on, named);
  if (fn === "__setattr__") return setAttribute(target, args, named);
  const name = camelCase(fn);
  const callee = member(target, name, on);
  const values = args.map((value) => toValue(value, named));
  const keywords = Object.entries(kwargs).map(([key, value]) => [key, toValue(value, named)]);
  if (keywords.length > 0) values.push(Object.fromEntries(keywords));
  const isClass = /^[A-Z]/.test(fn);
  return attempt(`${className(target)}.${name}`, () =>
    isClass ? Reflect.construct(callee, values) : Reflect.apply(callee, target, values),
  );
}

/** Sets what Python sets with `=`. */
function setAttribute(target: unknown, [name, value]: readonly unknown[], named: Names): void {
  const key = camelCase(`${name}`);
  attribute(target, key);
  Reflect.set(Object(target), key, toValue(value, named));
}

export type Names = ReadonlyMap<string, unknown>;

/** Finds `ax[0].spines.left`: a bound name, then indices and attributes. */
function resolve(path: string, named: Names): unknown {
  const [first = "", ...rest] = path.match(/[^.[\]]+/g) ?? [];
  if (!named.has(first)) throw new NotYet(`no object is named ${first}`);
  return rest.reduce((target, key) => attribute(target, camelCase(key)), named.get(first));
}

function attribute(target: unknown, key: string): unknown {
  const value = Reflect.get(Object(target), key);
  if (value === undefined) throw new NotYet(`${className(target)}.${key}`);
  return value;
}

type Callee = (...args: unknown[]) => unknown;

function member(target: unknown, name: string, on: string): Callee {
  const callee = Reflect.get(Object(target), name);
  if (typeof callee === "function") return callee as Callee;
  const owner =
    on === "mp" || on === "mdates" || on === "mticker" ? "the library" : className(target);
  throw new NotYet(`${owner}.${name}`);
}

function className(target: unknown): string {
  if (target === library) return "d2l";
  return (Object(target) as object).constructor.name;
}

/** `set_xlim` is `setXlim`; a name of one word, such as `Rectangle`, stays as it is. */
export function camelCase(name: string): string {
  return name.replaceAll(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

/** Reads an argument: `"@im"` is a bound object, `{"$date": …}` and its like are values JSON has not. */
export function toValue(value: unknown, named: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => toValue(item, named));
  if (typeof value === "string") return toText(value, named);
  if (typeof value !== "object" || value === null) return value;
  const [[key, inner] = ["", null], ...others] = Object.entries(value);
  if (key.startsWith("$") && others.length === 0) return toTagged(key, toValue(inner, named));
  return Object.fromEntries(Object.entries(value).map(([k, item]) => [k, toValue(item, named)]));
}

function toText(text: string, named: Names): unknown {
  if (text === "NaN" || text === "Infinity" || text === "-Infinity") return Number(text);
  return text.startsWith("@") ? resolve(text.slice(1), named) : text;
}

function toTagged(tag: string, inner: unknown): unknown {
  switch (tag) {
    case "$tuple":
      return inner;
    case "$date":
      // A date without a zone is one in UTC, as matplotlib takes it.
      return new Date(/[zZ]|[+-]\d\d:\d\d$/.test(`${inner}`) ? `${inner}` : `${inner}Z`);
    case "$uint8":
      return deepMap(inner, (row) => Uint8Array.from(row));
    case "$float":
      return deepMap(inner, (row) => Float64Array.from(row));
    case "$norm": {
      const [name, args] = inner as [string, unknown];
      const normClass = member(library, name, "mp");
      return Reflect.construct(normClass, Array.isArray(args) ? args : [args]);
    }
    default:
      throw new NotYet(`arguments of the form ${tag}`);
  }
}

/** Makes typed arrays of the innermost lists. */
function deepMap(value: unknown, toArray: (row: number[]) => unknown): unknown {
  if (!Array.isArray(value)) return value;
  const isRow = value.every((item) => typeof item === "number");
  return isRow ? toArray(value) : value.map((item) => deepMap(item, toArray));
}

/** An option the library does not know is one it does not have yet; other errors are faults. */
function attempt<Result>(what: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PlotError) || error.code !== "unknown-option") throw error;
    const option = /unknown option ("[^"]*")/.exec(error.message)?.[1] ?? error.message;
    throw new NotYet(`${what}: option ${option}`);
  }
}

import { rcSnapshot } from "../../config/rc-params.ts";
import { invalidArgument, unknownOption } from "../../errors.ts";
import {
  camelCase,
  isPlainObject,
  listOf,
  nameArguments,
  type Reader,
  readBoolean,
  readNumber,
  readOneOf,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import {
  type CapStyle,
  type JoinStyle,
  type LineStyle,
  type LineStyleLike,
  toLineStyle,
} from "../../style/dashes.ts";
import type { Point } from "../../style/outline.ts";
import { readColor } from "../../style/read-color.ts";

/** How a patch looks, what all patches take last. Lengths are points. */
export interface PatchProps {
  /** Any matplotlib color. @default "C0", the first of `rcParams["axes.prop_cycle"]` */
  facecolor?: string;
  /** Any matplotlib color. @default none for what is filled, else "black"; fancy boxes and arrows have a black edge */
  edgecolor?: string;
  /** Color of inside and edge; it goes before `facecolor` and `edgecolor`, but not before `fc` and `ec`. @default none */
  color?: string;
  /** Width of the edge. @default 1 */
  linewidth?: number;
  /** Dashes of the edge, as of lines. @default "-" */
  linestyle?: LineStyleLike;
  /** Whether the inside is drawn. @default true */
  fill?: boolean;
  /** How the ends of dashes and of open edges look. @default "butt" */
  capstyle?: CapStyle;
  /** How corners look. @default "miter" */
  joinstyle?: JoinStyle;
  /** Opacity of inside and edge from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Name in the legend; one that starts with `_`, and an empty one, stay out of it. @default "" */
  label?: string;
  /** Artists of a higher order are drawn later. @default 1 */
  zorder?: number;
  /** Whether it is drawn. @default true */
  visible?: boolean;
  /** Whether it is cut at the edge of the axes; also `clip_on`. @default true */
  clipOn?: boolean;
  /** Short for `facecolor`. */
  fc?: string;
  /** Short for `edgecolor`. */
  ec?: string;
  /** Short for `linewidth`. */
  lw?: number;
  /** Short for `linestyle`. */
  ls?: LineStyleLike;
}

const shortNames = {
  fc: "facecolor",
  ec: "edgecolor",
  lw: "linewidth",
  ls: "linestyle",
} as const satisfies Record<string, keyof PatchProps>;

function patchReaders(cycle: readonly string[]) {
  const color = readColor(cycle);
  const linestyle: Reader<LineStyle> = (where, value) => toLineStyle(value, where);
  return {
    facecolor: color,
    edgecolor: color,
    color,
    linewidth: readNumber(0),
    linestyle,
    fill: readBoolean,
    capstyle: readOneOf(["butt", "round", "projecting"]),
    joinstyle: readOneOf(["miter", "round", "bevel"]),
    alpha: readNumber(0, 1),
    label: readText,
    zorder: readNumber(),
    visible: readBoolean,
    clipOn: readBoolean,
  } satisfies Record<Exclude<keyof PatchProps, keyof typeof shortNames>, Reader<unknown>>;
}

/** How a patch looks, as far as anyone said; of colors, those of inside and edge. */
export type PatchRequest = Omit<ReturnType<typeof readGiven>, "color">;

function readGiven(fn: string, options: unknown) {
  return readOptions(fn, withLongNames(fn, options, shortNames), patchReaders(colorCycle()));
}

/** Reads how a patch is to look; throws a PlotError that begins with `fn`. */
export function readPatchProps(fn: string, options: unknown): PatchRequest {
  const { color, ...read } = readGiven(fn, options);
  if (color === undefined) return read;
  // As in matplotlib, a color goes before `facecolor` and `edgecolor`, but not before their short names.
  const part = (short: "fc" | "ec", long: "facecolor" | "edgecolor") =>
    (isPlainObject(options) && options[short] != null && read[long]) || color;
  return { ...read, facecolor: part("fc", "facecolor"), edgecolor: part("ec", "edgecolor") };
}

/** The colors that `"C0"`, `"C1"`, … stand for now. */
export function colorCycle(): readonly string[] {
  return rcSnapshot()["axes.prop_cycle"];
}

/** A look with one thing changed; null brings the default of it back. */
export function changedLook(
  fn: string,
  look: PatchRequest,
  name: keyof PatchProps,
  value: unknown,
): PatchRequest {
  const read = readPatchProps(fn, { [name]: value });
  const { [name as keyof PatchRequest]: _, ...others } = look;
  if (name !== "color") return { ...others, ...read };
  const { facecolor: _face, edgecolor: _edge, ...rest } = look;
  return { ...rest, ...read };
}

/** The options that all patches take. */
const lookNames: readonly string[] = Object.keys(patchReaders([]));

function isLookName(name: string): boolean {
  return lookNames.includes(name) || Object.hasOwn(shortNames, name);
}

type Readers = Readonly<Record<string, Reader<unknown>>>;
type ReadBy<R> = { [K in keyof R]: R[K] extends Reader<infer T> ? T : never };

/**
 * Reads what makes a patch: arguments in order, all of them needed but those with a default, and in a last object any
 * others, its own and those of all patches.
 * @param known Names of options that were read before, for messages.
 * @throws PlotError `unknown-option` for a name that is none of these
 * @returns Its own arguments, and how it looks.
 */
export function readPatchCall<R extends Readers, O extends Readers>(
  fn: string,
  needed: R,
  others: O,
  args: readonly unknown[],
  known: readonly string[] = [],
) {
  const given = nameArguments(fn, Object.keys(needed), args);
  const own: Record<string, unknown> = {};
  const look: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const isOwn = Object.hasOwn(needed, name) || Object.hasOwn(others, camelCase(name));
    if (!isOwn && !isLookName(camelCase(name))) {
      const ownNames = [...Object.keys(needed), ...Object.keys(others), ...known];
      throw unknownOption(fn, name, [...ownNames, ...lookNames]);
    }
    (isOwn ? own : look)[name] = value;
  }
  for (const [name, reader] of Object.entries(needed)) {
    if (own[name] === undefined || own[name] === null) reader(`${fn}: ${name}`, own[name]);
  }
  const read = readOptions(fn, own, { ...needed, ...others });
  return { own: read as ReadBy<R> & Partial<ReadBy<O>>, look: look as PatchProps };
}

/** Any number; of a patch with a NaN or an infinity among them nothing is drawn. */
export const readLength: Reader<number> = (where, value) => {
  if (typeof value === "number") return value;
  throw invalidArgument(where, "a number", value);
};

/** A place in data units. */
export const readPoint: Reader<Point> = (where, value) => {
  const [x, y, ...more] = listOf(value) ?? [];
  if (typeof x === "number" && typeof y === "number" && more.length === 0) return [x, y];
  throw invalidArgument(where, "[x, y], two numbers in data units", value);
};

/** Places in data units. */
export const readPoints: Reader<readonly Point[]> = (where, value) => {
  const points = listOf(value);
  if (points === undefined) throw invalidArgument(where, "a list of [x, y] in data units", value);
  return points.map((each, index) => readPoint(`${where}[${index}]`, each));
};

/** Reads a patch, which is of this class. */
export function readPatch<P>(type: new (...args: never[]) => P): Reader<P> {
  return (where, value) => {
    if (value instanceof type) return value;
    throw invalidArgument(where, "a patch, such as a Rectangle", value);
  };
}

import { rcSnapshot } from "../../config/rc-params.ts";
import { invalidArgument, unknownOption } from "../../errors.ts";
import {
  camelCase,
  isKeywords,
  isPlainObject,
  listOf,
  nameArguments,
  type ReadBy,
  type Reader,
  readBoolean,
  readNumber,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import { Transform } from "../../space/transform.ts";
import type { Point } from "../../style/outline.ts";
import {
  type AreaOptions,
  type AreaRequest,
  areaReaders,
  areaShortNames,
  type ShortName,
  spreadColor,
} from "../area/area-options.ts";
import type { RasterOptions } from "../raster-artist.ts";

/** How a patch looks, what all patches take last. Lengths are points. */
export interface PatchProps extends AreaOptions, RasterOptions {
  /** Any matplotlib color. @default "C0", the first of `rcParams["axes.prop_cycle"]` */
  facecolor?: string;
  /** Any matplotlib color. @default none for what is filled, else "black"; fancy boxes and arrows have a black edge */
  edgecolor?: string;
  /** Name in the legend; one that starts with `_`, and an empty one, stay out of it. @default "" */
  label?: string;
  /** Artists of a higher order are drawn later. @default 1 */
  zorder?: number;
  /** Whether it is drawn. @default true */
  visible?: boolean;
  /** Whether it is cut at the edge of the axes; also `clip_on`. @default true */
  clipOn?: boolean;
  /** What its places and sizes are counted in: `axes.transAxes` is for fractions of the axes, and no limits hold it. @default axes.transData */
  transform?: Transform;
}

const readTransformOfAny: Reader<Transform> = (where, value) => {
  if (value instanceof Transform) return value;
  throw invalidArgument(where, "a transform such as axes.transAxes", value);
};

function patchReaders(cycle: readonly string[]) {
  return {
    ...areaReaders(cycle),
    label: readText,
    zorder: readNumber(),
    visible: readBoolean,
    clipOn: readBoolean,
    rasterized: readBoolean,
    transform: readTransformOfAny,
  } satisfies Record<Exclude<keyof PatchProps, ShortName>, Reader<unknown>>;
}

/** How a patch looks, as far as anyone said; of colors, those of inside and edge. */
export interface PatchRequest extends AreaRequest {
  readonly label?: string;
  readonly zorder?: number;
  readonly visible?: boolean;
  readonly clipOn?: boolean;
  readonly rasterized?: boolean;
  readonly transform?: Transform;
}

/** Reads how a patch is to look; throws a PlotError that begins with `fn`. */
export function readPatchProps(fn: string, options: unknown): PatchRequest {
  const readers = patchReaders(colorCycle());
  return spreadColor(
    options,
    readOptions(fn, withLongNames(fn, options, areaShortNames()), readers),
  );
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

/** The names of the options that all patches take. */
function patchLookNames(): string[] {
  return Object.keys(patchReaders([]));
}

type Readers = Readonly<Record<string, Reader<unknown>>>;

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
  // An option of this name would make a plain object look like data.
  const isLastObject = Object.hasOwn(others, "shape") ? isPlainObject : isKeywords;
  const given = nameArguments(fn, Object.keys(needed), args, [], isLastObject);
  const isOwn = (name: string) => Object.hasOwn(needed, name) || Object.hasOwn(others, name);
  const all = Object.entries(given);
  const own = Object.fromEntries(all.filter(([name]) => isOwn(name) || isOwn(camelCase(name))));
  const look = Object.fromEntries(all.filter(([name]) => !Object.hasOwn(own, name)));
  refuseOthers(fn, look, [...Object.keys(needed), ...Object.keys(others), ...known]);
  for (const [name, reader] of Object.entries(needed)) {
    if (own[name] === undefined || own[name] === null) reader(`${fn}: ${name}`, own[name]);
  }
  const read = readOptions(fn, own, { ...needed, ...others });
  return { own: read as Required<ReadBy<R>> & ReadBy<O>, look: look as PatchProps };
}

/** Refuses what patches do not take; messages name what this one takes besides, too. */
function refuseOthers(fn: string, look: object, ownNames: readonly string[]): void {
  const names = patchLookNames();
  const taken = [...names, ...Object.keys(areaShortNames())];
  const strange = Object.keys(look).find((name) => !taken.includes(camelCase(name)));
  if (strange !== undefined) throw unknownOption(fn, strange, [...ownNames, ...names]);
}

/** Any number; of a patch with a NaN or an infinity among them nothing is drawn. */
export const readAnyNumber: Reader<number> = (where, value) => {
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

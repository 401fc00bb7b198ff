/** What callers say of areas with an edge: boxes of texts, arrows, patches, bars, fills and spans. */
import { isPlainObject, type Reader, readBoolean, readNumber } from "../../options.ts";
import {
  type CapStyle,
  type JoinStyle,
  type LineStyle,
  type LineStyleLike,
  readCapStyle,
  readJoinStyle,
  toLineStyle,
} from "../../style/dashes.ts";
import { readColor } from "../../style/read-color.ts";
import { readHatch } from "./read-hatch.ts";

/** How an area is painted. Lengths are points. */
export interface AreaOptions {
  /** Any matplotlib color of the inside, `"none"` for none; also `fc`. @default the artist's own */
  facecolor?: string;
  /** The same as `facecolor`, but it goes before `color`. @default that of `facecolor` */
  fc?: string;
  /** Any matplotlib color of the edge, `"none"` for none; also `ec`. @default none for what is filled, else "black" */
  edgecolor?: string;
  /** The same as `edgecolor`, but it goes before `color`. @default that of `edgecolor` */
  ec?: string;
  /** Color of both. @default none */
  color?: string;
  /** Width of the edge; also `lw`. @default rcParams["patch.linewidth"], 1 */
  linewidth?: number;
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number;
  /** Line style of the edge; also `ls`. @default "-" */
  linestyle?: LineStyleLike;
  /** The same as `linestyle`. @default that of `linestyle` */
  ls?: LineStyleLike;
  /** How the ends of dashes and of open edges look. @default "butt" */
  capstyle?: CapStyle;
  /** How corners look. @default "miter" */
  joinstyle?: JoinStyle;
  /** Opacity of inside, edge and hatching from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Whether the inside is painted; edges are black where it is not. @default true */
  fill?: boolean;
  /**
   * Letters of `/ \ | - + x o O . *`, each again where it is to be denser. The lines have the color of an edge that was
   * asked for, else `rcParams["hatch.color"]`, and are `rcParams["hatch.linewidth"]` wide. @default none
   */
  hatch?: string;
}

/** Short names of options of areas. */
export function areaShortNames() {
  return { fc: "facecolor", ec: "edgecolor", lw: "linewidth", ls: "linestyle" } as const;
}

/** A short name of an option of areas. */
export type ShortName = keyof ReturnType<typeof areaShortNames>;

/** The readers of options of areas, by their long names. */
export function areaReaders(cycle: readonly string[]) {
  const color = readColor(cycle);
  return {
    facecolor: color,
    edgecolor: color,
    color,
    linewidth: readNumber(0),
    linestyle: ((where, value) => toLineStyle(value, where)) as Reader<LineStyle>,
    capstyle: readCapStyle,
    joinstyle: readJoinStyle,
    alpha: readNumber(0, 1),
    fill: readBoolean,
    hatch: readHatch,
  } satisfies Record<Exclude<keyof AreaOptions, ShortName>, Reader<unknown>>;
}

/** Options of areas once read. */
export type AreaRequest = {
  readonly [Name in Exclude<keyof ReturnType<typeof areaReaders>, "color">]?: ReturnType<
    ReturnType<typeof areaReaders>[Name]
  >;
};

/**
 * Options that were read, with `color` as the colors of inside and edge: as in matplotlib, it goes before `facecolor` and
 * `edgecolor`, but not before their short names.
 * @param options What the caller passed.
 */
export function spreadColor<R extends AreaRequest & { readonly color?: string }>(
  options: unknown,
  { color, ...read }: R,
): Omit<R, "color"> {
  if (color === undefined) return read;
  const own = (short: ShortName, value: string | undefined) =>
    (isPlainObject(options) && options[short] != null && value) || color;
  return {
    ...read,
    facecolor: own("fc", read.facecolor),
    edgecolor: own("ec", read.edgecolor),
  };
}

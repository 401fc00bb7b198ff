/** The arrow of an annotation: what callers say of it. */

import type { RcParams } from "../../config/rc-params.ts";
import { invalidArgument } from "../../errors.ts";
import {
  isPlainObject,
  type Reader,
  readLength,
  readNumber,
  readOptions,
  withLongNames,
} from "../../options.ts";
import type { Point } from "../../style/outline.ts";
import { type AreaLook, areaLook } from "../area/area-look.ts";
import {
  type AreaOptions,
  areaReaders,
  areaShortNames,
  spreadColor,
} from "../area/area-options.ts";
import { usualFaceColor } from "../usual-colors.ts";
import { type ArrowStyle, isSolid, readArrowStyle } from "./arrow.ts";
import { type ConnectionStyle, readConnectionStyle } from "./connection.ts";
import { needsOneCurve } from "./errors.ts";

/** The arrow from a text to the point it is about. Without `arrowstyle` it is a broad one with the settings `width` to `shrink`. */
export interface ArrowOptions extends AreaOptions {
  /**
   * `"->"`, `"-|>"`, `"<->"`, `"<|-|>"`, `"<-"`, `"<|-"`, `"-"`, `"-["`, `"]-"`, `"]-["`, `"|-|"`, `"]->"`, `"<-["`, `"simple"`,
   * `"fancy"` or `"wedge"`, perhaps with settings in multiples of the scale: `"-|>,head_length=0.8,head_width=0.3"`.
   */
  arrowstyle?: string;
  /** How the ends are connected: `"arc3,rad=0.2"`, `"angle3"`, `"angle"`, `"arc"` or `"bar"`. @default "arc3" */
  connectionstyle?: string;
  /** Where in the box of the text the arrow begins, `[0, 0]` to `[1, 1]`; only with `arrowstyle`. @default [0.5, 0.5] */
  relpos?: readonly [number, number];
  /** Points between text and arrow. @default 2 */
  shrinkA?: number;
  /** Points between arrow and point. @default 2 */
  shrinkB?: number;
  /** What lengths of the style are multiples of, in points; also `mutation_scale`. @default the font size */
  mutationScale?: number;
  /** How many times as high as wide the arrow is drawn; also `mutation_aspect`. @default 1 */
  mutationAspect?: number;
  /** null lets the arrow begin inside of the text's box. @default the arrow begins at the edge of the box */
  patchA?: null;
  /** Width of the broad arrow in points. @default 4 */
  width?: number;
  /** Width of its head in points. @default 12 */
  headwidth?: number;
  /** Length of its head in points. @default 12 */
  headlength?: number;
  /** How much of its length it is shorter at either end. @default 0 */
  shrink?: number;
}

/** The broad arrow; lengths are points, `shrink` a share. */
export interface BroadArrow {
  readonly width: number;
  readonly headwidth: number;
  readonly headlength: number;
  readonly shrink: number;
}

/** The arrow of an annotation, once read. */
export interface ArrowLook extends AreaLook {
  /** Its style, or what is known of a broad one. */
  readonly style: ArrowStyle | BroadArrow;
  readonly connection: ConnectionStyle;
  readonly relpos: Point;
  readonly shrinkA: number;
  readonly shrinkB: number;
  /** Points; null for the font size. */
  readonly scale: number | null;
  readonly aspect: number;
  /** Whether it begins at the edge of the text's box. */
  readonly leavesBox: boolean;
}

/** No arrow is scaled, shrunk or moved in its box by more than this. */
const mostScale = 1e4;

const readPair: Reader<Point> = (where, value) => {
  const [x, y] = Array.isArray(value) && value.length === 2 ? value : [];
  if (isShare(x) && isShare(y)) return [x, y];
  throw invalidArgument(where, "[x, y], two shares of a box", value);
};

/** What an arrow is drawn larger or smaller by; far below and above, nothing is to be seen but rounding errors. */
const readMutationScale = readNumber(1e-4, mostScale);

function isShare(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= mostScale;
}

const readNothing: Reader<never> = (where, value) => {
  throw invalidArgument(where, "null", value);
};

/** Reads {@link ArrowOptions}. */
export function readArrow(where: string, value: unknown, rc: Readonly<RcParams>): ArrowLook {
  const common = {
    connectionstyle: readConnectionStyle,
    shrinkA: readLength,
    shrinkB: readLength,
    mutationScale: readMutationScale,
    mutationAspect: readMutationScale,
    patchA: readNothing,
    patchB: readNothing,
    ...areaReaders(rc["axes.prop_cycle"]),
  };
  if (!isPlainObject(value)) throw invalidArgument(where, "an object", value);
  const leavesBox = value.patchA !== null;
  const long = withLongNames(where, value, areaShortNames());
  if (!Object.hasOwn(value, "arrowstyle")) {
    return { ...readBroad(where, value, long, common, rc), leavesBox };
  }
  const own = { arrowstyle: readArrowStyle, relpos: readPair };
  const given = readOptions(where, long, { ...common, ...own });
  const style = given.arrowstyle ?? readArrowStyle(where, "simple");
  const relpos = given.relpos ?? ([0.5, 0.5] as const);
  return { ...commonLook(where, spreadColor(value, given), style, rc), style, relpos, leavesBox };
}

type CommonReaders = ReturnType<typeof areaReaders> & {
  connectionstyle: Reader<ConnectionStyle>;
  shrinkA: Reader<number>;
  shrinkB: Reader<number>;
  mutationScale: Reader<number>;
  mutationAspect: Reader<number>;
};
type Common = { [K in Exclude<keyof CommonReaders, "color">]?: ReturnType<CommonReaders[K]> };

function commonLook(where: string, given: Common, style: ArrowStyle, rc: Readonly<RcParams>) {
  const connection = given.connectionstyle ?? readConnectionStyle(where, "arc3");
  if (isSolid(style) && connection.name !== "arc3" && connection.name !== "angle3") {
    throw needsOneCurve(where, style.name, connection.name);
  }
  const facecolor = usualFaceColor(rc);
  const usual = { facecolor, hasEdge: true, capstyle: "round", joinstyle: "round" } as const;
  return {
    ...areaLook(given, usual, rc),
    connection,
    shrinkA: given.shrinkA ?? 2,
    shrinkB: given.shrinkB ?? 2,
    scale: given.mutationScale ?? null,
    aspect: given.mutationAspect ?? 1,
  };
}

function readBroad(
  where: string,
  value: unknown,
  long: unknown,
  common: CommonReaders,
  rc: Readonly<RcParams>,
): Omit<ArrowLook, "leavesBox"> {
  const given = readOptions(where, long, {
    ...common,
    width: readLength,
    headwidth: readLength,
    headlength: readLength,
    shrink: readNumber(0, mostScale),
  });
  const { width = 4, headwidth = 12, headlength = 12, shrink = 0 } = given;
  const style = { width, headwidth, headlength, shrink };
  const look = commonLook(where, spreadColor(value, given), readArrowStyle(where, "simple"), rc);
  return { ...look, style, relpos: [0.5, 0.5] };
}

import type { RcParams } from "../../config/rc-params.ts";
import {
  isPlainObject,
  type Reader,
  readNumber,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import { type AreaLook, areaLook, type UsualArea } from "../area/area-look.ts";
import { type AreaOptions, areaReaders, type ShortName } from "../area/area-options.ts";
import { type RasterOptions, type Standing, standingReaders } from "../raster-artist.ts";

/** How an area looks. Lengths are points. */
export interface FillOptions extends Omit<AreaOptions, ShortName>, RasterOptions {
  /** Color of inside and edge, in place of those that stand before it; also `c`. @default none; the inside then takes its own */
  color?: string;
  /** Any matplotlib color; also `fc`. @default the next of the cycle that areas and bars share */
  facecolor?: string;
  /** Any matplotlib color; also `ec`. @default no edge */
  edgecolor?: string;
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later; lines have 2. @default 1 */
  zorder?: number;
}

/** An area as it is drawn. */
export interface FillLook extends AreaLook {
  readonly label: string;
  readonly zorder: number;
  readonly standing: Standing;
}

const shortNames = {
  c: "color",
  fc: "facecolor",
  facecolors: "facecolor",
  ec: "edgecolor",
  edgecolors: "edgecolor",
  lw: "linewidth",
  linewidths: "linewidth",
  ls: "linestyle",
  linestyles: "linestyle",
} as const satisfies Record<string, keyof FillOptions>;

/** Options of an area once read. */
export type FillRequest = ReturnType<typeof readFillOptions>;

/** Reads how an area is to look; throws a PlotError that begins with `fn`. */
export function readFillOptions(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const { edgecolor, ...readers } = areaReaders(rc["axes.prop_cycle"]);
  const edge: Reader<string> = (where, value) =>
    value === "face" ? "face" : edgecolor(where, value);
  return readOptions(fn, withLongNames(fn, options, shortNames), {
    ...readers,
    edgecolor: edge,
    label: readText,
    zorder: readNumber(),
    ...standingReaders(),
  });
}

/**
 * What was read of a fill's options: as in matplotlib, `color` takes the place of the colors of inside and edge that stand before
 * it, and those behind it take its place.
 */
export function readFillInOrder(fn: string, options: unknown, rc: Readonly<RcParams>): FillRequest {
  const request = readFillOptions(fn, options, rc);
  if (request.color === undefined || !isPlainObject(options)) return request;
  const names = Object.keys(options).map(longName);
  const before = names.slice(0, names.indexOf("color"));
  const { facecolor, edgecolor, ...others } = request;
  return {
    ...others,
    ...(facecolor === undefined || before.includes("facecolor") ? {} : { facecolor }),
    ...(edgecolor === undefined || before.includes("edgecolor") ? {} : { edgecolor }),
  };
}

function longName(name: string): string {
  return Object.hasOwn(shortNames, name) ? shortNames[name as keyof typeof shortNames] : name;
}

/** What an area has where nothing was asked: the color of its inside, its name, and what else is usual for it. */
export interface UsualFill extends UsualArea {
  readonly label: string;
}

/** How an area looks by what was asked. */
export function lookOfFill(
  { color, label, zorder, visible, clipOn, rasterized, ...request }: FillRequest,
  usual: UsualFill,
  rc: Readonly<RcParams>,
): FillLook {
  const facecolor = request.facecolor ?? color ?? usual.facecolor;
  const { edgecolor = color, ...others } = request;
  // An edge like the face is none that hatching would have the color of.
  const isLikeFace = edgecolor === "face";
  const asked = {
    ...others,
    facecolor,
    ...(edgecolor === undefined || isLikeFace ? {} : { edgecolor }),
  };
  const look = areaLook(asked, usual, rc);
  return {
    ...look,
    ...(isLikeFace ? { edgecolor: look.facecolor } : {}),
    label: label ?? usual.label,
    zorder: zorder ?? 1,
    standing: { visible, clipOn, rasterized },
  };
}

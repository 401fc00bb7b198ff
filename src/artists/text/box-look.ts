/** The box around a text. */

import type { RcParams } from "../../config/rc-params.ts";
import { invalidArgument } from "../../errors.ts";
import {
  isPlainObject,
  type Reader,
  readNumber,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import { type AreaLook, areaLook, edgePattern, orNone } from "../area/area-look.ts";
import {
  type AreaOptions,
  areaReaders,
  areaShortNames,
  spreadColor,
} from "../area/area-options.ts";
import { usualFaceColor } from "../usual-colors.ts";
import { type BoxStyle, boxStyleReader } from "./text-box.ts";

/** The box around a text: its shape and how it is painted. */
export interface BoxOptions extends AreaOptions {
  /**
   * Shape of the box, perhaps with settings in multiples of the font size, as in `"round,pad=0.2,rounding_size=0.4"`:
   * `"square"`, `"round"`, `"round4"`, `"circle"`, `"larrow"`, `"rarrow"`, `"darrow"`, `"sawtooth"`, `"roundtooth"`.
   * @default "square"
   */
  boxstyle?: string;
  /**
   * Distance between text and box where `boxstyle` says none: in multiples of the font size, or without `boxstyle`
   * in points.
   * @default 0.3, or 4 points without `boxstyle`
   */
  pad?: number;
}

/** The box around a text, once read. */
export interface TextBox extends AreaLook {
  readonly style: BoxStyle;
}

/** The same for a text of any size. */
export interface SizelessBox {
  readonly look: AreaLook;
  /** Its shape around a text of a size in points. */
  shape(size: number): BoxStyle;
}

/** The box around a text whose size in points is known. */
export function sizedBox({ look, shape }: SizelessBox, size: number): TextBox {
  return { ...look, style: shape(size) };
}

/** Makes the reader of {@link BoxOptions}. */
export function boxReader(rc: Readonly<RcParams>): Reader<SizelessBox> {
  return (where, value) => {
    if (!isPlainObject(value)) throw invalidArgument(where, "an object", value);
    const cycle = rc["axes.prop_cycle"];
    const readers = { boxstyle: readText, pad: readNumber(), ...areaReaders(cycle) };
    const long = withLongNames(where, value, areaShortNames());
    const given = spreadColor(value, readOptions(where, long, readers));
    const usual = { facecolor: usualFaceColor(rc), hasEdge: true };
    return { look: areaLook(given, usual, rc), shape: shapeReader(where, given) };
  };
}

/** The box that a text has for a color behind it. */
export function plainBox(color: string): SizelessBox {
  const look = {
    facecolor: orNone(color),
    edgecolor: orNone(color),
    linewidth: 1,
    pattern: edgePattern("-", 1),
    alpha: null,
    hatching: null,
  };
  return { look, shape: shapeReader("bbox", {}) };
}

function shapeReader(
  where: string,
  { boxstyle, pad }: { readonly boxstyle?: string; readonly pad?: number },
): SizelessBox["shape"] {
  if (boxstyle === undefined) {
    return (size) => ({ name: "square", pad: hundredths((pad ?? 4) / size) });
  }
  // matplotlib writes the distance into the style, unless there is one.
  const style = boxStyleReader(hundredths(pad ?? 0.3))(`${where}: boxstyle`, boxstyle);
  return () => style;
}

/** The number as Python's `%.2f` writes it: halves go to the even neighbor, and only odd eighths are such. */
function hundredths(value: number): number {
  const isHalf = Math.abs((value * 8) % 2) === 1;
  return isHalf ? (2 * Math.round(value * 50)) / 100 : Number(value.toFixed(2));
}

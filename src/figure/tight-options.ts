import { rcParams } from "../config/rc-params.ts";
import { invalidArgument, tooManyArguments } from "../errors.ts";
import type { TightRect } from "../layout/tight-layout.ts";
import { listOf, type Reader, readNumber, readOptions } from "../options.ts";

/** What `Figure.tightLayout` takes. Distances count font sizes. */
export interface TightLayoutOptions {
  /** Distance to the edges of the figure. @default 1.08 */
  pad?: number;
  /** Distance between rows. @default `pad` */
  hPad?: number;
  /** Distance between columns. @default `pad` */
  wPad?: number;
  /** The part of the figure to fill, as `[left, bottom, right, top]` in fractions; null for a side of the figure. @default all of it */
  rect?: TightRect;
}

/** matplotlib's distance around everything in a tight layout, in font sizes. */
const tightPad = 1.08;

const readTightRect: Reader<TightRect> = (where, value) => {
  const sides = (listOf(value) ?? []).map((side) => side ?? null);
  if (sides.length === 4 && sides.every((side) => side === null || Number.isFinite(side))) {
    return sides as unknown as TightRect;
  }
  throw invalidArgument(where, "[left, bottom, right, top], fractions or null", value);
};

/** Reads the arguments of a tight layout: its distances in points, and the part of the figure to fill. */
export function readTightLayout(fn: string, args: readonly unknown[]) {
  const [options = {}, ...others] = args;
  if (others.length > 0) throw tooManyArguments(fn, ["options"], args.length);
  const readPad = readNumber();
  const readers = {
    pad: readPad,
    hPad: readPad,
    wPad: readPad,
    rect: readTightRect,
  } satisfies Record<keyof TightLayoutOptions, Reader<unknown>>;
  const { pad = tightPad, hPad = pad, wPad = pad, rect } = readOptions(fn, options, readers);
  const em = rcParams["font.size"];
  return { pads: { pad: pad * em, hPad: hPad * em, wPad: wPad * em }, rect };
}

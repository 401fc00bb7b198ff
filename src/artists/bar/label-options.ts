import type { RcParams } from "../../config/rc-params.ts";
import {
  isPlainObject,
  type Reader,
  readNumber,
  readOffset,
  readOneOf,
  readText,
} from "../../options.ts";
import { toHex } from "../../style/color.ts";
import { type FontSize, fontPoints, readFontSize } from "../../style/font-size.ts";
import { fontLook } from "../../style/font-weight.ts";
import { readColor } from "../../style/read-color.ts";
import type { BarLabelLook } from "./bar-labels.ts";
import { labelsAreAligned } from "./errors.ts";
import { readLabels } from "./options.ts";

/** What `Axes.barLabel` takes besides bars and texts. */
export interface BarLabelOptions {
  /** Points, or a word such as "small". @default "medium" */
  fontsize?: FontSize;
  /** Any matplotlib color. @default rcParams["text.color"] */
  color?: string;
  /** Artists of a higher order are drawn later. @default 3 */
  zorder?: number;
  /** How lengths are written: a format of Python's `%` operator with one conversion. @default "%g" */
  fmt?: string;
  /** Whether texts stand at the ends of bars and tell where these are, or in the middle and tell lengths; also `label_type`. @default "edge" */
  labelType?: "edge" | "center";
  /** Distance from the end of a bar in points. @default 0 */
  padding?: number;
}

/** The readers of texts and options of labels of bars. */
export function barLabelReaders() {
  return {
    labels: readLabels,
    fmt: readText,
    labelType: readOneOf(["edge", "center"]),
    padding: readOffset,
    fontsize: readFontSize,
    color: readColor(),
    zorder: readNumber(),
  } satisfies Record<keyof BarLabelOptions | "labels", Reader<unknown>>;
}

/** How labels look, by their options and the settings. */
export function labelLook(
  { fontsize, color, zorder }: { fontsize?: FontSize; color?: string; zorder?: number },
  rc: Readonly<RcParams>,
): BarLabelLook {
  return {
    size: fontPoints(fontsize ?? "medium", rc["font.size"]),
    color: color ?? toHex(rc["text.color"]),
    zorder: zorder ?? 3,
    face: fontLook(rc),
  };
}

/** Refuses to align texts otherwise than with their bars. */
export function refuseAlignment(fn: string, options: unknown): void {
  const names = ["ha", "va", "horizontalalignment", "verticalalignment"];
  const given = isPlainObject(options) ? names.find((name) => name in options) : undefined;
  if (given !== undefined) throw labelsAreAligned(fn, given);
}

import {
  type ReadBy,
  type Reader,
  readBoolean,
  readLater,
  readNumber,
  readOneOf,
  readText,
} from "../../options.ts";
import { readColor } from "../../style/read-color.ts";
import type { ShortName } from "../area/area-options.ts";
import type { ErrorbarOptions, ErrorValues } from "../errorbar/options.ts";
import { barLookReaders, type PatchOptions, readColors } from "./bar-looks.ts";

/** What `Axes.bar` and `Axes.barh` take besides data. Lengths are points, widths and heights of bars data units. */
export interface BarOptions extends PatchOptions {
  /** Whether a position is the middle of a bar, or its left or lower side (the other side of a bar of negative width). @default "center" */
  align?: "center" | "edge";
  /** Color of the bars, or a list that serves in turn. @default the next of the cycle that all but lines share */
  color?: string | readonly string[];
  /** Name in the legend; a list names single bars. @default `_containerN` */
  label?: string | readonly string[];
  /** Texts at the positions of the bars, one for all or one each; also `tick_label`. @default numbers along the axis */
  tickLabel?: string | readonly string[];
  /** Errors of the ends of lying bars, or of positions, as `Axes.errorbar` takes them. @default none */
  xerr?: ErrorValues;
  /** Errors of the ends of standing bars, or of positions. @default none */
  yerr?: ErrorValues;
  /** Color of error bars. @default "k" */
  ecolor?: string;
  /** Half the width of the caps of error bars. @default rcParams["errorbar.capsize"], 0 */
  capsize?: number;
  /** Other options of `Axes.errorbar`, which win over those here; also `error_kw`. @default {} */
  errorKw?: Omit<ErrorbarOptions, "xerr" | "yerr" | "fmt">;
  /** Whether the axis along the bars gets a log scale. @default false */
  log?: boolean;
}

/** The readers of options of bars; those that need the number of bars leave values as they are. */
export function barReaders(cycle: readonly string[]) {
  return {
    ...barLookReaders(cycle),
    align: readOneOf(["center", "edge"]),
    color: readColors(cycle),
    label: readLabels,
    tickLabel: readLabels,
    xerr: readLater,
    yerr: readLater,
    ecolor: readColor(cycle),
    capsize: readNumber(0),
    errorKw: readLater,
    log: readBoolean,
  } satisfies Record<Exclude<keyof BarOptions, ShortName>, Reader<unknown>>;
}

/** Reads a text for all, or a list of texts; a number counts as its digits. */
export function readLabels(where: string, value: unknown): string | readonly string[] {
  if (!Array.isArray(value)) return readText(where, value);
  return value.map((each, index) =>
    typeof each === "number" ? String(each) : readText(`${where}[${index}]`, each),
  );
}

type Readers = ReturnType<typeof barReaders>;

/** These options once read. */
export type GivenBars = Readonly<ReadBy<Readers>>;

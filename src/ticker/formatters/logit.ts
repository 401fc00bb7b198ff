import { readBoolean, readCount, readNoMore, readText } from "../../options.ts";
import { formulaToUnicode } from "../../text/tex-formula.ts";
import { mostTicks, readTickOptions } from "../tick-options.ts";
import type { Formatter, TickLabels } from "../types.ts";
import { logitLabeler } from "./logit-labels.ts";

/** Settings of {@link LogitFormatter}. */
export interface LogitFormatterOptions {
  /** Whether 1 − x is written as x with a line above it. @default false */
  readonly useOverline?: boolean | null;
  /** The text of one half; TeX such as `\\frac{1}{2}` is typeset. @default "1/2" */
  readonly oneHalf?: string | null;
  /** Whether the ticks are minor ones, of which only some are labelled. @default false */
  readonly minor?: boolean | null;
  /** With so many minor ticks or more, none of them is labelled. @default 25 */
  readonly minorThreshold?: number | null;
  /** How many minor ticks are labelled when not all are. @default 6 */
  readonly minorNumber?: number | null;
}

const settingReaders = {
  useOverline: readBoolean,
  oneHalf: readText,
  minor: readBoolean,
  minorThreshold: readCount(0, mostTicks),
  minorNumber: readCount(0, mostTicks),
};

/**
 * Labels of probabilities: `1/2`, `10⁻²`, `1−10⁻²`, and decimals between 0.1 and 0.9, with digits that tell a tick
 * from the nearest other one. Ticks outside 0 to 1 have none. Minor ticks are labelled when they are few, those
 * farthest from their neighbors first.
 * Source: the rule of matplotlib's LogitFormatter.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.yaxis.setMajorFormatter(new LogitFormatter({ oneHalf: "0.5" }));
 */
export class LogitFormatter implements Formatter {
  /** Whether values above 1/2 are written with a line over them. */
  readonly useOverline: boolean;
  /** How 1/2 is written. */
  readonly oneHalf: string;
  /** Whether the ticks are the minor ones. */
  readonly minor: boolean;
  /** Up to so many major ticks minor ones are labelled. */
  readonly minorThreshold: number;
  /** So many minor ticks are labelled at most. */
  readonly minorNumber: number;

  constructor(options?: LogitFormatterOptions);
  constructor(options: unknown = {}, ...more: unknown[]) {
    readNoMore("LogitFormatter", ["options"], more);
    const read = readTickOptions("LogitFormatter", options, settingReaders);
    const { oneHalf = "1/2" } = read;
    this.useOverline = read.useOverline ?? false;
    this.oneHalf = oneHalf.includes("\\") ? (formulaToUnicode(oneHalf) ?? oneHalf) : oneHalf;
    this.minor = read.minor ?? false;
    this.minorThreshold = read.minorThreshold ?? 25;
    this.minorNumber = read.minorNumber ?? 6;
  }

  format(ticks: readonly number[]): TickLabels {
    return { label: logitLabeler(this, ticks), offsetText: "", math: true };
  }
}

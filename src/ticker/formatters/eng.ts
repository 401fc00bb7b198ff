import { readBoolean, readCount, readText } from "../../options.ts";
import { powerOfTen } from "../powers.ts";
import { formatMagnitude, mostDecimals, signOf } from "../python-format.ts";
import { withMinusSign } from "../python-math.ts";
import { readTickArguments } from "../tick-options.ts";
import type { FormatContext, Formatter, NumberSettings, TickLabels } from "../types.ts";

/** Settings of {@link EngFormatter}. */
export interface EngOptions {
  /** What follows the prefix, such as `Hz`. @default "" */
  readonly unit?: string | null;
  /** Digits after the decimal point. @default as many as six digits in all need */
  readonly places?: number | null;
  /** What stands between number and prefix. @default " " */
  readonly sep?: string | null;
  /** Whether numbers are typeset as formulas. @default false */
  readonly useMathText?: boolean | null;
}

const settingReaders = {
  unit: readText,
  places: readCount(0, mostDecimals),
  sep: readText,
  useMathText: readBoolean,
};

/** SI prefixes for the powers of 1000 from -8 to 8. */
const prefixes = [
  "y",
  "z",
  "a",
  "f",
  "p",
  "n",
  "\u00b5",
  "m",
  "",
  "k",
  "M",
  "G",
  "T",
  "P",
  "E",
  "Z",
  "Y",
];
const outermost = 8;

/**
 * Labels with a prefix for the power of 1000, such as `10 MHz` for 1e7.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMajorFormatter(new EngFormatter("Hz"));
 */
export class EngFormatter implements Formatter {
  /** What is written after the prefix. */
  readonly unit: string;
  /** Decimals; as many as needed when it was left out. */
  readonly places: number | undefined;
  /** What stands between number and prefix. */
  readonly sep: string;
  /** Whether powers of ten are typeset. */
  readonly useMathText: boolean;

  /** Whether they are, where that was said; else the settings of the axes count. */
  readonly #math: boolean | undefined;

  constructor(unit?: string | null, places?: number | null, sep?: string | null);
  constructor(unit: string, options: EngOptions);
  constructor(options: EngOptions);
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("EngFormatter", ["unit", "places", "sep"], args, settingReaders);
    this.unit = read.unit ?? "";
    this.places = read.places;
    this.sep = read.sep ?? " ";
    this.#math = read.useMathText;
    this.useMathText = read.useMathText ?? false;
  }

  format(_ticks: readonly number[], { settings }: FormatContext): TickLabels {
    return { label: (tick) => this.#label(tick, settings), offsetText: "", math: false };
  }

  #label(tick: number, settings?: NumberSettings): string {
    const { sep, unit } = this;
    const math = this.#math ?? settings?.["axes.formatter.use_mathtext"] ?? false;
    const { number, prefix } = this.#scaled(tick);
    const text = `${math ? `$${number}$` : number}${sep}${prefix}${unit}`;
    const isBare = sep !== "" && text.endsWith(sep);
    return withMinusSign(isBare ? text.slice(0, -sep.length) : text, settings);
  }

  /** The number from 1 up to 1000, as a text, and the prefix for its power of 1000. */
  #scaled(tick: number): { readonly number: string; readonly prefix: string } {
    const size = Math.abs(tick);
    const exact = size === 0 ? 0 : Math.floor(Math.log10(size) / 3);
    const power = Math.min(Math.max(exact, -outermost), outermost);
    const value = size / powerOfTen(3 * power);
    // 999.9996 is written 1000, which is 1 of the next prefix.
    const isRoundedUp = Number(this.#magnitude(value)) >= 1000 && power < outermost;
    const number = this.#magnitude(isRoundedUp ? value / 1000 : value);
    const prefix = prefixes[power + (isRoundedUp ? 1 : 0) + outermost] ?? "";
    return { number: signOf(tick + 0, "") + number, prefix };
  }

  #magnitude(value: number): string {
    const { places } = this;
    return places === undefined
      ? formatMagnitude(value, "g", 6, false)
      : formatMagnitude(value, "f", places, false);
  }
}

import { readText } from "../../options.ts";
import { readTickArguments } from "../tick-options.ts";
import type { Formatter, TickLabels } from "../types.ts";
import { readTz } from "./read-tz.ts";
import { readDateFormat } from "./strftime.ts";
import { writeDate } from "./write-dates.ts";
import { utc, type Zone } from "./zone.ts";

const settingReaders = {
  fmt: (where: string, value: unknown) => readDateFormat(where, readText(where, value)),
  tz: readTz,
};

/**
 * Labels by a format of `strftime`, such as `"%d.%m.%Y"`; names of months and days are English.
 * @throws PlotError for a format that is no string or has an unknown directive.
 * @example axes.xaxis.setMajorFormatter(new DateFormatter("%b %d"));
 */
export class DateFormatter implements Formatter {
  /** The format. */
  readonly fmt: string;
  readonly #zone: Zone;

  constructor(fmt: string, tz?: string | null);
  constructor(fmt: string, options: { readonly tz?: string | null });
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("DateFormatter", ["fmt", "tz"], args, settingReaders);
    this.fmt = read.fmt ?? settingReaders.fmt("DateFormatter: fmt", read.fmt);
    this.#zone = read.tz ?? utc;
  }

  format(): TickLabels {
    return { label: (tick) => writeDate("DateFormatter", tick, this.#zone, this.fmt) };
  }
}

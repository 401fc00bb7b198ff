import { invalidArgument } from "../../errors.ts";
import { type Reader, readBoolean, readText } from "../../options.ts";
import { readLocator } from "../locators/read-locator.ts";
import { readTickArguments } from "../tick-options.ts";
import type { Formatter, Locator, TickLabels } from "../types.ts";
import { readTz } from "./read-tz.ts";
import { readDateFormat } from "./strftime.ts";
import { type ConciseFormats, conciseLabels, type LevelFormats } from "./write-dates.ts";
import { utc, type Zone } from "./zone.ts";

/** What {@link ConciseDateFormatter} takes by name; lists have a format for years, months, days, hours, minutes and seconds. */
export interface ConciseDateOptions {
  /** Where days and hours begin, as for {@link MonthLocator}. @default "UTC" */
  readonly tz?: string | null;
  /** Formats of ticks. @default ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"] */
  readonly formats?: readonly string[] | null;
  /** What stands at the end of the axis. @default ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"] */
  readonly offsetFormats?: readonly string[] | null;
  /**
   * Formats of ticks at which a month, day, hour, … begins anew, such as a January among months.
   * @default `formats` one place later, or without them ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"]
   */
  readonly zeroFormats?: readonly string[] | null;
  /** Whether anything stands at the end of the axis. @default true */
  readonly showOffset?: boolean | null;
}

const usualFormats: LevelFormats = ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"];
const usualZeros: LevelFormats = ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"];
const usualOffsets: LevelFormats = ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"];

const readFormats: Reader<LevelFormats> = (where, value) => {
  if (!Array.isArray(value) || value.length !== usualFormats.length) {
    throw invalidArgument(where, "a list of 6 formats, from years to seconds", value);
  }
  const formats = value.map((format, index) => {
    const at = `${where}[${index}]`;
    return readDateFormat(at, readText(at, format));
  });
  return formats as unknown as LevelFormats;
};

const settingReaders = {
  locator: readLocator,
  tz: readTz,
  formats: readFormats,
  offsetFormats: readFormats,
  zeroFormats: readFormats,
  showOffset: readBoolean,
};

/**
 * Labels as short as can be: they tell what changes from tick to tick, and what all ticks share stands at the end of the
 * axis.
 * @throws PlotError for arguments that cannot be read.
 * @example
 * const locator = new AutoDateLocator();
 * axes.xaxis.setMajorLocator(locator);
 * axes.xaxis.setMajorFormatter(new ConciseDateFormatter(locator));
 */
export class ConciseDateFormatter implements Formatter, ConciseFormats {
  /** Where days and hours begin. @internal */
  readonly zone: Zone;
  /** Formats of ticks, from years to seconds. */
  readonly formats: LevelFormats;
  /** Formats of ticks at which a month, day, hour, … begins anew. */
  readonly zeroFormats: LevelFormats;
  /** What stands at the end of the axis. */
  readonly offsetFormats: LevelFormats;
  /** Whether anything stands at the end of the axis. */
  readonly showOffset: boolean;

  /** @param locator The locator of the axis. */
  constructor(
    locator: Locator,
    tz?: string | null,
    formats?: readonly string[] | null,
    offsetFormats?: readonly string[] | null,
    zeroFormats?: readonly string[] | null,
    showOffset?: boolean | null,
  );
  constructor(locator: Locator, options: ConciseDateOptions);
  constructor(...args: readonly unknown[]) {
    const fn = "ConciseDateFormatter";
    const names = [
      "locator",
      "tz",
      "formats",
      "offsetFormats",
      "zeroFormats",
      "showOffset",
    ] as const;
    const read = readTickArguments(fn, names, args, settingReaders);
    // Like matplotlib it is told the locator, and asks it nothing.
    if (read.locator === undefined) readLocator(`${fn}: locator`, undefined);
    this.zone = read.tz ?? utc;
    this.formats = read.formats ?? usualFormats;
    this.zeroFormats = read.zeroFormats ?? (read.formats ? oneLater(read.formats) : usualZeros);
    this.offsetFormats = read.offsetFormats ?? usualOffsets;
    this.showOffset = read.showOffset ?? true;
  }

  format(ticks: readonly number[]): TickLabels {
    return conciseLabels(ticks, this);
  }
}

function oneLater([year, month, day, hour, minute]: LevelFormats): LevelFormats {
  return ["", year, month, day, hour, minute];
}

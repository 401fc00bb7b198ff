import { FixedFormatter } from "../ticker/formatters/fixed.ts";
import { FuncFormatter } from "../ticker/formatters/func.ts";
import { FixedLocator } from "../ticker/locators/fixed.ts";
import type { Formatter, Locator, Scale } from "../ticker/types.ts";
import { labelsDoNotFit } from "./errors.ts";

/** Where an axis has ticks of one level, and how they are written. */
export interface TickerParts {
  readonly locator: Locator;
  readonly formatter: Formatter;
}

export type TickerLevel = "major" | "minor";

/** The locators and formatters of axes that share a view: those of the scale until others are set. */
export class Tickers {
  #own: Readonly<Record<TickerLevel, Partial<TickerParts>>> = { major: {}, minor: {} };
  #ofUnits: Partial<TickerParts> = {};

  /** Those that were set, and the major ones of the units where none was, by part. */
  get own(): Readonly<Record<TickerLevel, Partial<TickerParts>>> {
    return { major: { ...this.#ofUnits, ...this.#own.major }, minor: this.#own.minor };
  }

  /** Takes up the major ticks of units. They stay until the scale's or others are taken up. */
  useUnits(parts: Partial<TickerParts>): void {
    this.#ofUnits = parts;
  }

  /** Takes up those of a scale again. */
  reset(): void {
    this.#own = { major: {}, minor: {} };
    this.#ofUnits = {};
  }

  set(level: TickerLevel, parts: Partial<TickerParts>): void {
    this.#own = { ...this.#own, [level]: { ...this.#own[level], ...parts } };
  }

  /** The ones in force on an axis with this scale. @internal */
  of(level: TickerLevel, scale: Scale): TickerParts {
    const usual =
      level === "major"
        ? { locator: scale.majorLocator, formatter: scale.majorFormatter }
        : { locator: scale.minorLocator, formatter: scale.minorFormatter };
    return { ...usual, ...this.own[level] };
  }
}

/**
 * What writes given texts at the ticks of a locator: at the places of a `FixedLocator`, and at the first, second, …
 * tick of any other.
 * @throws PlotError when a `FixedLocator` has more or fewer places
 */
export function formatterOf(
  fn: string,
  labels: readonly string[],
  { locator }: TickerParts,
): Formatter {
  if (!(locator instanceof FixedLocator)) return new FixedFormatter(labels);
  const { locs } = locator;
  if (labels.length > 0 && labels.length !== locs.length) {
    throw labelsDoNotFit(fn, labels.length, locs.length);
  }
  const texts = new Map(locs.map((loc, index) => [loc, labels[index] ?? ""]));
  return new FuncFormatter((x) => texts.get(x) ?? "");
}

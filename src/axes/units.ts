import type { Units } from "../data/units.ts";
import { categoryTickers } from "./category-tickers.ts";
import { dateTickers } from "./date-tickers.ts";
import type { TickerParts, Tickers } from "./tickers.ts";

/**
 * What the values along an axis are: numbers until a string or a date is drawn. Axes that share the axis share it.
 * An axis that gets units gets their ticks, unless others were set; so it does in matplotlib.
 */
export class AxisUnits {
  readonly #tickers: Tickers;
  #now: Units = null;

  constructor(tickers: Tickers) {
    this.#tickers = tickers;
  }

  /** The units in force; null for numbers. */
  get now(): Units {
    return this.#now;
  }

  /**
   * Takes up the units that the values of a call have.
   * @returns Whether numbers became categories.
   */
  take(units: Units): boolean {
    if (units === this.#now) return false;
    const becameCategories = this.#now === null && units?.type === "categories";
    const hasOther = this.#now === null || units?.type === "dates";
    this.#now = units;
    if (hasOther) this.#tickers.useUnits(this.#newTickers());
    return becameCategories;
  }

  /** Holds numbers again. */
  forget(): void {
    this.#now = null;
  }

  #newTickers(): Partial<TickerParts> {
    if (this.#now === null) return {};
    return this.#now.type === "categories"
      ? categoryTickers(() => this.#now)
      : dateTickers(this.#now);
  }
}

import type { Units } from "../data/units.ts";
import { roundHalfEven } from "../ticker/python-math.ts";
import type { TickerParts } from "./tickers.ts";

/** A tick at every category, with its name; those that come later have theirs, too. */
export function categoryTickers(unitsNow: () => Units): TickerParts {
  const positions = () => {
    const units = unitsNow();
    return units?.type === "categories" ? units.positions : new Map<string, number>();
  };
  return {
    locator: { tickValues: () => [...positions().values()] },
    formatter: {
      format() {
        const names = new Map([...positions()].map(([name, position]) => [position, name]));
        return { label: (tick) => names.get(roundHalfEven(tick)) ?? "" };
      },
    },
  };
}

import { NullFormatter } from "../formatters/null.ts";
import { ScalarFormatter } from "../formatters/scalar.ts";
import { AutoLocator } from "../locators/max-n.ts";
import { NullLocator } from "../locators/null.ts";
import { nonsingular } from "../nonsingular.ts";
import type { LinearScale } from "../types.ts";
import { type TicklessScale, withTicks } from "./default-ticks.ts";

const unchanged = (value: number): number => value;

/** Every linear axis has this scale; it is made when the first one asks for it. */
let shared: LinearScale | undefined;

/** The plain scale: equal steps in the data are equal steps on the page, and labels are decimals. */
export function linearScale(): LinearScale {
  shared ??= withTicks<LinearScale>(newLinearScale());
  return shared;
}

function newLinearScale(): TicklessScale<LinearScale> {
  return {
    name: "linear",
    transform: unchanged,
    inverse: unchanged,
    limitRange: (first, second) => [first, second],
    nonsingular: (first, second) => nonsingular(first, second, 0.05),
    viewLimits: (first, second) => nonsingular(first, second, 1e-12, 1e-13),
    majorLocator: new AutoLocator(),
    minorLocator: new NullLocator(),
    majorFormatter: new ScalarFormatter(),
    minorFormatter: new NullFormatter(),
  };
}

import { LogitFormatter } from "../formatters/logit.ts";
import { LogitLocator } from "../locators/logit.ts";
import { nonsingular } from "../nonsingular.ts";
import { insideProbabilities, probabilityLimits } from "../probability-limits.ts";
import type { LogitScale, Nonpositive } from "../types.ts";
import { type TicklessScale, withTicks } from "./default-ticks.ts";

/** What makes one logit scale differ from another. */
export interface LogitSettings {
  readonly nonpositive: Nonpositive;
  readonly oneHalf: string;
  readonly useOverline: boolean;
}

/** How far out values sit that are no probabilities, when they are not left out. */
const farOut = 1000;

/** The scale of probabilities, log10(v / (1 - v)). Values outside 0 to 1 have no place on it, or one far out. */
export function logitScale({ nonpositive, oneHalf, useOverline }: LogitSettings): LogitScale {
  const rules: TicklessScale<LogitScale> = {
    name: "logit",
    nonpositive,
    transform: nonpositive === "mask" ? maskedLogit : clippedLogit,
    inverse: (position) => 1 / (1 + 10 ** -position),
    limitRange: insideProbabilities,
    nonsingular: probabilityLimits,
    viewLimits: (first, second) => nonsingular(first, second, 1e-12, 1e-13),
    majorLocator: new LogitLocator(),
    minorLocator: new LogitLocator(true),
    majorFormatter: new LogitFormatter({ oneHalf, useOverline }),
    minorFormatter: new LogitFormatter({ oneHalf, useOverline, minor: true }),
  };
  return withTicks<LogitScale>(rules);
}

function maskedLogit(value: number): number {
  return value > 0 && value < 1 ? Math.log10(value / (1 - value)) : Number.NaN;
}

function clippedLogit(value: number): number {
  if (value <= 0) return -farOut;
  return value >= 1 ? farOut : maskedLogit(value);
}

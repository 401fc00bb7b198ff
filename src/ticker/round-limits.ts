/** Limits at round numbers, as `rcParams["axes.autolimit_mode"] = "round_numbers"` asks for: those at which ticks may stand. */
import { LinearLocator } from "./locators/linear.ts";
import { firstMultiple } from "./locators/linear-ticks.ts";
import { LogLocator } from "./locators/log.ts";
import { MaxNLocator } from "./locators/max-n.ts";
import { MultipleLocator } from "./locators/multiple.ts";
import { SymmetricalLogLocator } from "./locators/symlog.ts";
import type { LimitPair } from "./nonsingular.ts";
import { powerOf } from "./powers.ts";
import type { Locator, Scale, TickSpace } from "./types.ts";

/** The rules of an axis, which take limits that are chosen from data on to round numbers. */
export function withRoundLimits(rules: Scale, locator: Locator, space: TickSpace): Scale {
  return {
    ...rules,
    viewLimits(first, second, minpos) {
      if (locator instanceof MaxNLocator) {
        return endTicks(locator, rules.viewLimits(first, second, minpos), space);
      }
      if (locator instanceof LogLocator) {
        return decadesAround(rules.viewLimits(first, second, minpos), locator.base);
      }
      return rules.viewLimits(...roundLimits(locator, first, second), minpos);
    },
  };
}

/** The outermost of all ticks, also of those that are pruned. */
function endTicks(locator: MaxNLocator, limits: LimitPair, space: TickSpace): LimitPair {
  const all = locator.prune === undefined ? locator : locator.withParams({ prune: null });
  const ticks = all.tickValues(limits, space);
  return [ticks[0] ?? limits[0], ticks.at(-1) ?? limits[1]];
}

function roundLimits(locator: Locator, first: number, second: number): LimitPair {
  if (locator instanceof MultipleLocator) return multiplesAround(locator.base, first, second);
  if (locator instanceof SymmetricalLogLocator) {
    const { base } = locator;
    const [low, high] = decadesAround([first, second], base);
    return low === high ? [-decadeBeyond(-low, base), decadeBeyond(high, base)] : [low, high];
  }
  if (locator instanceof LinearLocator) return inParts(locator.numticks, first, second);
  return [first, second];
}

function multiplesAround(base: number, first: number, second: number): LimitPair {
  const low = -firstMultiple(-first, base) * base + 0;
  const high = firstMultiple(second, base) * base;
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** The powers of a base at or around limits, or 0. */
function decadesAround([first, second]: LimitPair, base: number): LimitPair {
  return [-decadeFrom(-first, base), decadeFrom(second, base)];
}

/** The smallest power of a base, or its negative, that is not below a value. */
function decadeFrom(value: number, base: number): number {
  if (value === 0) return 0;
  const exponent = Math.log(Math.abs(value)) / Math.log(base);
  return value < 0 ? -powerOf(base, Math.floor(exponent)) : powerOf(base, Math.ceil(exponent));
}

/** The smallest power of a base, or its negative, above a value. */
function decadeBeyond(value: number, base: number): number {
  const decade = decadeFrom(value, base);
  if (decade !== value) return decade;
  return value < 0 ? value / base : value * base;
}

/** Limits that so many ticks share evenly, at multiples of a power of the number of their steps. */
function inParts(numticks: number, first: number, second: number): LimitPair {
  const [low, high] = first === second ? [first - 1, second + 1] : [first, second];
  const parts = Math.max(numticks - 1, 1);
  const unit = Math.log10(parts);
  const size = Math.log10(high - low);
  const whole = Math.floor(size / unit);
  const exponent = size - whole * unit < 0.5 ? whole - 1 : whole;
  const scale = parts ** -exponent;
  return [Math.floor(scale * low) / scale, Math.ceil(scale * high) / scale];
}

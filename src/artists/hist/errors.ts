import { PlotError } from "../../errors.ts";

/** Weights come in more or fewer sets than values. */
export function unequalSets(fn: string, weights: number, sets: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: weights has ${weights} sets and x has ${sets}; give one weight per value of x, in lists of the same form`,
  );
}

/** Colors of sets. */
export function unequalColors(fn: string, colors: number, sets: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: color has ${colors} values and x has ${sets} sets; give one color per set`,
  );
}

/** More names than sets. */
export function tooManyNames(fn: string, names: number, sets: number): string {
  return `${fn}: label has ${names} names for ${sets} sets; the others are left out. Pass one name per set`;
}

/** Feet of bins. */
export function unequalBottoms(fn: string, bottoms: number, bins: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: bottom has ${bottoms} values and there are ${bins} bins; give one number for all, or one per bin`,
  );
}

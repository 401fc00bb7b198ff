import { invalidArgument, PlotError } from "../../errors.ts";

/** Weights and values differ in number. */
export function wrongWeights(fn: string, weights: number, values: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: weights has ${weights} values and x has ${values}; give one weight per value`,
  );
}

/** A rule that chooses bins does not know weights. */
export function rulesWithoutWeights(fn: string, rule: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: bins is "${rule}", a rule that does not know weights; give a number of bins, or their edges`,
  );
}

/** What the values reach is not finite, so there is no place for the edges. */
export function infiniteRange(fn: string, low: number, high: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: x reaches from ${low} to ${high}; bins need finite ends, so pass range, or edges as bins`,
  );
}

/** A range that is none. */
export function invalidRange(fn: string, range: unknown): PlotError {
  return invalidArgument(`${fn}: range`, "[low, high], finite and not falling", range);
}

/** Bins that are neither a count, nor a rule, nor edges. */
export function invalidBins(fn: string, bins: unknown, rules: readonly string[]): PlotError {
  const names = rules.map((name) => JSON.stringify(name)).join(", ");
  return invalidArgument(
    `${fn}: bins`,
    `a whole number above 0, edges that do not fall, or one of ${names}`,
    bins,
  );
}

/** A rule would make very many bins, as where one value lies far from all others. */
export function tooManyBins(fn: string, rule: string, count: number, most: number): PlotError {
  return new PlotError(
    "limit-exceeded",
    `${fn}: bins "${rule}" makes ${count} bins of x; at most ${most} are made. Pass a number of bins, or range without what lies far out`,
  );
}

import type { HistogramSets } from "../../data/histogram/sets.ts";
import type { GivenHist } from "./options.ts";

/** All there is to draw of a histogram. */
export interface HistRequest extends HistogramSets {
  readonly given: GivenHist;
  readonly stacked: boolean;
  /** One color per set. */
  readonly colors: readonly string[];
  /** Names in the legend, `""` for none, one per set. */
  readonly labels: readonly string[];
  /** Hatching of sets that have one of their own; the others have that of the options. */
  readonly hatches: readonly (string | null)[];
  /** Where each bin begins. */
  readonly bottom: Float64Array;
}

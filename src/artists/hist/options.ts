import type { Data } from "../../data/data.ts";
import {
  type ReadBy,
  type Reader,
  readBoolean,
  readLater,
  readNumber,
  readOneOf,
} from "../../options.ts";
import type { ShortName } from "../area/area-options.ts";
import { readHatch } from "../area/read-hatch.ts";
import { barLookReaders, type PatchOptions, readColors, readOneColor } from "../bar/bar-looks.ts";
import { readLabels } from "../bar/options.ts";

/** A rule that chooses how many bins there are. */
export type HistBinRule = "auto" | "doane" | "fd" | "rice" | "scott" | "sqrt" | "stone" | "sturges";

/** What `Axes.hist` takes besides the values. */
export interface HistOptions
  extends Omit<PatchOptions, "edgecolor" | "ec" | "linewidth" | "lw" | "hatch"> {
  /** How many equal bins, a rule, or the edges, rising: a bin holds its lower edge, the last one both. @default rcParams["hist.bins"], 10 */
  bins?: number | HistBinRule | ArrayLike<number>;
  /** Outer edges of equal bins; values outside do not count. @default what the values reach */
  range?: readonly [low: number, high: number] | null;
  /** Whether heights are such that areas are 1: of each set, or of a stack. @default false */
  density?: boolean;
  /** One weight per value, in the form of the values. @default 1 each */
  weights?: Data | null;
  /** Whether each bin holds those before it as well; for a number below 0, those after it. @default false */
  cumulative?: boolean | number;
  /** Where bins begin: one number for all, or one each. @default 0 */
  bottom?: number | ArrayLike<number> | null;
  /** Bars side by side or on each other, or outlines, empty or filled. @default "bar" */
  histtype?: "bar" | "barstacked" | "step" | "stepfilled";
  /** Whether bars stand over the middles of bins, or over their lower or upper edges. @default "mid" */
  align?: "left" | "mid" | "right";
  /** Whether counts go up or to the right. @default "vertical" */
  orientation?: "vertical" | "horizontal";
  /** Width of bars as a share of the bins, from 0 to 1. @default 1; 0.8 for several sets side by side */
  rwidth?: number | null;
  /** Whether the axis of the counts gets a log scale. @default false */
  log?: boolean;
  /** A color, or one per set. @default the next of the cycle of lines */
  color?: string | readonly string[];
  /** Name in the legend, or one per set. @default none */
  label?: string | readonly string[];
  /** Whether each set stands on the one before. @default false */
  stacked?: boolean;
  /** Color of edges; also `ec`. @default none; that of the set for empty outlines */
  edgecolor?: string;
  /** The same as `edgecolor`. @default that of `edgecolor` */
  ec?: string;
  /** Width of edges in points; also `lw`. @default rcParams["patch.linewidth"], 1 */
  linewidth?: number;
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number;
  /** Letters of `/ \ | - + x o O . *`, each again where it is to be denser. @default none */
  hatch?: string;
}

/** The readers of options of histograms; data are left to be read together. */
export function histReaders(cycle: readonly string[]) {
  return {
    ...barLookReaders(cycle),
    edgecolor: readOneColor(cycle),
    linewidth: listOfOne(readNumber(0)),
    hatch: listOfOne(readHatch),
    bins: readLater,
    range: readLater,
    density: readBoolean,
    weights: readLater,
    cumulative: ((where, value) =>
      typeof value === "number" ? readNumber()(where, value) : readBoolean(where, value)) as Reader<
      boolean | number
    >,
    bottom: readLater,
    histtype: readOneOf(["bar", "barstacked", "step", "stepfilled"]),
    align: readOneOf(["left", "mid", "right"]),
    orientation: readOneOf(["vertical", "horizontal"]),
    rwidth: readNumber(),
    log: readBoolean,
    color: readColors(cycle),
    label: readLabels,
    stacked: readBoolean,
  } satisfies Record<Exclude<keyof HistOptions, ShortName>, Reader<unknown>>;
}

/** Reads one value as the list of it. */
function listOfOne<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (where, value) => [reader(where, value)];
}

type Readers = ReturnType<typeof histReaders>;

/** These options once read. */
export type GivenHist = Readonly<ReadBy<Readers>>;

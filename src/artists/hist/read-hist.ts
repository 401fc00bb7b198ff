import { rcParams } from "../../config/rc-params.ts";
import { type ArgumentPath, inside } from "../../data/argument-path.ts";
import { toColumns, type VectorReader } from "../../data/columns.ts";
import { mixed } from "../../data/errors.ts";
import { type Form, formOf, isFlat, isScalar, whileReading } from "../../data/form.ts";
import { invalidBins, invalidRange } from "../../data/histogram/errors.ts";
import { type BinRule, binRules } from "../../data/histogram/rules.ts";
import type { HistogramSetsOptions } from "../../data/histogram/sets.ts";
import { isInstance, listOf } from "../../options.ts";
import { isDateLike } from "../../ticker/dates/is-date.ts";
import { flatNumbersOf, readFlatNumbers, repeated } from "../bar/flat-numbers.ts";
import { unequalBottoms, unequalSets } from "./errors.ts";
import type { GivenHist } from "./options.ts";

/** Numbers in double or single precision: the edges of bins have that of the values. */
type Numbers = Float64Array | Float32Array;

/** Reads one or several sets of values: a list, a list of lists, or the columns of a grid with two axes. */
export function readSets(path: ArgumentPath, value: unknown, read?: VectorReader): Numbers[] {
  // They are counted at once and not kept, so that they need no copy; a view has the length there is, not one that was told.
  if (isInstance(value, Float32Array) || isInstance(value, Float64Array)) {
    return whileReading(path, () => [value.subarray()]);
  }
  const form = formOf(path, value);
  return whileReading(path, () => setsOf(path, form, read));
}

function setsOf(path: ArgumentPath, form: Form, read?: VectorReader): Numbers[] {
  if (form.type !== "list" || isFlat(form)) {
    return form.type === "grid"
      ? [...toColumns(path, form).columns]
      : [flatNumbersOf({ path, form }, read)];
  }
  return form.items.map((item, index) => {
    if (isScalar(item)) throw mixed(path, index, item, "series");
    return isInstance(item, Float32Array)
      ? item.subarray()
      : readFlatNumbers(inside(path, index), item, read);
  });
}

/** Reads how sets become heights. What bins and range may be is checked where they are used. */
export function readBinning(
  fn: string,
  sets: readonly Numbers[],
  read: VectorReader,
  { bins, range, density, weights, cumulative }: GivenHist,
): HistogramSetsOptions {
  const isList = Array.isArray(range) || ArrayBuffer.isView(range);
  if (range !== undefined && !isList) throw invalidRange(fn, range);
  const own = weights === undefined ? null : readSets({ fn, name: "weights" }, weights);
  if (own !== null && own.length !== sets.length) throw unequalSets(fn, own.length, sets.length);
  return {
    bins: bins === undefined ? rcParams["hist.bins"] : readHistBins(fn, bins, read),
    range: range === undefined ? null : readRange(fn, range, read),
    density: density ?? false,
    weights: own,
    cumulative: cumulative ?? false,
  };
}

/** Edges become numbers; a number or a rule, or what is neither, is for the counting to judge. */
function readHistBins(
  fn: string,
  bins: unknown,
  read: VectorReader,
): number | BinRule | ArrayLike<number> {
  const isList = Array.isArray(bins);
  if (isList && listOf(bins) === undefined) throw invalidBins(fn, bins, binRules);
  const isEdges = isList && bins.every((edge) => typeof edge === "number");
  if (isEdges || typeof bins !== "object") return bins as number | BinRule | number[];
  return readFlatNumbers({ fn, name: "bins" }, bins, read);
}

/** Dates become numbers; what else stands in a range is for the counting to judge. */
function readRange(fn: string, range: unknown, read: VectorReader): readonly [number, number] {
  const isOfDates = Array.isArray(range) && range.every(isDateLike);
  const ends = isOfDates ? [...read({ fn, name: "range" }, range)] : range;
  return ends as readonly [number, number];
}

/** Reads where bins begin. */
export function readBottom(path: ArgumentPath, value: unknown, bins: number): Float64Array {
  const bottom = readFlatNumbers(path, value ?? 0);
  if (bottom.length !== 1 && bottom.length !== bins) {
    throw unequalBottoms(path.fn, bottom.length, bins);
  }
  return repeated(bottom, bins);
}

import { toColumns } from "../../data/columns.ts";
import { notANumber } from "../../data/errors.ts";
import type { Positions } from "../../data/positions.ts";
import { toSlots } from "../../data/slots.ts";
import { invalidArgument } from "../../errors.ts";
import { isKeywords, type Reader, readOneOf, readText } from "../../options.ts";
import { readColor } from "../../style/read-color.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { readPlaces } from "../read-numbers.ts";
import { filledPoints } from "./curves.ts";
import { nothingToStack, unevenLayers } from "./errors.ts";
import { addFill } from "./fill-between.ts";
import { readFillOptions } from "./fill-look.ts";
import type { Curves } from "./fill-runs.ts";
import type { PolyCollection } from "./poly-collection.ts";

/** What the first layer stands on: 0, or a line that keeps the stack level, or its slopes small. */
export type StackBaseline = "zero" | "sym" | "wiggle" | "weighted_wiggle";

/** Draws layers of heights, each on the one before. */
export function makeStackplot(
  axes: DrawingAxes,
  fn: string,
  args: readonly unknown[],
): PolyCollection[] {
  const positions = axes.positions(fn);
  const { x, layers, labels, colors, baseline, look } = readStack(axes, positions, args);
  const request = readFillOptions(fn, look, axes.rcNow);
  axes.takeUnits(positions);
  const lines = stack(layers, baseline);
  return layers.map((_, index) => {
    const [first, second] = [lines[index], lines[index + 1]] as [Float64Array, Float64Array];
    const curves: Curves = { along: x, first, second };
    const facecolor = colors === null ? axes.nextColor("lines") : colors[index % colors.length];
    const label = labels[index];
    return addFill(axes, {
      curves,
      where: filledPoints(fn, "x", null, curves),
      options: { interpolate: false, step: null },
      orientation: "x",
      request: {
        ...request,
        ...(facecolor === undefined ? {} : { facecolor }),
        ...(label === undefined ? {} : { label }),
      },
      ...(index === 0 ? { sticky: { y: [0] } } : {}),
    });
  });
}

function readStack(axes: DrawingAxes, positions: Positions, args: readonly unknown[]) {
  const { fn } = positions;
  const last = args.at(-1);
  const { labels, colors, baseline, ...look } = isKeywords(last) ? last : {};
  const [places, ...heights] = isKeywords(last) ? args.slice(0, -1) : args;
  const x = readPlaces(positions, "x", "x", places);
  const layers = readLayers(fn, heights);
  if (layers.length === 0) throw nothingToStack(fn);
  layers.forEach((layer, index) => {
    if (layer.length !== x.length) throw unevenLayers(fn, index, layer.length, x.length);
  });
  const readBase = readOneOf(["zero", "sym", "wiggle", "weighted_wiggle"]);
  return {
    x,
    layers,
    labels: readPerLayer(`${fn}: labels`, labels, readText) ?? [],
    colors: readPerLayer(`${fn}: colors`, colors, readColor(axes.rcNow["axes.prop_cycle"])),
    baseline: readBase(`${fn}: baseline`, baseline ?? "zero"),
    look,
  };
}

/** The layers: one list of numbers each, or the rows of a table. */
function readLayers(fn: string, heights: readonly unknown[]): Float64Array[] {
  return heights.flatMap((given, index) => {
    const name = heights.length === 1 ? "y" : `y${index + 1}`;
    return toSlots({ fn, name }, given).map(({ path, form }) => {
      if (form.type === "function") throw notANumber(path, form.f);
      return toColumns(path, form).columns[0] ?? new Float64Array();
    });
  });
}

function readPerLayer<T>(where: string, value: unknown, read: Reader<T>): T[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument(where, "a list, one per layer", value);
  }
  return value.map((each, index) => read(`${where}[${index}]`, each));
}

/** The lines between layers, from the one below the first to the one above the last. */
export function stack(
  layers: readonly Float64Array[],
  baseline: StackBaseline,
): readonly Float64Array[] {
  const base = stackBaseline(layers, baseline);
  const sums = cumulated(layers);
  return [base, ...sums.map((sum) => sum.map((height, at) => height + (base[at] as number)))];
}

function cumulated(layers: readonly Float64Array[]): Float64Array[] {
  const sums: Float64Array[] = [];
  for (const layer of layers) {
    const below = sums.at(-1);
    sums.push(
      below === undefined ? layer : layer.map((height, at) => height + (below[at] as number)),
    );
  }
  return sums;
}

function stackBaseline(layers: readonly Float64Array[], baseline: StackBaseline): Float64Array {
  const total = cumulated(layers).at(-1) ?? new Float64Array();
  switch (baseline) {
    case "zero":
      return new Float64Array(total.length);
    case "sym":
      return total.map((height) => -height * 0.5);
    case "wiggle":
      return leastSlopes(layers);
    case "weighted_wiggle":
      return leastWeightedSlopes(layers, total);
    default:
      return baseline satisfies never;
  }
}

/** The line for which the squares of all slopes have the least sum. */
function leastSlopes(layers: readonly Float64Array[]): Float64Array {
  const count = layers.length;
  const weighted = layers.map((layer, index) =>
    layer.map((height) => height * (count - 0.5 - index)),
  );
  return (cumulated(weighted).at(-1) ?? new Float64Array()).map((sum) => sum / -count);
}

/**
 * The same with each slope weighted by the height of its layer.
 * Source: L. Byron and M. Wattenberg, "Stacked Graphs – Geometry & Aesthetics", 2008.
 */
function leastWeightedSlopes(layers: readonly Float64Array[], total: Float64Array): Float64Array {
  const sums = cumulated(layers);
  let center = 0;
  return total.map((sum, at) => {
    for (const [index, layer] of layers.entries()) {
      const height = layer[at] as number;
      const above = sum - ((sums[index] as Float64Array)[at] as number) + 0.5 * height;
      const share = at === 0 ? 0.5 : sum > 0 ? above / sum : 0;
      const increase = at === 0 ? height : height - (layer[at - 1] as number);
      center += (share - 0.5) * increase;
    }
    return center - 0.5 * sum;
  });
}

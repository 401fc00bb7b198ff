import { readFileSync } from "node:fs";
import { autoscale, dataLimits } from "../../src/ticker/autoscale.ts";
import { setLimits } from "../../src/ticker/limits.ts";
import { makeScale, type ScaleName, type ScaleOptions } from "../../src/ticker/scale.ts";

type Pair = [number, number];

/** A view and the ticks matplotlib drew in it. */
export interface TickCase {
  id: string;
  in: ScaleOptions & {
    vmin: number;
    vmax: number;
    axis: "x" | "y";
    lengthPt: number;
    fontSize: number;
  };
  out: {
    viewLim: Pair;
    major: number[];
    labels: string[];
    minor?: number[];
    minorLabels?: string[];
    offsetText?: string;
  };
}

/** Lines, and the limits matplotlib chose for them. */
export interface AutoscaleCase {
  id: string;
  in: { xscale: ScaleName; yscale: ScaleName; series: { x: unknown[]; y: unknown[] }[] };
  out: { xlim: Pair; ylim: Pair; scaleAfterPlot?: { xlim: Pair; ylim: Pair } };
}

/** What matplotlib answered, recorded in a file of test/fixtures. */
export function readTruth<Case>(name: string): Case[] {
  const file = new URL(`../fixtures/matplotlib/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Case[];
}

/** Limits of a fresh axis on each scale. */
const fresh: Record<ScaleName, Pair> = {
  linear: [0, 1],
  log: [0.8912509381337455, 11.220184543019634],
  symlog: [0, 1],
  logit: [0, 1],
};

/** What differs between our ticks and matplotlib's, in words; empty if nothing does. */
export function tickDifferences(name: ScaleName, { in: asked, out }: TickCase): string[] {
  const { vmin, vmax, axis, lengthPt, fontSize, ...options } = asked;
  const scale = makeScale(name, options);
  const { limits } = setLimits(scale, [vmin, vmax], fresh[name], Number.POSITIVE_INFINITY);
  const ticks = scale.ticks(limits, lengthPt, fontSize, axis);
  const span = Math.abs(out.viewLim[1] - out.viewLim[0]);
  const far = (a: readonly number[], b: readonly number[]) => !near(a, b, span, name !== "linear");
  const checks: [string, boolean, unknown, unknown][] = [
    ["limits", far(limits, out.viewLim), limits, out.viewLim],
    ["major", far(ticks.major, out.major), ticks.major, out.major],
    ["labels", !same(ticks.labels, out.labels), ticks.labels, out.labels],
    ["minor", far(ticks.minor, out.minor ?? []), ticks.minor, out.minor ?? []],
    [
      "minorLabels",
      !same(ticks.minorLabels, out.minorLabels ?? []),
      ticks.minorLabels,
      out.minorLabels ?? [],
    ],
    ["offset", ticks.offsetText !== (out.offsetText ?? ""), ticks.offsetText, out.offsetText],
  ];
  return checks
    .filter(([, differs]) => differs)
    .map(
      ([what, , ours, theirs]) => `${what} ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`,
    );
}

/** What differs between the limits we choose and matplotlib's, in words. */
export function limitDifferences({ in: asked, out }: AutoscaleCase): string[] {
  const lines = asked.series.map(({ x, y }) => ({ x: x.map(Number), y: y.map(Number) }));
  const limits = dataLimits(lines);
  const choose = (name: ScaleName, axis: "x" | "y") =>
    autoscale(makeScale(name), limits[axis], { margin: 0.05, plotted: lines.length > 0 });
  const expected: [ScaleName, "x" | "y", Pair][] = [
    [asked.xscale, "x", out.xlim],
    [asked.yscale, "y", out.ylim],
  ];
  if (out.scaleAfterPlot !== undefined) {
    // Limits were needed while y was still linear, and a symlog scale does not renew them.
    expected.push([asked.xscale, "x", out.scaleAfterPlot.xlim]);
    expected.push(["linear", "y", out.scaleAfterPlot.ylim]);
  }
  return expected.flatMap(([name, axis, theirs]) => {
    const ours = choose(name, axis);
    const agrees = near(ours, theirs, theirs[1] - theirs[0], true);
    return agrees ? [] : [`${axis} on ${name}: ${ours}, not ${theirs}`];
  });
}

/** Agreement to 1e-9 of the span; on other than linear axes each number also to 1e-9 of itself. */
function near(a: readonly number[], b: readonly number[], span: number, relative: boolean) {
  return (
    a.length === b.length &&
    a.every((value, index) => {
      const other = b[index] ?? Number.NaN;
      const bound = relative ? Math.min(span, Math.abs(other)) : span;
      return value === other || Math.abs(value - other) <= 1e-9 * bound;
    })
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

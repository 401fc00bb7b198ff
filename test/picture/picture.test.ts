import { afterAll, beforeAll, expect, test } from "vitest";
import { type Figure, rcParams } from "../../src/index.ts";
import {
  type AnnotateCase,
  type DrawnFigure,
  drawAnnotateCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PlotAxesCase,
  type PlotCase,
  type SetAxesCase,
} from "../parity/book-figures.ts";
import { departures } from "../parity/departures.ts";
import { readTruth } from "../truth.ts";
import { drawPair, type Pair, type Place, similarity } from "./compare.ts";
import { writeSideBySide } from "./failed.ts";

/** How alike every picture, and half of them, have to be at least. */
const bounds = { each: 0.98, median: 0.999 };

interface Result {
  readonly name: string;
  /** 0 where there is no picture to compare. */
  readonly alike: number;
  readonly error?: unknown;
}

beforeAll(() => {
  rcParams["svg.fonttype"] = "path";
});
afterAll(() => {
  rcParams["svg.fonttype"] = "none";
});

/** Compares our picture of every case with matplotlib's, but for the cases listed as departures. */
function pictures<One extends { readonly name: string }>(
  file: string,
  draw: (one: One) => Figure,
  place: (one: One) => Place,
): void {
  test(`every picture of ${file}.json looks like matplotlib's`, { timeout: 60_000 }, () => {
    const departed = departures.flatMap((it) =>
      it.file === file && "names" in it ? it.names : [],
    );
    const results = readTruth<One>(file)
      .filter(({ name }) => !departed.includes(name))
      .map((one) => comparePictures(one.name, () => drawPair(one.name, draw(one), place(one))))
      .sort((a, b) => a.alike - b.alike);
    const failed = results.filter(({ alike }) => alike < bounds.each);
    const median = results[results.length >> 1]?.alike ?? 0;
    process.stdout.write(`${summary(file, results, failed.length, median)}\n`);
    expect(failed.map(describe).join("\n")).toBe("");
    expect(median).toBeGreaterThanOrEqual(bounds.median);
  });
}

function comparePictures(name: string, draw: () => Pair): Result {
  try {
    const pair = draw();
    const alike = similarity(pair);
    if (alike < bounds.each) writeSideBySide(name, pair);
    return { name, alike };
  } catch (error) {
    return { name, alike: 0, error };
  }
}

function summary(file: string, results: readonly Result[], failed: number, median: number): string {
  const [least] = results;
  const share = `${results.length - failed}/${results.length}`;
  return `picture ${file} ${share}, median ${median.toFixed(4)}, least ${least && describe(least)}`;
}

function describe({ name, alike, error }: Result): string {
  return error === undefined ? `${alike.toFixed(4)} (${name})` : `${name}: ${error}`;
}

function firstAxes({ axes, tight }: DrawnFigure): Place {
  const [first] = axes;
  if (first === undefined) throw new Error("a figure without axes");
  return { axesBox: first.axesBox, tight };
}

pictures<PlotCase>("book-plot", drawPlotCase, ({ expect: expected }) => expected);
pictures<PlotAxesCase>("book-plot-axes", drawPlotAxesCase, (one) => firstAxes(one.expect));
pictures<SetAxesCase>("book-set-axes", drawSetAxesCase, (one) => firstAxes(one.expect));
pictures<AnnotateCase>("book-annotate", drawAnnotateCase, (one) => firstAxes(one.expect));

import type { Figure } from "../../src/index.ts";
import {
  type AnnotateCase,
  type DrawnFigure,
  drawAnnotateCase,
  drawPairHistCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PairHistCase,
  type PlotAxesCase,
  type PlotCase,
  type SetAxesCase,
} from "../parity/book-figures.ts";
import { departures } from "../parity/departures.ts";
import { type BookOperation, runBookOps } from "../parity/run-book-ops.ts";
import { readTruth } from "../truth.ts";
import type { Place } from "./compare.ts";
import { pictures } from "./harness.ts";

/** Calls of pyplot, which the book makes without its own functions. */
interface CallsCase {
  readonly name: string;
  readonly ops: readonly BookOperation[];
  readonly expect: DrawnFigure;
}

/** Compares the pictures of every case, but for those listed as departures. */
function picturesOf<One extends { readonly name: string }>(
  file: string,
  draw: (one: One) => Figure,
  place: (one: One) => Place,
): void {
  const departed = departures.flatMap((it) => (it.file === file && "names" in it ? it.names : []));
  pictures(file, () =>
    readTruth<One>(file)
      .filter(({ name }) => !departed.includes(name))
      .map((one) => ({ name: one.name, draw: () => draw(one), place: place(one) })),
  );
}

function firstAxes({ axes, tight }: DrawnFigure): Place {
  const [first] = axes;
  if (first === undefined) throw new Error("a figure without axes");
  return { axesBox: first.axesBox, tight };
}

picturesOf<PlotCase>("book-plot", drawPlotCase, ({ expect: expected }) => expected);
picturesOf<PlotAxesCase>("book-plot-axes", drawPlotAxesCase, (one) => firstAxes(one.expect));
picturesOf<SetAxesCase>("book-set-axes", drawSetAxesCase, (one) => firstAxes(one.expect));
picturesOf<AnnotateCase>("book-annotate", drawAnnotateCase, (one) => firstAxes(one.expect));
picturesOf<PairHistCase>("book-pair-hist", drawPairHistCase, (one) => firstAxes(one.expect));
picturesOf<CallsCase>(
  "book-raw-plt",
  ({ ops }) => runBookOps(ops).figure,
  (one) => firstAxes(one.expect),
);

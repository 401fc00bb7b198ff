/** Cases of the truth files about the book, by their names, and their figures as the library draws them. */
import { type Figure, figure as newFigure } from "../../src/index.ts";
import {
  type BboxesCase,
  type DrawnFigure,
  drawBboxesCase,
  drawHeatmapsCase,
  drawPairHistCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawTrace2dCase,
  type HeatmapsCase,
  type PairHistCase,
  type PlotAxesCase,
  type PlotCase,
  type Trace2dCase,
} from "../parity/book-figures.ts";
import {
  type AnimatorCase,
  type BoardCase,
  drawAnimatorCase,
  drawBoardCase,
} from "../parity/book-progress.ts";
import type { DrawnAxes, Rectangle } from "../parity/drawn-axes.ts";
import { type BookOperation, runBookOps } from "../parity/run-book-ops.ts";
import { readTruth } from "../truth.ts";

/** What all cases have. */
export interface BookCase {
  readonly name: string;
  /** Whether data are random. */
  readonly seeded?: boolean;
  readonly expect: DrawnFigure | (DrawnAxes & { readonly tight: Rectangle });
}

interface OpsCase {
  readonly ops: readonly BookOperation[];
}

/** How the cases of each file are drawn. */
const drawings: Readonly<Record<string, (one: never) => Figure>> = {
  "book-animator": (one: AnimatorCase) => drawAnimatorCase(one).figure,
  "book-bboxes": (one: BboxesCase) => drawBboxesCase(one),
  "book-cells": (one: OpsCase) => runBookOps(one.ops).figure,
  "book-heatmaps": (one: HeatmapsCase) => drawHeatmapsCase(one),
  "book-pair-hist": (one: PairHistCase) => drawPairHistCase(one),
  "book-plot": (one: PlotCase) => drawPlotCase(one),
  "book-plot-axes": (one: PlotAxesCase) => drawPlotAxesCase(one),
  "book-progress-board": (one: BoardCase) => drawBoardCase(one).figure ?? newFigure(),
  "book-raw-plt": (one: OpsCase) => runBookOps(one.ops).figure,
  "book-trace2d": (one: Trace2dCase) => drawTrace2dCase(one),
};

const files = new Map<string, readonly BookCase[]>();

/** A case of a truth file by its name. */
export function readBookCase(file: string, name: string): BookCase {
  const cases = files.get(file) ?? readTruth<BookCase>(file);
  files.set(file, cases);
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${file}.json has no case ${name}`);
  return found;
}

/** The figure of a case, which a test in `test/parity/` compares with matplotlib's. */
export function drawBookCase(file: string, one: BookCase): Figure {
  const draw = drawings[file];
  if (draw === undefined) throw new Error(`nobody draws the cases of ${file}.json`);
  return draw(one as never);
}

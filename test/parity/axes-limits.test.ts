import { PlotError } from "../../src/index.ts";
import type { Case } from "../truth.ts";
import type { Differences } from "./compare.ts";
import { type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

/** A figure, or the class of the error with which matplotlib fails to draw it. */
type Answer = FigureTruth | { readonly error: string };

function drawingFails(asked: FigureAsked): Differences {
  try {
    const { figure } = runOps(asked);
    return figure.spec === undefined ? [] : ["draws what matplotlib does not"];
  } catch (error) {
    return error instanceof PlotError ? [] : [`throws ${error}, not a PlotError`];
  }
}

parity<Case<FigureAsked, Answer>>("axes-limits", {
  differences: ({ in: asked, out }) =>
    "error" in out ? drawingFails(asked) : figureDifferences(runOps(asked), out),
});

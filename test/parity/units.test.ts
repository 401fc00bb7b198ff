import type { Case } from "../truth.ts";
import { type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

parity<Case<FigureAsked, FigureTruth>>("categories", {
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
});

parity<Case<FigureAsked, FigureTruth>>("dates", {
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
});

parity<Case<FigureAsked, FigureTruth>>("category-limits", {
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
});

import type { Case } from "../truth.ts";
import { type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

parity<Case<FigureAsked, FigureTruth>>("axes-trials", {
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
});

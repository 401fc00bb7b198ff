import type { Case } from "../truth.ts";
import { type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

parity<Case<FigureAsked, FigureTruth>>("fill", {
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
  atLeast: 67,
});

for (const file of ["areas", "artist-options"])
  parity<Case<FigureAsked, FigureTruth>>(file, {
    differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
  });

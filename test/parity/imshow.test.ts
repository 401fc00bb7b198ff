import type { Case } from "../truth.ts";
import { type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

/** Images smoothed by a filter that is an error here. */
function isFiltered({ ops }: FigureAsked): boolean {
  const drawn = ["antialiased", "nearest", "none"];
  return ops.some(({ kwargs = {} }) => {
    const { interpolation = "none" } = kwargs;
    return !drawn.includes(`${interpolation}`);
  });
}

parity<Case<FigureAsked, FigureTruth>>("imshow", {
  skip: ({ in: asked }) =>
    isFiltered(asked) ? "on purpose: other interpolations are errors" : null,
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
});

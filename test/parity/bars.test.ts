import type { Case } from "../truth.ts";
import { type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

/** Whether positions are names. */
function hasCategories({ ops }: FigureAsked): boolean {
  return ops.some(({ args = [] }) => Array.isArray(args[0]) && typeof args[0][0] === "string");
}

parity<Case<FigureAsked, FigureTruth>>("bars", {
  differences: ({ in: asked, out }) => figureDifferences(runOps(asked), out),
  skip: ({ in: asked }) => (hasCategories(asked) ? "waits for names as positions" : null),
});

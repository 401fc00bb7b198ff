import type { Axes3D } from "../../src/index.ts";
import type { Case } from "../truth.ts";
import { type Axes3DTruth, axes3DDifferences } from "./axes3d-fields.ts";
import type { Differences } from "./compare.ts";
import { type AxesTruth, type FigureTruth, figureDifferences } from "./figure-fields.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

type Truth = Omit<FigureTruth, "axes"> & { readonly axes: readonly (AxesTruth | Axes3DTruth)[] };

parity<Case<FigureAsked, Truth>>("axes3d", { differences });
parity<Case<FigureAsked, Truth>>("axes3d-views", { differences });

function differences({ in: asked, out }: Case<FigureAsked, Truth>): Differences {
  const made = runOps(asked);
  const solid = out.axes.flatMap((theirs, index) =>
    isSolid(theirs) ? axes3DDifferences(made.axes[index] as unknown as Axes3D, theirs) : [],
  );
  const plain = { ...out, axes: out.axes.filter((theirs) => !isSolid(theirs)) as AxesTruth[] };
  const flat = made.axes.filter((_, index) => !isSolid(out.axes[index]));
  return [...solid, ...figureDifferences({ ...made, axes: flat }, plain)];
}

function isSolid(theirs: AxesTruth | Axes3DTruth | undefined): theirs is Axes3DTruth {
  return theirs !== undefined && "projection" in theirs;
}

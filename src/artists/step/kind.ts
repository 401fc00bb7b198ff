import type { ArtistKind } from "../artist.ts";
import { colorsOfLine } from "../handle-points.ts";
import { isLineInLegend, stairsHandle } from "./handle.ts";
import { describeStairs, stairsLayer, stairsObstacles, stairsSummary } from "./stairs-layer.ts";
import type { StepPatch } from "./step-patch.ts";

export const stairsKind: ArtistKind<StepPatch> = {
  parts: (patch) => ({ patches: [patch] }),
  limits: ({ limits }) => limits,
  obstacles: stairsObstacles,
  handle: stairsHandle,
  handleColors: ({ look }) => (isLineInLegend(look) ? colorsOfLine(look.edgecolor) : look),
  describe: describeStairs,
  summarize: stairsSummary,
  layer: stairsLayer,
};

import type { ArtistKind } from "../artist.ts";
import { stairsHandle } from "./handle.ts";
import { describeStairs, stairsLayer, stairsObstacles, stairsSummary } from "./stairs-layer.ts";
import type { StepPatch } from "./step-patch.ts";

export const stairsKind: ArtistKind<StepPatch> = {
  parts: (patch) => ({ patches: [patch] }),
  limits: ({ limits }) => limits,
  obstacles: stairsObstacles,
  handle: stairsHandle,
  describe: describeStairs,
  summarize: stairsSummary,
  layer: stairsLayer,
};

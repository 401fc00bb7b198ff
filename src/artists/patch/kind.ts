import type { ArtistKind } from "../artist.ts";
import { patchHandle } from "./handle.ts";
import { patchLayer } from "./layer.ts";
import { patchLimits } from "./limits.ts";
import { patchBounds, patchObstacles } from "./obstacles.ts";
import type { Patch } from "./patch.ts";
import { describePatch, patchSummary } from "./summary.ts";

export const patchKind: ArtistKind<Patch> = {
  parts: (patch) => ({ patches: [patch] }),
  limits: (patch) => patchLimits(patch),
  obstacles: patchObstacles,
  handle: patchHandle,
  describe: describePatch,
  summarize: (patch) => patchSummary(patch),
  bounds: (patch, space) => (patch.clipOn || !patch.visible ? null : patchBounds(patch, space)),
  layer: patchLayer,
};

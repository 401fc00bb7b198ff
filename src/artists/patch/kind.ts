import { areaHandle } from "../area/handle.ts";
import type { ArtistKind } from "../artist.ts";
import { patchLayer } from "./layer.ts";
import { patchLimits } from "./limits.ts";
import { patchBounds, patchObstacles } from "./obstacles.ts";
import type { Patch } from "./patch.ts";
import { describePatch, patchSummary } from "./summary.ts";

export const patchKind: ArtistKind<Patch> = {
  parts: (patch) => ({ patches: [patch] }),
  limits: (patch) => patchLimits(patch),
  obstacles: patchObstacles,
  handle: ({ look }, box) => areaHandle(look, box),
  describe: describePatch,
  summarize: (patch) => patchSummary(patch),
  bounds: (patch, space) => (patch.clipOn ? null : patchBounds(patch, space)),
  layer: patchLayer,
};

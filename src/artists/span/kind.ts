import { areaHandle } from "../area/handle.ts";
import type { ArtistKind } from "../artist.ts";
import type { AxesSpan } from "./axes-span.ts";
import { describeSpan, spanLayer, spanLimits, spanObstacles, spanSummary } from "./span-layer.ts";

export const spanKind: ArtistKind<AxesSpan> = {
  parts: (span) => ({ patches: [span] }),
  limits: spanLimits,
  obstacles: spanObstacles,
  handle: ({ look }, box) => areaHandle(look, box),
  describe: describeSpan,
  summarize: spanSummary,
  layer: spanLayer,
};

import type { ArtistKind } from "../artist.ts";
import { fillHandle } from "../fill/handle.ts";
import type { AxesSpan } from "./axes-span.ts";
import { describeSpan, spanLayer, spanLimits, spanObstacles, spanSummary } from "./span-layer.ts";

export const spanKind: ArtistKind<AxesSpan> = {
  parts: (span) => ({ patches: [span] }),
  limits: spanLimits,
  obstacles: spanObstacles,
  handle: fillHandle,
  describe: describeSpan,
  summarize: spanSummary,
  layer: spanLayer,
};

import type { ArtistKind } from "../artist.ts";
import { obstacleOf } from "../obstacle-of.ts";
import type { PathCollection } from "./path-collection.ts";
import { scatterHandle, scatterLayer } from "./scatter-layer.ts";
import { describeScatter, scatterSummary } from "./summary.ts";

export const scatterKind: ArtistKind<PathCollection> = {
  isCollection: true,
  settlesLimits: true,
  parts: (collection) => ({ collections: [collection] }),
  limits: ({ summary }) => summary,
  obstacles: (collection, space) => [obstacleOf(collection, space, { joined: false, span: null })],
  handle: (collection, box) => scatterHandle(collection, box),
  describe: (collection) => describeScatter(collection),
  summarize: (collection, space) => scatterSummary(collection, space),
  layer: (collection, space) => scatterLayer(collection, space),
};

import type { ArtistKind } from "../artist.ts";
import { segmentsHandle } from "./handle.ts";
import { segmentsLayer } from "./layer.ts";
import type { LineCollection } from "./line-collection.ts";
import { describeSegments, segmentsSummary } from "./summary.ts";

// A legend that looks for the best place keeps clear of no collection but points, as in matplotlib.
export const segmentsKind: ArtistKind<LineCollection> = {
  isCollection: true,
  handleStays: true,
  parts: (collection) => ({ collections: [collection] }),
  limits: ({ limits }) => limits,
  handle: segmentsHandle,
  describe: describeSegments,
  summarize: segmentsSummary,
  layer: segmentsLayer,
};

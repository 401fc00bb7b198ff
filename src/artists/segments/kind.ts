import { cornerObstacle } from "../area/corner-obstacle.ts";
import type { ArtistKind } from "../artist.ts";
import { colorsOfLine } from "../handle-points.ts";
import { segmentsHandle } from "./handle.ts";
import { segmentsLayer } from "./layer.ts";
import type { LineCollection } from "./line-collection.ts";
import { describeSegments, segmentsSummary } from "./summary.ts";

export const segmentsKind: ArtistKind<LineCollection> = {
  isCollection: true,
  handleStays: true,
  parts: (collection) => ({ collections: [collection] }),
  limits: ({ limits }) => limits,
  obstacles: (_, space) => [cornerObstacle(1, space)],
  handle: segmentsHandle,
  handleColors: ({ edgecolors }) => colorsOfLine(edgecolors[0] ?? null),
  describe: describeSegments,
  summarize: segmentsSummary,
  layer: segmentsLayer,
};

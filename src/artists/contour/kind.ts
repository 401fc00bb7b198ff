import { cornerObstacle } from "../area/corner-obstacle.ts";
import type { ArtistKind } from "../artist.ts";
import { contourLayer, contourSummary, describeContour } from "./contour-layer.ts";
import type { QuadContourSet } from "./quad-contour-set.ts";

// It has no handle in legends: matplotlib names no level.
export const contourKind: ArtistKind<QuadContourSet> = {
  isCollection: true,
  parts: ({ collections }) => ({ collections }),
  limits: ({ parts }) => parts.limits,
  obstacles: ({ collections }, space) => [cornerObstacle(collections.length, space)],
  describe: describeContour,
  summarize: contourSummary,
  layer: contourLayer,
};

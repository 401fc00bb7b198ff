import type { ArtistKind } from "../artist.ts";
import { colorsOfLine } from "../handle-points.ts";
import type { StemContainer } from "./stem-container.ts";
import {
  describeStem,
  stemBounds,
  stemHandle,
  stemLayer,
  stemLimits,
  stemObstacles,
  stemSummary,
} from "./stem-layer.ts";

export const stemKind: ArtistKind<StemContainer> = {
  isContainer: true,
  parts: (stem) => ({
    collections: [stem.stemlines],
    lines: [stem.markerline, stem.baseline],
    containers: [stem],
  }),
  limits: stemLimits,
  obstacles: stemObstacles,
  handle: stemHandle,
  handleColors: ({ stemlines }) => colorsOfLine(stemlines.edgecolors[0] ?? null),
  describe: describeStem,
  summarize: stemSummary,
  bounds: stemBounds,
  layer: stemLayer,
};

import type { ArtistKind } from "../artist.ts";
import type { ColorbarBody } from "./colorbar-body.ts";
import { colorbarBounds, colorbarLayer } from "./colorbar-layer.ts";
import { colorbarSummary } from "./summary.ts";

export const colorbarKind: ArtistKind<ColorbarBody> = {
  stratum: "below",
  bounds: ({ bar }, space) => colorbarBounds(bar, space),
  summarize: ({ bar }) => colorbarSummary(bar),
  layer: ({ bar }, space) => colorbarLayer(bar, space),
};

import type { ArtistKind } from "../artist.ts";
import { annotationLayer } from "./annotation.ts";
import { textSummary } from "./summary.ts";
import type { Text } from "./text-artist.ts";
import { placeAnnotation } from "./text-layout.ts";

export const textKind: ArtistKind<Text> = {
  stratum: "above",
  parts: (text) => ({ texts: [text] }),
  summarize: textSummary,
  describe: ({ text }) => (text === "" ? null : { note: text }),
  bounds: (artist, space) => placeAnnotation(artist, space)?.bbox ?? null,
  layer(artist, space) {
    const placed = placeAnnotation(artist, space);
    return placed === null ? null : annotationLayer(placed, space, artist.clipOn);
  },
};

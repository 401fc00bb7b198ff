import type { ArtistKind, BaseArtist } from "./artist.ts";
import type { BarContainer } from "./bar/bar-container.ts";
import type { BarLabels } from "./bar/bar-labels.ts";
import type { BarPatch } from "./bar/bar-patch.ts";
import { barKind, barLabelsKind, barsKind } from "./bar/kind.ts";
import type { ErrorbarContainer } from "./errorbar/errorbar-container.ts";
import { errorbarKind } from "./errorbar/kind.ts";
import { stepsKind } from "./hist/kind.ts";
import type { StepPolygon } from "./hist/step-polygon.ts";
import { lineKind } from "./line/kind.ts";
import type { Line2D } from "./line/line2d.ts";
import { scatterKind } from "./scatter/kind.ts";
import type { PathCollection } from "./scatter/path-collection.ts";
import { textKind } from "./text/kind.ts";
import type { TextArtist } from "./text/text-artist.ts";

/** What can be drawn in an axes. */
export type Artist =
  | Line2D
  | BarContainer
  | BarPatch
  | BarLabels
  | StepPolygon
  | ErrorbarContainer
  | PathCollection
  | TextArtist;

/** Every kind of artist. Descriptions name them in this order. */
export const kinds: {
  readonly [K in Artist["kind"]]: ArtistKind<Extract<Artist, { readonly kind: K }>>;
} = {
  line: lineKind,
  bars: barsKind,
  bar: barKind,
  "bar labels": barLabelsKind,
  steps: stepsKind,
  errorbar: errorbarKind,
  scatter: scatterKind,
  text: textKind,
};

/** What there is to know of the kind of an artist. */
export function kindOf<A extends BaseArtist>(artist: A): ArtistKind<A> {
  // The table pairs each kind with the artists of that kind, which the type of a key cannot say.
  return (kinds as unknown as Readonly<Record<string, ArtistKind<A>>>)[
    artist.kind
  ] as ArtistKind<A>;
}

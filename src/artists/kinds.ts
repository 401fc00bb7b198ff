import type { ArtistKind, BaseArtist } from "./artist.ts";
import { type Kinds, lateKinds } from "./late-kinds.ts";
import { lineKind } from "./line/kind.ts";

export type { Artist } from "./late-kinds.ts";

/** Every kind of artist. Descriptions name them in this order. */
export const kinds: Kinds = {
  line: lineKind,
  get bars() {
    return lateKinds().bars;
  },
  get bar() {
    return lateKinds().bar;
  },
  get "bar labels"() {
    return lateKinds()["bar labels"];
  },
  get steps() {
    return lateKinds().steps;
  },
  get errorbar() {
    return lateKinds().errorbar;
  },
  get patch() {
    return lateKinds().patch;
  },
  get scatter() {
    return lateKinds().scatter;
  },
  get segments() {
    return lateKinds().segments;
  },
  get fill() {
    return lateKinds().fill;
  },
  get polygon() {
    return lateKinds().polygon;
  },
  get span() {
    return lateKinds().span;
  },
  get stairs() {
    return lateKinds().stairs;
  },
  get stem() {
    return lateKinds().stem;
  },
  get contour() {
    return lateKinds().contour;
  },
  get image() {
    return lateKinds().image;
  },
  get mesh() {
    return lateKinds().mesh;
  },
  get colorbar() {
    return lateKinds().colorbar;
  },
  get text() {
    return lateKinds().text;
  },
  get line3d() {
    return lateKinds().line3d;
  },
  get scatter3d() {
    return lateKinds().scatter3d;
  },
  get wireframe() {
    return lateKinds().wireframe;
  },
  get surface() {
    return lateKinds().surface;
  },
  get text3d() {
    return lateKinds().text3d;
  },
  get box3d() {
    return lateKinds().box3d;
  },
};

/** What there is to know of the kind of an artist. */
export function kindOf<A extends BaseArtist>(artist: A): ArtistKind<A> {
  // The table pairs each kind with the artists of that kind, which the type of a key cannot say.
  return (kinds as unknown as Readonly<Record<string, ArtistKind<A>>>)[
    artist.kind
  ] as ArtistKind<A>;
}

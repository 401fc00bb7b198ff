import type { ArtistKind } from "../artist.ts";
import {
  bounds3D,
  describe3D,
  handle3D,
  layer3D,
  obstacles3D,
  parts3D,
  summarize3D,
} from "./delegate.ts";
import type { Artist3D } from "./kinds-3d.ts";

/** What is known of all that stands in space, without reading the code of it. */
const solid: ArtistKind<Artist3D> = {
  parts: (artist) => parts3D(artist),
  describe: (artist) => describe3D(artist),
  summarize: (artist, space) => summarize3D(artist, space),
  bounds: (artist, space) => bounds3D(artist, space),
  layer: (artist, space) => layer3D(artist, space),
};

/** Lines, points and surfaces, which legends show. */
export const kind3D: ArtistKind<Artist3D> = {
  ...solid,
  obstacles: (artist, space) => obstacles3D(artist, space),
  handle: (artist, box) => handle3D(artist, box),
};

export const text3DKind: ArtistKind<Artist3D> = { ...solid, stratum: "above" };

export const box3DKind: ArtistKind<Artist3D> = { ...solid, stratum: "below" };

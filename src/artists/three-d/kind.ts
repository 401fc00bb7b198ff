import type { ArtistKind } from "../artist.ts";
import { kindOf3D } from "./delegate.ts";
import type { Artist3D } from "./kinds-3d.ts";

/** What is known of all that stands in space, without reading the code of it. */
const solidKind: ArtistKind<Artist3D> = {
  parts: (artist) => kindOf3D(artist).parts?.(artist) ?? {},
  describe: (artist) => kindOf3D(artist).describe?.(artist) ?? null,
  summarize: (artist, space) => kindOf3D(artist).summarize?.(artist, space) ?? [],
  bounds: (artist, space) => kindOf3D(artist).bounds?.(artist, space) ?? null,
  layer: (artist, space) => kindOf3D(artist).layer(artist, space),
};

/** Lines, points and surfaces, which legends show. */
export const kind3D: ArtistKind<Artist3D> = {
  ...solidKind,
  obstacles: (artist, space) => kindOf3D(artist).obstacles?.(artist, space) ?? [],
  handle: (artist, box) => kindOf3D(artist).handle?.(artist, box) ?? [],
};

export const text3DKind: ArtistKind<Artist3D> = { ...solidKind, stratum: "above" };

export const box3DKind: ArtistKind<Artist3D> = { ...solidKind, stratum: "below" };

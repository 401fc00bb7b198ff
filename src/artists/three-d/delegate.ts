/** Asks the kinds of what stands in space. */
import type { JsonObject } from "../../marks/json.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import type { Bbox } from "../../text/bbox.ts";
import type { ArtistKind, ArtistParts, BaseArtist, Description, HandleBox } from "../artist.ts";
import { type Artist3D, kinds3D } from "./kinds-3d.ts";

function kindOf3D(artist: BaseArtist): ArtistKind<BaseArtist> {
  // The table pairs each kind with the artists of that kind, which the type of a key cannot say.
  return kinds3D[artist.kind as Artist3D["kind"]] as unknown as ArtistKind<BaseArtist>;
}

/** What it is in matplotlib's lists. */
export function parts3D(artist: BaseArtist): ArtistParts {
  return kindOf3D(artist).parts?.(artist) ?? {};
}

/** What of it a legend that looks for the best place keeps clear of. */
export function obstacles3D(artist: BaseArtist, space: AxesSpace): readonly Obstacle[] {
  return kindOf3D(artist).obstacles?.(artist, space) ?? [];
}

/** The marks of its handle in a legend. */
export function handle3D(artist: BaseArtist, box: HandleBox): readonly JsonObject[] {
  return kindOf3D(artist).handle?.(artist, box) ?? [];
}

/** Its part in the description of the figure. */
export function describe3D(artist: BaseArtist): Description | null {
  return kindOf3D(artist).describe?.(artist) ?? null;
}

/** Its lines in the text of the figure. */
export function summarize3D(artist: BaseArtist, space: AxesSpace): readonly string[] {
  return kindOf3D(artist).summarize?.(artist, space) ?? [];
}

/** What of it sticks out of the axes. */
export function bounds3D(artist: BaseArtist, space: AxesSpace): Bbox | null {
  return kindOf3D(artist).bounds?.(artist, space) ?? null;
}

/** Its layer of the spec. */
export function layer3D(artist: BaseArtist, space: AxesSpace): JsonObject | null {
  return kindOf3D(artist).layer(artist, space);
}

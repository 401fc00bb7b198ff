/** Knows the kinds of what stands in space; read with the first of them. */
import type { ArtistKind, BaseArtist } from "../artist.ts";
import { type Artist3D, kinds3D } from "./kinds-3d.ts";

/** What there is to know of the kind of an artist in space. */
export function kindOf3D(artist: BaseArtist): ArtistKind<BaseArtist> {
  // The table pairs each kind with the artists of that kind, which the type of a key cannot say.
  return kinds3D[artist.kind as Artist3D["kind"]] as unknown as ArtistKind<BaseArtist>;
}

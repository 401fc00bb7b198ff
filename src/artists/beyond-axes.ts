/** What is drawn of artists that do not end at the edges of their axes. */
import type { Json, JsonObject } from "../marks/json.ts";
import type { AxesSpace } from "../space/axes-space.ts";
import { toPage } from "../space/to-page.ts";
import { type Bbox, union } from "../text/bbox.ts";
import type { ArtistKind, ArtistLimits, BaseArtist } from "./artist.ts";

/** The layer of an artist, or of a part of one, that may be hidden or go on beyond the edges of the axes. */
export function layerOf<A extends Pick<BaseArtist, "visible" | "clipOn">>(
  artist: A,
  draw: (artist: A, space: AxesSpace) => JsonObject | null,
  space: AxesSpace,
): JsonObject | null {
  if (artist.visible === false) return null;
  if (artist.clipOn !== false) return draw(artist, space);
  // What does not show in the axes may show beside them.
  const rc = { ...space.rc, "path.simplify": false };
  const layer = draw(artist, { ...space, rc, isOpen: true });
  return layer && (unclipped(layer) as JsonObject);
}

/** The same layer with marks that no edge cuts. */
export function unclipped(part: JsonObject): JsonObject {
  const { layer, mark } = part as { layer?: readonly JsonObject[]; mark?: Json };
  if (layer !== undefined) return { ...part, layer: layer.map(unclipped) };
  const { clip: _, ...rest } = mark as JsonObject;
  return { ...part, mark: rest };
}

/** What an artist that goes on beyond the axes takes: as in matplotlib, nothing for collections. */
export function boundsBeyond<A extends BaseArtist>(
  { isCollection = false, obstacles }: ArtistKind<A>,
  artist: A,
  space: AxesSpace,
): Bbox | null {
  if (isCollection) return null;
  const all = obstacles?.(artist, { ...space, isOpen: true }) ?? [];
  return union(all.flatMap((each) => ("boxes" in each ? each.boxes : [])).map(withInside));
}

/** The box around what an artist wants the view to hold. */
export function boundsOfLimits({ x, y }: ArtistLimits, space: AxesSpace): Bbox | null {
  if (x === null || y === null) return null;
  const [across, up] = [toPage(space, "x"), toPage(space, "y")];
  const [xs, ys] = [[x.min, x.max].map(across), [y.min, y.max].map(up)];
  return withInside([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
}

/** As in matplotlib, a box without an inside makes no room. */
function withInside(box: Bbox): Bbox | null {
  return box.every(Number.isFinite) && box[2] > box[0] && box[3] > box[1] ? box : null;
}

import { writeSetting } from "../facts/numbers.ts";
import { differing } from "../facts/words.ts";
import type { BaseArtist } from "./artist.ts";

/** What artists of all kinds may have: an opacity, and a place in the order of drawing. */
export function settings(
  { alpha = null, zorder }: BaseArtist & { readonly alpha?: number | null },
  usual: { readonly zorder: number },
): string[] {
  return [
    ...(alpha === null ? [] : [`alpha ${writeSetting(alpha)}`]),
    ...differing("zorder", writeSetting(zorder), writeSetting(usual.zorder)),
  ];
}

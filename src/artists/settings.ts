import { writeSetting } from "../facts/numbers.ts";
import type { BaseArtist } from "./artist.ts";

/** A setting in the text of a figure, told only where it differs from the default of its kind. */
export function differing(name: string, value: string, usual: string): string[] {
  return value === usual ? [] : [`${name} ${value}`];
}

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

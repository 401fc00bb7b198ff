import type { BaseArtist } from "../artists/artist.ts";
import type { AxesState } from "../layout/axes-state.ts";
import { noFiniteValue } from "./errors.ts";

/** Tells which lines and points of axes have data, and none of these a place; gaps between others are ordinary. */
export function tellOfEmpty(axes: readonly AxesState[], warn: (message: string) => void): void {
  axes.forEach(({ artists }, index) => {
    const prefix = axes.length > 1 ? `axes ${index + 1}: ` : "";
    const alike = byKind(artists);
    for (const kind of ["line", "scatter"]) {
      alike.get(kind)?.forEach((artist, place) => {
        if (isEmpty(artist)) warn(noFiniteValue(`${prefix}${kind} ${place + 1}`));
      });
    }
  });
}

function byKind(artists: readonly BaseArtist[]): Map<string, BaseArtist[]> {
  const groups = new Map<string, BaseArtist[]>();
  for (const artist of artists) {
    const group = groups.get(artist.kind);
    if (group === undefined) groups.set(artist.kind, [artist]);
    else group.push(artist);
  }
  return groups;
}

function isEmpty(artist: BaseArtist): boolean {
  if (!("xdata" in artist && "ydata" in artist)) return false;
  const { xdata, ydata } = artist;
  if (!(xdata instanceof Float64Array && ydata instanceof Float64Array)) return false;
  return xdata.length > 0 && !xdata.some((x, at) => Number.isFinite(x) && isFiniteAt(ydata, at));
}

function isFiniteAt(numbers: Float64Array, at: number): boolean {
  return Number.isFinite(numbers[at]);
}

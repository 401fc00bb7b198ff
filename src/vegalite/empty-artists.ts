import type { BaseArtist } from "../artists/artist.ts";
import type { AxesState } from "../layout/axes-state.ts";
import { noFiniteValue } from "./errors.ts";

/** Tells which lines and points of axes have data, and none of these a place; gaps between others are ordinary. */
export function tellOfEmpty(axes: readonly AxesState[], warn: (message: string) => void): void {
  axes.forEach(({ artists }, index) => {
    const prefix = axes.length > 1 ? `axes ${index + 1}: ` : "";
    const counts = new Map<string, number>();
    for (const artist of artists) {
      const count = (counts.get(artist.kind) ?? 0) + 1;
      counts.set(artist.kind, count);
      if (isEmptyArtist(artist)) warn(noFiniteValue(`${prefix}${artist.kind} ${count}`));
    }
  });
}

function isEmptyArtist(artist: BaseArtist): boolean {
  if (!("xdata" in artist && "ydata" in artist)) return false;
  const { xdata, ydata } = artist;
  if (!(xdata instanceof Float64Array && ydata instanceof Float64Array)) return false;
  return (
    xdata.length > 0 && !xdata.some((x, at) => Number.isFinite(x) && Number.isFinite(ydata[at]))
  );
}

import type { ArtistParts, BaseArtist } from "../artist.ts";
import type { BarContainer } from "./bar-container.ts";

/** Bars as patches, and as a container after that of their error bars. */
export function barParts(bars: BarContainer): ArtistParts {
  const { errorbar, patches } = bars;
  return { patches, containers: errorbar === null ? [bars] : [errorbar, bars] };
}

/** What of bars legends may show: those with names of their own, and all as one. */
export function barEntries(bars: BarContainer): readonly BaseArtist[] {
  const named = bars.barLabels.length === 0 ? [] : bars.patches.slice(0, bars.barLabels.length);
  return [...named, bars];
}

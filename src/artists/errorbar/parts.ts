import type { ArtistParts } from "../artist.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";

/** The caps and bars; bars that have error bars list them as their own container does. */
export function errorbarParts(container: ErrorbarContainer): ArtistParts {
  const [, caps, bars] = container.lines;
  return { lines: caps, collections: bars, containers: container.isOfBars ? [] : [container] };
}

import type { Line2D } from "./line/line2d.ts";
import type { PathCollection } from "./scatter/path-collection.ts";
import type { TextArtist } from "./text/text-artist.ts";

/** What can be drawn in an axes. */
export type Artist = Line2D | PathCollection | TextArtist;

/** What a legend can show. */
export type LegendHandle = Line2D | PathCollection;

import type { Line2D } from "../line/line2d.ts";
import { SharedArtist } from "../raster-artist.ts";
import type { LineCollection } from "../segments/line-collection.ts";

/**
 * What `stem` draws: heads on stems over a base line. It counts as three artists.
 * @example const { markerline, stemlines, baseline } = axes.stem([2, 3, 1]);
 */
export class StemContainer extends SharedArtist {
  /** What kind of artist it is. */
  readonly kind = "stem";
  /** The heads. */
  readonly markerline: Line2D;
  /** The stems. */
  readonly stemlines: LineCollection;
  /** The line they stand on. */
  readonly baseline: Line2D;
  /** Name in the legend, `_containerN` when none was given. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder = 2;
  /** As how many artists it counts. @internal */
  readonly count = 3;

  constructor(parts: Pick<StemContainer, "markerline" | "stemlines" | "baseline">, label: string) {
    super({});
    this.markerline = parts.markerline;
    this.stemlines = parts.stemlines;
    this.baseline = parts.baseline;
    this.label = label;
  }

  /** Opacity of the heads, or null for the color's own; set, it is that of all parts. */
  get alpha(): number | null {
    return this.markerline.alpha;
  }
  set alpha(alpha: number | null) {
    for (const part of [this.markerline, this.stemlines, this.baseline]) part.alpha = alpha;
  }
}

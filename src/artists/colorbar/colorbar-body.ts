import type { ExtendName } from "../../style/norms/extend.ts";
import type { BaseArtist } from "../artist.ts";
import type { ScalarMappable } from "../scalar-mappable.ts";

/** The direction of a colorbar. */
export type Orientation = "vertical" | "horizontal";

/** What a colorbar was asked for. */
export interface Bar {
  /** What its colors are those of. */
  readonly mappable: ScalarMappable;
  readonly orientation: Orientation;
  readonly extend: ExtendName;
  /** Lengths of the ends beside that of the inner part. */
  readonly extendfrac: "auto" | readonly [lower: number, upper: number];
  /** Whether the ends are rectangles rather than triangles. */
  readonly extendrect: boolean;
  /** Whether all faces of levels are of one length, or of that of their values. */
  readonly spacing: "uniform" | "proportional";
  /** Whether lines part the faces. */
  readonly drawedges: boolean;
  readonly boundaries: readonly number[] | null;
  readonly values: readonly number[] | null;
}

/** The colors of a colorbar, with the line around them, in axes of its own. */
export class ColorbarBody implements BaseArtist {
  /** Tells it from other artists. */
  readonly kind = "colorbar";
  /** It has no name. */
  readonly label = "_colorbar";
  /** Below all that is drawn in the same axes. */
  readonly zorder = 0;
  /** What was asked for. */
  readonly bar: Bar;

  constructor(bar: Bar) {
    this.bar = bar;
  }
}

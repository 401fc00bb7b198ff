import { shownColor, withOpacity } from "../area/area-look.ts";
import type { FillLook } from "../fill/fill-look.ts";
import { RasterArtist } from "../raster-artist.ts";

/**
 * A band across the axes, as `axvspan` and `axhspan` draw it. Lengths are points, colors `#rrggbb`, or `#rrggbbaa` where
 * not opaque; null for none.
 */
export class AxesSpan extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "span";
  /** The axis along which it has its place in the data: `"x"` for `axvspan`. */
  readonly orientation: "x" | "y";
  /** Where it begins and ends there, in data units. */
  readonly ends: readonly [number, number];
  /** Where it begins and ends along the other axis, in fractions of the axes. */
  readonly fractions: readonly [number, number];
  /** How it is painted. @internal */
  look: FillLook;
  /** Name in the legend. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** The letters of its hatching, or null. */
  readonly hatch: string | null;

  constructor(place: Pick<AxesSpan, "orientation" | "ends" | "fractions">, look: FillLook) {
    super(look.standing);
    this.orientation = place.orientation;
    this.ends = place.ends;
    this.fractions = place.fractions;
    this.look = look;
    this.hatch = look.hatching?.letters ?? null;
    this.label = look.label;
    this.zorder = look.zorder;
  }

  /** Opacity of inside and edge, or null for the colors' own. */
  get alpha(): number | null {
    return this.look.alpha;
  }
  set alpha(alpha: number | null) {
    this.look = withOpacity(this.look, alpha);
  }

  /** The color of the inside as it shows. */
  get facecolor(): string | null {
    return shownColor(this.look.facecolor, this.alpha);
  }

  /** The color of the edge as it shows. */
  get edgecolor(): string | null {
    return shownColor(this.look.edgecolor, this.alpha);
  }

  /** Width of the edge. */
  get linewidth(): number {
    return this.look.linewidth;
  }
}

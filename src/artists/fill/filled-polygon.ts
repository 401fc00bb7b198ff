import type { Line } from "../../data/pair.ts";
import { type Summary, summarize } from "../../data/summary.ts";
import { shownColor, withOpacity } from "../area/area-look.ts";
import { RasterArtist } from "../raster-artist.ts";
import type { FillLook } from "./fill-look.ts";

/**
 * The area inside a line that is closed, as `fill` draws it. Lengths are points, colors `#rrggbb`, or `#rrggbbaa` where not
 * opaque; null for none.
 */
export class FilledPolygon extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "polygon";
  /** The corners in data units; at a NaN the outline is broken. */
  readonly xdata: Float64Array;
  /** As many as `xdata`. */
  readonly ydata: Float64Array;
  /** How it is painted. @internal */
  look: FillLook;
  /** What the corners reach. @internal */
  readonly summary: Summary;
  /** The letters of its hatching, or null. */
  readonly hatch: string | null;
  /** Name in the legend. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;

  constructor(corners: Line, look: FillLook) {
    super(look.standing);
    this.xdata = corners.x;
    this.ydata = corners.y;
    this.summary = summarize(corners);
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

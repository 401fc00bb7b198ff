import { refuseMoreInAccessors } from "../../options.ts";
import { isEdged, shownColor, withOpacity } from "../area/area-look.ts";
import type { ArtistLimits } from "../artist.ts";
import type { FillLook } from "../fill/fill-look.ts";
import { RasterArtist } from "../raster-artist.ts";
import { type StairData, stairPieces } from "./stair-pieces.ts";

/**
 * Steps between edges, as `stairs` draws them. Lengths are points, colors `#rrggbb`, or `#rrggbbaa` where not opaque; null
 * for none.
 */
export class StepPatch extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "stairs";
  /** Heights, edges, and what the steps stand on. */
  readonly data: StairData;
  /** How it is painted. @internal */
  look: FillLook;
  /** What the view must hold. @internal */
  readonly limits: ArtistLimits;
  /** Name in the legend. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** The letters of its hatching, or null. */
  readonly hatch: string | null;

  constructor(data: StairData, look: FillLook, limits: ArtistLimits) {
    super(look.standing);
    this.data = data;
    this.look = look;
    this.limits = limits;
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

  /** The color of the outline as it shows. */
  get edgecolor(): string | null {
    return isEdged({ ...this.look, linewidth: 1 })
      ? shownColor(this.look.edgecolor, this.alpha)
      : null;
  }

  /** Width of the outline. */
  get linewidth(): number {
    return this.look.linewidth;
  }

  /** The corners of the outline in data units, in pieces where values are missing. */
  getPieces(): [x: number, y: number][][] {
    return stairPieces(this.data);
  }
}

refuseMoreInAccessors("StepPatch", StepPatch.prototype);

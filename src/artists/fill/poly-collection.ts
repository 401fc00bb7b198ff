import type { AxisName } from "../../space/axes-space.ts";
import { isEdged, shownColor, withOpacity } from "../area/area-look.ts";
import type { ArtistLimits } from "../artist.ts";
import { RasterArtist } from "../raster-artist.ts";
import type { FillLook } from "./fill-look.ts";
import { type Curves, type FillRun, polygonOf } from "./fill-runs.ts";

/** What the areas between two curves are made of. */
export interface FillData {
  /** The curves, NaN where nothing is filled. */
  readonly curves: Curves;
  readonly runs: readonly FillRun[];
  /** The axis of the positions: `"x"` for `fillBetween`. */
  readonly orientation: AxisName;
  readonly limits: ArtistLimits;
}

/** An outline: its corners, and matplotlib's codes, 1 to move, 2 for a line, 79 to close. */
export interface AreaPath {
  readonly v: readonly (readonly [x: number, y: number])[];
  readonly codes: readonly (1 | 2 | 79)[];
}

/**
 * The areas between two curves, as `fillBetween`, `fillBetweenx` and `stackplot` draw them. Lengths are points, colors
 * `#rrggbb`, or `#rrggbbaa` where not opaque.
 * @example axes.fillBetween([0, 1, 2], [1, 3, 2]).facecolors // ["#1f77b4"]
 */
export class PolyCollection extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "fill";
  /** What is filled. @internal */
  readonly data: FillData;
  /** How it is painted. @internal */
  look: FillLook;
  /** What the view must hold. @internal */
  readonly limits: ArtistLimits;
  /** The letters of its hatching, or null. */
  readonly hatch: string | null;
  /** Name in the legend. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;

  constructor(data: FillData, look: FillLook) {
    super(look.standing);
    this.data = data;
    this.look = look;
    this.limits = data.limits;
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

  /** The color of the inside as it shows, in a list as matplotlib has it; empty for none. */
  get facecolors(): string[] {
    return shownColors(this.look.facecolor, this.alpha);
  }

  /** The color of the edge as it shows; empty for none. */
  get edgecolors(): string[] {
    return isEdged({ ...this.look, linewidth: 1 })
      ? shownColors(this.look.edgecolor, this.alpha)
      : [];
  }

  /** Width of the edge. */
  get linewidths(): number[] {
    return [this.look.linewidth];
  }

  /** Lengths of dashes and gaps of the edge, null for a solid one. */
  get dashes(): (readonly number[] | null)[] {
    return [this.look.pattern?.dashes ?? null];
  }

  /** The outline of each area in data units, matplotlib's: the first corner comes again at the end, and closes it. */
  get paths(): AreaPath[] {
    return this.data.runs.map((run) => {
      const v = polygonOf(run, this.data.orientation);
      const codes = v.map((_, at) => (at === 0 ? 1 : at === v.length - 1 ? 79 : 2));
      return { v, codes };
    });
  }
}

function shownColors(color: string | null, alpha: number | null): string[] {
  const own = shownColor(color, alpha);
  return own === null ? [] : [own];
}

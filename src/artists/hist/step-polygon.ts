import { type Summary, summarize } from "../../data/summary.ts";
import { type BarLooks, type ShownLook, shownLookAt } from "../bar/bar-looks.ts";
import type { Orientation } from "../bar/bars.ts";
import { RasterArtist, type Standing } from "../raster-artist.ts";

/** What there is to say of an outline of a histogram besides its corners. */
export interface StepSettings {
  readonly look: BarLooks;
  readonly label: string;
  readonly zorder: number;
  readonly standing: Standing;
  readonly orientation: Orientation;
  readonly closed: boolean;
}

/** The outline of a histogram: steps from bin to bin. Colors are `#rrggbb[aa]`, null for none; lengths points. */
export class StepPolygon extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "steps";
  /** Corners in data units; a closed outline ends where it begins. */
  readonly xdata: Float64Array;
  /** Corners in data units. */
  readonly ydata: Float64Array;
  /** Whether the outline runs back along the foot, as that of a filled histogram does. */
  readonly closed: boolean;
  /** Whether the counts go up or to the right. */
  readonly orientation: Orientation;
  /** Name in the legend, `""` for none. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** How it looks. @internal */
  look: BarLooks;
  /** What the corners reach. @internal */
  readonly summary: Summary;

  /** Made by `hist`. */
  constructor(
    corners: { readonly x: Float64Array; readonly y: Float64Array },
    settings: StepSettings,
  ) {
    super(settings.standing);
    this.xdata = corners.x;
    this.ydata = corners.y;
    this.summary = summarize(corners);
    this.closed = settings.closed;
    this.orientation = settings.orientation;
    this.label = settings.label;
    this.zorder = settings.zorder;
    this.look = settings.look;
  }

  /** Color of the inside. */
  get facecolor(): string | null {
    return this.#look.facecolor;
  }

  /** Color of the outline. */
  get edgecolor(): string | null {
    return this.#look.edgecolor;
  }

  /** Width of the outline, drawn or not. */
  get linewidth(): number {
    return this.#look.linewidth;
  }

  /** Lengths of dashes and gaps of the outline, or null for a solid one. */
  get dashes(): readonly number[] | null {
    return this.#look.dashes;
  }

  /** The letters of its hatching, or null. */
  get hatch(): string | null {
    return this.#look.hatch;
  }

  /** Opacity asked for, contained in the colors; null for their own. */
  get alpha(): number | null {
    return this.look.alpha;
  }
  set alpha(alpha: number | null) {
    this.look = { ...this.look, alpha };
  }

  get #look(): ShownLook {
    return shownLookAt(this.look, 0);
  }
}

import type { ErrorbarContainer } from "../errorbar/errorbar-container.ts";
import { RasterArtist, type Standing } from "../raster-artist.ts";
import type { BarLooks } from "./bar-looks.ts";
import { BarPatch } from "./bar-patch.ts";
import type { BarBoxes, Bars, Orientation } from "./bars.ts";

/** What else there is to say of bars. */
export interface BarSettings {
  readonly orientation: Orientation;
  readonly look: BarLooks;
  /** Name of all in the legend. */
  readonly label: string;
  /** Names of single bars in the legend, of the first ones if there are fewer than bars. @default none */
  readonly barLabels?: readonly string[];
  readonly zorder: number;
  readonly standing: Standing;
  /** Whether margins end at the feet of the bars. @default true */
  readonly isSticky?: boolean;
  readonly errorbar?: ErrorbarContainer | null;
}

/**
 * The bars of one call of `bar`, `barh` or `hist`. A bar with a number that is not finite is not drawn.
 * @example axes.bar([1, 2], [3, 5]).patches[1].height // 5
 */
export class BarContainer extends RasterArtist implements Bars {
  /** What kind of artist it is. */
  readonly kind = "bars";
  /** Name in the legend, `_containerN` when none was given, `_nolegend_` when each bar has its own. */
  label: string;
  /** Names of single bars in the legend, of the first ones if there are fewer than bars. @internal */
  readonly barLabels: readonly string[];
  /** Bars of a higher order are drawn later. */
  zorder: number;
  /** Whether the bars stand or lie. */
  readonly orientation: Orientation;
  /** Left sides in data units. */
  readonly left: Float64Array;
  /** Lower sides in data units. */
  readonly bottom: Float64Array;
  /** From left to right side; negative to the left. */
  readonly width: Float64Array;
  /** From the lower side to the upper one; negative downwards. */
  readonly height: Float64Array;
  /** The error bars of the bars, or null. */
  readonly errorbar: ErrorbarContainer | null;
  /** How the bars look. @internal */
  look: BarLooks;
  /** Whether margins end at the feet of the bars. @internal */
  readonly isSticky: boolean;
  #patches: readonly BarPatch[] | null = null;

  /** Made by `bar`, `barh` and `hist`. */
  constructor(boxes: BarBoxes, settings: BarSettings) {
    super(settings.standing);
    this.left = boxes.left;
    this.bottom = boxes.bottom;
    this.width = boxes.width;
    this.height = boxes.height;
    this.label = settings.label;
    this.barLabels = settings.barLabels ?? [];
    this.zorder = settings.zorder;
    this.orientation = settings.orientation;
    this.look = settings.look;
    this.isSticky = settings.isSticky ?? true;
    this.errorbar = settings.errorbar ?? null;
  }

  /** Opacity of all bars, or null for the colors' own. */
  get alpha(): number | null {
    return this.look.alpha;
  }
  set alpha(alpha: number | null) {
    this.look = { ...this.look, alpha };
  }

  /** How many bars there are. */
  get count(): number {
    return this.left.length;
  }

  /** How long each bar is, in data units: heights of standing bars, widths of lying ones. */
  get datavalues(): Float64Array {
    return this.orientation === "vertical" ? this.height : this.width;
  }

  /** Each bar by itself, in the order of the data. */
  get patches(): readonly BarPatch[] {
    this.#patches ??= Array.from(this.left, (_, index) => new BarPatch(this, index));
    return this.#patches;
  }
}

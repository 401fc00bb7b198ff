import { refuseMoreInAccessors } from "../../options.ts";
import type { DashPattern } from "../../style/dashes.ts";
import { withAlpha } from "../../style/with-alpha.ts";
import { inNoAxes } from "../errors.ts";
import { type LineLook, patternsOf } from "../segments/look.ts";
import type { Axes3DHost, Collection3D } from "./artist-3d.ts";
import type { Points3D } from "./projection.ts";

/** Many lines through points in space, one behind the other in the same arrays. */
export interface Lines3D extends Points3D {
  /** Where each line begins among the points, and at the end how many points there are. */
  readonly starts: Uint32Array;
}

/** The lines of a wireframe. */
export class Line3DCollection implements Collection3D {
  /** What kind of artist it is. */
  readonly kind = "wireframe";
  /** The points of all lines, in data units. @internal */
  readonly points: Lines3D;
  /** How they look. @internal */
  readonly look: LineLook;
  /** How the lines are dashed, in turn; null draws no line. @internal */
  readonly patterns: readonly (DashPattern | null)[];
  /** Its name in the legend. */
  readonly label: string;
  /** The axes it is drawn in, or null. */
  axes: Axes3DHost | null = null;

  /** Made by `Axes3D.plotWireframe`. */
  constructor(points: Lines3D, look: LineLook, label: string) {
    this.points = points;
    this.look = look;
    this.label = label;
    this.patterns = patternsOf(look.linestyles, look.linewidths, look.ends);
  }

  /** Colors as they show, the artist's opacity included; the lines take them in turn. */
  get edgecolors(): readonly string[] {
    return this.look.colors.map((color) => withAlpha(color, this.look.alpha));
  }

  /** Points; the lines take them in turn. */
  get linewidths(): readonly number[] {
    return this.look.linewidths;
  }

  /** Opacity of all lines, or null for the colors' own. */
  get alpha(): number | null {
    return this.look.alpha;
  }

  /** @internal */
  get ownZorder(): number {
    return this.look.zorder;
  }

  /** Its place in the order of drawing, by its distance. */
  get zorder(): number {
    return this.axes?.orderOf(this) ?? this.ownZorder;
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) {
      throw inNoAxes("Line3DCollection.remove", "axes.plotWireframe(X, Y, Z)");
    }
    this.axes.removeArtist(this);
  }
}

refuseMoreInAccessors("Line3DCollection", Line3DCollection.prototype);

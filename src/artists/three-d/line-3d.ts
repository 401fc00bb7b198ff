import type { RcParams } from "../../config/rc-params.ts";
import { refuseMoreInAccessors } from "../../options.ts";
import type { LineStyleName } from "../../style/dashes.ts";
import type { Marker } from "../../style/markers.ts";
import type { ArtistHost } from "../artist.ts";
import { inNoAxes } from "../errors.ts";
import { Line2D, type LineRequest } from "../line/line2d.ts";
import { RasterArtist } from "../raster-artist.ts";
import type { Points3D } from "./projection.ts";

/** A line through points in space. Lengths are points, colors `#rrggbb`, or `#rrggbbaa` where not opaque. */
export class Line3D extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "line3d";
  /** Positions in data units; a point that has a NaN or an infinity in one of them leaves a gap. */
  readonly xdata: Float64Array;
  /** The same along y. */
  readonly ydata: Float64Array;
  /** The same along z. */
  readonly zdata: Float64Array;
  /** How it is drawn. @internal */
  readonly pen: Line2D;
  /** Name in the legend, `_childN` when none was given. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** The axes that draws it, or null. */
  axes: ArtistHost | null = null;

  /** Made by `Axes3D.plot`. */
  constructor(
    { x, y, z }: Points3D,
    request: LineRequest,
    own: { readonly color: string; readonly label: string },
    rc: Readonly<RcParams>,
  ) {
    super(request);
    this.xdata = x;
    this.ydata = y;
    this.zdata = z;
    const none = { x: new Float64Array(), y: new Float64Array() };
    this.pen = new Line2D(none, request, own, rc);
    this.label = this.pen.label;
    this.zorder = this.pen.zorder;
  }

  /** Color of the line, and of the marker where that has none of its own. */
  get color(): string {
    return this.pen.color;
  }

  /** Its short name. */
  get linestyle(): LineStyleName {
    return this.pen.linestyle;
  }

  /** Points. */
  get linewidth(): number {
    return this.pen.linewidth;
  }

  /** Lengths of dashes and gaps in points, or null for a solid line or none. */
  get dashes(): readonly number[] | null {
    return this.pen.dashes;
  }

  /** The marker, `"None"` for none. */
  get marker(): Marker {
    return this.pen.marker;
  }

  /** Points. */
  get markersize(): number {
    return this.pen.markersize;
  }

  /** Opacity of line and marker, or null for the colors' own. */
  get alpha(): number | null {
    return this.pen.alpha;
  }
  set alpha(alpha: number | null) {
    this.pen.alpha = alpha;
  }

  /** The positions along x, y and z. */
  getData3d(): [x: Float64Array, y: Float64Array, z: Float64Array] {
    return [this.xdata, this.ydata, this.zdata];
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes("Line3D.remove", "axes.plot(xs, ys, zs)");
    this.axes.removeArtist(this);
  }
}

refuseMoreInAccessors("Line3D", Line3D.prototype);

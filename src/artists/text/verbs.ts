import type { Position } from "../../data/data.ts";
import type { EitherSpelling } from "../../options.ts";
import type { Transform } from "../../space/transform.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { ArtistOptions } from "../raster-artist.ts";
import type { ArrowOptions } from "./arrow-look.ts";
import type { Coordinates, OffsetCoordinate } from "./coordinates.ts";
import { makeAnnotation, makeText } from "./read-text.ts";
import type { Text } from "./text-artist.ts";
import type { TextStyleOptions } from "./text-look.ts";

/** What `Axes.text` takes after place and text. */
export interface TextProps extends TextStyleOptions, ArtistOptions {
  /** Whether it is cut at the edges of the axes, and takes no room beyond them; also `clip_on`. @default false */
  clipOn?: boolean;
  /** What the place is counted in: `axes.transAxes` is for fractions of the axes. @default axes.transData */
  transform?: Transform;
  /** Artists of a higher order are drawn later. @default 3 */
  zorder?: number;
}

/** What `Axes.annotate` takes after text and point. */
export interface AnnotateOptions extends TextStyleOptions, ArtistOptions {
  /** Whether a text without an arrow is cut at the edges of the axes; also `clip_on`. @default false */
  clipOn?: boolean;
  /** Where the text stands. @default at the point */
  xytext?: readonly [Position, Position] | null;
  /**
   * What the point is counted in: `"data"`, or a place and a unit, such as `"axes fraction"`, `"axes points"` or
   * `"figure fraction"`; a transform of the axes; or two of these names, one for x and one for y.
   * @default "data"
   */
  xycoords?: Coordinates;
  /** What the place of the text is counted in; also `"offset points"` and `"offset fontsize"`, from the point on. @default that of the point */
  textcoords?: Coordinates<OffsetCoordinate>;
  /** The arrow from the text to the point. @default none */
  arrowprops?: EitherSpelling<ArrowOptions>;
  /** Whether all of it is left out when the point is outside the axes. @default only where `xycoords` is "data" */
  annotationClip?: boolean;
  /** Artists of a higher order are drawn later. @default 3 */
  zorder?: number;
}

/** What writes texts. */
export interface TextVerbs {
  /**
   * Writes a text at a place in data units. It is not cut off at the edge of the axes, counts for no limits, and is drawn over
   * the data. A place that is not finite, or has none on its scale, and the empty text draw nothing.
   * @throws PlotError when an argument cannot be read; nothing is written then
   * @example axes.text(0.95, 0.95, "n = 30", { transform: axes.transAxes, ha: "right", va: "top", bbox: { boxstyle: "round", fc: "w" } });
   */
  text(x: Position, y: Position, text: string, options?: EitherSpelling<TextProps>): Text;

  /**
   * Writes a text about a point, at the point or at `xytext`, with an arrow from it to the point if `arrowprops` says so.
   * The text may be empty: then the arrow is drawn alone. An annotation of a point in data units outside the axes is left out.
   * @throws PlotError when an argument cannot be read; nothing is written then
   * @example
   * axes.annotate("minimum", [1, 0], [20, 30], {
   *   textcoords: "offset points",
   *   arrowprops: { arrowstyle: "->", connectionstyle: "arc3,rad=0.2" },
   * });
   */
  annotate(
    text: string,
    xy: readonly [Position, Position],
    xytext?: readonly [Position, Position] | null,
    options?: EitherSpelling<AnnotateOptions>,
  ): Text;
  annotate(
    text: string,
    xy: readonly [Position, Position],
    options: EitherSpelling<AnnotateOptions>,
  ): Text;
}

export const textVerbs = {
  text(this: DrawingAxes, ...args: unknown[]): Text {
    return makeText(this, args);
  },

  annotate(this: DrawingAxes, ...args: unknown[]): Text {
    return makeAnnotation(this, args);
  },
};

import { type RcParams, rcSnapshot } from "../../config/rc-params.ts";
import { isPlainObject, nameArguments, refuseMoreInAccessors } from "../../options.ts";
import {
  type CapStyle,
  type DashPattern,
  type JoinStyle,
  type LineStyle,
  readCapStyle,
  readJoinStyle,
} from "../../style/dashes.ts";
import { withAlpha } from "../../style/with-alpha.ts";
import type { ArtistHost, ArtistLimits, OwnAxes } from "../artist.ts";
import { inNoAxes } from "../errors.ts";
import { RasterArtist } from "../raster-artist.ts";
import { limitsOfLines } from "./limits.ts";
import { type LineCollectionOptions, type LineLook, patternsOf, readLineLook } from "./look.ts";
import { type Polylines, readPolylines, type SegmentsLike } from "./polylines.ts";

/** What a verb knows of the lines before they are a collection. */
interface OwnLines {
  readonly lines: Polylines;
  readonly look: LineLook;
  /** What of them the view must hold. */
  readonly limits: ArtistLimits;
}

/**
 * Many lines drawn as one artist, each through points of its own. Lists of colors, widths and styles go round: each line
 * takes the next. A NaN leaves a gap; a line of fewer than two points shows nothing.
 * @example new LineCollection([[[0, 0], [1, 1]], [[0, 1], [1, 0]]], { colors: ["red", "blue"], linewidths: 2 })
 */
export class LineCollection extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "segments";
  /** The points of all lines, in data units, one line behind the other. */
  readonly lines: Polylines;
  /** Colors without the artist's opacity, `#rrggbb[aa]`; the lines take them in turn. */
  readonly colors: readonly string[];
  /** Points; the lines take them in turn. */
  readonly linewidths: readonly number[];
  /** How the lines are dashed, in turn; null draws no line. @internal */
  patterns: readonly (DashPattern | null)[];
  /** Short names or dashes of one's own, in turn. */
  readonly linestyles: readonly LineStyle[];
  /** Opacity of all lines, or null for the colors' own. */
  alpha: number | null;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** What the view must hold. @internal */
  readonly limits: ArtistLimits;
  #axes: OwnAxes | null = null;
  #label: string;

  /**
   * @param segments For each line a list of points `[x, y]`.
   * @throws PlotError for points that are no pairs of numbers, and for an option that cannot be read
   */
  constructor(segments: SegmentsLike, options?: LineCollectionOptions);
  /** What a verb makes, of arguments it has read. @internal */
  constructor(own: OwnLines);
  constructor(...args: unknown[]) {
    const own = isReadLines(args) ? args[0] : readOwn(args, rcSnapshot());
    const { colors, linewidths, linestyles, ends, alpha, label, zorder } = own.look;
    super(own.look.standing);
    this.lines = own.lines;
    this.limits = own.limits;
    this.colors = colors;
    this.linewidths = linewidths;
    this.linestyles = linestyles;
    this.patterns = patternsOf(linestyles, linewidths, ends);
    this.alpha = alpha;
    this.zorder = zorder;
    this.#label = label;
  }

  /** The axes that draws it, or null. No property of its own: two collections can be alike in two figures. */
  get axes(): OwnAxes | null {
    return this.#axes;
  }
  set axes(axes: ArtistHost | null) {
    this.#axes = axes as OwnAxes | null;
  }

  /** Name in the legend, `""` before it stands in axes without one of its own. */
  get label(): string {
    return this.#label;
  }
  set label(label: string) {
    this.#label = label;
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes("LineCollection.remove", "axes.addCollection(lines)");
    this.axes.removeArtist(this);
  }

  /** How ends of lines and dashes look. */
  getCapstyle(): CapStyle {
    return this.patterns[0]?.capstyle ?? "butt";
  }
  /** Sets how ends of lines and dashes look. */
  setCapstyle(capstyle: CapStyle): void {
    this.#setEnds({ capstyle: readCapStyle("LineCollection.setCapstyle: capstyle", capstyle) });
  }
  /** How corners look. */
  getJoinstyle(): JoinStyle {
    return this.patterns[0]?.joinstyle ?? "round";
  }
  /** Sets how corners look. */
  setJoinstyle(joinstyle: JoinStyle): void {
    this.#setEnds({
      joinstyle: readJoinStyle("LineCollection.setJoinstyle: joinstyle", joinstyle),
    });
  }
  #setEnds(ends: Partial<DashPattern>): void {
    this.patterns = this.patterns.map((pattern) => pattern && { ...pattern, ...ends });
  }

  /** The points of each line, in data units. */
  getSegments(): [x: number, y: number][][] {
    const { x, y, starts } = this.lines;
    return Array.from({ length: starts.length - 1 }, (_, index) => {
      const [from = 0, to = 0] = [starts[index], starts[index + 1]];
      return Array.from({ length: to - from }, (_, at) => [x[from + at] ?? 0, y[from + at] ?? 0]);
    });
  }

  /** The colors as they show, the artist's opacity included. */
  get edgecolors(): readonly string[] {
    return this.colors.map((color) => withAlpha(color, this.alpha));
  }

  /** Lengths of dashes and gaps in points, in turn; null for a solid line or none. */
  get dashes(): readonly (readonly number[] | null)[] {
    return this.patterns.map((pattern) => pattern?.dashes ?? null);
  }
}

refuseMoreInAccessors("LineCollection", LineCollection.prototype);

/** Whether a verb has read these before: a program may call the constructor with anything. */
function isReadLines(args: readonly unknown[]): args is readonly [OwnLines] {
  const [own] = args;
  return args.length === 1 && isPlainObject(own) && "lines" in own && "look" in own;
}

function readOwn(args: readonly unknown[], rc: Readonly<RcParams>): OwnLines {
  const fn = "LineCollection";
  const { segments, ...options } = nameArguments(fn, ["segments"], args);
  const lines = readPolylines(fn, segments);
  return { lines, look: readLineLook(fn, options, rc), limits: limitsOfLines(lines) };
}

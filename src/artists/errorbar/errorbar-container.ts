import type { Line2D } from "../line/line2d.ts";
import { RasterArtist, type Standing } from "../raster-artist.ts";
import type { ErrorLines } from "./error-lines.ts";

/** A line with error bars, as `errorbar` draws it: the line is an artist by itself, bars and caps are this one's. */
export class ErrorbarContainer extends RasterArtist {
  /** What kind of artist it is. */
  readonly kind = "errorbar";
  /** Name in the legend, `""` for none. */
  label: string;
  /** Order of bars and caps; artists of a higher order are drawn later. */
  zorder: number;
  /** The line through the points, or null; the caps, both ends of an axis after each other; the bars, x before y. */
  readonly lines: readonly [
    dataLine: Line2D | null,
    capLines: readonly Line2D[],
    barLines: readonly ErrorLines[],
  ];
  /** Whether there are errors to left and right. */
  readonly hasXerr: boolean;
  /** Whether there are errors up and down. */
  readonly hasYerr: boolean;
  /** Whether they are the error bars of bars, which list them. @internal */
  readonly isOfBars: boolean;

  /** Made by `errorbar`, and by `bar` and `barh` with errors. */
  constructor(
    lines: ErrorbarContainer["lines"],
    settings: {
      readonly label: string;
      readonly zorder: number;
      readonly standing: Standing;
      readonly isOfBars: boolean;
    },
  ) {
    super(settings.standing);
    this.lines = lines;
    this.label = settings.label;
    this.zorder = settings.zorder;
    this.isOfBars = settings.isOfBars;
    const directions = lines[2].map(({ direction }) => direction);
    this.hasXerr = directions.includes("x");
    this.hasYerr = directions.includes("y");
  }

  /** Opacity of bars and caps, or null for the color's own. */
  get alpha(): number | null {
    return this.lines[2][0]?.alpha ?? null;
  }
  set alpha(alpha: number | null) {
    for (const part of [...this.lines[1], ...this.lines[2]]) part.alpha = alpha;
  }

  /** As how many artists bars and caps count. @internal */
  get count(): number {
    return this.lines[1].length + this.lines[2].length;
  }
}

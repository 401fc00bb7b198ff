/** The lines of the error bars along one axis: all from a lower to an upper end at places across it. */
export class ErrorLines {
  /** What kind of artist it is. */
  readonly kind = "LineCollection";
  /** It has no name in a legend. */
  readonly label = "_nolegend_";
  /** The axis along which the lines run. */
  readonly direction: "x" | "y";
  /** Where they stand across it, in data units. */
  readonly at: Float64Array;
  /** Their lower or left ends, in data units. */
  readonly low: Float64Array;
  /** Their upper or right ends. */
  readonly high: Float64Array;
  /** Color, `#rrggbb` or `#rrggbbaa`. */
  readonly color: string;
  /** Points. */
  readonly linewidth: number;
  /** Opacity, or null for the color's own. */
  alpha: number | null;
  /** Artists of a higher order are drawn later. */
  readonly zorder: number;

  /** Made by `errorbar`. */
  constructor(
    ends: Pick<ErrorLines, "direction" | "at" | "low" | "high">,
    style: Pick<ErrorLines, "color" | "linewidth" | "alpha" | "zorder">,
  ) {
    this.direction = ends.direction;
    this.at = ends.at;
    this.low = ends.low;
    this.high = ends.high;
    this.color = style.color;
    this.linewidth = style.linewidth;
    this.alpha = style.alpha;
    this.zorder = style.zorder;
  }

  /** The ends of each line, `[[x, y], [x, y]]` in data units. */
  get segments(): [start: [x: number, y: number], end: [x: number, y: number]][] {
    const { low, high, direction } = this;
    return Array.from(this.at, (at, index) => {
      const [from, to] = [low[index] ?? Number.NaN, high[index] ?? Number.NaN];
      return direction === "x"
        ? [
            [from, at],
            [to, at],
          ]
        : [
            [at, from],
            [at, to],
          ];
    });
  }
}

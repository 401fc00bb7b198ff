import { readText } from "../../options.ts";
import { checkFormulas } from "../../text/formulas.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { readDataPoint, readTextProps, type TextArtist, type TextProps } from "./text-artist.ts";

/** What writes texts. */
export interface TextVerbs {
  /**
   * Writes a text at a place in data units. It is not cut off at the edge of the axes.
   * @example axes.text(1, 2.5, "minimum", { ha: "center", fontsize: "small" });
   */
  text(x: number, y: number, text: string, options?: TextProps): void;

  /**
   * Writes a text about a point, both places in data units, with an arrow from the text to the point
   * when the text has a place of its own. A text about a point outside the axes is not drawn.
   * @example axes.annotate("vanishing gradient", [4, 1], [2, 0]);
   */
  annotate(
    text: string,
    xy: readonly [number, number],
    xytext?: readonly [number, number] | null,
    options?: TextProps,
  ): void;
}

export const textVerbs = {
  text(this: DrawingAxes, x: unknown, y: unknown, text: unknown, options: unknown = {}): void {
    const fn = "Axes.text";
    const at = readDataPoint(`${fn}: x, y`, [x, y]);
    const words = readText(`${fn}: text`, text);
    addText(this, fn, { text: words, at, xy: null, arrow: false }, options);
  },

  annotate(
    this: DrawingAxes,
    text: unknown,
    xy: unknown,
    xytext?: unknown,
    options: unknown = {},
  ): void {
    const fn = "Axes.annotate";
    const words = readText(`${fn}: text`, text);
    const point = readDataPoint(`${fn}: xy`, xy);
    const at = readDataPoint(`${fn}: xytext`, xytext ?? point);
    const arrow = xytext !== undefined && xytext !== null;
    addText(this, fn, { text: words, at, xy: point, arrow }, options);
  },
};

function addText(
  axes: DrawingAxes,
  fn: string,
  placed: Pick<TextArtist, "text" | "at" | "xy" | "arrow">,
  options: unknown,
): void {
  const props = readTextProps(fn, options, axes.rc);
  checkFormulas(placed.text, (message) => axes.warn(`${fn}: ${message}`));
  axes.addArtist<TextArtist>({ kind: "text", label: "", ...placed, ...props });
}

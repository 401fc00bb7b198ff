import { makeAnnotation, readTextPlace } from "../artists/text/read-text.ts";
import type { Figure } from "../figure/figure.ts";
import { gcf } from "../figure/pyplot.ts";
import { nameArguments, readNoMore } from "../options.ts";

/**
 * Writes a text about a point of the current axes, with an arrow `->` from the text to the point; both places are in data
 * units. Nothing is drawn when the point lies outside the axes. `Axes.annotate` has settings for all of it.
 * @param text What is written.
 * @param xy The point.
 * @param xytext Where the text stands.
 * @returns The current figure.
 * @throws PlotError when an argument cannot be read; nothing is written then
 * @example annotate("vanishing gradient", [4, 1], [2, 0]).save("gradients.svg");
 */
export function annotate(
  text: string,
  xy: readonly [number, number],
  xytext: readonly [number, number],
): Figure;
export function annotate(...args: unknown[]): Figure {
  const fn = "annotate";
  const names = ["text", "xy", "xytext"];
  readNoMore(fn, names, args.slice(names.length));
  const { text, xy, xytext } = nameArguments(fn, names, args);
  const at = readTextPlace(`${fn}: xytext`, xytext);
  const figure = gcf();
  makeAnnotation(figure.gca(), [text, xy, at, { arrowprops: { arrowstyle: "->" } }], fn);
  return figure;
}

import { beforeEach, expect, test } from "vitest";
import { annotate, gcf, plot, rcdefaults, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

test("annotate(text, xy, xytext) is axes.annotate with the arrow -> on the current axes", () => {
  const figure = plot([0, 1, 4]);
  expect(annotate("here", [1, 1], [0.2, 3])).toBe(figure);
  const spec = figure.spec;
  const other = plot([0, 1, 4]);
  other.ax.annotate("here", [1, 1], [0.2, 3], { arrowprops: { arrowstyle: "->" } });
  expect(other.spec).toEqual(spec);
});

test("annotate(text, xy, xytext) makes axes where there are none", () => {
  const figure = subplots(1, 1);
  figure.ax.remove();
  expect(annotate("a", [0.5, 0.5], [0.2, 0.2])).toBe(gcf());
  expect(figure.ax.texts.map(({ text }) => text)).toEqual(["a"]);
});

test("axes.annotate(text, xy, xytext) draws no arrow", () => {
  const { ax } = plot([0, 1, 4]);
  ax.annotate("here", [1, 1], [0.2, 3]);
  expect(ax.texts[0]?.about?.arrow).toBeNull();
});

import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import { showSVG } from "../../src/config/display.ts";
import { type Figure, figure, plot, subplots, useSvgDisplay } from "../../src/index.ts";

const display: unique symbol = Symbol.for("Jupyter.display") as never;
const shownBy = (figure: Figure) =>
  (figure as unknown as { [display](): Record<string, unknown> })[display]();

afterEach(() => showSVG(false));

test("a figure offers a notebook its spec until useSvgDisplay()", () => {
  const figure = plot([1, 2]);
  expect(shownBy(figure)).toEqual({
    "application/vnd.vegalite.v6+json": figure.spec,
    "image/svg+xml": figure.toSVG(),
    "text/plain": "<Figure size 350x250 with 1 Axes>",
  });
  useSvgDisplay();
  expect(shownBy(figure)).toEqual({
    "image/svg+xml": figure.toSVG(),
    "text/plain": "<Figure size 350x250 with 1 Axes>",
  });
});

test("console.log(figure) writes what Python does, in Node and in Deno", () => {
  expect(inspect(subplots(2, 2, { figsize: [6, 4] }))).toBe("<Figure size 600x400 with 4 Axes>");
  expect(inspect(figure({ figsize: [6.4, 4.8] }))).toBe("<Figure size 640x480 with 0 Axes>");
  const forDeno: unknown = Reflect.get(plot([1, 2]), Symbol.for("Deno.customInspect"));
  expect(Reflect.apply(forDeno as () => string, plot([1, 2]), [])).toBe(
    "<Figure size 350x250 with 1 Axes>",
  );
});

test("useSvgDisplay() twice is once", () => {
  useSvgDisplay();
  useSvgDisplay();
  expect(Object.keys(shownBy(plot([1, 2])))).toEqual(["image/svg+xml", "text/plain"]);
});

import { afterEach, expect, test } from "vitest";
import { showSVG } from "../../src/config/display.ts";
import { type Figure, plot, useSvgDisplay } from "../../src/index.ts";

const display: unique symbol = Symbol.for("Jupyter.display") as never;
const shownBy = (figure: Figure) =>
  (figure as unknown as { [display](): Record<string, unknown> })[display]();

afterEach(() => showSVG(false));

test("a figure offers a notebook its spec until useSvgDisplay()", () => {
  const figure = plot([1, 2]);
  expect(shownBy(figure)).toEqual({ "application/vnd.vegalite.v6+json": figure.spec });
  useSvgDisplay();
  expect(shownBy(figure)).toEqual({ "image/svg+xml": figure.toSVG() });
});

test("useSvgDisplay() twice is once", () => {
  useSvgDisplay();
  useSvgDisplay();
  expect(Object.keys(shownBy(plot([1, 2])))).toEqual(["image/svg+xml"]);
});

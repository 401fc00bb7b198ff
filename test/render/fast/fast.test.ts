import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Figure, figure, plot, rcdefaults, rcParams, subplots } from "../../../src/index.ts";
import type { JsonObject } from "../../../src/marks/json.ts";
import { renderSVG } from "../../../src/render/svg.ts";
import {
  drawAnnotateCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PlotCase,
} from "../../parity/book-figures.ts";
import { examplePictures, galleryPictures } from "../../pictures.ts";
import { renderBothByVega, renderSVGByVega } from "../by-vega.ts";
import { changesOf } from "./changes.ts";
import { compareWithVega, isDrawn } from "./compare.ts";

function bookFigures(): [name: string, draw: () => Figure][] {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../../fixtures/matplotlib/book-${name}.json`, import.meta.url), "utf8"),
    );
  const named = <C extends { name: string }>(cases: C[], draw: (each: C) => Figure) =>
    cases.map((each): [string, () => Figure] => [each.name, () => draw(each)]);
  const plots: PlotCase[] = read("plot");
  return [
    // The one case that is an error here.
    ...named(
      plots.filter(({ name }) => name !== "variants/more-x-than-y"),
      drawPlotCase,
    ),
    ...named(read("plot-axes"), drawPlotAxesCase),
    ...named(read("set-axes"), drawSetAxesCase),
    ...named(read("annotate"), drawAnnotateCase),
  ];
}

const pictures = [...(await galleryPictures()), ...(await examplePictures())];

/** A figure with every kind of mark. */
function everyMark(): Figure {
  const page = subplots();
  const [axes] = page.axes;
  const data = [0, 0.5, Number.NaN, 2, 4];
  axes?.plot(data, data, "o--", { label: "a\nb", fillstyle: "left" });
  axes?.scatter([1, 2, 3], [1, 2, 3], { s: [10, 40, 90], alpha: 0.5, label: "points" });
  axes?.axhline(1.5, 0, 1, { linestyle: ":" });
  axes?.grid(true);
  axes?.legend();
  axes?.setTitle("two\nlines");
  axes?.annotate("here", [1, 1], [2, 3]);
  return page;
}

/** Two axes with the scales and ticks that one with every mark does not have. */
function everyScale(): Figure {
  const page = subplots(1, 2, { figsize: [7, 2.5] });
  const [left, right] = page.axes;
  left?.plot([1, 10, 1000], [-5, 0, 300]);
  left?.setXscale("log");
  left?.setYscale("symlog");
  left?.setXlabel("$x_1$");
  right?.plot([0.1, 0.5, 0.9]);
  right?.setYscale("logit");
  return page;
}

/** Two axes in places of their own, the second over the first. */
function everyPlace(): Figure {
  const page = figure({ figsize: [3, 2] });
  page.addAxes([0.1, 0.1, 0.6, 0.7]).plot([1, 2]);
  page.addAxes([0.35, 0.4, 0.5, 0.5]).plot([2, 1]);
  return page;
}

describe("drawFigure(spec) draws the bytes that Vega draws", () => {
  test.each([
    ...bookFigures(),
    ...pictures.map(({ name, figure }): [string, () => Figure] => [name, () => figure]),
  ])("%s", (_, draw) => {
    const { spec } = draw();
    const byVega = renderBothByVega(spec);
    for (const fonttype of ["none", "path"] as const) {
      expect(renderSVG(spec, { fonttype })).toBe(byVega[fonttype]);
    }
    expect(isDrawn(spec)).toBe(true);
  });
});

describe("drawFigure(spec) draws what settings change", () => {
  test.each([0.5, 0])("rcParams['grid.alpha'] = %d", (alpha) => {
    rcParams["grid.alpha"] = alpha;
    const figure = everyMark();
    rcdefaults();
    expect(compareWithVega([figure.spec])).toBe(1);
  });

  test("rcParams['grid.alpha'] = 0.5 with minor ticks, which have no grid", () => {
    rcParams["grid.alpha"] = 0.5;
    const figure = everyScale();
    for (const axes of figure.axes) axes.grid(true);
    rcdefaults();
    expect(compareWithVega([figure.spec])).toBe(1);
  });
});

describe("drawFigure(spec) leaves to Vega what it does not know", () => {
  test.each([
    ["every mark", everyMark],
    ["every scale", everyScale],
    ["every place", everyPlace],
  ])(
    "a spec of %s that was changed in any place is drawn as Vega draws it, or not at all",
    (_, draw) => {
      expect(compareWithVega(changesOf(draw().spec))).toBeGreaterThan(100);
    },
  );

  test("drawFigure(spec) is null for the spec of anything but a figure", () => {
    const { spec } = everyMark();
    const specs = [
      {},
      { mark: "point" },
      { ...spec, title: "title" },
      { ...spec, width: Number.NaN },
      { ...spec, padding: 5 },
      { ...spec, config: { ...(spec.config as object), background: "red" } },
    ];
    expect(specs.filter(isDrawn)).toEqual([]);
  });

  test("layers that repeat a name as Vega-Lite spells it are Vega's", () => {
    const { spec } = plot([1, 2, 3]);
    const [data, spines, ...others] = spec.layer as JsonObject[];
    const withName = (name: string) => ({ ...spec, layer: [data, { ...spines, name }, ...others] });
    expect(isDrawn(withName("other"))).toBe(true);
    const [second, third] = [withName("1 a"), withName("_1_a")];
    expect(
      [second, third, { ...second, layer: [...second.layer, third.layer[1]] }].map(isDrawn),
    ).toEqual([true, true, false]);
    for (const name of ["data", "line 1", "line_1", "line-1", "data_layer_0", "concat_0"]) {
      expect(isDrawn(withName(name))).toBe(false);
    }
    expect(() => renderSVGByVega(withName("line-1"))).toThrow("Duplicate data set name");
  });

  test("drawFigure(spec) is not put off by what others add to Object.prototype", () => {
    const { spec } = everyMark();
    const drawn = renderSVG(spec);
    const prototype: object = Object.prototype;
    Object.assign(prototype, { foo: 1 });
    try {
      expect(isDrawn(spec)).toBe(true);
      expect(renderSVG(spec)).toBe(drawn);
    } finally {
      Reflect.deleteProperty(prototype, "foo");
    }
  });
});

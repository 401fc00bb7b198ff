import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Figure, subplots } from "../../../src/index.ts";
import { drawFigure } from "../../../src/render/fast/figure.ts";
import { fontOutlines } from "../../../src/render/font.ts";
import { renderSVG, renderSVGByVega } from "../../../src/render/svg.ts";
import { SVGDefs } from "../../../src/svg/defs.ts";
import {
  drawAnnotateCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PlotCase,
} from "../../parity/book-figures.ts";
import { examplePictures, galleryPictures } from "../../pictures.ts";

function isDrawn(spec: object): boolean {
  return (
    drawFigure(spec, { defs: new SVGDefs(), fonttype: "none", outlines: fontOutlines }) !== null
  );
}

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

/** Every spec that differs from this one in one place: something left out, put in, or put in the place of it. */
function* changed(spec: unknown): Generator<object> {
  for (const change of changes(spec)) yield change as object;
}

const others = [null, true, 0, -1.5, 7, "", "red", "x", [], [1, 2], {}, { value: 3 }];

function* changes(part: unknown): Generator<unknown> {
  if (Array.isArray(part)) {
    // A few rows of data stand for all of them.
    for (const [index, item] of part.slice(0, 4).entries()) {
      for (const change of changes(item)) yield part.with(index, change);
      yield part.toSpliced(index, 1);
    }
  } else if (typeof part === "object" && part !== null) {
    for (const [name, item] of Object.entries(part)) {
      // A name is not drawn, and from an empty one Vega-Lite does not return.
      if (name === "name") continue;
      for (const change of changes(item)) yield { ...part, [name]: change };
      const { [name]: _, ...rest } = part as Record<string, unknown>;
      yield rest;
    }
    for (const [name, value] of Object.entries({ tooltip: true, opacity: 0.5, x: 3, size: 9 })) {
      if (!(name in part)) yield { ...part, [name]: value };
    }
  }
  for (const other of others) if (other !== part) yield other;
}

/** What Vega draws, or nothing where it finds a fault. */
function byVega(spec: object): string | null {
  try {
    return renderSVGByVega(spec);
  } catch {
    return null;
  }
}

describe("drawFigure(spec) draws the bytes that Vega draws", () => {
  test.each([
    ...bookFigures(),
    ...pictures.map(({ name, figure }): [string, () => Figure] => [name, () => figure]),
  ])("%s", (_, draw) => {
    const { spec } = draw();
    for (const fonttype of ["none", "path"] as const) {
      expect(renderSVG(spec, { fonttype })).toBe(renderSVGByVega(spec, { fonttype }));
    }
    expect(isDrawn(spec)).toBe(true);
  });
});

describe("drawFigure(spec) leaves to Vega what it does not know", () => {
  test.each([
    ["every mark", everyMark],
    ["every scale", everyScale],
  ])(
    "a spec of %s that was changed in any place is drawn as Vega draws it, or not at all",
    (_, draw) => {
      let count = 0;
      for (const spec of changed(draw().spec)) {
        if (!isDrawn(spec)) continue;
        count += 1;
        expect(renderSVG(spec)).toBe(byVega(spec));
      }
      expect(count).toBeGreaterThan(100);
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
});

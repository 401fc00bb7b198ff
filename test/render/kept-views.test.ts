import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Figure, PlotError, plot } from "../../src/index.ts";
import { renderPNG } from "../../src/render/canvas.ts";
import { renderSVG } from "../../src/render/svg.ts";
import {
  drawAnnotateCase,
  drawPlotAxesCase,
  drawPlotCase,
  drawSetAxesCase,
  type PlotCase,
} from "../parity/book-figures.ts";
import { examplePictures, galleryPictures } from "../pictures.ts";
import { line, singleSpec, textLayer } from "./specs.ts";

const compile = vi.hoisted(() => vi.fn());
vi.mock("vega-lite", async (importOriginal) => {
  const original = await importOriginal<typeof import("vega-lite")>();
  return { ...original, compile: compile.mockImplementation(original.compile) };
});
beforeEach(() => void compile.mockClear());

/** Draws with a view of its own: what is not known of a spec keeps it from sharing one. */
function drawAlone(spec: object): string {
  return withoutHash(renderSVG({ ...spec, usermeta: {} }));
}

function draw(spec: object): string {
  return withoutHash(renderSVG(spec));
}

/** Ids begin with a hash. */
function withoutHash(svg: string): string {
  return svg.replaceAll(/d2l-[0-9a-z]+/g, "d2l");
}

function bookFigures(): Figure[] {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../fixtures/matplotlib/book-${name}.json`, import.meta.url), "utf8"),
    );
  const plots: PlotCase[] = read("plot");
  return [
    // The one case that is an error here.
    ...plots.filter(({ name }) => name !== "variants/more-x-than-y").map(drawPlotCase),
    ...read("plot-axes").map(drawPlotAxesCase),
    ...read("set-axes").map(drawSetAxesCase),
    ...read("annotate").map(drawAnnotateCase),
  ];
}

/** An order that looks like chance and is the same every time. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const keyed = values.map((value, index) => ({ value, key: Math.sin(index * 12.9898 + seed) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

describe("the same bytes", () => {
  test("renderSVG(spec) draws every figure as with a view of its own, in any order", async () => {
    const pictures = [...(await galleryPictures()), ...(await examplePictures())];
    const specs = [...pictures.map(({ figure }) => figure), ...bookFigures()].map(
      ({ spec }) => spec,
    );
    const alone = new Map(specs.map((spec) => [spec, drawAlone(spec)]));
    for (const seed of [1, 2, 3]) {
      for (const spec of shuffled(specs, seed)) expect(draw(spec)).toBe(alone.get(spec));
    }
  }, 120_000);

  test("renderSVG(spec) draws as before after a PNG of the figure", () => {
    const { spec } = plot([1, 4, 9], { xlabel: "x", legend: ["squares"] });
    const before = renderSVG(spec);
    renderPNG(spec);
    expect(renderSVG(spec)).toBe(before);
  });

  test("renderSVG(spec) draws as before after a spec of its shape that can't be drawn", () => {
    const filled = (fill: string) => ({
      ...singleSpec(),
      layer: [line(), { ...textLayer("a"), mark: { type: "text", fill } }],
    });
    const before = draw(filled("#000000"));
    expect(() => renderSVG(filled("url(https://example.com/a.svg)"))).toThrow(PlotError);
    expect(draw(filled("#000000"))).toBe(before);
    expect(before).toBe(drawAlone(filled("#000000")));
  });

  test("renderSVG(spec) draws ticks in the order of their values, whatever ticks were there before", () => {
    const spec = (values: readonly number[]) => {
      const { encoding, ...layer } = line();
      const axis = { ...encoding.x.axis, values };
      return {
        ...singleSpec(),
        layer: [{ ...layer, encoding: { ...encoding, x: { ...encoding.x, axis } } }],
      };
    };
    const orders = [[0, 0.5, 1], [1, 0.25, 0.5, 0], [0.5], [], [0, 0.5]];
    const alone = orders.map((values) => drawAlone(spec(values)));
    expect(orders.map((values) => draw(spec(values)))).toEqual(alone);
  });
});

describe("what is said", () => {
  const warningsOf = (spec: object): string[] => {
    const warnings: string[] = [];
    renderSVG(spec, { onWarning: (message) => warnings.push(message) });
    return warnings;
  };

  test("renderSVG(spec) warns the second time as it did the first", () => {
    const { encoding, ...layer } = line();
    const log = { ...encoding.x, scale: { type: "log", domain: [0, 1], nice: false } };
    const atRun = { ...singleSpec(), layer: [{ ...layer, encoding: { ...encoding, x: log } }] };
    const colour = { colour: { value: "red" } };
    const atCompiling = {
      ...singleSpec(),
      layer: [{ ...layer, encoding: { ...encoding, ...colour } }],
    };
    for (const spec of [atRun, atCompiling]) {
      const first = warningsOf(spec);
      expect(first).toHaveLength(1);
      expect([warningsOf(spec), warningsOf({ ...spec, usermeta: {} })]).toEqual([first, first]);
    }
  });

  test("renderSVG(spec) may be called again from onWarning", () => {
    const { encoding, ...layer } = line();
    const log = { ...encoding.x, scale: { type: "log", domain: [0, 1], nice: false } };
    const spec = { ...singleSpec(), layer: [{ ...layer, encoding: { ...encoding, x: log } }] };
    const inner: string[] = [];
    const outer = renderSVG(spec, { onWarning: () => inner.push(renderSVG(spec)) });
    expect(inner).toEqual([outer]);
  });
});

describe("compiling", () => {
  const xlabelled = (text: string) => plot([1, 4, 9], { xlabel: text, fmts: ["--"] });

  test("plot(...).toSVG() compiles once for figures that differ in data, limits and labels", () => {
    plot([1, 4, 9], { xlabel: "x", legend: ["squares"] }).toSVG();
    compile.mockClear();
    plot([0.1, 0.5, 0.4, 0.3], { xlabel: "steps", legend: ["loss"] }).toSVG();
    plot([-20, 90], { xlabel: "time", legend: ["height"], xlim: [0, 0.5] }).toSVG();
    expect(compile).not.toHaveBeenCalled();
  });

  test("plot(...).toSVG() compiles for another kind of mark or scale, and for another part", () => {
    xlabelled("first").toSVG();
    const others = [
      plot([1, 4, 9], { xlabel: "other", fmts: ["o"] }),
      plot([1, 4, 9], { xlabel: "other", fmts: ["--"], yscale: "log" }),
      plot([1, 4, 9], { xlabel: "other", fmts: ["--"], ylabel: "another" }),
    ];
    for (const figure of others) {
      compile.mockClear();
      figure.toSVG();
      expect(compile).toHaveBeenCalledOnce();
    }
  });

  test("renderSVG(spec) forgets the shape that was not used for longest", () => {
    // What is in the config belongs to the shape.
    const shape = (font: number) => ({
      ...{ autosize: "none", width: 10, height: 10, padding: 0, config: { font: `font ${font}` } },
      ...textLayer("text"),
    });
    for (let font = 0; font <= 64; font++) {
      renderSVG(shape(font));
      renderSVG(shape(1));
    }
    compile.mockClear();
    renderSVG(shape(1));
    expect(compile).not.toHaveBeenCalled();
    renderSVG(shape(0));
    expect(compile).toHaveBeenCalledOnce();
  });
});

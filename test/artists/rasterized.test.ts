import { ssim } from "ssim.js";
import { describe, expect, test } from "vitest";
import { type Axes, Circle, LineCollection, rcParams, subplots } from "../../src/index.ts";
import { dashed } from "../../src/raster/dashes.ts";
import { paintSVG } from "../../src/raster/paint-svg.ts";
import { pathLines } from "../../src/raster/path-lines.ts";
import { rasterize } from "../picture/rasterize.ts";

const x = Array.from({ length: 50 }, (_, index) => index / 5);
const y = x.map((each) => Math.sin(each) + 2);
const table = x.map((each) => x.map((other) => Math.sin(each) * Math.cos(other / 2)));

type Draw = (axes: Axes, options: { readonly rasterized?: boolean }) => void;

const verbs: Readonly<Record<string, Draw>> = {
  plot: (axes, options) => axes.plot(x, y, "--o", { linewidth: 2, alpha: 0.6, ...options }),
  "plot of many markers": (axes, options) =>
    axes.plot([...x, ...x], [...y, ...y.map((each) => each + 0.5)], "s", {
      markersize: 5,
      ...options,
    }),
  "plot in two scales": (axes, options) => {
    axes.plot(x, y, { linestyle: "-.", ...options });
    axes.setXscale("symlog");
    axes.setYscale("log");
  },
  axvline: (axes, options) => axes.axvline(0.3, { linestyle: ":", ...options }),
  axvspan: (axes, options) => axes.axvspan(0.2, 0.4, { alpha: 0.5, ...options }),
  step: (axes, options) => axes.step(x, y, options),
  stairs: (axes, options) => axes.stairs([1, 3, 2], { fill: true, ...options }),
  fill: (axes, options) => axes.fill([0, 2, 1], [0, 1, 3], options),
  fillBetween: (axes, options) => axes.fillBetween(x, y, { alpha: 0.5, hatch: "x", ...options }),
  stackplot: (axes, options) => axes.stackplot(x, y, y, options),
  contour: (axes, options) => axes.contour(table, options),
  contourf: (axes, options) => axes.contourf(table, options),
  bar: (axes, options) => axes.bar([1, 2], [2, 3], { edgecolor: "k", ...options }),
  barh: (axes, options) => axes.barh([1, 2], [2, 3], options),
  hist: (axes, options) => axes.hist(y, { rwidth: 0.8, ...options }),
  "hist in steps": (axes, options) => axes.hist(y, { histtype: "step", ...options }),
  hlines: (axes, options) => axes.hlines([1, 2], 0, [1, 2], { colors: ["r", "b"], ...options }),
  vlines: (axes, options) => axes.vlines([1, 2], 0, [1, 2], { linestyles: "dashed", ...options }),
  errorbar: (axes, options) => axes.errorbar([1, 2], [2, 1], { yerr: 0.3, capsize: 4, ...options }),
  scatter: (axes, options) => axes.scatter(x, y, { c: y, ...options }),
  pcolormesh: (axes, options) =>
    axes.pcolormesh(
      [
        [1, 2],
        [3, 4],
      ],
      { edgecolors: "k", ...options },
    ),
  addPatch: (axes, options) =>
    axes.addPatch(new Circle([0.5, 0.5], 0.3, { linewidth: 3, edgecolor: "r", ...options })),
  addCollection: (axes, options) => {
    axes.addCollection(
      new LineCollection(
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
        options,
      ),
    );
  },
};

function drawn(draw: Draw, rasterized: boolean): string {
  const [figure, axes] = subplots(1, 1, { figsize: [4, 3] });
  draw(axes, { rasterized });
  return figure.toSVG();
}

function imagesIn(svg: string): number {
  return svg.match(/<image/g)?.length ?? 0;
}

/** Width and height of the first PNG of an SVG. */
function pngSize(svg: string): [width: number, height: number] {
  const bytes = Buffer.from(/base64,([^"]*)/.exec(svg)?.[1] ?? "", "base64");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("rasterized", () => {
  test.each(Object.entries(verbs))("%s draws an image that looks like its paths", (_, draw) => {
    const [paths, image] = [drawn(draw, false), drawn(draw, true)];
    expect([imagesIn(paths), imagesIn(image) > 0]).toEqual([0, true]);
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(paths) ?? [];
    const page = { x: 0, y: 0, width: Number(width), height: Number(height) };
    const [a, b] = [paths, image].map((svg) => rasterize(svg, page, 4 / 3));
    if (a === undefined || b === undefined) throw new Error("two pictures were drawn");
    expect(ssim(a, b).mssim).toBeGreaterThan(0.985);
  });

  test("setRasterized(true) makes an artist an image, and getRasterized() tells it", () => {
    const [figure, axes] = subplots();
    const [line] = axes.plot(x, y);
    expect([line?.getRasterized(), line?.rasterized]).toEqual([false, null]);
    line?.setRasterized(true);
    expect([line?.getRasterized(), imagesIn(figure.toSVG())]).toEqual([true, 1]);
    line?.setRasterized(false);
    expect(imagesIn(figure.toSVG())).toBe(0);
    const wrong = "yes" as unknown as boolean;
    expect(() => line?.setRasterized(wrong)).toThrow(
      'setRasterized: rasterized must be true or false; got "yes"',
    );
  });

  test("a patch takes setRasterized(null) for the default", () => {
    const circle = new Circle([0, 0], 1, { rasterized: true });
    expect(circle.getRasterized()).toBe(true);
    circle.setRasterized(null);
    expect([circle.getRasterized(), circle.rasterized]).toEqual([false, null]);
  });

  test('rcParams["savefig.dpi"] says how fine the image is', () => {
    const sizeAt = (dpi: number | "figure") => {
      rcParams["savefig.dpi"] = dpi;
      return pngSize(drawn(verbs.fill as Draw, true));
    };
    // The axes are 0.775 of 4 inches wide and 0.77 of 3 high.
    expect([sizeAt(100), sizeAt(300), sizeAt("figure")]).toEqual([
      [310, 231],
      [930, 693],
      [596, 444],
    ]);
  });

  test("is the same beside its legend, which stays as it is", () => {
    const [figure, axes] = subplots();
    axes.plot(x, y, { label: "sine", rasterized: true });
    axes.legend();
    expect(imagesIn(figure.toSVG())).toBe(1);
    expect(figure.toText()).toContain("sine");
  });
});

describe("paintSVG", () => {
  const colorAt = (svg: string, column: number, row: number) => {
    const bytes = paintSVG(svg, 10, 10, 1)?.bytes;
    return Array.from(bytes?.subarray(4 * (10 * row + column), 4 * (10 * row + column) + 4) ?? []);
  };

  test("paints what groups and elements say, each at its place", () => {
    const svg =
      '<g fill="#ff0000" transform="translate(2,2)"><g transform="scale(2)"><path d="M1,1h2v2h-2Z"/></g></g><line x2="10" stroke="#0000ff" stroke-width="2"/>';
    expect(colorAt(svg, 5, 5)).toEqual([255, 0, 0, 255]);
    expect(colorAt(svg, 9, 9)).toEqual([0, 0, 0, 0]);
    expect(colorAt(svg, 5, 0)).toEqual([0, 0, 255, 255]);
  });

  test("paints in turned and slanted frames", () => {
    const turned =
      '<g fill="#ff0000" transform="matrix(0,2,-2,0,0,0)"><path d="m1-4h2v2h-2z"/></g>';
    expect(colorAt(turned, 6, 4)).toEqual([255, 0, 0, 255]);
    expect(colorAt(turned, 3, 4)).toEqual([0, 0, 0, 0]);
    const slanted = '<g transform="matrix(4,0,4,4,0,0)"><path d="m0 0h1v1h-1" fill="#00ff00"/></g>';
    expect(colorAt(slanted, 5, 2)).toEqual([0, 255, 0, 255]);
    expect(colorAt(slanted, 1, 2)).toEqual([0, 0, 0, 0]);
    const line = '<g transform="matrix(0,2,-2,0,0,0)"><path d="m2-5v5" stroke="#0000ff"/></g>';
    expect(colorAt(line, 5, 3)).toEqual([0, 0, 255, 255]);
    expect(colorAt(line, 5, 5)).toEqual([0, 0, 0, 0]);
  });

  test("multiplies opacities", () => {
    const svg = '<path d="M0,0h10v10h-10Z" fill="#000000" opacity="0.5" fill-opacity="0.5"/>';
    expect(colorAt(svg, 5, 5)).toEqual([0, 0, 0, 64]);
  });

  test("paints no gradient", () => {
    expect(paintSVG('<path d="M0,0h1v1Z" fill="url(#a)"/>', 10, 10, 1)).toBeNull();
  });
});

test("pathLines reads circles as symbols are written with", () => {
  const [circle] = pathLines("m5 2a3 3 0 101 0", { x: 0, y: 0, scale: 1 });
  const ys = circle?.points.filter((_, at) => at % 2 === 1) ?? [];
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([2, 8]);
});

test("dashed cuts lines into dashes, corners and offset included", () => {
  const line = { points: [0, 0, 4, 0, 4, 4], isClosed: false };
  expect(dashed([line], [3, 2], 1).map(({ points }) => points)).toEqual([
    [0, 0, 2, 0],
    [4, 0, 4, 3],
  ]);
});

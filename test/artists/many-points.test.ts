import { ssim } from "ssim.js";
import { afterEach, describe, expect, test } from "vitest";
import { rcdefaults, rcParams, type ScatterOptions, subplots } from "../../src/index.ts";
import { rasterize } from "../picture/rasterize.ts";

/** Numbers that crowd around 0; the same at every call. */
function crowded(count: number, start: number): Float64Array {
  let seed = start;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Float64Array.from({ length: count }, () => next() + next() + next() + next() - 2);
}

function svgOf(count: number, options: ScatterOptions): string {
  const [figure, axes] = subplots();
  axes.scatter(crowded(count, 7), crowded(count, 77), options);
  return figure.toSVG();
}

/** The same with all points as paths. */
function allOf(count: number, options: ScatterOptions): string {
  rcParams["path.simplify"] = false;
  return svgOf(count, { ...options, rasterized: false });
}

afterEach(() => rcdefaults());

function likeness(a: string, b: string): number {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(a) ?? []).map(Number);
  const region = { x: 0, y: 0, width, height };
  const [one, other] = [a, b].map((svg) => rasterize(svg, region, 8 / 3));
  return one === undefined || other === undefined ? 0 : ssim(one, other).mssim;
}

describe("scatter of many points", () => {
  test("leaves out opaque markers that later ones hide", () => {
    const [some, all] = [svgOf(20_000, {}), allOf(20_000, {})];
    expect(some).not.toContain("<image");
    expect(markersIn(some)).toBeLessThan(markersIn(all) / 2);
    expect(some.length).toBeLessThan(0.53 * all.length);
    expect(likeness(some, all)).toBeGreaterThan(0.999);
  });

  test("keeps the colors on top", () => {
    const options = { c: Array.from(crowded(5000, 3)), edgecolors: "black" };
    const [some, all] = [svgOf(5000, options), allOf(5000, options)];
    expect(some.length).toBeLessThan(0.9 * all.length);
    expect(likeness(some, all)).toBeGreaterThan(0.999);
  });

  test("keeps faint markers", () => {
    expect(svgOf(2500, { alpha: 0.5 })).toBe(allOf(2500, { alpha: 0.5 }));
  });

  test("is an image of more markers than the budget, unless rasterized is false", () => {
    const faint = { alpha: 0.1, s: 1 };
    expect(svgOf(100_000, faint)).not.toContain("<image");
    expect(svgOf(100_001, faint)).toContain("<image");
    expect(svgOf(100_001, { ...faint, rasterized: false })).not.toContain("<image");
    const colored = { alpha: 0.1, c: Array.from(crowded(40_001, 3)) };
    expect(svgOf(40_001, colored)).toContain("<image");
  });
});

describe("plot of many markers", () => {
  const draw = (
    count: number,
    format: string,
    all = false,
    fillstyle: "full" | "left" = "full",
  ) => {
    if (all) rcParams["path.simplify"] = false;
    const [figure, axes] = subplots();
    axes.plot(crowded(count, 7), crowded(count, 77), format, { fillstyle });
    return figure.toSVG();
  };

  test("leaves out those that later ones hide", () => {
    const [some, all] = [draw(20_000, "o"), draw(20_000, "o", true)];
    expect(markersIn(some)).toBeLessThan(markersIn(all) / 2);
    expect(some.length).toBeLessThan(0.53 * all.length);
    expect(likeness(some, all)).toBeGreaterThan(0.999);
  });

  test("simplifies the path below them as without markers", () => {
    const [some, path] = [draw(20_000, "rs-"), draw(20_000, "r-")];
    expect(pathsOf(some)).toEqual(expect.arrayContaining(pathsOf(path)));
  });

  test("keeps all where a marker is filled in half", () => {
    expect(draw(2500, "o", false, "left")).toBe(draw(2500, "o", true, "left"));
  });
});

/** How many markers the long paths of a picture have: each is a part of its own. */
function markersIn(svg: string): number {
  return pathsOf(svg).join("").match(/m/gi)?.length ?? 0;
}

/** The data of the long paths of a picture. */
function pathsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/ d="([^"]{200,})"/g), ([, data = ""]) => data);
}

describe("scatter with rasterized: true", () => {
  test.each<[string, ScatterOptions]>([
    ["circles", {}],
    ["faint circles", { alpha: 0.3 }],
    ["stars with edges", { marker: "*", s: 90, edgecolors: "black" }],
    ["crosses", { marker: "x" }],
    [
      "colors and sizes",
      { c: Array.from(crowded(300, 3)), s: Array.from(crowded(300, 3), (v) => 40 + 10 * v) },
    ],
  ])("is an image that looks like the paths: %s", (_, options) => {
    const image = svgOf(300, { ...options, rasterized: true });
    expect(image).toContain("<image");
    expect(likeness(image, allOf(300, options))).toBeGreaterThan(0.998);
  });

  test("takes none but a boolean", () => {
    const [, axes] = subplots();
    // @ts-expect-error a string is no boolean
    expect(() => axes.scatter([1], [2], { rasterized: "yes" })).toThrow(
      'Axes.scatter: rasterized must be true or false; got "yes"',
    );
    expect(axes.collections).toEqual([]);
  });

  test("draws nothing without points", () => {
    expect(svgOf(0, { rasterized: true })).toContain("<svg");
  });
});

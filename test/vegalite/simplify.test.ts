import { ssim } from "ssim.js";
import { afterEach, describe, expect, test } from "vitest";
import {
  type Figure,
  type PlotOptions,
  plot,
  rcdefaults,
  rcParams,
  subplots,
} from "../../src/index.ts";
import { randomWalk, seeded } from "../data/random.ts";
import { type Raster, rasterize } from "../picture/rasterize.ts";
import { inside, part } from "./find.ts";

afterEach(rcdefaults);

const length = 100_000;
const random = seeded(7);
const x = Float64Array.from({ length }, (_, index) => index);
const noise = Float64Array.from({ length }, () => random() + random() + random());
const walk = randomWalk(length, 1, random);
const wave = x.map((i) => (i % 10_000 < 700 ? Number.NaN : Math.sin(i / 5000)));
const unsorted = noise.toReversed().map((value) => value * length);

const rowsOf = (figure: Figure) =>
  inside(part(figure.spec, "line 1"), "data", "values") as object[];

/** A figure, and the same with every point drawn. */
function both(draw: () => Figure): [Figure, Figure] {
  const simplified = draw();
  rcParams["path.simplify"] = false;
  const whole = draw();
  rcParams["path.simplify"] = true;
  return [simplified, whole];
}

function picture(figure: Figure, endsPiece: EndsPiece | undefined): Raster {
  const { width, height } = figure.getTightbbox();
  const svg = endsPiece === undefined ? figure.toSVG() : inPieces(figure.toSVG(), endsPiece);
  return rasterize(svg, { x: 0, y: 0, width, height }, 8 / 3);
}

/** Whether a piece of a path ends at a point, given its x, that of the point before, and its place in the path. */
type EndsPiece = (x: number, before: number, index: number) => boolean;

const every500: EndsPiece = (_x, _before, index) => index % 500 === 0;
/** At the same places however many points there are, for the pixels where pieces meet are painted twice. */
const inColumns: EndsPiece = (x, before) => Math.floor(x / 15) !== Math.floor(before / 15);

/** Draws a long path piece by piece: for strokes from end to end of a page that takes seconds instead of minutes. */
function inPieces(svg: string, endsPiece: EndsPiece): string {
  return svg.replace(/<path [^>]*d="(M[^"]{20000,})"[^>]*>(<\/path>)?/g, (path, d) => {
    const pieces: string[][] = [[]];
    let before = Number.NaN;
    for (const [index, point] of d.split(/(?=[ML])/).entries()) {
      const x = Number.parseFloat(point.slice(1));
      pieces.at(-1)?.push(point);
      if (endsPiece(x, before, index)) pieces.push([point]);
      before = x;
    }
    return pieces.map((each) => path.replace(d, `M${each.join("").slice(1)}`)).join("");
  });
}

describe("the picture stays the same", () => {
  test.each<[string, Float64Array, Float64Array | Float64Array[], PlotOptions]>([
    ["a random walk", x, walk, {}],
    ["noise", x, noise, {}],
    ["unsorted x", unsorted.slice(0, 20_000), noise.slice(0, 20_000), {}],
    ["very many unsorted x", unsorted, noise, {}],
    ["a part of very many unsorted x", unsorted, noise, { xlim: [70_000, 150_000], ylim: [1, 3] }],
    ["a cloud on a log axis", noise, unsorted, { xscale: "log" }],
    ["a walk in the plane", walk, randomWalk(length, 1, random), {}],
    ["a wave with gaps", x, wave, {}],
    ["a walk on log axes", x, walk.map((y) => Math.exp(y / 50)), { xscale: "log", yscale: "log" }],
    ["a walk on a symlog axis", x, walk, { yscale: "symlog" }],
    ["noise on a logit axis", x, noise.map((value) => value / 3), { yscale: "logit" }],
    ["a walk on reversed axes", x, walk, { xlim: [length, 0], ylim: [300, -300] }],
    ["a walk from right to left", x.toReversed(), walk, {}],
    ["a part of a walk", x, walk, { xlim: [40_000, 52_000], ylim: [-200, 200] }],
    ["a few points of a walk", x, walk, { xlim: [40_000, 40_050] }],
    ["a part of a walk in the plane", walk, noise, { xlim: [0, 20], ylim: [1, 2] }],
    ["jumps", x, x.map((i) => Math.floor(i / 9000) % 2), {}],
    ["several lines", x, [walk, wave], { fmts: ["-"], legend: ["walk", "wave"] }],
    ["a dashed wave", x, wave, { fmts: ["m--"] }],
  ])(
    "%s",
    (name, at, y, options) => {
      const isLong = /unsorted|cloud|part of a walk in/.test(name);
      const endsPiece = isLong ? every500 : /noise/.test(name) ? inColumns : undefined;
      const [simplified, whole] = both(() => plot(at, y, options));
      const { mssim } = ssim(picture(simplified, endsPiece), picture(whole, endsPiece), {
        downsample: false,
      });
      expect(mssim).toBeGreaterThanOrEqual(0.999);
      expect(simplified.toSVG().length).toBeLessThan(whole.toSVG().length / 4);
    },
    60_000,
  );
});

describe("what is drawn", () => {
  test("plot(x, y) of up to 2,000 points has a row for each", () => {
    expect(rowsOf(plot(walk.slice(0, 2000)))).toHaveLength(2000);
    expect(rowsOf(plot(unsorted.slice(0, 2000), noise.slice(0, 2000)))).toHaveLength(2000);
  });

  test("a line with markers that are filled in half has a row for each, since each marker may show", () => {
    const [figure, axes] = subplots();
    axes.plot(walk.slice(0, 5000), "o-", { fillstyle: "left" });
    expect(rowsOf(figure)).toHaveLength(5000);
  });

  test('rcParams["path.simplify"] = false keeps all points', () => {
    rcParams["path.simplify"] = false;
    expect(rowsOf(plot(walk.slice(0, 5000)))).toHaveLength(5000);
  });

  test('rcParams["path.simplify_threshold"] says how much of a smooth line is left out', () => {
    const rows = () => rowsOf(plot(x, wave)).length;
    const usual = rows();
    rcParams["path.simplify_threshold"] = 1;
    expect(rows()).toBeLessThan(usual / 2);
  });

  test("a line that leaves a logit axes sideways is cut as well", () => {
    const { fig, ax } = subplots();
    ax.plot([0, -1.7e308], [0.25, 0.25], "--");
    ax.setYscale("logit");
    ax.setXlim(0, -1);
    expect(fig.toSVG()).toMatch(/d="M0,[\d.]+L10\d{3,5}(\.\d+)?,/);
  });

  test("a line drawn over itself is cut with round ends; other lines keep theirs", () => {
    expect(part(plot(unsorted, noise).spec, "line 1").mark).toMatchObject({ strokeCap: "round" });
    expect(part(plot(x, walk).spec, "line 1").mark).toMatchObject({ strokeCap: "square" });
  });

  test("dashes that leave no gap are drawn solid, and stay dashes in the legend", () => {
    const figure = plot(x, noise, { fmts: ["m--"], legend: ["noise"] });
    expect(part(figure.spec, "line 1").mark).not.toHaveProperty("strokeDash");
    expect(JSON.stringify(figure.spec)).toContain("strokeDash");
  });

  test.each([
    ["a random walk", () => x, () => randomWalk(1e6, 1, seeded(1))],
    ["noise", () => x, () => Float64Array.from({ length: 1e6 }, seeded(2))],
    [
      "unsorted x",
      () => Float64Array.from({ length: 1e6 }, seeded(3)),
      () => Float64Array.from({ length: 1e6 }, seeded(4)),
    ],
    [
      "a curve unsorted",
      () => Float64Array.from({ length: 1e6 }, seeded(3)),
      () => Float64Array.from({ length: 1e6 }, seeded(3)).map((at) => at * at),
    ],
  ])("an SVG of a million points has at most 60 kB: %s", (_, at, y) => {
    const heights = y();
    const positions = at().length === heights.length ? at() : heights.map((_value, index) => index);
    const svg = plot(positions, heights, "x", "y", ["a million"]).toSVG();
    expect(svg.length).toBeLessThanOrEqual(60_000);
  });
});

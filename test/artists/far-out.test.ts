/** Data far outside of the axes: renderers reckon in single precision, so nothing is written that lies farther off than lines are cut. */
import { afterEach, describe, expect, test } from "vitest";
import {
  Annulus,
  Arc,
  Arrow,
  type Axes,
  Circle,
  Ellipse,
  FancyArrow,
  FancyArrowPatch,
  FancyBboxPatch,
  figure,
  LineCollection,
  Polygon,
  plot,
  Rectangle,
  RegularPolygon,
  rcdefaults,
  subplots,
  Wedge,
} from "../../src/index.ts";

afterEach(rcdefaults);

/** The farthest number written in a picture, its texts left out. */
function farthest(svg: string): number {
  const drawn = svg
    .replaceAll(/<(title|desc)[^>]*>[^<]*/g, "")
    .replaceAll(/>[^<]*<\/text>/g, ">")
    .replaceAll(/url\([^)]*\)|#[0-9a-f]+|(?:href|id|aria-[a-z]+)="[^"]*"/g, "");
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  const numbers = drawn.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? [];
  return numbers.reduce((most, each) => Math.max(most, Math.abs(Number(each))), 0);
}

const table = [
  [0, 1, 2],
  [1, 2, 3],
  [2, 3, 4],
];

/** Each draws data that reach to `far`, and to 1. */
const drawings: readonly (readonly [string, (axes: Axes, far: number) => unknown])[] = [
  ["plot", (axes, far) => axes.plot([0, 1, far], [0, 1, -far])],
  ["plot with markers", (axes, far) => axes.plot([0, 1, far], [0, far, 1], "o--")],
  ["step", (axes, far) => axes.step([0, 1, 2], [1, far, -far])],
  ["fillBetween", (axes, far) => axes.fillBetween([0, 1, 2], [1, far, 2], -far)],
  ["fillBetweenx", (axes, far) => axes.fillBetweenx([0, 1, 2], [1, far, 2], { hatch: "/" })],
  ["stackplot", (axes, far) => axes.stackplot([0, 1, 2], [1, far, 2], [1, 1, 1])],
  ["fill", (axes, far) => axes.fill([0, far, 3], [0, far, 1], { edgecolor: "k" })],
  ["stairs", (axes, far) => axes.stairs([1, far, -far])],
  ["stairs, filled", (axes, far) => axes.stairs([1, far, -far], { fill: true, edgecolor: "k" })],
  ["stem", (axes, far) => axes.stem([1, far, -far])],
  ["hlines", (axes, far) => axes.hlines([1, 2, 3], -far, [1, far, 3])],
  ["vlines", (axes, far) => axes.vlines([1, far], -far, far)],
  [
    "hlines of many colors",
    (axes, far) =>
      axes.hlines([...Array(20).keys()], -far, 3, {
        colors: Array.from({ length: 20 }, (_, at) => `C${at % 10}`),
      }),
  ],
  ["axvspan", (axes, far) => axes.axvspan(1, far)],
  ["axvspan, high", (axes, far) => axes.axvspan(1, 2, -far, far)],
  ["axhspan", (axes, far) => axes.axhspan(-far, 1, -far, far, { hatch: "x" })],
  ["axvline", (axes, far) => axes.axvline(1, -far, far)],
  ["axline", (axes, far) => axes.axline([0, 0], [1, far])],
  ["bar", (axes, far) => axes.bar([1, 2, 3], [1, far, -far], { yerr: far })],
  ["hist", (axes, far) => axes.hist([0, 1, 3], { weights: [1, far, 1] })],
  ["hist, steps", (axes, far) => axes.hist([0, 1, 3], { weights: [1, far, 1], histtype: "step" })],
  ["errorbar", (axes, far) => axes.errorbar([1, 2], [1, 2], { yerr: far, xerr: [1, far] })],
  ["scatter", (axes, far) => axes.scatter([1, far], [1, far])],
  ["contour", (axes, far) => axes.contour([0, 1, far], [0, 1, far], table)],
  ["contourf", (axes, far) => axes.contourf([0, 1, far], [0, 1, far], table, { hatches: ["/"] })],
  [
    "pcolormesh",
    (axes, far) =>
      axes.pcolormesh(
        [0, 1, far],
        [0, 1, far],
        [
          [0, 1],
          [1, 2],
        ],
      ),
  ],
  [
    "pcolormesh, skewed",
    (axes, far) =>
      axes.pcolormesh(
        [
          [0, 1, far],
          [0, 1, far],
          [2, 3, 4],
        ],
        [
          [0, 1, far],
          [0, 1, 2],
          [far, 3, 3],
        ],
        [
          [0, 1],
          [1, 2],
        ],
      ),
  ],
  ["imshow", (axes, far) => axes.imshow([[1, 2]], { extent: [0, far, 0, far], aspect: "auto" })],
  ["text", (axes, far) => axes.text(far, far, "a", { bbox: { boxstyle: "round" } })],
  [
    "annotate",
    (axes, far) => axes.annotate("a", [1, 1], [far, -far], { arrowprops: { arrowstyle: "->" } }),
  ],
  [
    "LineCollection",
    (axes, far) =>
      axes.addCollection(
        new LineCollection([
          [
            [0, 0],
            [far, far],
          ],
          [
            [1, far],
            [2, 1],
          ],
        ]),
      ),
  ],
  ["Circle", (axes, far) => axes.addPatch(new Circle([0, 0], far))],
  ["Rectangle", (axes, far) => axes.addPatch(new Rectangle([0, 0], far, far, { angle: 30 }))],
  [
    "Polygon",
    (axes, far) =>
      axes.addPatch(
        new Polygon([
          [0, 0],
          [far, 1],
          [far, far],
        ]),
      ),
  ],
  ["Wedge", (axes, far) => axes.addPatch(new Wedge([0, 0], far, 0, 90))],
  ["Annulus", (axes, far) => axes.addPatch(new Annulus([0, 0], far, far / 2))],
  ["Arc", (axes, far) => axes.addPatch(new Arc([0, 0], far, far))],
  ["Ellipse", (axes, far) => axes.addPatch(new Ellipse([0, 0], far, 3))],
  ["Arrow", (axes, far) => axes.addPatch(new Arrow(0, 0, far, far))],
  ["FancyArrow", (axes, far) => axes.addPatch(new FancyArrow(0, 0, far, far, { width: far }))],
  ["RegularPolygon", (axes, far) => axes.addPatch(new RegularPolygon([0, 0], 5, { radius: far }))],
  ["FancyBboxPatch", (axes, far) => axes.addPatch(new FancyBboxPatch([0, 0], far, far))],
  [
    "FancyArrowPatch",
    (axes, far) => axes.addPatch(new FancyArrowPatch([0, 0], [far, far], { arrowstyle: "->" })),
  ],
];

/** No line is drawn farther out, in points. */
const reach = 2.1e6;

describe.each([1e10, 1e44, 1e300])("data at %o are cut near the page, at once", (far) => {
  test.each(drawings)("%s", (_, draw) => {
    const { fig, ax } = subplots();
    draw(ax, far);
    ax.setXlim(0, 10);
    ax.setYlim(0, 10);
    expect(farthest(fig.toSVG())).toBeLessThan(reach);
  });

  test.each([
    ["log", "log"],
    ["symlog", "linear"],
  ] as const)("on axes of the scales %s and %s", (xscale, yscale) => {
    const { fig, ax } = subplots();
    ax.setXscale(xscale);
    ax.setYscale(yscale);
    ax.fillBetween([1, 2, 3], [1, far, 2]);
    ax.hlines([1, 2], [1, far], [far, 3]);
    ax.stairs([1, far, 2]);
    ax.axvspan(2, far);
    ax.setXlim(1, 10);
    ax.setYlim(1, 10);
    expect(farthest(fig.toSVG())).toBeLessThan(reach);
  });
});

test("an area is cut where its sides leave, at their own slopes", () => {
  const whole = subplots({ figsize: [4, 3] });
  whole.ax.fill([0, 4, 0], [0, 4, 4]);
  const cut = subplots({ figsize: [4, 3] });
  cut.ax.fill([0, 1e9, 0], [0, 1e9, 1e9]);
  for (const { ax } of [whole, cut]) {
    ax.setXlim(0, 2);
    ax.setYlim(0, 2);
  }
  const corners = cut.fig.toSVG().match(/d="M0,[-\d.]+L0,([\d.]+)L([-\d.]+),([-\d.]+)/);
  const [, foot, x, y] = (corners ?? []).map(Number) as [number, number, number, number];
  const { width, height } = cut.ax.getPosition();
  // The side goes up one unit for each unit to the right.
  expect((foot - y) / height).toBeCloseTo(x / width, 4);
});

test("lines that are cut keep their looks, and those that never come near are left out", () => {
  const { fig, ax } = subplots();
  ax.hlines([1, 2, 1e9], [0, 0, 0], [1, 1e9, 1], { colors: ["red", "blue", "green"] });
  ax.setXlim(0, 4);
  ax.setYlim(0, 4);
  const svg = fig.toSVG();
  expect(svg).toContain("#0000ff");
  expect(svg).not.toContain("#008000");
});

test("data within reach are written as they are", () => {
  const spec = (draw: (axes: Axes) => unknown) => {
    const { fig, ax } = subplots();
    draw(ax);
    return JSON.stringify(fig.spec);
  };
  expect(spec((axes) => axes.fillBetween([0, 1], [0.1, 123.456]))).toContain("123.456");
  expect(spec((axes) => axes.hlines([1], 0, 123.456))).toContain("123.456");
});

test("a figure of three dimensions has no numbers far out either", () => {
  const ax = figure().addSubplot({ projection: "3d" });
  ax.plot([0, 1, 1e44], [0, 1, 1e40], [0, 1e30, 2]);
  ax.plotSurface(
    [0, 1],
    [
      [0, 1e44],
      [1, 2],
    ],
    [
      [0, 1],
      [1, 1e44],
    ],
  );
  ax.setXlim(0, 1);
  ax.setYlim(0, 1);
  ax.setZlim(0, 1);
  expect(farthest(ax.figure.toSVG())).toBeLessThan(reach);
});

test("plot draws 1.7e308, with ticks as far as numbers reach, and refuses what is farther apart", () => {
  const figure = plot([0, 1], [0, 1.7e308]);
  expect(figure.ax.getYticks().at(-1)).toBe(1.5e308);
  expect(farthest(figure.toSVG())).toBeLessThan(reach);
  expect(() => plot([0, 1], [-1.7e308, 1.7e308])).toThrow("farther apart than numbers can tell");
  expect(farthest(plot([0, 1e308], [0, 1], { xlim: [0, 1] }).toSVG())).toBeLessThan(reach);
});

import { ssim } from "ssim.js";
import { describe, expect, test } from "vitest";
import { plot, subplots } from "../../src/index.ts";
import { type SVGNode, together } from "../../src/svg/element.ts";
import { symbols } from "../../src/svg/many-symbols.ts";
import { symbolsTogether } from "../../src/svg/symbols.ts";
import { rasterize } from "../picture/rasterize.ts";

const shapes = {
  circle:
    "M0,-3C0.796,-3,1.559,-2.684,2.121,-2.121C2.684,-1.559,3,-0.796,3,0C3,0.796,2.684,1.559,2.121,2.121C1.559,2.684,0.796,3,0,3C-0.796,3,-1.559,2.684,-2.121,2.121C-2.684,1.559,-3,0.796,-3,0C-3,-0.796,-2.684,-1.559,-2.121,-2.121C-1.559,-2.684,-0.796,-3,0,-3Z",
  square: "M-3,3L3,3L3,-3L-3,-3Z",
  cross: "M-3,3L3,-3M-3,-3L3,3",
  star: "M0,-3L0.674,-0.927L2.853,-0.927L1.09,0.354L1.763,2.427L0,1.146L-1.763,2.427L-1.09,0.354L-2.853,-0.927L-0.674,-0.927Z",
  // Two triangles, of which one turns the other way.
  bow: "M-3,-3L3,3L3,-3L-3,3Z",
  // A square with a hole.
  frame: "M-4,-4L4,-4L4,4L-4,4ZM-2,-2L-2,2L2,2L2,-2Z",
};

/** Symbols here and there, crowded in the middle; the same at every call. */
function scattered(looks: readonly Omit<SVGNode, "name">[], count = 150): SVGNode[] {
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [0, 1].map(() => (20 * (next() + next() + next())).toFixed(3));
    const { place, style } = looks[index % looks.length] ?? { place: {}, style: {} };
    return { name: "path", place: { transform: `translate(${x},${y})`, ...place }, style };
  });
}

function picture(nodes: readonly SVGNode[]) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" viewBox="0 0 60 60" fill="none">${together(nodes, {})}</svg>`;
  return rasterize(svg, { x: 0, y: 0, width: 60, height: 60 }, 8);
}

/** How many paths symbols are put together in. */
function pathsOf(nodes: readonly SVGNode[]): number {
  return together(symbolsTogether(nodes) ?? [], {}).match(/<path/g)?.length ?? 0;
}

const blue = { fill: "#1f77b4", stroke: "#1f77b4" };
const faint = { ...blue, "fill-opacity": 0.2, "stroke-opacity": 0.2 };
const framed = { fill: "#1f77b4", stroke: "#000000", "stroke-width": 0.5 };
const dashed = { ...framed, "stroke-dasharray": "2,1" };
const others = { circle: "#ff7f0e", square: "#2ca02c" };

describe("symbolsTogether", () => {
  const looks = Object.entries({ blue, faint, framed, dashed, open: { stroke: "#d62728" } });
  for (const [name, d] of Object.entries(shapes)) {
    test.each(looks)(`paints a ${name} as one by one: %s`, (_, style) => {
      const nodes = scattered([{ place: { d }, style }]);
      expect(ssim(picture(symbolsTogether(nodes) ?? []), picture(nodes)).mssim).toBeGreaterThan(
        0.998,
      );
    });
  }

  test("keeps the order of symbols of several looks that touch", () => {
    const nodes = scattered([
      { place: { d: shapes.circle }, style: { fill: others.circle } },
      { place: { d: shapes.square }, style: { fill: others.square } },
      { place: { d: shapes.bow }, style: { fill: "#000000", opacity: 0.5 } },
    ]);
    expect(ssim(picture(symbolsTogether(nodes) ?? []), picture(nodes)).mssim).toBeGreaterThan(
      0.998,
    );
  });

  test("writes one path for symbols of one color, also of several sizes", () => {
    const sizes = [shapes.circle, shapes.square, shapes.circle.replaceAll("3", "4")];
    const nodes = scattered(sizes.map((d) => ({ place: { d }, style: blue })));
    expect(pathsOf(nodes)).toBe(1);
  });

  test("leaves symbols that overlap in paths of their own where that shows", () => {
    const twice = [1, 2].map(() => ({ name: "path", place: { d: shapes.square }, style: faint }));
    expect(pathsOf(twice)).toBe(2);
    const apart = { transform: "translate(20,0)", d: shapes.square };
    expect(pathsOf([...twice.slice(1), { name: "path", place: apart, style: faint }])).toBe(1);
  });

  test("paints symbols of as few looks together as their order allows", () => {
    const at = (x: number, fill: string) => ({
      name: "path",
      place: { d: shapes.square, transform: `translate(${x},0)` },
      style: { fill },
    });
    const [red, green, below] = ["#ff0000", "#00ff00", "#0000ff"] as const;
    // The last red one may be painted with the first, the green one that touches both may not be painted before them.
    expect(pathsOf([at(0, red), at(4, green), at(40, below), at(20, red)])).toBe(3);
    expect(pathsOf([at(0, red), at(4, green), at(8, red)])).toBe(3);
    expect(pathsOf([at(0, red), at(20, green), at(24, red), at(40, green)])).toBe(2);
  });

  test.each<[string, SVGNode]>([
    ["a text", { name: "text", place: {}, style: {}, content: "a" }],
    ["a path with an arc", { name: "path", place: { d: "M0,0A1,1,0,0,0,2,2" }, style: blue }],
    [
      "a turned path",
      { name: "path", place: { transform: "rotate(3)", d: "M0,0L1,1" }, style: {} },
    ],
  ])("leaves %s as it is", (_, node) => {
    expect(symbolsTogether([node])).toBeNull();
  });

  test("leaves a gradient as it is, which would span all of a path", () => {
    const style = { fill: { text: "url(#a)" } };
    expect(symbolsTogether([{ name: "path", place: { d: shapes.square }, style }])).toBeNull();
  });
});

test("symbols leaves few symbols elements of their own", () => {
  const few = scattered([{ place: { d: shapes.circle }, style: blue }], 99);
  expect(symbols(few)).toBe(few);
  expect(symbols([...few, ...few.slice(0, 1)])).toHaveLength(1);
});

describe("a marker that is drawn costs few bytes", () => {
  const count = 2000;
  const x = Array.from({ length: count }, (_, index) => (index * 0.618_034) % 1);
  const y = Array.from({ length: count }, (_, index) => (index * 0.754_878) % 1);
  const sizes = x.map((each) => 10 + 90 * each);
  const bytesOf = (draw: (count: number) => string) =>
    (draw(count).length - draw(0).length) / count;
  const scatter = (options: object) => (length: number) => {
    const [figure, axes] = subplots();
    const cut = Object.entries(options).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, length) : value,
    ]);
    axes.scatter(x.slice(0, length), y.slice(0, length), Object.fromEntries(cut));
    axes.axis([0, 1, 0, 1]);
    return figure.toSVG();
  };

  test.each([
    ["plain", {}, 12],
    ["faint", { alpha: 0.1 }, 26],
    ["with edges", { edgecolors: "black" }, 26],
    ["with sizes", { s: sizes }, 30],
    ["with colors", { c: y }, 30],
    ["with faint colors and sizes", { c: y, s: sizes, alpha: 0.5 }, 45],
    ["squares", { marker: "s" }, 20],
    ["faint diamonds", { marker: "D", alpha: 0.5 }, 35],
    ["crosses", { marker: "x" }, 25],
    ["pentagons", { marker: "p" }, 38],
    ["stars", { marker: "*" }, 39],
    ["stars with edges", { marker: "*", edgecolors: "black" }, 74],
  ])("scatter(x, y): %s", (_, options, most) => {
    expect(bytesOf(scatter(options))).toBeLessThan(most);
  });

  test("plot(x, y, fmt)", () => {
    const draw = (length: number) =>
      plot(x.slice(0, length), [y.slice(0, length)], {
        fmts: ["o"],
        xlim: [0, 1],
        ylim: [0, 1],
      }).toSVG();
    expect(bytesOf(draw)).toBeLessThan(12);
  });
});

import { ssim } from "ssim.js";
import { describe, expect, test } from "vitest";
import { subplots } from "../../src/index.ts";
import type { MarkerLike } from "../../src/style/marker-names.ts";
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
  pentagon: "M0,-3L-2.853,-0.927L-1.763,2.427L1.763,2.427L2.853,-0.927Z",
  hexagon: "M0,-2.8L-2.425,-1.4L-2.425,1.4L0,2.8L2.425,1.4L2.425,-1.4Z",
  octagon:
    "M-1.148,-2.772L-2.772,-1.148L-2.772,1.148L-1.148,2.772L1.148,2.772L2.772,1.148L2.772,-1.148L1.148,-2.772Z",
  plus: "M-1,-3L1,-3L1,-1L3,-1L3,1L1,1L1,3L-1,3L-1,1L-3,1L-3,-1L-1,-1Z",
  thickCross: "M-1.5,-3L0,-1.5L1.5,-3L3,-1.5L1.5,0L3,1.5L1.5,3L0,1.5L-1.5,3L-3,1.5L-1.5,0L-3,-1.5Z",
  // Lines from a point to all sides, and to one.
  arms: "M0,0L0,-3M0,0L2.4,1.5M0,0L-2.4,1.5",
  broom: "M0,0L0,-3M0,0L2.4,-1.5M0,0L-2.4,-1.5",
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
  const open = { stroke: "#d62728" };
  const round = { ...blue, "stroke-width": 1.5, "stroke-linejoin": "round" };
  const looks = Object.entries({ blue, faint, framed, dashed, open, round });
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
    ["plain", {}, 10],
    ["faint", { alpha: 0.1 }, 26],
    ["with edges", { edgecolors: "black" }, 26],
    ["with sizes", { s: sizes }, 26],
    ["with colors", { c: y }, 25],
    ["with faint colors and sizes", { c: y, s: sizes, alpha: 0.5 }, 42],
  ])("scatter(x, y): %s", (_, options, most) => {
    expect(bytesOf(scatter(options))).toBeLessThan(most);
  });

  const plotted = (options: object) => (length: number) => {
    const [figure, axes] = subplots();
    axes.plot(x.slice(0, length), y.slice(0, length), { linestyle: "none", ...options });
    axes.axis([0, 1, 0, 1]);
    return figure.toSVG();
  };

  // Markers of scatter, opaque and faint, whose corners are round, and of plot. Where it is more than 30, no shorter path is known that
  // leaves the same picture to a hundredth of a point.
  test.each<[string, MarkerLike[], [number, number, number]]>([
    ["points and circles", [".", "o"], [10, 26, 10]],
    ["squares and triangles", [",", "s", "v", "^", "<", ">"], [20, 21, 20]],
    ["diamonds", ["D", "d"], [25, 27, 20]],
    ["lines", ["+", "x", "|", "_", 0, 1, 2, 3], [22, 22, 22]],
    ["carets", [4, 5, 6, 7, 8, 9, 10, 11], [20, 21, 20]],
    ["lines to three sides", ["1", "2", "3", "4"], [30, 30, 30]],
    ["thick crosses", ["P", "X"], [32, 41, 32]],
    ["pentagons", ["p"], [33, 35, 30]],
    ["stars", ["*"], [33, 63, 33]],
    ["hexagons", ["h", "H"], [38, 39, 20]],
    ["octagons", ["8"], [37, 38, 20]],
  ])("%s", (_, markers, most) => {
    for (const marker of markers) {
      const draws = [scatter({ marker }), scatter({ marker, alpha: 0.5 }), plotted({ marker })];
      for (const [at, draw] of draws.entries()) expect(bytesOf(draw)).toBeLessThan(most[at] ?? 0);
    }
  });
});

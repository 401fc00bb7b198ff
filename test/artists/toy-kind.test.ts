/** What a new kind of artist costs: this file has one, and nothing else in the library knows of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArtistKind, BaseArtist } from "../../src/artists/artist.ts";
import { kinds } from "../../src/artists/kinds.ts";
import { type Axes, type Figure, subplots } from "../../src/index.ts";

/** A square dot at a place in data units. */
interface Dot extends BaseArtist {
  readonly kind: "dot";
  readonly x: number;
  readonly y: number;
}

const square = {
  type: "point",
  shape: "M-1,-1L1,-1L1,1L-1,1Z",
  size: 16,
  fill: "#ff0000",
  stroke: null,
};

const dotKind: ArtistKind<Dot> = {
  limits: ({ x, y }) => ({
    x: { min: x, max: x, minpos: x },
    y: { min: 0, max: y, minpos: y },
    sticky: { y: [0] },
  }),
  handle: (_, { x, y, axesHeight }) => [{ mark: { ...square, x, y: axesHeight - y } }],
  describe: ({ x, y }) => ({
    noun: ["dot", "dots"],
    short: "dot",
    x: { min: x, max: x },
    says: `stands at ${y}`,
  }),
  bounds: () => [-500, 0, 0, 0],
  layer: ({ x, y }) => ({ data: { values: [{ x, y }] }, mark: { ...square, clip: true } }),
};

beforeAll(() => {
  Object.assign(kinds, { dot: dotKind });
});
afterAll(() => {
  Reflect.deleteProperty(kinds, "dot");
});

function figureWithDots() {
  const figure = subplots();
  const [first] = figure.axes as [Axes];
  for (const [x, y] of [
    [2, 4],
    [6, 8],
  ] as const) {
    const dot: Dot = { kind: "dot", label: `dot of ${y}`, zorder: 2, x, y };
    first.addArtist(dot, ["x", "y"]);
  }
  return { figure, axes: first };
}

function dotsIn(figure: Figure): number {
  return figure.toSVG().split("#ff0000").length - 1;
}

test("a kind of artist from outside sets the limits, its sticky edge included", () => {
  expect(figureWithDots().axes.getXlim()).toEqual([1.8, 6.2]);
  expect(figureWithDots().axes.getYlim()).toEqual([0, 8.4]);
});

test("it is drawn in layers named after it", () => {
  const { figure } = figureWithDots();
  const { layer } = figure.spec as unknown as { layer: { layer: { name: string }[] }[] };
  expect(layer[0]?.layer.map(({ name }) => name)).toEqual(["dot 1", "dot 2"]);
  expect(dotsIn(figure)).toBe(2);
});

test("it has a handle in the legend under its label", () => {
  const { figure, axes } = figureWithDots();
  axes.legend();
  expect(axes.getLegend()?.labels).toEqual(["dot of 4", "dot of 8"]);
  expect(dotsIn(figure)).toBe(4);
});

test("it describes itself", () => {
  expect(figureWithDots().figure.toSVG()).toContain(
    "2 dots over x from 2 to 6: dot of 4 stands at 4; dot of 8 stands at 8.",
  );
});

test("what sticks out of the axes makes the picture larger", () => {
  const { x0 } = figureWithDots().figure.getTightbbox();
  expect(x0).toBeLessThan(-400);
});

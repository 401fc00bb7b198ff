import { describe, expect, test } from "vitest";
import { type Figure, type LineOptions, plot, subplots } from "../../src/index.ts";
import { inside, part } from "./find.ts";

const gap = { x: null, y: null };
const valuesOf = (figure: Figure) => inside(part(figure.spec, "line 1"), "data", "values");

/** The layer of one line drawn with options on fresh axes. */
function drawn(y: readonly (number | null)[], options: LineOptions) {
  const page = subplots();
  page.axes[0]?.plot(y, options);
  return part(page.spec, "line 1");
}

interface Point {
  readonly x: number;
  readonly y: number;
}

describe("data", () => {
  test("plot(x, y) has a row per point, in the order they came", () => {
    expect(valuesOf(plot([3, 1, 2], [1, 2, 3]))).toEqual([
      { x: 3, y: 1 },
      { x: 1, y: 2 },
      { x: 2, y: 3 },
    ]);
  });

  test("figure.spec keeps lines from being sorted by x", () => {
    expect(inside(plot([1, 2]).spec, "config", "line", "order")).toBeNull();
  });

  test.each([Number.NaN, null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "plot([1, 2, %s, 3, 4]) has a pair of nulls for the gap",
    (value) => {
      const ends = [0, 1, 3, 4].map((x, i) => ({ x, y: i + 1 }));
      expect(valuesOf(plot([1, 2, value, 3, 4]))).toEqual([
        ...ends.slice(0, 2),
        gap,
        ...ends.slice(2),
      ]);
    },
  );

  test("plot(x, y) with a gap in x drops its y", () => {
    expect(valuesOf(plot([0, Number.NaN, 2, 3], [1, 5, 1, 1]))).toContainEqual(gap);
  });

  test("plot(y) leaves out a point between gaps; a marker stays, but nothing joins it", () => {
    const y = [1, null, 5, null, 6, 7];
    const joined = [
      { x: 4, y: 6 },
      { x: 5, y: 7 },
    ];
    expect(valuesOf(plot(y))).toEqual([gap, gap, gap, gap, ...joined]);
    const { data, layer } = part(plot(y, { fmts: ["o-"] }).spec, "line 1");
    const points = [{ x: 0, y: 1, alone: true }, gap, { x: 2, y: 5, alone: true }, gap];
    expect(data).toEqual({ values: [...points, ...joined] });
    const [line, markers] = layer as unknown[];
    expect(line).toMatchObject({ transform: [{ filter: "!datum.alone" }] });
    expect(markers).not.toHaveProperty("transform");
  });

  test("plot([-0]) has 0, which JSON can tell", () => {
    expect(valuesOf(plot([-0, 0], [-0, 1]))).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 1 },
    ]);
  });

  test("plot(x, y, { yscale: 'logit' }) leaves out a point between two that it cannot show", () => {
    const svg = plot([0, 0.5, 1, 0.6, 0.7], { yscale: "logit" }).toSVG();
    expect(svg).not.toMatch(/M[-.\d]+,[-.\d]+Z/);
  });
});

describe("values a scale cannot show", () => {
  // matplotlib draws what is not positive 1000 decades down: the stroke leaves the axes at that slope.
  test.each([0, -3, Number.NEGATIVE_INFINITY])(
    "plot([1, %d], { yscale: 'log' }) cuts the stroke on its way 1000 decades down",
    (value) => {
      const { spec } = plot([1, value, 10], { yscale: "log" });
      const line = part(spec, "line 1");
      expect(line).not.toHaveProperty("transform");
      const [first, cut, gap, next, last] = inside(line, "data", "values") as Point[];
      expect([first, gap, last]).toEqual([
        { x: 0, y: 1 },
        { x: null, y: null },
        { x: 2, y: 10 },
      ]);
      expect(-Math.log10(cut?.y ?? 0) / 1000).toBeCloseTo(cut?.x ?? 0, 9);
      expect((1 - Math.log10(next?.y ?? 0)) / 1001).toBeCloseTo(2 - (next?.x ?? 0), 9);
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    },
  );

  test.each(["symlog", "logit"] as const)(
    "plot(y, { yscale: '%s' }) keeps the data readable",
    (yscale) => {
      const { data, transform } = part(plot([0.25, 0.75], { yscale }).spec, "line 1");
      expect(data).toEqual({
        values: [
          { x: 0, y: 0.25 },
          { x: 1, y: 0.75 },
        ],
      });
      expect(transform).toHaveLength(1);
    },
  );
});

describe("strokes", () => {
  test("a line in an opaque color has that color and no opacity", () => {
    const mark = drawn([1, 2], { color: "C1" }).mark;
    expect(mark).toMatchObject({ type: "line", clip: true, stroke: "#ff7f0e", strokeWidth: 1.5 });
    expect(mark).not.toHaveProperty("strokeOpacity");
    expect(mark).not.toHaveProperty("strokeDash");
  });

  test("a line in a color one can see through has its opacity", () => {
    expect(drawn([1, 2], { color: "#ff000080" }).mark).toMatchObject({
      stroke: "#ff0000",
      strokeOpacity: 0.502,
    });
  });

  test("alpha takes the place of a color's own opacity, in line and marker apart", () => {
    const opacities = { strokeOpacity: 0.4 };
    const options = { color: "#ff000080", alpha: 0.4, marker: "o" } as const;
    expect(drawn([1, 2], options).layer).toMatchObject([
      { mark: opacities },
      { mark: { ...opacities, fillOpacity: 0.4 } },
    ]);
  });

  test("dashes are scaled by the line's width", () => {
    expect(drawn([1, 2], { linestyle: "--", linewidth: 2 }).mark).toMatchObject({
      strokeWidth: 2,
      strokeDash: [7.4, 3.2],
    });
  });

  test("a line with markers has a layer for each", () => {
    const marks = drawn([1, 2], { marker: "o" }).layer as { mark: { type: string } }[];
    expect(marks.map(({ mark }) => mark.type)).toEqual(["line", "point"]);
  });

  test("a half-filled marker has a layer for each half", () => {
    const marks = drawn([1, 2], { marker: "o", linestyle: "None", fillstyle: "left" }).layer;
    expect(marks).toMatchObject([{ mark: { fill: "#1f77b4" } }, { mark: { fill: null } }]);
  });

  test("a line with neither stroke nor marker is not in the spec", () => {
    expect(() => drawn([1, 2], { linestyle: "None" })).toThrow("nothing is named line 1");
  });
});

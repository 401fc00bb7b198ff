import { describe, expect, test } from "vitest";
import { type Axes, linspace, rcParams, subplots } from "../../src/index.ts";

function newAxes(): Axes {
  return subplots().axes[0] as Axes;
}

const corners = (axes: Axes) =>
  (axes.collections as unknown as { paths: { v: number[][] }[] }[]).map(({ paths }) =>
    paths.map(({ v }) => v),
  );

describe("fillBetween", () => {
  test("(x, y) fills down to 0", () => {
    const [one, other] = [newAxes(), newAxes()];
    one.fillBetween([0, 1], [2, 3]);
    other.fillBetween([0, 1], [2, 3], 0);
    expect(corners(one)).toEqual(corners(other));
  });

  test("a curve may be a function of the position", () => {
    const [one, other] = [newAxes(), newAxes()];
    one.fillBetween([1, 2, 3], (x) => x * x, -1);
    other.fillBetween([1, 2, 3], [1, 4, 9], -1);
    expect(corners(one)).toEqual(corners(other));
  });

  test("a gap in a curve parts the area, and its position counts for nothing", () => {
    const axes = newAxes();
    const { paths } = axes.fillBetween([0, 1, 2, 9], [1, 1, null, 1], [0, 0, 0, Infinity]);
    expect(paths.length).toBe(1);
    expect(axes.dataLim).toEqual([0, 0, 1, 1]);
  });

  test("with interpolate an area ends where the curves cross", () => {
    const { paths } = newAxes().fillBetween([0, 1, 2], [0, 2, 0], 1, {
      where: [false, true, false],
      interpolate: true,
    });
    expect(paths[0]?.v).toEqual([
      [0.5, 1],
      [1, 2],
      [1.5, 1],
      [1, 1],
      [0.5, 1],
    ]);
  });

  test("with interpolate an area around one point is drawn", () => {
    const drawn = (where: boolean[]) => {
      const figure = subplots();
      figure.ax.setXlim(0, 2);
      figure.ax.setYlim(1, 2);
      figure.ax.fillBetween([0, 1, 2], [0, 2, 0], 1, { where, interpolate: true });
      return figure.toSVG().match(/<path [^>]*fill="#1f77b4"/g);
    };
    expect(drawn([false, true, false])).toEqual([
      expect.stringContaining('d="M89.28,266.112L178.56,0L267.84,266.112L178.56,266.112Z"'),
    ]);
    expect(drawn([false, false, false])).toBe(null);
  });

  test("areas, bars and points take their colors from one cycle, lines from another", () => {
    const axes = newAxes();
    axes.plot([1, 2]);
    axes.scatter([1], [1]);
    expect(axes.fillBetween([0, 1], [1, 2]).facecolors).toEqual(["#ff7f0e"]);
    expect(axes.fillBetween([0, 1], [1, 2], { color: "red" }).edgecolors).toEqual(["#ff0000"]);
    expect(axes.fillBetween([0, 1], [1, 2]).facecolors).toEqual(["#2ca02c"]);
  });

  test("[] draws nothing", () => {
    const [figure, other] = [subplots(), subplots()];
    figure.ax.fillBetween([], []);
    other.ax.plot([], []);
    expect(figure.toSVG()).toBe(other.toSVG());
  });

  test("of a million points it is an SVG of less than 100 kB", () => {
    const x = linspace(0, 100, 1_000_000);
    const figure = subplots();
    figure.ax.fillBetween(
      x,
      x.map((t) => Math.sin(t * 999) * t),
      x.map((t) => -50 - Math.cos(t * 777)),
    );
    expect(figure.toSVG().length).toBeLessThan(100_000);
  });

  test('rcParams["path.simplify"] = false keeps all points', () => {
    rcParams["path.simplify"] = false;
    const figure = subplots();
    figure.ax.fillBetween(linspace(0, 1, 5000), (x) => Math.sin(x * 500));
    rcParams["path.simplify"] = true;
    expect(figure.toSVG().split("L").length).toBeGreaterThan(9990);
  });
});

test("fillBetweenx is fillBetween turned", () => {
  const [one, other] = [newAxes(), newAxes()];
  one.fillBetween([0, 1, 2], [1, 2, 1], [3, 4, 5], { where: [1, 1, 0], interpolate: true });
  other.fillBetweenx([0, 1, 2], [1, 2, 1], [3, 4, 5], [1, 1, 0], null, true);
  const turned = corners(other).map((areas) => areas.map((v) => v.map(([x, y]) => [y, x])));
  expect(turned).toEqual(corners(one));
});

describe("fill", () => {
  test("takes any number of x, y, format; of formats the color counts", () => {
    const polygons = newAxes().fill([0, 1, 1], [0, 0, 1], "g:", [2, 3, 3], [0, 0, 1]);
    expect(polygons.map(({ facecolor }) => facecolor)).toEqual(["#008000", "#1f77b4"]);
  });

  test("color is that of the edge too, facecolor is not", () => {
    const [polygon] = newAxes().fill([0, 1, 1], [0, 0, 1], { color: "red", facecolor: "blue" });
    expect([polygon?.facecolor, polygon?.edgecolor]).toEqual(["#0000ff", "#ff0000"]);
  });
});

describe("stackplot", () => {
  test("layers come as arguments or as rows of a table", () => {
    const [one, other] = [newAxes(), newAxes()];
    one.stackplot([0, 1], [1, 2], [3, 4]);
    other.stackplot(
      [0, 1],
      [
        [1, 2],
        [3, 4],
      ],
    );
    expect(corners(one)).toEqual(corners(other));
  });

  test("the stack stands on the axis, and takes the colors of lines", () => {
    const axes = newAxes();
    axes.plot([0, 1]);
    const [first] = axes.stackplot([0, 1], [1, 2]);
    expect(axes.getYlim()[0]).toBe(0);
    expect(first?.facecolors).toEqual(["#ff7f0e"]);
  });

  // What matplotlib 3.6.3 gives for these three layers.
  test.each([
    ["sym", [-2, -2.5, -3, -3]],
    ["wiggle", [-2, -2.5, -10 / 3, -7 / 3]],
    ["weighted_wiggle", [-2, -2.5, -2.75, -23 / 6]],
  ] as const)("baseline %s", (baseline, expected) => {
    const layers = [
      [1, 2, 2, 1],
      [2, 1, 3, 2],
      [1, 2, 1, 3],
    ];
    const [first] = newAxes().stackplot([0, 1, 2, 3], layers, { baseline });
    const foot = first?.paths[0]?.v.slice(1, 5).map(([, y]) => y) ?? [];
    for (const [at, value] of expected.entries()) expect(foot[at]).toBeCloseTo(value, 12);
  });
});

describe("color beside the colors of inside and edge", () => {
  const [red, green] = ["#ff0000", "#008000"];

  // Asked of matplotlib 3.6.3.
  test.each([
    [{ color: "r", edgecolor: "g" }, [red, green], [red, red]],
    [{ edgecolor: "g", color: "r" }, [red, red], [red, red]],
    [{ facecolor: "g", color: "r" }, [red, red], [red, red]],
    [{ color: "r", facecolor: "g" }, [green, red], [red, red]],
    [{ ec: "g", color: "r" }, [red, red], [red, green]],
    [{ color: "r", ec: "g" }, [red, green], [red, green]],
    [{ fc: "g", color: "r" }, [red, red], [green, red]],
  ])("%j counts in its order in fills, and goes before long names in spans", (look, fill, span) => {
    const { ax } = subplots();
    const area = ax.fillBetween([0, 1], [1, 2], look);
    expect([area.facecolors[0], area.edgecolors[0]]).toEqual(fill);
    const [polygon] = ax.fill([0, 1, 1], [0, 1, 0], look);
    expect([polygon?.facecolor, polygon?.edgecolor]).toEqual(fill);
    const { facecolor, edgecolor } = ax.axvspan(0, 1, look);
    expect([facecolor, edgecolor]).toEqual(span);
  });

  test("c counts as color does", () => {
    const [polygon] = subplots().ax.fill([0, 1, 1], [0, 1, 0], { c: "r", ec: "g" } as object);
    expect([polygon?.facecolor, polygon?.edgecolor]).toEqual([red, green]);
  });
});

import { describe, expect, test } from "vitest";
import {
  type Axes,
  linspace,
  Normalize,
  plt,
  StrMethodFormatter,
  subplots,
} from "../../src/index.ts";

function newAxes(): Axes {
  return subplots().axes[0] as Axes;
}

const [x, y] = [linspace(-2, 2, 5), linspace(-1, 1, 3)];

test("a function of two numbers is asked at each node, row by row", () => {
  const asked: string[] = [];
  newAxes().contour([0, 1], [5, 6, 7], (a, b) => {
    asked.push(`${a},${b}`);
    return a + b;
  });
  expect(asked).toEqual(["0,5", "1,5", "0,6", "1,6", "0,7", "1,7"]);
});

test("a function draws what its table draws", () => {
  const [one, other] = [subplots(), subplots()];
  one.ax.contourf(x, y, (a, b) => a * b);
  other.ax.contourf(
    x,
    y,
    Array.from(y, (b) => Array.from(x, (a) => a * b)),
  );
  expect(one.toSVG()).toBe(other.toSVG());
});

test("places may be tables, with one for each node", () => {
  const [one, other] = [subplots(), subplots()];
  one.ax.contour(x, y, (a, b) => a * b);
  const across = Array.from(y, () => [...x]);
  const up = Array.from(y, (b) => Array.from(x, () => b));
  other.ax.contour(across, up, (a, b) => a * b);
  expect(one.toSVG()).toBe(other.toSVG());
});

test("the view ends at the nodes, and a line through them keeps it there", () => {
  const axes = newAxes();
  axes.contour(x, y, (a, b) => a * b);
  axes.plot([-2, 2], [0, 0]);
  expect([axes.getXlim(), axes.getYlim()]).toEqual([
    [-2, 2],
    [-1, 1],
  ]);
});

test("in one color, levels below 0 are dashed; in many, none is", () => {
  const dashes = (options: object) =>
    newAxes()
      .contour(x, y, (a, b) => a * b, { levels: [-1, 0, 1], ...options })
      .lines.map(({ dash }) => dash !== null);
  expect(dashes({ colors: "k" })).toEqual([true, false, false]);
  expect(dashes({ colors: "k", linestyles: "solid" })).toEqual([false, false, false]);
  expect(dashes({})).toEqual([false, false, false]);
});

test("each level counts as an artist", () => {
  const axes = newAxes();
  const { levels } = axes.contour(x, y, (a, b) => a * b);
  expect(axes.collections.length).toBe(levels.length);
  expect(axes.plot([1])[0]?.label).toBe(`_child${levels.length}`);
});

test("levels beyond the heights draw nothing and warn", () => {
  const figure = subplots();
  figure.ax.contour(x, y, (a, b) => a * b, [5, 6]);
  expect(figure.warnings).toEqual([
    "Axes.contour: no level lies between the lowest height, -2, and the highest, 2; nothing is drawn. Give others",
  ]);
});

test("opaque areas lie over one another without seams, others side by side", () => {
  const paths = (alpha: number) => {
    const figure = subplots();
    figure.ax.contourf(x, y, (a, b) => a + b, { levels: [-3, 0, 3], alpha });
    return JSON.stringify(figure.spec).match(/"x":-2,"y":-1/g)?.length;
  };
  // The lower area covers all of the field, corners of the upper one included.
  const corner = (alpha: number) => {
    const figure = subplots();
    figure.ax.contourf(x, y, (a, b) => a + b, { levels: [-3, 0, 3], alpha });
    return JSON.stringify(figure.spec).match(/"x":2,"y":1/g)?.length;
  };
  expect([paths(1), corner(1), paths(0.5), corner(0.5)]).toEqual([1, 2, 1, 1]);
});

describe("clabel", () => {
  const heights = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 30 }, (__, column) => row + column),
  );

  test("interrupts lines, and does not with inline false", () => {
    const axes = newAxes();
    const whole = axes.contour(heights, [20]);
    expect(axes.clabel(whole, { inline: false }).map(({ text }) => text)).toEqual(["20"]);
    expect(whole.lines[0]?.segments.length).toBe(1);
    axes.clabel(whole);
    expect(whole.lines[0]?.segments.length).toBe(2);
    expect(axes.texts.length).toBe(2);
  });

  test("of the contours themselves does the same", () => {
    const [one, other] = [newAxes(), newAxes()];
    one.contour(heights, [20, 30]).clabel([30], { fmt: "%d" });
    other.clabel(other.contour(heights, [20, 30]), [30], { fmt: "%d" });
    const facts = (axes: Axes) =>
      axes.texts.map(({ text, at, rotation }) => ({ text, at, rotation }));
    expect(facts(one)).toEqual(facts(other));
    expect(() => one.contourf(heights).clabel()).toThrow(
      "QuadContourSet.clabel: these contours are areas; label lines, those that contour draws at the same levels",
    );
  });

  test("writes in the axes that draws the lines, whichever is called", () => {
    const [one, other] = [newAxes(), newAxes()];
    other.clabel(one.contour(heights, [20]));
    expect([one.texts.length, other.texts.length]).toEqual([1, 0]);
  });

  test("a level takes its text from a map, and %1.3f without one, as in matplotlib", () => {
    const axes = newAxes();
    const fmt = new Map([[20, "twenty"]]);
    const texts = axes.clabel(axes.contour(heights, [20, 30]), { fmt });
    expect(texts.map(({ text }) => text)).toEqual(["twenty", "%1.3f"]);
  });

  test("a formatter writes all levels alike", () => {
    const axes = newAxes();
    const texts = axes.clabel(axes.contour(heights, [20, 30]), {
      fmt: new StrMethodFormatter("{x:.1f} m"),
    });
    expect(texts.map(({ text }) => text)).toEqual(["20.0 m", "30.0 m"]);
  });

  test("labels are cut at the edge of the axes, and not drawn outside", () => {
    const figure = subplots();
    const axes = figure.axes[0] as Axes;
    axes.clabel(axes.contour(heights, [20]));
    const marks = () => JSON.stringify(figure.spec).match(/"text":"20"[^}]*/)?.[0];
    expect(marks()).toContain('"clip":true');
    axes.setXlim(25, 29);
    expect(marks()).toBeUndefined();
  });

  test("lines that are too short, and lines without a place on the axes, get none", () => {
    const axes = newAxes();
    expect(axes.clabel(axes.contour(heights, [0.1]))).toEqual([]);
    const log = newAxes();
    log.setXscale("log", { nonpositive: "mask" });
    expect(log.clabel(log.contour(heights, [20]))).toEqual([]);
  });
});

describe("the colors of contours", () => {
  const heights = [0, 10, 20, 30, 40].map((row) => [0, 1, 2, 3, 4].map((column) => row + column));

  test("setCmap and setClim change them, and colorbars follow", () => {
    const axes = newAxes();
    const areas = axes.contourf(heights, [10, 20, 30]);
    const bar = axes.figure.colorbar(areas);
    areas.setCmap("gray");
    expect(areas.colors).toEqual(["#404040", "#c0c0c0"]);
    expect(areas.collections.map(({ color }) => color)).toEqual(areas.colors);
    areas.setClim(15, 25);
    expect(areas.colors).toEqual(["#000000", "#ffffff"]);
    expect([bar.vmin, bar.vmax]).toEqual([10, 30]);
    expect(areas.getArray()).toEqual([10, 20, 30]);
  });

  test("setNorm keeps levels of the norm's own limits", () => {
    const lines = newAxes().contour(heights, [10, 20, 30], { cmap: "gray" });
    lines.setNorm(new Normalize(0, 40));
    expect(lines.colors).toEqual(["#404040", "#808080", "#c0c0c0"]);
    expect(lines.clim).toEqual([0, 40]);
  });

  test("plt.colorbar() is that of contours that were drawn last", () => {
    const areas = plt.contourf(heights, [10, 20, 30], { extend: "both" });
    const bar = plt.colorbar();
    expect(bar.mappable).toBe(areas);
    expect([bar.extend, bar.getTicks()]).toEqual(["both", [10, 20, 30]]);
  });
});

import { describe, expect, test } from "vitest";
import { areaLook, type Hatching } from "../../src/artists/area/area-look.ts";
import { hatchPaths } from "../../src/artists/area/hatch-paths.ts";
import { boundsOfRings, boxRing, type Ring, windings } from "../../src/artists/area/polygon-cut.ts";
import { type Axes, Circle, plt, Rectangle, rcParams, subplots } from "../../src/index.ts";

const rc = rcParams;
const everywhere = [-1e5, -1e5, 1e5, 1e5] as const;

/** Opaque hatching, its lines a point wide. */
function hatch(letters: string, own: Partial<Hatching> = {}): Hatching {
  const usual = { color: "#000000", linewidth: 1, opacity: 1, ground: null, inset: 0 };
  return { letters, ...usual, ...own };
}

function pathsOf(letters: string, rings: readonly Ring[]): string[] {
  return hatchPaths(hatch(letters), rings, everywhere).flatMap(({ paths }) => paths);
}

function shapesOf(letters: string, ring: Ring): Ring[] {
  return pathsOf(letters, [ring])
    .join("")
    .split("M")
    .slice(1)
    .map((path) =>
      path
        .replace("Z", "")
        .split("L")
        .map((point) => point.split(",").map(Number) as [number, number]),
    );
}

describe("the pattern repeats after 72 points, as matplotlib's", () => {
  const tile = boxRing([0, 0, 72, 72]);

  test.each([
    ["-", 6],
    ["|", 6],
    ["--", 12],
    ["+", 12],
    ["-|", 12],
    // The first and the last go through corners.
    ["/", 7],
    ["//", 13],
    ["x", 14],
  ])("%j has %i lines in a tile", (letters, count) => {
    expect(shapesOf(letters, tile).length).toBe(count);
  });

  test('"-" has its lines in the middle of each sixth, as thick as hatch.linewidth', () => {
    const tops = shapesOf("-", tile).map((line) => boundsOfRings([line]));
    expect(tops.map(([, y0, , y1]) => [y0, y1])).toEqual(
      [6, 18, 30, 42, 54, 66].map((y) => [y - 0.5, y + 0.5]),
    );
  });

  test('".", "o", "O" and "*" grow from small to large', () => {
    const widths = [".", "o", "O", "*"].map((letter) => {
      const inner = shapesOf(letter, boxRing([0, 0, 72, 72])).map((shape) =>
        boundsOfRings([shape]),
      );
      return Math.max(...inner.map(([x0, , x1]) => x1 - x0));
    });
    // Radii by their distance of 12 points: 0.1, 0.2, 0.35 and a third, with a line of 1 point around.
    expect(widths.slice(0, 3)).toEqual([3.4, 5.8, 9.4].map((width) => expect.closeTo(width, 1)));
    expect(widths[3]).toBeGreaterThan(8);
  });
});

test("hatching ends at the outline of what is hatched, and in its holes", () => {
  const outline: Ring = [
    [10, 10],
    [60, 20],
    [30, 70],
  ];
  for (const letters of ["/", "\\", "x", "-", "|", "o", ".", "*"]) {
    for (const shape of shapesOf(letters, outline)) {
      const [x0, y0, x1, y1] = boundsOfRings([shape]);
      expect([x0 >= 9.99, y0 >= 9.99, x1 <= 60.01, y1 <= 70.01], letters).toEqual(
        Array(4).fill(true),
      );
    }
  }
  const hole = boxRing([20, 20, 50, 50]).toReversed();
  const [path = ""] = pathsOf("-", [boxRing([0, 0, 70, 70]), hole]);
  expect(path).toContain("M20,");
  expect(pathsOf("-", [boxRing([0, 0, 70, 70])])[0]).not.toContain("M20,");
});

test("the pattern begins at the upper left corner of the picture, as in matplotlib's SVGs", () => {
  const lines = (ylabel: string) => {
    const page = subplots();
    page.ax.bar([0], [1], { label: "a", hatch: "|" });
    page.ax.legend();
    page.ax.setYlabel(ylabel);
    const left = page.ax.getPosition().x0 - page.getTightbbox().x0;
    const paths = page.toSVG().match(/<path [^>]*fill="#000000"[^>]*>/g) ?? [];
    // Of each line the left side, half a point before its middle.
    const places = paths.flatMap((path) => [...path.matchAll(/M([-\d.]+),/g)]);
    return places.map(([, x]) => Number(x) + 0.5 + left);
  };
  // In the middle of each sixth of 72 points.
  const phases = (places: readonly number[]) => new Set(places.map((x) => (x % 12).toFixed(1)));
  expect(phases(lines(""))).toEqual(new Set(["6.0"]));
  expect(phases(lines("height"))).toEqual(new Set(["6.0"]));
});

describe("the color of hatching", () => {
  const usual = { facecolor: "#1f77b4" };

  test("is that of an edge that was asked for, else hatch.color", () => {
    expect(areaLook({ hatch: "/", edgecolor: "#ff0000" }, usual, rc).hatching?.color).toBe(
      "#ff0000",
    );
    expect(areaLook({ hatch: "/" }, usual, { ...rc, "hatch.color": "#00ff00" }).hatching).toEqual(
      hatch("/", { color: "#00ff00" }),
    );
  });

  test('of a patch with an edge "none" is a black that lines do not show in; of a collection, hatch.color', () => {
    const asked = { hatch: "/", edgecolor: "#00000000" };
    expect(areaLook(asked, usual, rc).hatching?.color).toBe("#00000000");
    expect(areaLook(asked, { ...usual, isCollection: true }, rc).hatching?.color).toBe("#000000");
  });

  test("keeps the edge's own opacity within what is faded with the inside", () => {
    const hatchOf = (request: object, own = {}) => {
      const look = areaLook({ hatch: "/", ...request }, { ...usual, ...own }, rc).hatching;
      return [look?.color, look?.opacity, look?.ground];
    };
    const isCollection = true;
    expect(hatchOf({ alpha: 0.4 })).toEqual(["#000000", 0.4, "#1f77b4"]);
    expect(hatchOf({ alpha: 0.4, edgecolor: "#ff0000" })).toEqual(["#ff000066", 0.4, "#1f77b4"]);
    expect(hatchOf({ facecolor: "#ffffff80" })).toEqual(["#000000", 128 / 255, "#ffffff"]);
    expect(hatchOf({ edgecolor: "#ff000080" })).toEqual(["#ff000080", 1, null]);
    expect(hatchOf({ facecolor: "#00000000", alpha: 0.4 })).toEqual(["#000000", 0.4, null]);
    expect(hatchOf({ alpha: 0.4 }, { isCollection })).toEqual(["#000000", 0.4, "#1f77b4"]);
    const none = { facecolor: "#00000000", alpha: 0.4 };
    expect(hatchOf(none, { isCollection })).toEqual(["#00000066", 1, null]);
    expect(hatchOf({ alpha: 0 }, { isCollection })).toEqual(["#000000", 1, null]);
  });
});

describe("what is faded lies side by side", () => {
  const area = boxRing([0, 0, 30, 30]);
  const faded = { opacity: 0.5, ground: "#ffffff" };

  /** How much of the area each shade covers at places of a grid: 1 each where all lie side by side. */
  function covers(own: Partial<Hatching>, letters: string): number[] {
    const parts = hatchPaths(hatch(letters, own), [area], everywhere);
    const rings = parts.map(({ paths }) => paths.map(ringsOfPath));
    const places = [...Array(900).keys()].map(
      (at) => [(at % 30) + 0.37, Math.floor(at / 30) + 0.41] as const,
    );
    return places.map(
      (place) =>
        rings.filter((ofShade) => ofShade.some((each) => windings(each, place) !== 0)).length,
    );
  }

  test.each(["/", "xx", "+x", "o.", "O*", "*-", "OOOO", "....", "/oO.*"])("%j", (letters) => {
    for (const own of [faded, { ...faded, color: "#ff000080" }]) {
      const counts = covers(own, letters);
      expect(Math.min(...counts)).toBe(1);
      // Rims lie over one another by a twentieth of a point.
      const twice = counts.filter((count) => count > 1).length;
      expect(twice / counts.length).toBeLessThan(0.12);
    }
  });

  test("what a ring goes around twice is hatched as what it goes around once", () => {
    const rings = (times: number) => Array.from({ length: times }, () => area);
    const groundOf = (times: number) => {
      const [ground] = hatchPaths(hatch("x", faded), rings(times), everywhere);
      return (ground?.paths ?? []).map(ringsOfPath);
    };
    const at = (times: number, place: readonly [number, number]) =>
      groundOf(times).some((each) => windings(each, place) !== 0);
    expect([at(1, [12, 12]), at(2, [12, 12])]).toEqual([false, false]);
    expect([at(1, [12, 4]), at(2, [12, 4])]).toEqual([true, true]);
  });

  test("an edge as faint hides what lies below it, of a convex area", () => {
    const [ground] = hatchPaths(hatch("-", { ...faded, inset: 2 }), [area], everywhere);
    const bounds = boundsOfRings((ground?.paths ?? []).flatMap(ringsOfPath));
    expect(bounds).toEqual([2, 2, 28, 28]);
  });
});

function ringsOfPath(path: string): Ring[] {
  return path
    .split("M")
    .slice(1)
    .map((ring) => {
      const points = ring.replace("Z", "").split("L");
      return points.map((point) => point.split(",").map(Number) as [number, number]);
    });
}

test("fillBetween with facecolor none has a black edge, as all collections without an inside", () => {
  const [axes] = subplots().axes as [Axes];
  const fill = axes.fillBetween([0, 1], [1, 2], { facecolor: "none", hatch: "x" });
  expect([fill.facecolors, fill.edgecolors, fill.hatch]).toEqual([[], ["#000000"], "x"]);
  expect(axes.fillBetween([0, 1], [1, 2], { color: "none" }).edgecolors).toEqual([]);
  expect(axes.addPatch(new Rectangle([0, 0], 1, 1, { facecolor: "none" })).edgecolor).toBe(null);
});

test("setHatch sets the letters and takes them away", () => {
  const circle = new Circle([0, 0], 1, { hatch: "/" });
  circle.setHatch("xx");
  expect(circle.hatch).toBe("xx");
  circle.setHatch(null);
  expect(circle.hatch).toBe(null);
});

test("hatch.linewidth of the settings is that of a new patch", () => {
  const linewidth = plt.rcContext({ "hatch.linewidth": 3 }, () => {
    return new Circle([0, 0], 1, { hatch: "/" }).look.hatching?.linewidth;
  });
  expect(linewidth).toBe(3);
});

test("hatching of what is not cut at the edge of the axes goes on beyond the figure", () => {
  const figure = subplots(1, 1, { figsize: [2, 2] });
  const [axes] = figure.axes as [Axes];
  axes.addPatch(new Rectangle([0, 0], 2.5, 1, { hatch: "-", fill: false, clipOn: false }));
  const [shape = ""] = /M0,[^Z]*Z/.exec(JSON.stringify(figure.spec)) ?? [];
  const reach = Math.max(...Array.from(shape.matchAll(/[ML]([\d.]+),/g), ([, x]) => Number(x)));
  expect(reach).toBeCloseTo(2.5 * axes.getPosition().width, 1);
});

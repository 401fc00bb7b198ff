import { describe, expect, test } from "vitest";
import { kindOf } from "../../src/artists/kinds.ts";
import * as api from "../../src/index.ts";
import { isDrawn } from "../render/fast/compare.ts";

const { figure, plt, subplots } = api;

/** The layer of the first artist of axes. */
function layerOf(axes: api.Axes3D): unknown {
  const [artist] = axes.artists;
  return artist === undefined ? null : kindOf(artist).layer(artist, axes.space);
}

function newAxes(): api.Axes3D {
  return figure().addSubplot(1, 1, 1, { projection: "3d" });
}

const [X, Y, Z] = [
  [0, 1, 2],
  [
    [0, 0, 0],
    [1, 1, 1],
  ],
  [
    [1, 2, 3],
    [4, 5, 6],
  ],
];

describe("axes of three dimensions are made", () => {
  function onNewPage(make: () => api.Axes3D): api.Axes3D {
    plt.figure();
    return make();
  }

  test("by addSubplot, addAxes, subplots, plt.axes and plt.subplot alike", () => {
    const made = [
      newAxes(),
      figure().addAxes([0.125, 0.11, 0.775, 0.77], { projection: "3d" }),
      subplots({ subplotKw: { projection: "3d" } }).ax,
      [...subplots(1, 1, { subplotKw: { projection: "3d" } })][1] as api.Axes3D,
      onNewPage(() => plt.axes({ projection: "3d" })),
      onNewPage(() => plt.subplot(111, { projection: "3d" })),
    ];
    for (const axes of made) axes.plotSurface(X, Y, Z);
    const boxes = made.map((axes) => Object.values(axes.getPosition()).map(Math.round));
    expect(new Set(boxes.map(String)).size).toBe(1);
    expect(made.map((axes) => axes.getZlim())).toEqual(made.map(() => [1, 6]));
  });

  test("with a view, a projection, a box and the third axis at once", () => {
    const own = newAxes();
    own.viewInit(20, 45, 10);
    own.setProjType("ortho");
    own.setBoxAspect([1, 2, 3]);
    own.setZlabel("height");
    own.setZlim(0, 4);
    const given = figure().addSubplot(1, 1, 1, {
      projection: "3d",
      elev: 20,
      azim: 45,
      roll: 10,
      proj_type: "ortho",
      boxAspect: [1, 2, 3],
      zlabel: "height",
      zlim: [0, 4],
    });
    expect(given.getProj()).toEqual(own.getProj());
    expect(given.getZlabel()).toBe("height");
  });

  test("and plt draws in them", () => {
    plt.figure();
    const axes = plt.axes({ projection: "3d" });
    (plt.plot as (...args: unknown[]) => unknown)([0, 1], [0, 1], [0, 2]);
    expect(axes.lines[0]?.getData3d().map((values) => [...values])).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
    ]);
  });
});

describe("limits", () => {
  test("leave room along x and y, and along z only for scatter", () => {
    const axes = newAxes();
    axes.plot([0, 1], [0, 10], [0, 100]);
    expect([axes.getXlim(), axes.getYlim(), axes.getZlim()]).toEqual([
      [-0.05, 1.05],
      [-0.5, 10.5],
      [0, 100],
    ]);
    axes.scatter(0, 0, 100);
    expect(axes.getZlim()).toEqual([-5, 105]);
  });

  test("a point that lacks x or y counts for neither; heights count by themselves", () => {
    const axes = newAxes();
    axes.margins(0);
    axes.plot([0, 1, Number.NaN], [0, 1, 7], [0, 1, 9]);
    expect([axes.getXlim(), axes.getYlim(), axes.getZlim()]).toEqual([
      [0, 1],
      [0, 1],
      [0, 9],
    ]);
  });

  test("cla starts anew", () => {
    const axes = newAxes();
    axes.plot([0, 1], [0, 10], [0, 100], { label: "old" });
    axes.setZlabel("z");
    axes.grid(false);
    axes.cla();
    expect([axes.lines, axes.getZlim(), axes.getZlabel()]).toEqual([[], [0, 1], ""]);
    axes.plot([0, 1], [0, 1], [5, 6]);
    expect(axes.getZlim()).toEqual([5, 6]);
  });

  test('setAspect("equal") widens them about their middles', () => {
    const axes = newAxes();
    axes.margins(0);
    axes.plot([0, 8], [0, 2], [0, 1]);
    axes.setAspect("equal");
    expect(axes.getXlim().map(Math.round)).toEqual([0, 8]);
    expect(axes.getYlim().map(Math.round)).toEqual([-3, 5]);
    const [low, high] = axes.getZlim();
    expect(high - low).toBeCloseTo(6, 6);
  });

  test("setAutoscalezOn(false) keeps those of z while the others follow the data", () => {
    const axes = newAxes();
    axes.setAutoscalezOn(false);
    axes.plot([0, 8], [0, 2], [0, 7]);
    expect([axes.getZlim(), axes.getYlim(), axes.getAutoscaleOn()]).toEqual([
      [0, 1],
      [-0.1, 2.1],
      false,
    ]);
  });

  test("setZbound keeps a reversed axis reversed", () => {
    const axes = newAxes();
    axes.invertZaxis();
    axes.setZbound(0, 4);
    expect([axes.getZlim(), axes.getZbound(), axes.zaxisInverted()]).toEqual([
      [4, 0],
      [0, 4],
      true,
    ]);
  });
});

describe("what is far is drawn first", () => {
  test("whole collections by their nearest points", () => {
    const axes = newAxes();
    const near = axes.scatter(0, 0, 0);
    const far = axes.scatter(0, 1, 0);
    expect(near.zorder).toBeGreaterThan(far.zorder);
    axes.viewInit(30, 120);
    expect(near.zorder).toBeLessThan(far.zorder);
  });

  test("or by their own order where that is asked for", () => {
    const axes = figure().addSubplot(111, { projection: "3d", computedZorder: false });
    const near = axes.scatter(0, 0, 0, { zorder: 1 });
    const far = axes.scatter(0, 1, 0, { zorder: 7 });
    expect([near.zorder, far.zorder]).toEqual([1, 7]);
  });
});

test("scatter takes more points than a call has room for arguments", () => {
  const axes = newAxes();
  const x = Float64Array.from({ length: 200_000 }, (_, index) => index);
  axes.scatter(x, x, x, { s: 1 });
  expect(axes.getZlim()).toEqual(axes.getXlim());
  expect(axes.space.view3d?.limits[2]).toEqual(axes.getZlim());
  expect(layerOf(axes)).not.toBeNull();
});

describe("plotSurface", () => {
  test("has a polygon between neighbors of each stride, the last row and column included", () => {
    const heights = Array.from({ length: 6 }, () => [0, 1, 2, 3]);
    const rows = Array.from({ length: 6 }, (_, y) => [y, y, y, y]);
    const surface = newAxes().plotSurface([0, 1, 2, 3], rows, heights, { rstride: 2, cstride: 3 });
    expect(surface.facecolors).toHaveLength(3);
  });

  test("colors polygons by their mean heights; setClim colors them anew", () => {
    const surface = newAxes().plotSurface(X, Y, Z, { cmap: "gray" });
    expect([...(surface.getArray() ?? [])]).toEqual([3, 4]);
    expect(surface.facecolors).toEqual(["#000000", "#ffffff"]);
    surface.setClim(2, 4);
    expect(surface.facecolors[0]).toBe("#808080");
  });

  test("without width, edges in the colors of their polygons are not drawn", () => {
    const axes = newAxes();
    const facecolors = Z.map((row) => row.map(() => "r"));
    axes.plotSurface(X, Y, Z, { facecolors, linewidth: 0 });
    expect(JSON.stringify(layerOf(axes))).not.toContain('"stroke":"#');
    expect(layerOf(axes)).toMatchObject({ mark: { stroke: null } });
    expect(layerOf(axes)).not.toHaveProperty("encoding.stroke");
  });

  test("opacity counts for edges where it comes before their color, as in matplotlib", () => {
    const axes = newAxes();
    expect(axes.plotSurface(X, Y, Z, { edgecolor: "k", alpha: 0.5 }).edgecolor).toBe("#000000");
    expect(axes.plotSurface(X, Y, Z, { alpha: 0.5, edgecolor: "k" }).edgecolor).toBe("#00000080");
  });

  test("what changes nothing is told", () => {
    const page = figure();
    page.addSubplot({ projection: "3d" }).plotSurface(X, Y, Z, { vmin: 0, antialiased: false });
    expect(page.warnings).toEqual([
      "Axes3D.plotSurface: there is no cmap, so vmin change nothing",
      "Axes3D.plotSurface: antialiased changes nothing, edges of vector pictures are smooth",
    ]);
  });
});

test("artists leave their axes", () => {
  const axes = newAxes();
  const all = [
    ...axes.plot([0, 1], [0, 1], [0, 1]),
    axes.scatter(0, 0, 0),
    axes.plotWireframe(X, Y, Z),
    axes.plotSurface(X, Y, Z),
    axes.text(0, 0, 0, "here"),
  ];
  expect([axes.lines.length, axes.collections.length, axes.texts.length]).toEqual([1, 3, 1]);
  for (const artist of all) artist.remove();
  expect([axes.lines.length, axes.collections.length, axes.texts.length]).toEqual([0, 0, 0]);
});

test("the text of the figure tells the view, the axes and what is drawn", () => {
  const page = figure();
  const axes = page.addSubplot({ projection: "3d" });
  axes.viewInit(20, 45, 10);
  axes.plotWireframe(X, Y, Z, { color: "r", label: "net" });
  axes.setZlabel("height");
  axes.setZticks([2, 4]);
  expect(page.toText().split("\n").slice(2)).toEqual([
    "  3d, seen from elev 20, azim 45, roll 10",
    "  x",
    "    from -0.1 to 2.1",
    "    ticks 0.0 | 0.5 | 1.0 | 1.5 | 2.0",
    "  y",
    "    from -0.05 to 1.05",
    "    ticks 0.0 | 0.2 | 0.4 | 0.6 | 0.8 | 1.0",
    '  z "height"',
    "    from 1 to 6",
    "    ticks 2 | 4",
    '  wireframe 1 "net"',
    "    #ff0000 solid 1.5",
    "    5 lines",
    "      x from 0 to 2",
    "      y from 0 to 1",
    "      z from 1 to 6",
  ]);
});

test("axis off hides the box alone, and the fast drawing draws it all", () => {
  const page = figure();
  const axes = page.addSubplot({ projection: "3d" });
  axes.plotSurface(X, Y, Z, { cmap: "viridis" });
  const whole = page.toSVG().length;
  axes.axis("off");
  expect(page.toSVG().length).toBeLessThan(whole / 2);
  expect(page.toText()).toContain("axis off");
  expect(isDrawn(page.spec)).toBe(true);
});

// A script in plain JavaScript calls with anything, so the verbs have no types here.
type Loose = { readonly [name: string]: (...values: unknown[]) => unknown };
type Row = [call: (axes: Loose) => unknown, code: api.PlotErrorCode, message: string];

const wrong: Row[] = [
  [
    (axes) => axes.plot?.([1, 2], [1, 2, 3], 0),
    "length-mismatch",
    "Axes3D.plot: xs has 2 values, ys has 3 values and zs has 1 value; give one of each per point, or one number for all",
  ],
  [
    (axes) => axes.plot?.([1], [1], 1, { zdir: "w" }),
    "invalid-argument",
    'Axes3D.plot: zdir must be one of "x", "y", "z"; got "w"',
  ],
  [
    (axes) => axes.plot?.([1, 2], [3, 4], [5, 6], "r", "b"),
    "invalid-argument",
    "Axes3D.plot: got 5 arguments in order; there are 4: xs, ys, zs, fmt",
  ],
  [
    (axes) => axes.scatter?.([1], [1], [1], { depthshade: "yes" }),
    "invalid-argument",
    'Axes3D.scatter: depthshade must be true or false; got "yes"',
  ],
  [
    (axes) => axes.plotWireframe?.(X, Y, Z, { rstride: 1, rcount: 3 }),
    "invalid-argument",
    "Axes3D.plotWireframe: rstride and cstride exclude rcount and ccount; say how many rows there are between lines, or how many lines",
  ],
  [
    (axes) => axes.plotWireframe?.(X, Y, Z, { rstride: 0, cstride: 0 }),
    "invalid-argument",
    "Axes3D.plotWireframe: rstride and cstride are both 0, so there is no line to draw; leave one of them out",
  ],
  [
    (axes) => axes.plotWireframe?.(X, Y, [1, 2, 3]),
    "invalid-data",
    "Axes3D.plotWireframe: Z is a list of numbers; give a table, [[…], …], with a height for each row and column",
  ],
  [
    (axes) => axes.plotWireframe?.([0, 1], Y, Z),
    "length-mismatch",
    "Axes3D.plotWireframe: X has shape [1, 2], Y has [2, 3] and Z has [2, 3]; give three tables of one shape",
  ],
  [
    (axes) => axes.plotSurface?.(X, Y, Z, { facecolors: [["r"]] }),
    "length-mismatch",
    "Axes3D.plotSurface: facecolors has shape [1, 1]; Z needs one of at least [1, 2], a color for each cell",
  ],
  [
    (axes) => axes.plotSurface?.(X, Y, Z, { rstride: 0 }),
    "invalid-argument",
    "Axes3D.plotSurface: rstride must be a whole number from 1 to 1000000; got 0",
  ],
  [
    (axes) => axes.text?.(1, 2, 3, "s", { zdir: [1, 2] }),
    "invalid-argument",
    'Axes3D.text: zdir must be "x", "y", "z" or a vector [x, y, z]; got [1, 2]',
  ],
  [
    (axes) => axes.viewInit?.(1, 2, 3, "q"),
    "invalid-argument",
    'Axes3D.viewInit: verticalAxis must be one of "x", "y", "z"; got "q"',
  ],
  [
    (axes) => axes.setProjType?.("ortho", 2),
    "invalid-argument",
    'Axes3D.setProjType: focalLength must be left out with projType "ortho", which has none; got 2',
  ],
  [
    (axes) => axes.setBoxAspect?.([1, 2, 0]),
    "invalid-argument",
    "Axes3D.setBoxAspect: aspect must be [x, y, z], three finite numbers above 0; got [1, 2, 0]",
  ],
  [
    (axes) => axes.setAspect?.(2),
    "invalid-argument",
    'Axes3D.setAspect: aspect must be one of "auto", "equal", "equalxy", "equalxz", "equalyz"; got 2',
  ],
  [
    (axes) => axes.axis?.("equal"),
    "invalid-argument",
    'Axes3D.axis: arg must be one of "on", "off"; got "equal"',
  ],
  [
    (axes) => axes.margins?.(1, 2),
    "invalid-argument",
    "Axes3D.margins: pass one margin for all three axes, or one each; got 2",
  ],
  [
    (axes) => axes.margins?.(1, { z: 2 }),
    "invalid-argument",
    "Axes3D.margins: margins are given in order and by name; pass them in one of the two ways",
  ],
  [
    (axes) => axes.setZscale?.("log"),
    "invalid-scale",
    'Axes3D.setZscale: axes of three dimensions are linear; got "log". Draw the logarithms instead',
  ],
  [
    (axes) => axes.setZlim?.({ bottom: 1, zmin: 2 }),
    "invalid-limits",
    "Axes3D.setZlim: bottom and zmin are the same limit; drop one of the two",
  ],
  [
    (axes) => axes.setZlabel?.("z", { loc: "left" }),
    "unknown-option",
    "Axes3D.setZlabel: there is no loc, the name of the third axis stands at its middle; drop it",
  ],
  [
    (axes) => axes.bar?.([1], [2]),
    "invalid-argument",
    "Axes3D.bar: only axes of two dimensions have this; in three there are plot, scatter, plotWireframe, plotSurface and text",
  ],
  [
    (axes) => Reflect.set(axes, "dist", 0),
    "invalid-argument",
    "Axes3D.dist must be a number from 0.001 to 1000000; got 0",
  ],
];

test.each(wrong)("%s is refused, and nothing changes", (call, code, message) => {
  const axes = newAxes();
  axes.plot([0, 1], [0, 1], [0, 1]);
  const before = axes.space;
  let error: unknown;
  try {
    call(axes as unknown as Loose);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(api.PlotError);
  expect({ ...(error as object), message: (error as Error).message }).toMatchObject({
    code,
    message,
  });
  expect(axes.space).toEqual(before);
  expect(axes.artists).toHaveLength(1);
});

test.each<[name: string, args: readonly unknown[]]>([
  ["plot", [[1], [1], [1], "o"]],
  ["scatter", [[1], [1], [1], "z", 9, "r", true]],
  ["plotWireframe", [X, Y, Z]],
  ["plotSurface", [X, Y, Z]],
  ["text", [1, 2, 3, "a", "x"]],
  ["viewInit", [1, 2, 3, "z"]],
  ["setProjType", ["persp", 1]],
  ["setBoxAspect", [[1, 1, 1]]],
  ["getBoxAspect", []],
  ["setAspect", ["equal"]],
  ["grid", [true]],
  ["axis", ["on"]],
  ["setAxisOff", []],
  ["setAxisOn", []],
  ["tickParams", ["z"]],
  ["margins", [0, 0, 0]],
  ["autoscale", [true, "z", null]],
  ["autoscaleView", [null, true, true, true]],
  ["setXscale", ["linear"]],
  ["setYscale", ["linear"]],
  ["setZscale", ["linear"]],
  ["getZscale", []],
  ["setZlabel", ["z", {}]],
  ["getZlabel", []],
  ["setZlim", [0, 1]],
  ["getZlim", []],
  ["setZbound", [0, 1]],
  ["getZbound", []],
  ["invertZaxis", []],
  ["zaxisInverted", []],
  ["setZticks", [[1], ["a"]]],
  ["setZticklabels", [["a"]]],
  ["getZticks", []],
  ["getZticklabels", []],
  ["getZoffset", []],
  ["setZmargin", [0.1]],
  ["setAutoscaleOn", [true]],
  ["getAutoscaleOn", []],
  ["setAutoscalezOn", [true]],
  ["getAutoscalezOn", []],
  ["getProj", []],
  ["getLines", []],
  ["cla", []],
])("%s(…) is called with all its arguments, and refuses one more", (name, args) => {
  const call = (...more: unknown[]) =>
    Reflect.apply(Reflect.get(newAxes(), name), newAxes(), [...args, ...more]);
  expect(() => call()).not.toThrow();
  expect(() => call("more")).toThrow(api.PlotError);
});

import { describe, expect, test } from "vitest";
import {
  Annulus,
  Arc,
  Arrow,
  type Axes,
  Circle,
  CirclePolygon,
  Ellipse,
  FancyArrow,
  FancyArrowPatch,
  FancyBboxPatch,
  gcf,
  Line2D,
  LineCollection,
  Patch,
  Polygon,
  Rectangle,
  RegularPolygon,
  subplots,
  Wedge,
} from "../../src/index.ts";
import { unitOf } from "./unit-of.ts";

function newAxes(): Axes {
  return subplots().axes[0] as Axes;
}

describe("addPatch", () => {
  test("makes room for the patch, but chooses no limits before something asks for it", () => {
    const axes = newAxes();
    axes.addPatch(new Rectangle([1, 2], 3, 4));
    expect(axes.dataLim).toEqual([1, 2, 4, 6]);
    expect(axes.getXlim()).toEqual([0, 1]);
    axes.autoscaleView();
    expect(axes.getXlim()).toEqual([0.85, 4.15]);
  });

  test("passes over a rectangle of no size, and over what has no place", () => {
    const axes = newAxes();
    axes.addPatch(new Rectangle([1, 2], 0, 0));
    axes.addPatch(new Circle([1, Number.NaN], 1));
    axes.addPatch(new Polygon([]));
    expect(axes.dataLim).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
    axes.addPatch(new Rectangle([1, 2], 0, 3));
    expect(axes.dataLim).toEqual([1, 2, 1, 5]);
  });

  test("a curve reaches as far as it turns back before it is turned, as in matplotlib", () => {
    const axes = newAxes();
    axes.addPatch(new Ellipse([0, 0], 2, 2, { angle: 22.5 }));
    const [x0, , x1] = axes.dataLim;
    expect([x0, x1].map((x) => Math.abs(x))).toEqual([
      expect.closeTo(Math.cos(Math.PI / 8), 3),
      expect.closeTo(Math.cos(Math.PI / 8), 3),
    ]);
  });

  test("a patch stands in axes.patches until it is removed, and can be added again", () => {
    const axes = newAxes();
    const circle = axes.addPatch(new Circle([0, 0], 1));
    expect(axes.patches).toEqual([circle]);
    expect(circle.axes).toBe(axes);
    circle.remove();
    expect(axes.patches).toEqual([]);
    expect(circle.axes).toBeNull();
    expect(newAxes().addPatch(circle)).toBe(circle);
  });

  test("cla() lets go of patches", () => {
    const axes = newAxes();
    const circle = axes.addPatch(new Circle([0, 0], 1));
    axes.cla();
    expect(axes.addPatch(circle).axes).toBe(axes);
  });

  test("a hidden patch is neither drawn nor told of", () => {
    const axes = newAxes();
    axes.addPatch(new Circle([0, 0], 1)).setVisible(false);
    expect(unitOf("patch 1")).toBeUndefined();
  });
});

describe("a patch is drawn", () => {
  test("through corners in data units where it has no curves", () => {
    const axes = newAxes();
    axes.addPatch(new Rectangle([0.2, 0.2], 0.5, 0.25));
    axes.addPatch(
      new Polygon(
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        { fill: false },
      ),
    );
    expect(unitOf("patch 1")).toMatchObject({
      data: { values: [{ x: 0.2, y: 0.2, x2: 0.7, y2: 0.45 }] },
      mark: { type: "rect", clip: true, fill: "#1f77b4", stroke: null },
    });
    expect(unitOf("patch 2")).toMatchObject({
      data: {
        values: [
          { x: 0, y: 0 },
          { x: 1, y: 0 },
          { x: 0, y: 1 },
        ],
      },
      mark: { type: "line", interpolate: "linear-closed", stroke: "#000000", strokeJoin: "miter" },
    });
  });

  test("as a shape where it has", () => {
    const axes = newAxes();
    axes.addPatch(new Circle([0.5, 0.5], 0.5, { clipOn: false }));
    const mark = unitOf("patch 1")?.mark;
    expect(mark).toMatchObject({ type: "point", size: 4 });
    expect(mark).not.toHaveProperty("clip");
    expect(`${mark?.shape}`.match(/C/g)).toHaveLength(8);
  });

  test("in small numbers, however far it reaches", () => {
    const axes = newAxes();
    axes.addPatch(new Rectangle([-1e44, 0.25], 2e44, 0.5, { ec: "k" }));
    axes.addPatch(new Circle([0.5, -1e9], 1e9, { ec: "k" }));
    axes.addPatch(
      new Polygon(
        [
          [-1e9, 0],
          [1e9, 1],
        ],
        { closed: false, fill: false },
      ),
    );
    for (const name of ["patch 1", "patch 2", "patch 3"]) {
      const text = JSON.stringify(unitOf(name));
      expect(Math.max(...(text.match(/\d+/g) ?? []).map(Number))).toBeLessThan(10000);
    }
  });

  test("not at all without color, outside all reach, and with a place that is no number", () => {
    const axes = newAxes();
    axes.addPatch(new Rectangle([0, 0], 1, 1, { fc: "none" }));
    axes.addPatch(new Rectangle([1e9, 0], 1, 1));
    axes.addPatch(new Rectangle([Number.NaN, 0], 1, 1));
    for (const name of ["patch 1", "patch 2", "patch 3"]) {
      expect(unitOf(name)).toBeUndefined();
    }
  });

  test("in two pieces where a corner in the middle is missing", () => {
    const axes = newAxes();
    axes.addPatch(
      new Polygon(
        [
          [0, 0],
          [1, 1],
          [Number.NaN, 0],
          [1, 0],
          [0, 1],
        ],
        { fill: false },
      ),
    );
    expect(`${unitOf("patch 1")?.mark?.shape}`.match(/M/g)).toHaveLength(2);
  });
});

describe("how a patch looks", () => {
  test("a filled one has no edge, one that is not filled a black one", () => {
    expect(new Rectangle([0, 0], 1, 1)).toMatchObject({ facecolor: "#1f77b4", edgecolor: null });
    const hollow = new Rectangle([0, 0], 1, 1, { fill: false });
    expect(hollow).toMatchObject({ facecolor: null, edgecolor: "#000000", linewidth: 1 });
    expect(new FancyArrow(0, 0, 1, 1)).toMatchObject({ edgecolor: "#000000" });
  });

  test("setters change one thing each, null brings the default back", () => {
    const patch = new Rectangle([0, 0], 1, 1, { color: "r", label: "a" });
    patch.setEdgecolor("b");
    expect([patch.facecolor, patch.edgecolor]).toEqual(["#ff0000", "#0000ff"]);
    patch.setFacecolor(null);
    patch.setAlpha(0.5);
    patch.setLinestyle("--");
    patch.setLinewidth(2);
    expect(patch).toMatchObject({
      facecolor: "#1f77b480",
      edgecolor: "#0000ff80",
      linestyle: "--",
    });
    expect(patch.dash).toEqual([7.4, 3.2]);
    patch.setLinewidth(null);
    patch.setZorder(5);
    patch.setLabel("b");
    patch.setFill(false);
    patch.setColor("g");
    patch.setJoinstyle("round");
    patch.setCapstyle("round");
    patch.setClipOn(false);
    expect(patch).toMatchObject({
      zorder: 5,
      label: "b",
      facecolor: null,
      edgecolor: "#00800080",
      clipOn: false,
      capstyle: "round",
      joinstyle: "round",
    });
  });
});

describe("what a patch is can be read and changed", () => {
  test("Rectangle", () => {
    const patch = new Rectangle([0, 0], 1, 1, { rotation_point: "center" } as object);
    patch.setXy([1, 2]);
    patch.setX(3);
    patch.setY(4);
    patch.setAngle(10);
    expect(patch).toMatchObject({ xy: [3, 4], angle: 10, rotationPoint: "center" });
    patch.setBounds(1, 2, 3, 4);
    expect(patch).toMatchObject({ xy: [1, 2], width: 3, height: 4 });
    patch.setWidth(5);
    patch.setHeight(6);
    expect(patch).toMatchObject({ width: 5, height: 6 });
  });

  test("Ellipse, Circle and Arc", () => {
    const circle = new Circle([0, 0]);
    expect(circle.radius).toBe(5);
    circle.setRadius(2);
    circle.setCenter([1, 1]);
    expect(circle).toMatchObject({ width: 4, height: 4, center: [1, 1] });
    const ellipse = new Ellipse([0, 0], 1, 2);
    ellipse.setWidth(3);
    ellipse.setHeight(4);
    ellipse.setAngle(5);
    expect(ellipse).toMatchObject({ width: 3, height: 4, angle: 5 });
    expect(new Arc([0, 0], 1, 1, { theta2: 90 })).toMatchObject({
      theta1: 0,
      theta2: 90,
      fill: false,
    });
  });

  test("Polygon: a closed one has its first corner at the end", () => {
    const polygon = new Polygon([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(polygon.xy).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    polygon.setClosed(false);
    expect(polygon.xy).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    polygon.setXy([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(polygon.xy).toHaveLength(3);
  });

  test("Wedge, Annulus, Arrow and regular polygons", () => {
    const wedge = new Wedge([0, 0], 1, 0, 90);
    wedge.setWidth(0.5);
    wedge.setCenter([1, 1]);
    wedge.setRadius(2);
    wedge.setTheta1(10);
    wedge.setTheta2(20);
    expect(wedge).toMatchObject({ width: 0.5, center: [1, 1], r: 2, theta1: 10, theta2: 20 });
    expect(new Annulus([0, 0], 2, 1)).toMatchObject({ radii: [2, 2], width: 1, angle: 0 });
    expect(new RegularPolygon([0, 0], 5)).toMatchObject({ numvertices: 5, radius: 5 });
    expect(new CirclePolygon([0, 0], 1)).toMatchObject({ numvertices: 20, radius: 1 });
    expect(new Arrow(0, 0, 1, 1).shape).toBe("Arrow");
  });
});

test("FancyArrowPatch ends a little before its places, its head in points, and outside of patches", () => {
  const axes = newAxes();
  const circle = axes.addPatch(new Circle([0, 0.5], 0.2));
  const arrow = new FancyArrowPatch([0, 0.5], [1, 0.5], { arrowstyle: "->", patchA: circle });
  axes.addPatch(arrow);
  expect(arrow).toMatchObject({ posA: [0, 0.5], posB: [1, 0.5], edgecolor: "#000000" });
  const [command, start] = arrow.pathIn(axes.space)[0] ?? [];
  const radius = 0.2 * axes.getPosition().width;
  expect(command).toBe("M");
  expect(start).toEqual([
    expect.closeTo(radius + 2.5, 0),
    expect.closeTo(axes.getPosition().height / 2, 1),
  ]);
  expect(axes.dataLim[2]).toBeLessThan(1);
  arrow.setPositions(null, [1, 1]);
  expect(arrow.posB).toEqual([1, 1]);
  expect(unitOf("patch 2")).toBeDefined();
});

test("FancyBboxPatch: the style makes a box around the rectangle, in data units", () => {
  const axes = newAxes();
  axes.addPatch(new FancyBboxPatch([1, 1], 2, 1, { boxstyle: "square,pad=0.5" }));
  expect(axes.dataLim).toEqual([0.5, 0.5, 3.5, 2.5]);
  axes.addPatch(new FancyBboxPatch([1, 10], 2, 10, { mutationAspect: 10, mutationScale: 2 }));
  expect(axes.dataLim).toEqual([0.4, 0.5, 3.6, 26]);
});

describe("transform", () => {
  /** Axes that show 0 to 4 across, and 0 to 2 up. */
  function wideAxes(): Axes {
    const axes = newAxes();
    axes.setXlim(0, 4);
    axes.setYlim(0, 2);
    return axes;
  }
  const paths = (patch: (axes: Axes) => Patch) => {
    const axes = wideAxes();
    return axes.addPatch(patch(axes)).pathIn(axes.space);
  };

  test("axes.transAxes counts a patch in fractions of the axes", () => {
    const shares = paths(
      ({ transAxes }) => new Rectangle([0.25, 0.5], 0.5, 0.25, { transform: transAxes }),
    );
    expect(shares).toEqual(paths(() => new Rectangle([1, 1], 2, 0.5)));
    const arrow = { arrowstyle: "->", mutationScale: 10 };
    expect(
      paths(
        ({ transAxes: transform }) =>
          new FancyArrowPatch([0, 0], [0.5, 1], { ...arrow, transform }),
      ),
    ).toEqual(paths(() => new FancyArrowPatch([0, 0], [2, 2], arrow)));
  });

  test("axes.getXaxisTransform() does so upwards alone", () => {
    const band = paths(
      (axes) => new Rectangle([1, 0], 2, 1, { transform: axes.getXaxisTransform() }),
    );
    expect(band).toEqual(paths(() => new Rectangle([1, 0], 2, 2)));
  });

  // matplotlib 3.6.3: axes that show 0 to 1 have the same matrix for data and for fractions, which rectangles alone are asked for.
  test("what is counted in fractions makes no room, but for rectangles while axes show 0 to 1", () => {
    const fresh = newAxes();
    const { transAxes: transform } = fresh;
    fresh.addPatch(new Circle([0.2, 0.3], 0.1, { transform }));
    fresh.addPatch(
      new Polygon(
        [
          [0.2, 0.3],
          [0.4, 0.1],
          [0.5, 0.5],
        ],
        { transform },
      ),
    );
    fresh.addPatch(new FancyArrowPatch([0.2, 0.3], [0.6, 0.5], { transform }));
    expect(fresh.dataLim).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
    fresh.addPatch(new Rectangle([0.2, 0.3], 0.5, 0.5, { transform }));
    expect(fresh.dataLim).toEqual([0.2, 0.3, 0.7, 0.8]);
    const wide = wideAxes();
    wide.addPatch(new Rectangle([0.2, 0.3], 0.5, 0.5, { transform: wide.transAxes }));
    expect(wide.dataLim).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
  });

  test("toText() tells of it", () => {
    const axes = wideAxes();
    axes.addPatch(new Circle([0.2, 0.3], 0.1, { transform: axes.transAxes }));
    expect(gcf().toText()).toContain("x in axes fraction");
  });
});

test("addLine and addCollection make room; addArtist and autolim false do not", () => {
  const axes = newAxes();
  const line = axes.addLine(new Line2D([0, 4], [1, 2], { color: "r" }));
  expect(line.label).toBe("_child0");
  expect(axes.dataLim).toEqual([0, 1, 4, 2]);
  axes.addCollection(
    new LineCollection([
      [
        [-1, 0],
        [5, 9],
      ],
    ]),
  );
  expect(axes.dataLim).toEqual([-1, 0, 5, 9]);
  axes.addCollection(
    new LineCollection([
      [
        [-7, 0],
        [50, 9],
      ],
    ]),
    { autolim: false },
  );
  axes.addArtist(new Circle([100, 100], 3));
  expect(axes.dataLim).toEqual([-1, 0, 5, 9]);
  expect(axes.lines).toEqual([line]);
  expect(axes.collections).toHaveLength(2);
  expect(axes.patches).toHaveLength(1);
});

test("a line can be hidden, renamed, moved to the front and removed", () => {
  const axes = newAxes();
  const [line] = axes.plot([1, 2]) as [Line2D];
  line.setVisible(false);
  line.setLabel("a");
  line.setZorder(7);
  expect(line).toMatchObject({ visible: false, label: "a", zorder: 7 });
  expect(unitOf("line 1")).toBeUndefined();
  line.remove();
  expect(axes.lines).toEqual([]);
});

test("toText() tells of a patch how it is painted and where it stands", () => {
  const figure = subplots();
  figure.ax.addPatch(new Wedge([1, 2], 3, 0, 90, { ec: "k", lw: 2, ls: ":", label: "a" }));
  expect(figure.toText()).toContain(
    [
      '  wedge 1 "a"',
      "    #1f77b4 fill",
      "    edge #000000, dashes [0, [2, 3.3]], width 2",
      "    around 1, 2",
      "    radius 3, from 0, to 90",
    ].join("\n"),
  );
});

test("a legend shows patches, those of no axes too, as rectangles of their look", () => {
  const axes = newAxes();
  axes.addPatch(new Circle([0, 0], 1, { label: "disc", color: "r" }));
  axes.legend();
  expect(axes.getLegend()?.labels).toEqual(["disc"]);
  expect(new Patch({ color: "r", label: "red" }).label).toBe("red");
});

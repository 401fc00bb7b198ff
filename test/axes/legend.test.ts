import { describe, expect, test } from "vitest";
import { type Axes, gcf, type Legend, Patch, subplots } from "../../src/index.ts";
import { placeLegendIn } from "../../src/layout/axes-layout.ts";

function newAxes(): Axes {
  return subplots().ax;
}

function layoutOf(axes: Axes, legend: Legend) {
  return placeLegendIn(axes, legend.state);
}

test("legend(handles, labels) shows these artists alone, one over the other where they are a list", () => {
  const axes = newAxes();
  const lines = axes.plot([1, 2], { label: "line" });
  const points = axes.scatter([1, 2], [1, 2]);
  const red = new Patch({ color: "r" });
  const legend = axes.legend([[...lines, points], red], ["both", "red"]);
  expect(legend.labels).toEqual(["both", "red"]);
  expect(axes.legend({ handles: lines }).labels).toEqual(["line"]);
});

test("a handle without a label of its own is left out, with a warning", () => {
  const axes = newAxes();
  expect(axes.legend({ handles: axes.plot([1, 2]) }).labels).toEqual([]);
  expect(gcf().warnings.join()).toContain("_child0");
});

describe("bboxToAnchor", () => {
  test("with two numbers is the point the corner of the legend keeps its distance from", () => {
    const axes = newAxes();
    axes.plot([1, 2], { label: "a" });
    const { width, height } = axes.getPosition();
    const { bbox } = axes.legend({ loc: "upper left", bboxToAnchor: [1.05, 1] });
    expect(bbox[0]).toBeCloseTo(1.05 * width + 5, 9);
    expect(bbox[3]).toBeCloseTo(height - 5, 9);
    const other = { loc: "upper left", bbox_to_anchor: [1.05, 1] };
    expect(axes.legend(other as object).bbox).toEqual(bbox);
  });

  test("with four is the room, over which mode expand spreads columns", () => {
    const axes = newAxes();
    axes.plot([1, 2], { label: "a" });
    axes.plot([1, 2], { label: "b" });
    const { width, height } = axes.getPosition();
    const room = { bboxToAnchor: [0, 1, 1, 0.1], mode: "expand", borderaxespad: 0 } as const;
    const { bbox } = axes.legend({ ...room, loc: "lower left", ncols: 2 });
    expect(bbox[0]).toBeCloseTo(0, 9);
    expect(bbox[1]).toBeCloseTo(height, 9);
    expect(bbox[2]).toBeCloseTo(width, 9);
  });
});

test("markerfirst false puts names before handles, and rows at the right", () => {
  const axes = newAxes();
  axes.plot([1, 2], { label: "a" });
  axes.plot([1, 2], { label: "longer" });
  const { box } = layoutOf(axes, axes.legend({ markerfirst: false }));
  const [first, second] = box.rows;
  expect(first?.box.x).toBeCloseTo(second?.box.x ?? 0, 9);
  expect(first?.text.x).toBeGreaterThan(second?.text.x ?? 0);
});

test("alignment puts a narrow title at a side", () => {
  const axes = newAxes();
  axes.plot([1, 2], { label: "a long name" });
  const at = (alignment: "left" | "center" | "right") =>
    layoutOf(axes, axes.legend({ title: "t", alignment, titleFontsize: 8 })).box.title?.x ?? 0;
  expect(at("left")).toBeCloseTo(4, 9);
  expect(at("center")).toBeGreaterThan(at("left"));
  expect(at("right")).toBeGreaterThan(at("center"));
});

test("labelcolor: one color, a list that goes round, or a color of the handle", () => {
  const axes = newAxes();
  axes.plot([1, 2], { label: "a", color: "r", markeredgecolor: "g" });
  axes.scatter([1], [1], { label: "b", color: "b" });
  const colors = (labelcolor: string | string[]) => axes.legend({ labelcolor }).state.colors;
  expect(colors("0.5")).toEqual(["#808080", "#808080"]);
  expect(colors(["r"])).toEqual(["#ff0000", "#ff0000"]);
  expect(colors("linecolor")).toEqual(["#ff0000", "#0000ff"]);
  expect(colors("mec")).toEqual(["#008000", "#0000ff"]);
});

test("the frame has its colors, its opacity, and perhaps a shadow below", () => {
  const axes = newAxes();
  axes.plot([1, 2], { label: "a" });
  const legend = axes.legend({ facecolor: "y", edgecolor: "inherit", framealpha: 0.5 });
  expect(legend.framePaint).toMatchObject({ facecolor: "#bfbf0080", edgecolor: "#00000080" });
  const rects = () => JSON.stringify(gcf().spec).split('"type":"rect"').length;
  const before = rects();
  expect(axes.legend({ shadow: true, fancybox: false }).framePaint.alpha).toBe(1);
  expect(rects()).toBe(before + 1);
  axes.legend({ frameon: false });
  expect(rects()).toBe(before - 1);
});

test("addArtist(legend) keeps a legend beside the next one, until it is removed", () => {
  const axes = newAxes();
  axes.plot([1, 2], { label: "a" });
  const first = axes.addArtist(axes.legend({ loc: "upper left" }));
  const second = axes.legend(["b"], { loc: "lower right" });
  expect(axes.getLegend()).toBe(second);
  expect(axes.legends).toHaveLength(2);
  first.setVisible(false);
  expect(axes.legends).toHaveLength(1);
  first.setVisible(true);
  first.remove();
  second.remove();
  expect(axes.legends).toHaveLength(0);
  expect(axes.getLegend()).toBeNull();
  expect(() => first.bbox).toThrow("the legend was removed");
});

test("a legend can be changed", () => {
  const axes = newAxes();
  axes.plot([1, 2], { label: "a" });
  axes.plot([1, 2], { label: "b" });
  const legend = axes.legend();
  legend.setTitle("t");
  legend.setNcols(2);
  legend.setFrameOn(false);
  legend.setAlignment("left");
  legend.setBboxToAnchor([0, 0, 0.5, 0.5]);
  expect(legend.getTitle()).toBe("t");
  expect(legend).toMatchObject({ frameOn: false, fontSize: 10 });
  expect(legend.state).toMatchObject({ ncol: 2, alignment: "left", anchor: [0, 0, 0.5, 0.5] });
  expect(gcf().toText()).toContain("in 0, 0, 0.5, 0.5");
});

describe("figure.legend", () => {
  test("shows what all axes have, in the upper right corner of the figure", () => {
    const figure = subplots(1, 2, { figsize: [4, 2] });
    figure.axes[0]?.plot([1, 2], { label: "a" });
    figure.axes[1]?.plot([1, 2], { label: "b" });
    const legend = figure.legend();
    expect(legend).toMatchObject({ labels: ["a", "b"], loc: "upper right" });
    expect(legend.bbox[2]).toBeCloseTo(4 * 72 - 5, 9);
    expect(figure.legends).toEqual([legend]);
    expect(JSON.stringify(figure.spec)).toContain("figure legend 1");
    expect(figure.toText()).toContain('legend upper right: "a", "b"');
    legend.remove();
    expect(JSON.stringify(figure.spec)).not.toContain("figure legend");
  });

  test("can stand on a page without axes", () => {
    const figure = subplots();
    figure.delaxes(figure.ax);
    figure.legend({ handles: [new Patch({ color: "r", label: "crimson" })] });
    expect(figure.toSVG()).toContain("crimson");
    figure.clear();
    expect(figure.toSVG()).not.toContain("crimson");
  });
});

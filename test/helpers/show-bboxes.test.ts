import { expect, test } from "vitest";
import { bboxToRect, PlotError, showBboxes, subplots } from "../../src/index.ts";

test("bboxToRect(bbox, color) is a rectangle from one corner to the other", () => {
  for (const bbox of [[60, 45, 378, 516], Float32Array.of(60, 45, 378, 516)]) {
    const { xy, width, height, fill, edgecolor, linewidth } = bboxToRect(bbox, "blue");
    expect([xy, width, height, fill, edgecolor, linewidth]).toEqual([
      [60, 45],
      318,
      471,
      false,
      "#0000ff",
      2,
    ]);
  }
});

test("showBboxes(axes, bboxes) takes lists, tensors, and one name or color for all", () => {
  const boxes = [
    [0, 0, 1, 2],
    [1, 1, 2, 2],
  ];
  const flat = { shape: [2, 4], data: Float32Array.from(boxes.flat()) };
  const [first, second, third] = [
    (axes: ReturnType<typeof subplots>["ax"]) => showBboxes(axes, boxes, "dog", "w"),
    (axes: ReturnType<typeof subplots>["ax"]) => showBboxes(axes, flat, ["dog"], ["w"]),
    (axes: ReturnType<typeof subplots>["ax"]) =>
      showBboxes(axes, boxes, { labels: ["dog"], colors: "w" }),
  ].map((draw) => {
    const page = subplots();
    expect(draw(page.ax)).toBe(page);
    return page;
  });
  expect(first?.ax.patches.length).toBe(2);
  expect(first?.ax.texts.map(({ text, color }) => [text, color])).toEqual([["dog", "#000000"]]);
  expect(second?.toSVG()).toBe(first?.toSVG());
  expect(third?.toSVG()).toBe(first?.toSVG());
});

test("boxes change no limits, and no boxes draw nothing", () => {
  const { ax } = subplots();
  ax.imshow([[1, 2]]);
  showBboxes(ax, [[-5, -5, 9, 9]]);
  showBboxes(ax, []);
  expect([ax.getXlim(), ax.getYlim(), ax.patches.length]).toEqual([[-0.5, 1.5], [0.5, -0.5], 1]);
});

test("a wrong call draws nothing", () => {
  const { ax } = subplots();
  const good = [0, 0, 1, 1];
  const wrong: [() => unknown, string][] = [
    [() => showBboxes(ax, [good, [1, 2, 3]]), "showBboxes: bboxes[1] must be four numbers, [left"],
    [
      () => showBboxes(ax, [good], ["a"], ["b", "x y"]),
      "showBboxes: colors[1] must be a color, like",
    ],
    [() => showBboxes(ax, [good], [{}] as never), "showBboxes: labels[0] must be a string; got {}"],
  ];
  for (const [call, message] of wrong) {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(message);
  }
  expect([ax.patches, ax.texts]).toEqual([[], []]);
});

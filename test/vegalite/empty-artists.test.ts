import { expect, test } from "vitest";
import { type Axes, plot, subplots } from "../../src/index.ts";

const nothing = [Number.NaN, Number.POSITIVE_INFINITY];

test("a line of gaps alone is told when it is drawn, and by toText()", () => {
  const figure = plot([1, 2], [nothing, [1, 2]]);
  figure.toSVG();
  figure.toSVG();
  expect(figure.warnings).toEqual(["line 1 has no finite value, so nothing of it is drawn"]);
  expect(plot([1, 2], nothing).toText()).toContain(
    "line 1 has no finite value, so nothing of it is drawn",
  );
});

test("so are points, and a line whose x and y are never finite together", () => {
  const fig = subplots(1, 2);
  const right = fig.axes[1] as Axes;
  right.scatter([1, 2], nothing);
  right.plot([Number.NaN, 1], [1, Number.NaN]);
  fig.toSVG();
  expect(fig.warnings).toEqual([
    "axes 2: line 1 has no finite value, so nothing of it is drawn",
    "axes 2: scatter 1 has no finite value, so nothing of it is drawn",
  ]);
});

test("ordinary gaps, and a line without data, are not", () => {
  const { fig, ax } = subplots();
  ax.plot([1, Number.NaN, 3]);
  ax.plot([]);
  ax.scatter([], []);
  ax.plot([Number.NaN, 1], { label: "one point" });
  fig.toSVG();
  expect(fig.warnings).toEqual([]);
});

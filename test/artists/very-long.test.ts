/** Data of more values than a function takes arguments: nothing is spread into a call. */
import { expect, test } from "vitest";
import { type Axes, LineCollection, Polygon, subplots } from "../../src/index.ts";

const count = 200_000;
const wave = Float64Array.from({ length: count }, (_, at) => Math.sin(at));
const corners = Array.from(wave, (y, x) => [x, y] as const);

test.each<[string, (axes: Axes) => unknown]>([
  [
    "scatter with areas, in a legend",
    (axes) => {
      axes.scatter(wave, wave, { s: wave.map((value) => value * value), label: "a" });
      axes.legend();
    },
  ],
  ["one line of a LineCollection", (axes) => axes.addCollection(new LineCollection([corners]))],
  ["Polygon", (axes) => axes.addPatch(new Polygon(corners))],
  ["pcolormesh, wide", (axes) => axes.pcolormesh([wave])],
  ["pcolormesh, high", (axes) => axes.pcolormesh(Array.from(wave, (value) => [value]))],
  ["text of many lines in a box", (axes) => axes.text(0, 0, "\n".repeat(count), { bbox: {} })],
])("%s is drawn", (_, draw) => {
  const { fig, ax } = subplots();
  draw(ax);
  expect(fig.toSVG()).toMatch(/^<svg/);
});

import { expect, test } from "vitest";
import { type Axes, Rectangle, subplots } from "../../src/index.ts";
import { unitOf } from "./unit-of.ts";

function newAxes(): Axes {
  return subplots().ax;
}

test("dashes of bars, bands and rectangles begin at the corner where matplotlib's do", () => {
  const shapeOf = (draw: (axes: Axes) => unknown, name: string): unknown => {
    const axes = newAxes();
    draw(axes);
    axes.setXlim(0, 10);
    axes.setYlim(0, 10);
    const unit = unitOf(name) as { data: { values: object[] }; mark?: { shape?: string } };
    return unit.mark?.shape ?? Reflect.get(unit.data.values[0] ?? {}, "shape");
  };
  const look = { linestyle: "--", edgecolor: "k" } as const;
  const { width, height } = newAxes().getPosition();
  const places = [0.2 * width, 0.4 * width, height / 2, height];
  const [at2, at4, up, down] = places.map((place) => Math.round(place * 1e4) / 1e4);
  expect(shapeOf((axes) => axes.bar([3], [5], 2, { ...look }), "bars 1")).toBe(
    `M${at2},${down}L${at4},${down}L${at4},${up}L${at2},${up}Z`,
  );
  expect(shapeOf((axes) => axes.axvspan(2, 4, 0, 0.5, look), "span 1")).toBe(
    `M${at2},${down}L${at2},${up}L${at4},${up}L${at4},${down}Z`,
  );
  newAxes().addPatch(new Rectangle([2, 0], 2, 5, look));
  expect(unitOf("patch 1")?.mark?.type).toBe("line");
});

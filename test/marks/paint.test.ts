import { describe, expect, test } from "vitest";
import { Circle, subplots } from "../../src/index.ts";
import { dashing, paint } from "../../src/marks/paint.ts";

test("paint('fill', '#rrggbb') is the color", () => {
  expect(paint("fill", "#1f77b4")).toEqual({ fill: "#1f77b4" });
});

test("paint('stroke', '#rrggbbaa') parts color and opacity", () => {
  expect(paint("stroke", "#1f77b433")).toEqual({ stroke: "#1f77b4", strokeOpacity: 0.2 });
});

test("paint('fill', '#rrggbbff') is opaque", () => {
  expect(paint("fill", "#1f77b4ff")).toEqual({ fill: "#1f77b4" });
});

test("paint('stroke', '#rrggbb00') paints nothing", () => {
  expect(paint("stroke", "#1f77b400")).toEqual({ stroke: null });
});

test("paint('fill', '#rrggbbaa', alpha) has the given opacity instead of the color's", () => {
  expect(paint("fill", "#1f77b433", 0.5)).toEqual({ fill: "#1f77b4", fillOpacity: 0.5 });
  expect(paint("fill", "#1f77b400", 0.5)).toEqual({ fill: null });
});

describe("dashing(pattern)", () => {
  test("has lengths like all others in specs", () => {
    const dashes = [5.550000000000001, 2.4000000000000004];
    expect(dashing({ dashes, offset: 0 })).toEqual({ strokeDash: [5.55, 2.4] });
    expect(dashing({ dashes, offset: 1.5000000000000002 })).toEqual({
      strokeDash: [5.55, 2.4],
      strokeDashOffset: 1.5,
    });
  });

  test("keeps dashes that rounding would take away", () => {
    expect(dashing({ dashes: [1e-7, 1e-7], offset: 0 })).toEqual({ strokeDash: [1e-7, 1e-7] });
  });

  test("is nothing for a solid stroke, or none", () => {
    expect(dashing({ dashes: null, offset: 0 })).toEqual({});
    expect(dashing(null)).toEqual({});
  });

  test("is what every kind of artist has its dashes from", () => {
    const { fig, ax } = subplots();
    const dashed = { linestyle: "--", linewidth: 1.7 } as const;
    ax.plot([1, 2], dashed);
    const edged = { ...dashed, edgecolor: "k" } as const;
    ax.bar([1], [2], edged);
    ax.fillBetween([1, 2], [1, 2], edged);
    ax.hlines([1], 0, 1, { linestyles: "--", linewidth: 1.7 });
    ax.addPatch(new Circle([1, 1], 1, edged));
    ax.text(1, 1, "a", { bbox: edged });
    const lengths = JSON.stringify(fig.spec).match(/"(?:strokeDash|gridDash)":\[[^\]]*\]/g) ?? [];
    expect(new Set(lengths)).toEqual(new Set(['"gridDash":[]', '"strokeDash":[6.29,2.72]']));
    expect(lengths.filter((each) => each.startsWith('"strokeDash'))).toHaveLength(6);
  });
});

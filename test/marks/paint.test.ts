import { expect, test } from "vitest";
import { paint } from "../../src/marks/paint.ts";

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

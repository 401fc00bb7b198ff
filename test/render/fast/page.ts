/** Specs of a figure around one unit, as the library writes them. */
import type { Unit } from "../../../src/marks/mark.ts";
import { pageAxis, pageMarks } from "../../../src/marks/page.ts";

const axisStyle = {
  gridColor: "#b0b0b0",
  gridDash: [],
  gridWidth: 0.8,
  labelColor: "#000000",
  labelFontSize: 10,
  tickColor: "#000000",
  tickSize: 3.5,
  tickWidth: 0.8,
  titleColor: "#000000",
  titleFontSize: 10,
};

const linear = { domain: [0, 10], nice: false, zero: false };

/** Scales to try marks on. */
export const scales = {
  linear,
  reversed: { ...linear, domain: [10, 0] },
  log: { type: "log", domain: [0.5, 20], nice: false },
} as const;

/** A figure with one mark, in the data layer or above it. */
export function pageWith(unit: Unit, readsRows: boolean, scale?: object): object {
  return pageWithAll([unit], readsRows, scale);
}

/** A figure with marks, all in the data layer or all above it. */
export function pageWithAll(
  units: readonly Unit[],
  readsRows: boolean,
  scale: object = linear,
): object {
  const channel = (field: string) => ({
    field,
    type: "quantitative",
    scale,
    axis: { values: [1, 5], format: ".0f", labelPadding: 3.5, title: null },
  });
  const nothing = { data: { values: [] }, mark: "point" };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: "#ffffff",
    autosize: "none",
    padding: { left: 20, top: 5, right: 7.2, bottom: 21.5 },
    width: 195.3,
    height: 138.6,
    view: { stroke: null, fill: "#ffffff" },
    data: { values: [{}] },
    layer: [
      {
        name: "data",
        encoding: { x: channel("x"), y: channel("y") },
        layer: readsRows ? [...units, nothing] : [nothing],
      },
      ...(readsRows ? [] : units),
    ],
    config: {
      font: '"DejaVu Sans", Verdana, Geneva, sans-serif',
      aria: false,
      axis: pageAxis,
      axisX: axisStyle,
      axisY: { titleAngle: -90, ...axisStyle },
      ...pageMarks,
    },
  };
}

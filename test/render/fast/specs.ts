/** Small hand-written specs of the shapes the library builds. */

const config = {
  aria: false,
  font: '"DejaVu Sans", Verdana, Geneva, sans-serif',
  view: { stroke: null },
  axis: {
    domain: false,
    labelBaseline: "alphabetic",
    labelBound: false,
    labelFlush: false,
    labelOverlap: false,
    tickRound: false,
    translate: 0,
  },
};

const rows = [
  { x: 0, y: 0 },
  { x: 0.25, y: 0.6 },
  { x: 0.5, y: null },
  { x: 0.75, y: 0.7 },
  { x: 0.8, y: null },
  { x: 1, y: 1 },
];

function axis(field: string) {
  return {
    field,
    type: "quantitative",
    scale: { domain: [0, 1], nice: false, zero: false },
    axis: { values: [0, 0.5, 1], title: null, tickSize: 3.5, tickWidth: 0.8, labelPadding: 10 },
  };
}

/** A line over an axes of the given colour, clipped to it. */
export function line(stroke = "#1f77b4") {
  return {
    name: "line",
    mark: { type: "line", clip: true, stroke, strokeWidth: 1.5, strokeCap: "square" },
    encoding: { x: axis("x"), y: axis("y"), order: null },
  };
}

const points = {
  mark: { type: "point", clip: true, filled: true, fill: "#ff7f0e", opacity: 1, size: 36 },
  encoding: { x: axis("x"), y: axis("y") },
};

const bars = {
  data: { values: [{ x: 0.1, x2: 0.2, y: 0.5 }] },
  mark: { type: "rect", fill: "#2ca02c", stroke: "#000000" },
  encoding: { x: axis("x"), x2: { field: "x2" }, y: axis("y"), y2: { datum: 0 } },
};

/** One axes of 195.3 × 138.6 points, a line, points, a rectangle and a text in it. */
export function singleSpec(text: string | readonly string[] = "text") {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    autosize: "none",
    background: "white",
    config,
    padding: { left: 40.178, right: 12.5, top: 7.2, bottom: 37.556 },
    width: 195.3,
    height: 138.6,
    data: { values: rows },
    layer: [line(), points, bars, textLayer(text)],
  };
}

/** A text at 10, 20 points. */
export function textLayer(text: string | readonly string[]) {
  return {
    data: { values: [{}] },
    mark: { type: "text", align: "left", baseline: "alphabetic", limit: 0 },
    encoding: { text: { value: text }, x: { value: 10 }, y: { value: 20 } },
  };
}

/** Two axes side by side, 17.5 points apart. */
export function concatSpec() {
  const cell = { width: 88.8, height: 100.1, data: { values: rows }, layer: [line(), points] };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    autosize: "none",
    background: "white",
    bounds: "flush",
    columns: 2,
    config,
    padding: { left: 40.178, right: 207.6, top: 7.2, bottom: 137.656 },
    spacing: { column: 88.8 + 17.5 - Math.ceil(88.8), row: 0 },
    concat: [cell, cell],
  };
}

import { writeFileSync } from "node:fs";
import * as echarts from "echarts";

const size = { width: 336, height: 240 };
const axis = (name, [min, max] = []) => ({
  type: "value",
  name,
  nameLocation: "middle",
  ...(min === undefined ? { scale: true } : { min, max }),
  splitLine: { show: true },
});

export function draw({ x, curves, xlabel, ylabel, xlim, ylim }) {
  const series = curves.map(({ label, y }) => ({
    name: label,
    data: x.map((t, i) => [t, y[i]]),
  }));
  return render(axis(xlabel, xlim), axis(ylabel, ylim), series);
}

export function save(problem, file) {
  writeFileSync(file, draw(problem));
}

/** A typed array of pairs is the form ECharts reads fastest; making it is part of the work. */
export function drawMany(x, y) {
  const data = new Float64Array(2 * x.length);
  for (let i = 0; i < x.length; i++) {
    data[2 * i] = x[i];
    data[2 * i + 1] = y[i];
  }
  return render(axis("x"), axis("y"), [
    { name: "many", data, dimensions: ["x", "y"], sampling: "minmax" },
  ]);
}

function render(xAxis, yAxis, series) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  const lines = series.map((each) => ({ type: "line", showSymbol: false, ...each }));
  chart.setOption({ animation: false, legend: {}, xAxis, yAxis, series: lines });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

import { plot } from "../../dist/index.js";

export function figureOf({ x, curves, xlabel, ylabel, xlim, ylim }) {
  const heights = curves.map(({ y }) => y);
  const legend = curves.map(({ label }) => label);
  return plot(x, heights, xlabel, ylabel, legend, xlim, ylim);
}

export function draw(problem) {
  return figureOf(problem).toSVG();
}

export function save(problem, file) {
  figureOf(problem).save(file);
}

export function drawMany(x, y) {
  return plot(x, y, "x", "y", ["many"]).toSVG();
}

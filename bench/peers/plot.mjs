/** Observable Plot in jsdom; one document serves for all figures. */

import { writeFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";

const { document } = new JSDOM("").window;

export function draw({ x, curves, xlabel, ylabel, xlim, ylim }) {
  const marks = curves.map(({ label, y }) => {
    const points = x.map((t, i) => [t, y[i]]);
    return Plot.line(points, { stroke: () => label });
  });
  const options = {
    document,
    width: 336,
    height: 240,
    grid: true,
    x: { label: xlabel, domain: xlim },
    y: { label: ylabel, domain: ylim },
    color: { legend: true },
    marks,
  };
  return Plot.plot(options).outerHTML;
}

export function save(problem, file) {
  writeFileSync(file, draw(problem));
}

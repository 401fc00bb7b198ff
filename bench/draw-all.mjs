/**
 * Draws many figures of mixed kinds with renderAll and tells milliseconds: `node draw-all.mjs COUNT CONCURRENCY`; with
 * `vega` for a concurrency, bare Vega draws their specs, which it is given.
 */
import { linspace, plot, renderAll, subplots } from "../dist/index.js";

const count = Number(process.argv[2]);
const concurrency = process.argv[3];
const x = linspace(0.1, 10, 200);
const wave = (index) => (t) => Math.sin(t * (1 + index / 100)) + index;
const kinds = [
  (i) => plot(x, [wave(i), Math.cos], `x ${i}`, "f(x)", [`f ${i}`, "g"]),
  (i) => plot(x, (t) => t ** (1 + i / 100), { xscale: "log", yscale: "log", xlabel: `x ${i}` }),
  (i) => plot(x, wave(i), { fmts: ["C1o--"], legend: [`points ${i}`] }),
  (i) => {
    const page = subplots(1, 2, { sharey: true });
    for (const axes of page.axes) plot(x, wave(i), { axes, xlabel: `part ${i}` });
    return page;
  },
  (i) => plot(x, [wave(i), wave(i + 1), wave(i + 2)], { ylim: [0, i + 4] }),
];
const figures = Array.from({ length: count }, (_, i) => kinds[i % kinds.length](i));

console.log(concurrency === "vega" ? await timeVega() : await timeOurs(Number(concurrency)));

async function timeOurs(concurrency) {
  const start = performance.now();
  const results = await renderAll(figures, { concurrency });
  const time = performance.now() - start;
  if (results.some(({ status }) => status === "rejected")) throw new Error("a figure failed");
  return time;
}

async function timeVega() {
  const { draw } = await import("./peers/vega.mjs");
  const specs = figures.map(({ spec }) => spec);
  const start = performance.now();
  for (const spec of specs) await draw(spec);
  return performance.now() - start;
}

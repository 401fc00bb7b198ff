/**
 * Draws 1,000 figures of mixed kinds, or as many as its argument says, in one process with the build and fails if memory
 * grows. Run by `npm run check:memory`, which lets it collect garbage.
 */
import { setImmediate } from "node:timers/promises";
import { figure, gca, linspace, plot, setAxes, subplots, useSvgDisplay } from "d2l-plot";

const megabyte = 2 ** 20;
const drawn = Number(process.argv[2] ?? 1000);
// The engine goes on compiling for thousands of figures, and keeps what it made of the code.
const warmUp = drawn / 2;

/** Most growth allowed, in megabytes: a figure kept alive takes half of one, a canvas about a third. */
const most = { heap: 4, resident: 32 };

const x = linspace(0.1, 10, 200);
const wave = (index) => (t) => Math.sin(t * (1 + index / 100)) + index;

/** Each is called with a running number, so that no two figures are alike. */
const kinds = [
  (i) => plot(x, [wave(i), Math.cos], `x ${i}`, "f(x)", [`f ${i}`, "g"]).toSVG(),
  (i) => plot(x, (t) => t ** (1 + i / 100), { xscale: "log", yscale: "log" }).toHTML(),
  (i) => plot(x, wave(i), { fmts: ["C1o--"] }).toPNG(),
  (i) => plot([[i, 1, 4, Number.NaN, 5]], { legend: ["a", "left out"], ylim: [1, 1] }).toSVG(),
  (i) => {
    const page = subplots(1, 2, { sharey: true });
    for (const axes of page.axes) plot(x, wave(i), { axes });
    page.toSVG();
  },
  (i) => JSON.stringify(plot(x, wave(i), { yscale: "symlog" })),
  (i) => plot(x, wave(i)).toPDF(),
  (i) => {
    const page = figure();
    gca().plot(x, wave(i), "s:", { label: `line ${i}`, alpha: 0.5 });
    gca().legend();
    page.toSVG();
    setAxes(gca(), { titel: "nobody knows it" });
  },
  (i) => plot(x, wave(i))[Symbol.for("Jupyter.display")](),
];

function draw(index) {
  try {
    kinds[index % kinds.length](index);
  } catch (error) {
    if (error.name !== "PlotError") throw error;
  }
}

async function drawMany(from, count) {
  for (let index = from; index < from + count; index++) {
    draw(index);
    // What native code holds is let go between two turns of the event loop.
    if (index % 10 === 0) await setImmediate();
  }
}

async function measure() {
  for (let round = 0; round < 3; round++) {
    globalThis.gc();
    await setImmediate();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / megabyte, resident: rss / megabyte };
}

useSvgDisplay();
await drawMany(0, warmUp);
const before = await measure();
await drawMany(warmUp, drawn);
const after = await measure();

for (const [name, bound] of Object.entries(most)) {
  const growth = after[name] - before[name];
  const grown = growth > bound;
  console.log(
    `${grown ? "FAIL" : "ok  "} ${drawn} figures: ${name} memory ${before[name].toFixed(1)} → ` +
      `${after[name].toFixed(1)} MB, ${growth.toFixed(1)} more, at most ${bound} allowed`,
  );
  if (grown) process.exitCode = 1;
}

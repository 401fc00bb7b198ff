/** What `check-bundles.ts` bundles for Node: it draws figures in every way and writes what came of it as JSON. */
import * as library from "d2l-plot";
import { drawFigures, foreignSpec } from "./figures.mjs";

const { plot, renderAll } = library;

async function main() {
  const figures = Array.from({ length: 4 }, (_, index) => plot([1, index], { xlabel: "x" }));
  const sources = [...figures, foreignSpec()];
  const results = await renderAll(sources, { concurrency: 3 });
  const threads = results.map(({ value, reason }) => value ?? String(reason));
  return {
    ...drawFigures(library),
    ...Object.fromEntries(threads.map((svg, index) => [`renderAll ${index}`, svg])),
    "by Vega": await byVega(),
    PNG: png(),
  };
}

/** Draws a spec at once, with Vega. */
async function byVega() {
  const [first] = await renderAll([foreignSpec()]);
  return first.value ?? `${first.reason.code}: ${first.reason.message}`;
}

/** A PNG in base64; without a package that draws it, what the library says. */
function png() {
  try {
    return Buffer.from(plot([1, 4, 9], { xlabel: "n" }).toPNG()).toString("base64");
  } catch (error) {
    return `${error.code}: ${error.message}`;
  }
}

main().then((drawn) => process.stdout.write(JSON.stringify(drawn)));

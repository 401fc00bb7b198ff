/**
 * Draws many points with a peer, after a few small figures, and tells milliseconds (the median), bytes and peak memory
 * in MB: `node draw-many.mjs PEER KIND COUNT SEED`.
 */
import { median } from "./measure.mjs";
import { manyPoints } from "./problems.mjs";

const [peer, kind, count, seed] = process.argv.slice(2);
const draw = peer === "vega" ? await vegaDrawer() : (await import(`./peers/${peer}.mjs`)).drawMany;
// Vega takes seconds for each.
const repeats = peer === "vega" ? 3 : 15;

for (let round = 0; round < 5; round++) await time(round, 1000);
const runs = [];
const arrays = makeArrays(Number(count));
for (let round = 0; round < repeats; round++) runs.push(await time(Number(seed) + round, arrays));
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms: median(runs.map(({ ms }) => ms)), bytes: runs[0].bytes, peak }));

async function time(round, size) {
  const [x, y] = typeof size === "number" ? makeArrays(size) : size;
  manyPoints(kind, round, [x, y]);
  if (peer === "vega") return await draw(x, y);
  const start = performance.now();
  const svg = draw(x, y);
  return { ms: performance.now() - start, bytes: svg.length };
}

function makeArrays(length) {
  return [new Float64Array(length), new Float64Array(length)];
}

/** Vega is given the spec with every point in it, ready made. */
async function vegaDrawer() {
  const { plot, rcParams } = await import("../dist/index.js");
  const vega = await import("./peers/vega.mjs");
  rcParams["path.simplify"] = false;
  return async (x, y) => {
    const { spec } = plot(x, y, "x", "y", ["many"]);
    const start = performance.now();
    const svg = await vega.draw(spec);
    return { ms: performance.now() - start, bytes: svg.length };
  };
}

/** Draws a random walk that is made while it flows in: `node draw-flow.mjs COUNT` tells seconds, size and peak memory. */
import { plotAsync } from "../dist/index.js";
import { manyPoints } from "./problems.mjs";

const count = Number(process.argv[2]);
const size = 65_536;
let made = 0;

function* chunks() {
  const x = new Float64Array(size);
  for (let first = 0, last = 0; first < count; first += size) {
    const start = performance.now();
    const y = new Float64Array(Math.min(size, count - first));
    manyPoints("random walk", first / size, [x, y]);
    for (let i = 0; i < y.length; i++) y[i] += last;
    last = y.at(-1);
    made += performance.now() - start;
    yield y;
  }
}

const start = performance.now();
const svg = (await plotAsync(chunks(), { xlabel: "x", ylabel: "y" })).toSVG();
const seconds = (performance.now() - start) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, made: made / 1000, kilobytes: svg.length / 1000, peak }));

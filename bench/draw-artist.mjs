/**
 * Draws very many of an artist, after a few small figures, and tells milliseconds (the median) and bytes:
 * `node draw-artist.mjs NAME COUNT SEED`.
 */
import { subplots } from "../dist/index.js";
import { median } from "./measure.mjs";
import { randomNumbers } from "./problems.mjs";

const [name, count, seed] = process.argv.slice(2);
const draw = {
  scatter: (axes, { x, y }) => axes.scatter(x, y),
  "faint scatter": (axes, { x, y }) => axes.scatter(x, y, { alpha: 0.1 }),
  imshow: (axes, { rows }) => axes.imshow(rows),
  hist: (axes, { x }) => axes.hist(x, { bins: 50 }),
  fillBetween: (axes, { places, x, y }) => axes.fillBetween(places, x, y),
  bar: (axes, { places, x }) => axes.bar(places, x),
  errorbar: (axes, { places, x }) => axes.errorbar(places, x, { yerr: 0.1 }),
  text: (axes, { places, x }) => {
    for (let i = 0; i < places.length; i++) axes.text(places[i], x[i], String(i));
  },
}[name];

const random = randomNumbers(Number(seed));
for (let round = 0; round < 5; round++) time(dataOf(100));
const data = dataOf(Number(count));
const runs = Array.from({ length: 5 }, () => time(data));
console.log(JSON.stringify({ ms: median(runs.map(({ ms }) => ms)), bytes: runs[0].bytes }));

function time(drawn) {
  const start = performance.now();
  const [figure, axes] = subplots();
  draw(axes, drawn);
  const svg = figure.toSVG();
  return { ms: performance.now() - start, bytes: svg.length };
}

/** Positions that crowd in the middle, what an image of as many cells shows, and places one after the other. */
function dataOf(length) {
  const crowded = () => random() + random() + random() + random() - 2;
  const side = Math.round(Math.sqrt(length));
  const isImage = name === "imshow";
  return {
    places: Float64Array.from({ length }, (_, index) => index),
    x: Float64Array.from({ length }, crowded),
    y: Float64Array.from({ length }, crowded),
    rows: isImage
      ? Array.from({ length: side }, () => Float64Array.from({ length: side }, random))
      : [],
  };
}

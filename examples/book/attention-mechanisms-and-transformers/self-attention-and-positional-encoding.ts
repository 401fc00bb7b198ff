// Positional encoding: four of its 32 columns over 60 positions, and all of it.
import { arange, plot, showHeatmaps } from "d2l-plot";

const folder = "output/book/attention-mechanisms-and-transformers";
const page = "self-attention-and-positional-encoding";
const positions = arange(60);

/** Sines in the even columns, cosines in the odd ones, ever slower to the right. */
function encoding(position: number, column: number): number {
  const angle = position / 10_000 ** ((column - (column % 2)) / 32);
  return column % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
}

const columns = arange(6, 10);
plot(
  positions,
  columns.map((column) => positions.map((position) => encoding(position, column))),
  { xlabel: "Row (position)", figsize: [6, 2.5], legend: columns.map((column) => `Col ${column}`) },
).save(`${folder}/${page}-columns.svg`);

const rows = positions.map((position) => arange(32).map((column) => encoding(position, column)));
showHeatmaps([[rows]], "Column (encoding dimension)", "Row (position)", {
  figsize: [3.5, 4],
  cmap: "Blues",
}).save(`${folder}/${page}-all.svg`);

// Deep convolutional networks that generate: twenty monsters to learn from, leaky activation functions, and losses while a
// network learns, above its monsters. Monsters and losses are made up.
import { Animator, arange, plot, setFigsize, showImages } from "d2l-plot";
import { type Color, picture, rgb } from "../_pictures.ts";
import { Random } from "../_random.ts";

const folder = "output/book/generative-adversarial-networks/dcgan";
const random = new Random(21);

/** A small monster with two eyes, the same on its left and right, 16 by 16 pixels. */
function monster(): Color {
  const body = [0, 1, 2].map(() => 60 + 150 * random.uniform()) as [number, number, number];
  const edges = Array.from({ length: 16 }, (_, row) => {
    const round = Math.sqrt(Math.max(0, 49 - (row - 8) ** 2));
    return round * (0.7 + 0.5 * random.uniform());
  });
  return picture(16, 16, (row, column) => {
    const side = Math.abs(column - 7.5);
    if (row === 6 && side > 2 && side < 4) return rgb(20, 20, 20);
    return side < (edges[row] ?? 0) ? rgb(...body) : rgb(255, 255, 255);
  });
}

const monsters = Array.from({ length: 20 }, monster);
// This sets the size of later figures; that of images comes from their number.
setFigsize([4, 4]);
showImages(monsters, { numRows: 4, numCols: 5 }).save(`${folder}-data.svg`);

const alphas = [0, 0.2, 0.4, 0.6, 0.8, 1];
const leaky = (alpha: number) => (x: number) => (x < 0 ? alpha * x : x);
plot(arange(-2, 1, 0.1), alphas.map(leaky), "x", "y", alphas).save(`${folder}-leaky-relu.svg`);

const animator = new Animator({
  xlabel: "epoch",
  ylabel: "loss",
  xlim: [1, 20],
  nrows: 2,
  figsize: [5, 5],
  legend: ["discriminator", "generator"],
});
animator.figure.subplotsAdjust({ hspace: 0.3 });
// Three rows of seven monsters, side by side as one image.
const rows = [0, 7, 14].map((first) =>
  Array.from({ length: 7 }, (_, i) => monsters[(first + i) % monsters.length] ?? []),
);
const sheet = rows.flatMap((row) =>
  Array.from({ length: 16 }, (_, y) => row.flatMap((m) => m[y] ?? [])),
);
for (const epoch of arange(1, 21)) {
  animator.axes[1]?.cla();
  animator.axes[1]?.imshow(sheet);
  animator.add(epoch, [0.1 + 0.5 / epoch, 4 + 2 * (1 - Math.exp(-epoch / 6))]);
}
animator.figure.save(`${folder}-training.svg`);

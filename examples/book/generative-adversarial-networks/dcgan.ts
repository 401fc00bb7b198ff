// Deep convolutional networks that generate: twenty monsters to learn from, made up here, and leaky activation functions.
import { arange, plot, showImages } from "d2l-plot";
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
showImages(monsters, { numRows: 4, numCols: 5 }).save(`${folder}-data.svg`);

const alphas = [0, 0.2, 0.4, 0.6, 0.8, 1];
const leaky = (alpha: number) => (x: number) => (x < 0 ? alpha * x : x);
plot(arange(-2, 1, 0.1), alphas.map(leaky), "x", "y", alphas).save(`${folder}-leaky-relu.svg`);

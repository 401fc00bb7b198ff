// Geometry: the mean of many images of a t-shirt, and of trousers. The images are made up.
import { plt, setFigsize } from "d2l-plot";
import { type Gray, garment, picture } from "../_pictures.ts";
import { Random } from "../_random.ts";

const random = new Random(9);

/** The mean of 100 images of a kind of clothes. */
function average(kind: number): Gray {
  const images = Array.from({ length: 100 }, () => garment(kind, random));
  return picture(28, 28, (row, column) => {
    const sum = images.reduce((sum, image) => sum + (image[row]?.[column] ?? 0), 0);
    return sum / images.length;
  });
}

setFigsize();
["t-shirt", "trousers"].forEach((name, kind) => {
  plt.figure();
  plt.imshow(average(kind), { cmap: "Greys" });
  plt.savefig(
    `output/book/appendix-mathematics-for-deep-learning/geometry-linear-algebraic-ops-${name}.svg`,
  );
});

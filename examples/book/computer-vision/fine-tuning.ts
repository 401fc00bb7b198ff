// Fine-tuning: eight images of hot dogs above eight of other things. All are made up.
import { showImages } from "d2l-plot";
import { type Color, picture, rgb } from "../_pictures.ts";
import { Random } from "../_random.ts";

const random = new Random(34);

/** A sausage in a bun on a plate, turned by a random angle. */
function hotdog(): Color {
  const angle = Math.PI * random.uniform();
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return picture(28, 28, (row, column) => {
    const along = (column - 13.5) * cos + (row - 13.5) * sin;
    const across = Math.abs((row - 13.5) * cos - (column - 13.5) * sin);
    if (across < 2 && Math.abs(along) < 11) return rgb(170, 60, 40);
    if (across < 5 && Math.abs(along) < 9) return rgb(220, 170, 100);
    return rgb(235, 235, 230);
  });
}

/** A round fruit on a table. */
function fruit(): Color {
  const color = [0, 1, 2].map(() => 60 + 180 * random.uniform());
  const size = 6 + 5 * random.uniform();
  return picture(28, 28, (row, column) =>
    Math.hypot(row - 14, column - 14) < size ? rgb(...color) : rgb(120, 90, 60),
  );
}

const eight = Array.from({ length: 8 });
showImages([...eight.map(hotdog), ...eight.map(fruit)], 2, 8, { scale: 1.4 }).save(
  "output/book/computer-vision/fine-tuning.svg",
);

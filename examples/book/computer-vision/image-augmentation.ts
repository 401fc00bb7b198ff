// Image augmentation: a photograph, eight random changes of it for each kind of change, and small images of a data set. All
// pictures are made up.
import { plt, setFigsize, showImages } from "d2l-plot";
import { type Color, cat, garment, rgb } from "../_pictures.ts";
import { Random } from "../_random.ts";
import { flipLeftRight, flipUpDown, jitter, randomCrop } from "./_augment.ts";

const folder = "output/book/computer-vision/image-augmentation";
const random = new Random(31);
const img = cat();

setFigsize();
plt.figure();
plt.imshow(img);
plt.savefig(`${folder}-photo.svg`);

/** Shows eight random changes of the photograph. */
function apply(name: string, change: (image: Color) => Color): void {
  const images = Array.from({ length: 8 }, () => change(img));
  showImages(images, 2, 4, { scale: 1.5 }).save(`${folder}-${name}.svg`);
}

const maybe = (change: (image: Color) => Color) => (image: Color) =>
  random.uniform() < 0.5 ? change(image) : image;
const everything = { brightness: 0.5, contrast: 0.5, saturation: 0.5, hue: 0.5 };

apply("left-right", maybe(flipLeftRight));
apply("up-down", maybe(flipUpDown));
apply("crop", (image) => randomCrop(image, random));
apply("brightness", (image) => jitter(image, random, { brightness: 0.5 }));
apply("hue", (image) => jitter(image, random, { hue: 0.5 }));
apply("color", (image) => jitter(image, random, everything));
apply("all", (image) =>
  randomCrop(jitter(maybe(flipLeftRight)(image), random, everything), random),
);

/** A small image of a piece of clothes in a random color. */
function small(kind: number): Color {
  const tint = [random.uniform(), random.uniform(), random.uniform()];
  return garment(kind, random).map((row) =>
    row.map((gray) => rgb(...tint.map((part) => 40 + 215 * gray * part))),
  );
}

const dataset = Array.from({ length: 32 }, (_, i) => small(i % 10));
showImages(dataset, 4, 8, { scale: 0.8 }).save(`${folder}-data.svg`);

// Fully convolutional networks: an image under the one twice as large that a transposed convolution makes of it, in the same
// axes; and four images, what a network takes them for, and what they are. Pictures and predictions are made up.
import { plt, setFigsize, showImages } from "d2l-plot";
import { type Color, cat, enlarged, picture, rgb } from "../_pictures.ts";
import { Random } from "../_random.ts";
import { scene } from "./_scenes.ts";

const folder = "output/book/computer-vision/fcn";
const random = new Random(33);

const img = cat();
setFigsize();
plt.figure();
plt.imshow(img);
plt.imshow(enlarged(img, 2));
plt.savefig(`${folder}-upsampling.svg`);

/** A label with its borders moved by up to a pixel, and without their color. */
function predicted(label: Color): Color {
  const black = rgb(0, 0, 0);
  return picture(label.length, label[0]?.length ?? 0, (row, column) => {
    const color = label[row + random.below(2)]?.[column + random.below(2)] ?? black;
    return color[0] === 224 ? black : color;
  });
}
const scenes = Array.from({ length: 4 }, () => scene(32, 48, random));
showImages(
  [
    ...scenes.map(({ feature }) => feature),
    ...scenes.map(({ label }) => predicted(label)),
    ...scenes.map(({ label }) => label),
  ],
  3,
  4,
  { scale: 2 },
).save(`${folder}-predictions.svg`);

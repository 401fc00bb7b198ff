// The data set of bananas: ten images with the box of the banana on each. They are made up.
import { showBboxes, showImages } from "d2l-plot";
import { type Color, picture, rgb } from "../_pictures.ts";
import { Random } from "../_random.ts";

const random = new Random(35);
const edge = 32;

interface Sample {
  readonly image: Color;
  readonly box: readonly [number, number, number, number];
}

/** A crescent at a random place before a plain ground. */
function sample(): Sample {
  const [left, top] = [4 + random.below(14), 4 + random.below(16)];
  const ground = [0, 1, 2].map(() => 60 + 120 * random.uniform());
  const image = picture(edge, edge, (row, column) => {
    const isInOuter = Math.hypot(column - left - 5, row - top) < 6;
    const isInInner = Math.hypot(column - left - 5, row - top + 4) < 6;
    return isInOuter && !isInInner ? rgb(235, 205, 50) : rgb(...ground);
  });
  const bounds = [left - 1, top - 2, left + 11, top + 6] as const;
  return { image, box: bounds.map((side) => side / edge) as unknown as Sample["box"] };
}

const samples = Array.from({ length: 10 }, sample);
const figure = showImages(
  samples.map(({ image }) => image),
  2,
  5,
  { scale: 2 },
);
samples.forEach(({ box }, i) => {
  const axes = figure.axes[i];
  if (axes !== undefined) showBboxes(axes, [box.map((side) => side * edge)], { colors: ["w"] });
});
figure.save("output/book/computer-vision/object-detection-dataset.svg");

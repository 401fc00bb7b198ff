// Semantic segmentation: five photographs above their labels, and five random parts of the first. The pictures are made up.
import { showImages } from "d2l-plot";
import { Random } from "../_random.ts";
import { crop } from "./_augment.ts";
import { scene } from "./_scenes.ts";

const folder = "output/book/computer-vision/semantic-segmentation-and-dataset";
const random = new Random(32);
const five = [1, 2, 3, 4, 5];

const scenes = five.map(() => scene(24, 36, random));
const images = [...scenes.map(({ feature }) => feature), ...scenes.map(({ label }) => label)];
showImages(images, 2, 5).save(`${folder}-data.svg`);

const [first = scene(24, 36, random)] = scenes;
const corners = five.map(() => [random.below(9), random.below(13)] as const);
const crops = [first.feature, first.label].flatMap((image) =>
  corners.map((corner) => crop(image, corner, [16, 24])),
);
showImages(crops, 2, 5).save(`${folder}-crops.svg`);

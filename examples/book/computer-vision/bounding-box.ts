// Bounding boxes: a photograph, made up here, and boxes around the dog and the cat on it.
import { bboxToRect, plt, setFigsize } from "d2l-plot";
import { dogAndCat } from "../_pictures.ts";

const folder = "output/book/computer-vision";
const img = dogAndCat();

setFigsize();
plt.figure();
plt.imshow(img);
plt.savefig(`${folder}/bounding-box-photo.svg`);

plt.figure();
plt.imshow(img);
plt.gca().addPatch(bboxToRect([60, 45, 378, 516], "blue"));
plt.gca().addPatch(bboxToRect([400, 112, 655, 493], "red"));
plt.savefig(`${folder}/bounding-box-boxes.svg`);

// The data set of clothes (Chinese edition): eighteen images with what they show. The images are made up.
import { showImages } from "d2l-plot";
import { clothes, garment } from "../_pictures.ts";
import { Random } from "../_random.ts";

const random = new Random(3);
const y = [9, 0, 0, 3, 0, 2, 7, 2, 5, 5, 0, 9, 5, 5, 7, 9, 1, 0];
const X = y.map((kind) => garment(kind, random));
showImages(X, 2, 9, { titles: y.map((kind) => clothes[kind] ?? "") }).save(
  "output/book/linear-classification/image-classification-dataset.svg",
);

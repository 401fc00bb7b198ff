// Softmax regression from scratch (Chinese edition): what a model takes images for, under what they are. Images and
// predictions are made up.
import { showImages } from "d2l-plot";
import { clothes, garment } from "../_pictures.ts";
import { Random } from "../_random.ts";

const random = new Random(4);
const [trues, preds] = [
  [9, 2, 1, 1, 6, 1],
  [9, 2, 1, 1, 4, 1],
];
const X = trues.map((kind) => garment(kind, random));
const titles = trues.map((kind, i) => `${clothes[kind]}\n${clothes[preds[i] ?? 0]}`);
showImages(X, 1, 6, { titles }).save(
  "output/book/linear-classification/softmax-regression-scratch.svg",
);

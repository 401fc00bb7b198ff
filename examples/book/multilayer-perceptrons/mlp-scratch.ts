// Multilayer perceptrons from scratch (Chinese edition): predictions under true labels. Images and predictions are made up.
import { showImages } from "d2l-plot";
import { clothes, garment } from "../_pictures.ts";
import { Random } from "../_random.ts";

const random = new Random(5);
const trues = [9, 2, 1, 1, 6, 1];
const X = trues.map((kind) => garment(kind, random));
showImages(X, 1, 6, { titles: trues.map((kind) => `${clothes[kind]}\n${clothes[kind]}`) }).save(
  "output/book/multilayer-perceptrons/mlp-scratch.svg",
);

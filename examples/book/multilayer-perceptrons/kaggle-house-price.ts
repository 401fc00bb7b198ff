// House prices (Chinese edition): errors by epoch, of the first fold with its validation, and of the final training. The
// curves are made up.
import { arange, plot } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(6);
const epochs = arange(1, 101);
const errors = (last: number) =>
  epochs.map((epoch) => last + 11 * Math.exp(-epoch / 5) + 0.01 * random.uniform());
const train = errors(0.17);
const options = { xlabel: "epoch", ylabel: "log rmse", xlim: [1, 100], yscale: "log" } as const;

plot(epochs, [errors(0.15), errors(0.16)], {
  ...options,
  ylabel: "rmse",
  legend: ["train", "valid"],
}).save("output/book/multilayer-perceptrons/kaggle-house-price-k-fold.svg");
plot(epochs, [train], options).save(
  "output/book/multilayer-perceptrons/kaggle-house-price-train.svg",
);

// Numerical stability: the gradient of the sigmoid vanishes on both sides.
import { arange, plot } from "d2l-plot";

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const gradient = (x: number) => sigmoid(x) * (1 - sigmoid(x));

plot(arange(-8, 8, 0.1), [sigmoid, gradient], {
  legend: ["sigmoid", "gradient"],
  figsize: [4.5, 2.5],
}).save("output/book/multilayer-perceptrons/numerical-stability-and-init.svg");

// Three activation functions of a multilayer perceptron.
import { arange, plot } from "d2l-plot";

const relu = (x: number) => Math.max(x, 0);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

const x = arange(-8, 8, 0.1);
export default plot(x, [relu, sigmoid, Math.tanh], "x", "activation", {
  legend: ["ReLU", "sigmoid", "tanh"],
  ylim: [-1.2, 3],
  figsize: [5, 2.5],
});

// Multilayer perceptrons: three activation functions and their gradients.
import { arange, plot } from "d2l-plot";

const folder = "output/book/multilayer-perceptrons";
const figsize = [5, 2.5] as const;
const x = arange(-8, 8, 0.1);

const relu = (x: number) => Math.max(x, 0);
plot(x, relu, "x", "relu(x)", { figsize }).save(`${folder}/mlp-relu.svg`);

// The last zero of arange(−8, 8, 0.1) is 2.8e-14; its gradient is taken for that of 0.
const reluGradient = (x: number) => (x > 1e-9 ? 1 : 0);
plot(x, reluGradient, "x", "grad of relu", { figsize }).save(`${folder}/mlp-relu-grad.svg`);

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
plot(x, sigmoid, "x", "sigmoid(x)", { figsize }).save(`${folder}/mlp-sigmoid.svg`);

const sigmoidGradient = (x: number) => sigmoid(x) * (1 - sigmoid(x));
plot(x, sigmoidGradient, "x", "grad of sigmoid", { figsize }).save(
  `${folder}/mlp-sigmoid-grad.svg`,
);

plot(x, Math.tanh, "x", "tanh(x)", { figsize }).save(`${folder}/mlp-tanh.svg`);

const tanhGradient = (x: number) => 1 - Math.tanh(x) ** 2;
plot(x, tanhGradient, "x", "grad of tanh", { figsize }).save(`${folder}/mlp-tanh-grad.svg`);

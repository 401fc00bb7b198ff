// Attention pooling: four kernels, what they estimate from samples, and how they weigh them; then one kernel of four widths.
import { arange, plt } from "d2l-plot";
import { dot, samples, shares } from "./_data.ts";

type Kernel = (distance: number) => number;
const folder = "output/book/attention-mechanisms-and-transformers/attention-pooling";

const kernels: Readonly<Record<string, Kernel>> = {
  Gaussian: (x) => Math.exp((-x * x) / 2),
  Boxcar: (x) => Number(Math.abs(x) < 1),
  Constant: () => 1,
  Epanechikov: (x) => Math.max(1 - Math.abs(x), 0),
};

const [figure, axes] = plt.subplots(1, 4, { sharey: true, figsize: [12, 3] });
Object.entries(kernels).forEach(([name, kernel], i) => {
  axes[i]?.plot(arange(-2.5, 2.5, 0.1), kernel);
  axes[i]?.setXlabel(name);
});
figure.save(`${folder}-kernels.svg`);

const { xTrain, yTrain, x, y } = samples(40, (x) => 2 * Math.sin(x) + x, 1, 13);

/** How a kernel weighs the samples at each place: a list for each place. */
const weigh = (kernel: Kernel) =>
  x.map((place) => shares(xTrain.map((sample) => kernel(sample - place))));

/** The estimates of four kernels beside the truth and the samples. */
function showEstimates(name: string, kernels: Readonly<Record<string, Kernel>>): void {
  const [figure, axes] = plt.subplots(1, 4, { sharey: true, figsize: [12, 3] });
  Object.entries(kernels).forEach(([title, kernel], i) => {
    const estimates = weigh(kernel).map((weights) => dot(weights, yTrain));
    axes[i]?.plot(x, estimates);
    axes[i]?.plot(x, y, "m--");
    axes[i]?.plot(xTrain, yTrain, "o", { alpha: 0.5 });
    axes[i]?.setXlabel(title);
    axes[i]?.legend(["y_hat", "y"]);
  });
  figure.save(`${folder}-${name}.svg`);
}

/** The weights of four kernels: samples downwards, places to the right. */
function showWeights(name: string, kernels: Readonly<Record<string, Kernel>>): void {
  const [figure, axes] = plt.subplots(1, 4, { sharey: true, figsize: [12, 3] });
  const images = Object.entries(kernels).map(([title, kernel], i) => {
    const columns = weigh(kernel);
    const rows = xTrain.map((_, sample) => columns.map((column) => column[sample] ?? 0));
    axes[i]?.setXlabel(title);
    return axes[i]?.imshow(rows, { cmap: "Reds" });
  });
  const last = images.at(-1);
  if (last !== undefined) figure.colorbar(last, { ax: axes, shrink: 0.7 });
  figure.save(`${folder}-${name}.svg`);
}

showEstimates("estimates", kernels);
showWeights("weights", kernels);

const widths = Object.fromEntries(
  [0.1, 0.2, 0.5, 1].map((sigma): [string, Kernel] => [
    `Sigma ${sigma}`,
    (x) => Math.exp((-x * x) / (2 * sigma ** 2)),
  ]),
);
showEstimates("estimates-by-width", widths);
showWeights("weights-by-width", widths);

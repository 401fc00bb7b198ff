// Nadaraya–Watson regression (Chinese edition): the mean of all samples, a kernel, and a kernel whose width was learned, each
// with its weights. The learned width is made up.
import { plot, plt, showHeatmaps } from "d2l-plot";
import { dot, samples, shares } from "./_data.ts";

const folder = "output/book/attention-mechanisms-and-transformers/nadaraya-watson";
const { xTrain, yTrain, x, y } = samples(50, (x) => 2 * Math.sin(x) + x ** 0.8, 0.5, 14);

/** How much each sample counts at each place, for a kernel of a width. */
const weigh = (width: number) =>
  x.map((place) =>
    shares(xTrain.map((sample) => Math.exp(-(((place - sample) / width) ** 2) / 2))),
  );

function showEstimate(name: string, weights: readonly (readonly number[])[]): void {
  const estimate = weights.map((row) => dot(row, yTrain));
  const figure = plot(x, [y, estimate], "x", "y", {
    legend: ["Truth", "Pred"],
    xlim: [0, 5],
    ylim: [-1, 5],
  });
  plt.plot(xTrain, yTrain, "o", { alpha: 0.5 });
  figure.save(`${folder}-${name}.svg`);
}

function showWeights(name: string, weights: number[][]): void {
  showHeatmaps([[weights]], "Sorted training inputs", "Sorted testing inputs").save(
    `${folder}-${name}-weights.svg`,
  );
}

const equal = x.map(() => shares(xTrain.map(() => 1)));
showEstimate("average", equal);
showEstimate("kernel", weigh(1));
showWeights("kernel", weigh(1));
showEstimate("learned", weigh(1 / 12));
showWeights("learned", weigh(1 / 12));

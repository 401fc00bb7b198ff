// Inference with Gaussian processes: noisy data, a prior, and what the data leave of it. The length scale and the noise
// are those that the book learns.
import { linspace, plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";
import { cholesky, dot, rbfKernel, sampleFunctions, solveLower } from "./_gaussian-process.ts";

const folder = "output/book/gaussian-processes/gp-inference";
const random = new Random(19);
const f = (x: number) => Math.sin(x) + 0.5 * Math.sin(4 * x);
const trainX = linspace(0, 5, 50);
const trainY = trainX.map((x) => f(x) + random.normal(0, 0.25));
const testX = linspace(0, 5, 500);
const testY = testX.map(f);

setFigsize();
plt.figure();
plt.scatter(trainX, trainY);
plt.plot(testX, testY);
plt.xlabel("x", { fontsize: 20 });
plt.ylabel("Observations y", { fontsize: 20 });
plt.savefig(`${folder}-data.svg`);

const zero = testX.map(() => 0);
plt.figure();
for (const sample of sampleFunctions(random, zero, rbfKernel(testX, testX, 0.2), 5)) {
  plt.plot(testX, sample, { color: "black", alpha: 0.5 });
}
plt.plot(testX, zero, { linewidth: 2 });
plt.fillBetween(
  testX,
  zero.map(() => -2),
  zero.map(() => 2),
  { alpha: 0.25 },
);
plt.savefig(`${folder}-prior.svg`);

// The posterior, with the inverse of the covariance by way of its triangular factor.
const [scale, noise] = [0.299, 0.24];
const factor = cholesky(rbfKernel(trainX, trainX, scale), noise ** 2);
const scaledY = solveLower(factor, trainY);
const toTrain = rbfKernel(testX, trainX, scale).map((row) => solveLower(factor, row));
const mean = toTrain.map((row) => dot(row, scaledY));
const covariance = rbfKernel(testX, testX, scale).map((row, i) => {
  const known = toTrain[i] ?? [];
  return row.map((prior, j) => prior - dot(known, toTrain[j] ?? []));
});

/** The mean moved by so many standard deviations, with or without the noise of the data. */
const moved = (deviations: number, variance = 0) =>
  mean.map((each, i) => each + deviations * Math.sqrt((covariance[i]?.[i] ?? 0) + variance));

plt.figure();
plt.scatter(trainX, trainY);
plt.plot(testX, testY, { linewidth: 2 });
plt.plot(testX, mean, { linewidth: 2 });
plt.fillBetween(testX, moved(-2), moved(2), { alpha: 0.25 });
plt.legend(["Observed Data", "True Function", "Predictive Mean", "95% Set on True Func"]);
plt.savefig(`${folder}-posterior.svg`);

plt.figure();
plt.scatter(trainX, trainY);
plt.plot(testX, testY, { linewidth: 2 });
plt.plot(testX, mean, { linewidth: 2 });
for (const sample of sampleFunctions(random, mean, covariance, 20)) {
  plt.plot(testX, sample, { color: "gray", alpha: 0.25 });
}
plt.fillBetween(testX, moved(-2), moved(2), { alpha: 0.25 });
plt.legend(["Observed Data", "True Function", "Predictive Mean", "Posterior Samples"]);
plt.savefig(`${folder}-samples.svg`);

// With the noise of an observation, as the book has it by GPyTorch; its legend names the artists in another order.
const [figure, ax] = plt.subplots(1, 1, { figsize: [4, 3] });
ax.scatter(trainX, trainY);
ax.plot(testX, testY, { linewidth: 2 });
ax.plot(testX, mean, { linewidth: 2 });
ax.fillBetween(testX, moved(-2, noise ** 2), moved(2, noise ** 2), { alpha: 0.25 });
ax.setYlim([-1.5, 1.5]);
ax.legend(["True Function", "Predictive Mean", "Observed Data", "95% Credible Set"]);
figure.save(`${folder}-observations.svg`);

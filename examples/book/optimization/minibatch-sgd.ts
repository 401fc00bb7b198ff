// Minibatches: loss against time for four sizes of a batch. Times and losses are made up.
import { plot, plt } from "d2l-plot";

/** Times and losses of a training, once an epoch. */
const run = (epochs: number, seconds: number, rate: number) => {
  const epoch = Array.from({ length: epochs }, (_, i) => i + 1);
  return [
    epoch.map((each) => each * seconds),
    epoch.map((each) => 0.243 + 0.4 * Math.exp(-rate * each)),
  ] as const;
};
const runs = [run(5, 0.02, 0.6), run(14, 0.27, 1.2), run(7, 0.03, 1.8), run(7, 0.09, 2.2)];

const figure = plot(
  runs.map(([time]) => time),
  runs.map(([, loss]) => loss),
  "time (sec)",
  "loss",
  { xlim: [1e-2, 10], legend: ["gd", "sgd", "batch size=100", "batch size=10"] },
);
plt.gca().setXscale("log");
figure.save("output/book/optimization/minibatch-sgd.svg");

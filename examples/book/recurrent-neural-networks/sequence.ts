// Sequence models: a noisy sine, predictions of the next value, and predictions from predictions. A fixed linear model stands for
// the trained one.
import { arange, plot } from "d2l-plot";
import { Random } from "../_random.ts";

const folder = "output/book/recurrent-neural-networks/sequence";
const figsize = [6, 3] as const;
const [T, tau, trained] = [1000, 4, 604];
const time = arange(1, T + 1);
const random = new Random(27);
const data = time.map((t) => Math.sin(0.01 * t) + random.normal(0, 0.2));

/** The next value after four, the nearest of which count most. */
const predict = (last: readonly number[]) =>
  last.slice(-tau).reduce((sum, value, i) => sum + value * (0.22 + 0.015 * i), 0);

plot(time, [data], "time", "x", { xlim: [1, T], figsize }).save(`${folder}-data.svg`);

const labels = data.slice(tau);
const oneStep = labels.map((_, i) => predict(data.slice(i, i + tau)));

// From step 604 on the model sees its own predictions alone.
const multiStep = data.slice(0, trained + tau);
while (multiStep.length < T) multiStep.push(predict(multiStep));

/** What is predicted `steps` after each place, from the four values before. */
function kStep(steps: number): number[] {
  const starts = arange(T - tau - 64 + 1);
  return starts.map((start) => {
    const seen = data.slice(start, start + tau);
    for (let i = 0; i < steps; i++) seen.push(predict(seen));
    return seen.at(-1) ?? 0;
  });
}
const steps = [1, 4, 16, 64];
const legend = steps.map((k) => `${k}-step preds`);

// The English edition compares with the labels.
plot(time.slice(tau), [labels, oneStep], "time", "x", {
  legend: ["labels", "1-step preds"],
  figsize,
}).save(`${folder}-one-step.svg`);
plot(
  [time.slice(tau), time.slice(trained + tau)],
  [oneStep, multiStep.slice(trained + tau)],
  "time",
  "x",
  { legend: ["1-step preds", "multistep preds"], figsize },
).save(`${folder}-multi-step.svg`);
plot(time.slice(tau + 63), steps.map(kStep), "time", "x", { legend, figsize }).save(
  `${folder}-k-step.svg`,
);

// The Chinese edition compares with all data, and places predictions at their time.
const xlim = [1, T] as const;
plot([time, time.slice(tau)], [data, oneStep], "time", "x", {
  legend: ["data", "1-step preds"],
  xlim,
  figsize,
}).save(`${folder}-one-step-zh.svg`);
plot(
  [time, time.slice(tau), time.slice(trained + tau)],
  [data, oneStep, multiStep.slice(trained + tau)],
  "time",
  "x",
  { legend: ["data", "1-step preds", "multistep preds"], xlim, figsize },
).save(`${folder}-multi-step-zh.svg`);
plot(
  steps.map((k) => time.slice(tau + k - 1, T - 64 + k)),
  steps.map(kStep),
  "time",
  "x",
  { legend, xlim: [5, T], figsize },
).save(`${folder}-k-step-zh.svg`);

// Several axes in one figure: gradient descent on x² with three learning rates, on one vertical scale.
import { arange, plot, subplots } from "d2l-plot";

const rates = [0.05, 0.3, 0.9];

// From x = 10 on, each step multiplies x by 1 − 2η: it creeps, jumps, or overshoots.
const position = (eta: number) => (step: number) => 10 * (1 - 2 * eta) ** step;

const page = subplots(1, 3, { figsize: [8, 2.5], sharey: true });
page.axes.forEach((axes, i) => {
  const eta = rates[i] ?? 0;
  plot(arange(0, 20), position(eta), "step", i === 0 ? "x" : "", {
    legend: [`η = ${eta}`],
    ylim: [-9, 11],
    axes,
  });
});
export default page;

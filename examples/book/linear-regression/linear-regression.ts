// Linear regression: normal distributions, of other means and other standard deviations.
import { arange, plot } from "d2l-plot";

const normal = (mu: number, sigma: number) => (x: number) =>
  Math.exp(-((x - mu) ** 2) / (2 * sigma ** 2)) / Math.sqrt(2 * Math.PI * sigma ** 2);

const params = [
  { mu: 0, sigma: 1 },
  { mu: 0, sigma: 2 },
  { mu: 3, sigma: 1 },
];
plot(
  arange(-7, 7, 0.01),
  params.map(({ mu, sigma }) => normal(mu, sigma)),
  {
    xlabel: "x",
    ylabel: "p(x)",
    figsize: [4.5, 2.5],
    legend: params.map(({ mu, sigma }) => `mean ${mu}, std ${sigma}`),
  },
).save("output/book/linear-regression/linear-regression.svg");

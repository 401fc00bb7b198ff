// Densities of the normal distribution for three pairs of mean and standard deviation.
import { arange, plot } from "d2l-plot";

const params = [
  { mu: 0, sigma: 1 },
  { mu: 0, sigma: 2 },
  { mu: 3, sigma: 1 },
];

const normal = (mu: number, sigma: number) => (x: number) =>
  Math.exp(-(((x - mu) / sigma) ** 2) / 2) / (sigma * Math.sqrt(2 * Math.PI));

export default plot(
  arange(-7, 7, 0.01),
  params.map(({ mu, sigma }) => normal(mu, sigma)),
  "x",
  "p(x)",
  { legend: params.map(({ mu, sigma }) => `mean ${mu}, std ${sigma}`), figsize: [4.5, 2.5] },
);

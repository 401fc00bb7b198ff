// Distributions: of each its mass or density, and its cumulative distribution function.
import { arange, plot, plt, setFigsize } from "d2l-plot";

type Function = (x: number) => number;
const folder = "output/book/appendix-mathematics-for-deep-learning/distributions";

/** Stems for a probability mass function. */
function mass(name: string, xs: readonly number[], pmf: readonly number[]): void {
  setFigsize();
  plt.figure();
  plt.stem(xs, pmf);
  plt.xlabel("x");
  plt.ylabel("p.m.f.");
  plt.savefig(`${folder}-${name}.svg`);
}

/** A cumulative distribution function, or with another label a density. */
function curve(name: string, [from, to]: readonly [number, number], F: Function, label = "c.d.f.") {
  plot(arange(from, to, 0.01), F, "x", label).save(`${folder}-${name}.svg`);
}

/** The chance of at most x, from the chances of 0, 1, 2, … */
const atMost = (pmf: readonly number[]): Function => {
  let sum = 0;
  const sums = pmf.map((each) => {
    sum += each;
    return sum;
  });
  return (x) => (x < 0 ? 0 : x > 10 ? 1 : (sums[Math.trunc(x)] ?? 1));
};

mass("bernoulli", [0, 1], [0.7, 0.3]);
curve("bernoulli-cdf", [-1, 2], (x) => (x < 0 ? 0 : x > 1 ? 1 : 0.7));

mass("discrete-uniform", [1, 2, 3, 4, 5], new Array(5).fill(1 / 5));
curve("discrete-uniform-cdf", [-1, 6], (x) => (x < 1 ? 0 : x > 5 ? 1 : Math.floor(x) / 5));

curve("uniform", [0, 4], (x) => (x > 1 && x < 3 ? 1 / 2 : 0), "p.d.f.");
curve("uniform-cdf", [0, 4], (x) => (x < 1 ? 0 : x > 3 ? 1 : (x - 1) / 2));

/** The chances of 0, 1, … n successes, by logarithms, since the coefficients of 1000 are beyond any number. */
function binomial(n: number, p: number): number[] {
  let chance = n * Math.log(1 - p);
  return arange(n + 1).map((k) => {
    const now = Math.exp(chance);
    chance += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
    return now;
  });
}
mass("binomial", arange(11), binomial(10, 0.2));
curve("binomial-cdf", [-1, 11], atMost(binomial(10, 0.2)));

/** The chances of 0, 1, 2, … events where `rate` are expected. */
function poisson(count: number, rate: number): number[] {
  let chance = Math.exp(-rate);
  return arange(count).map((k) => {
    const now = chance;
    chance *= rate / (k + 1);
    return now;
  });
}
mass("poisson", arange(20), poisson(20, 5));
curve("poisson-cdf", [-1, 21], atMost(poisson(20, 5)));

// The binomial distribution, moved and scaled, comes close to the normal one.
plt.figure({ figsize: [10, 3] });
[1, 10, 100, 1000].forEach((n, i) => {
  plt.subplot(1, 4, i + 1);
  const std = Math.sqrt(n * 0.2 * 0.8);
  plt.stem(
    arange(n + 1).map((k) => (k - 0.2 * n) / std),
    binomial(n, 0.2),
  );
  plt.xlim([-4, 4]);
  plt.xlabel("x");
  plt.ylabel("p.m.f.");
  plt.title(`n = ${n}`);
});
plt.savefig(`${folder}-central-limit.svg`);

curve("gaussian", [-3, 3], (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI), "p.d.f.");

/** The normal distribution function, by Simpson's rule. */
function phi(x: number): number {
  const steps = 200;
  const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const weight = (i: number) => (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  const sum = arange(steps + 1).reduce((s, i) => s + weight(i) * density((x * i) / steps), 0);
  return 0.5 + (sum * x) / steps / 3;
}
curve("gaussian-cdf", [-3, 3], phi);

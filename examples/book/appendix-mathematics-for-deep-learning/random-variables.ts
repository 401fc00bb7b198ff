// Random variables: densities, Chebyshev's inequality, a distribution without variance, covariance and correlation.
import { arange, plot, plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const folder = "output/book/appendix-mathematics-for-deep-learning/random-variables";
const bell = (x: number) => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
const density = (x: number) => 0.2 * bell(x - 3) + 0.8 * bell(x + 1);

const x = arange(-5, 5, 0.01);
plot(x, density, "x", "Density").save(`${folder}-density.svg`);

// The chance of a value from −2 to 3.
const part = x.slice(300, 800);
setFigsize();
plt.figure();
plt.plot(x, density, { color: "black" });
plt.fillBetween(part, part.map(density));
plt.savefig(`${folder}-probability.svg`);

/** Values a − 2, a and a + 2, the outer ones of chance p, and the interval that holds at least 15/16 of the values. */
function chebyshev(name: string, a: number, p: number): void {
  const reach = 4 * Math.sqrt(2 * p);
  setFigsize();
  plt.figure();
  plt.stem([a - 2, a, a + 2], [p, 1 - 2 * p, p]);
  plt.xlim([-4, 4]);
  plt.xlabel("x");
  plt.ylabel("p.m.f.");
  plt.hlines(0.5, a - reach, a + reach, "black", { lw: 4 });
  plt.vlines(a - reach, 0.53, 0.47, "black", { lw: 1 });
  plt.vlines(a + reach, 0.53, 0.47, "black", { lw: 1 });
  plt.title(`p = ${p.toFixed(3)}`);
  plt.savefig(`${folder}-chebyshev-${name}.svg`);
}
chebyshev("wide", 0, 0.2);
chebyshev("exact", 0, 0.125);
chebyshev("narrow", 0, 0.05);

// The Cauchy distribution, and what would have to be integrated for its variance.
plot(x, (x) => 1 / (1 + x ** 2), "x", "p.d.f.").save(`${folder}-cauchy.svg`);
plot(arange(-20, 20, 0.01), (x) => x ** 2 / (1 + x ** 2), "x", "integrand").save(
  `${folder}-integrand.svg`,
);

/** Three sets of 500 points: Y is a multiple of X, with noise. */
function clouds(
  name: string,
  word: string,
  slopes: readonly number[],
  noise: (s: number) => number,
) {
  const random = new Random(11);
  plt.figure({ figsize: [12, 3] });
  slopes.forEach((slope, i) => {
    const X = random.normals(500);
    const Y = X.map((each) => slope * each + noise(slope) * random.normal());
    plt.subplot(1, 4, i + 1);
    plt.scatter(X, Y);
    plt.xlabel("X");
    plt.ylabel("Y");
    plt.title(`${word} = ${slope.toFixed(1)}`);
  });
  plt.savefig(`${folder}-${name}.svg`);
}
clouds("covariance", "cov", [-0.9, 0, 1.2], () => 1);
clouds("correlation", "cor", [-0.9, 0, 1], (slope) => Math.sqrt(1 - slope ** 2));

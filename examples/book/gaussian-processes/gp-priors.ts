// Priors of Gaussian processes: lines of random slopes with the band that holds 95 % of them, and five smooth functions.
import { linspace, plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";
import { rbfKernel, sampleFunctions } from "./_gaussian-process.ts";

const folder = "output/book/gaussian-processes/gp-priors";
const random = new Random(18);
const x = linspace(-5, 5, 50);
const band = x.map((each) => 2 * Math.sqrt(1 + each ** 2));

setFigsize();
plt.figure();
plt.fillBetween(
  x,
  band.map((each) => -each),
  band,
  { alpha: 0.25 },
);
plt.plot(x, new Array<number>(50).fill(0), { linewidth: 4, color: "black" });
for (let i = 0; i < 10; i++) {
  const [bias, slope] = [random.normal(), random.normal()];
  plt.plot(x, (x) => bias + slope * x);
}
plt.xlabel("x", { fontsize: 20 });
plt.ylabel("f(x)", { fontsize: 20 });
plt.savefig(`${folder}-lines.svg`);

const places = linspace(0, 5, 50);
const zero = new Array<number>(50).fill(0);
plt.figure();
for (const sample of sampleFunctions(random, zero, rbfKernel(places, places, 1), 5)) {
  plt.plot(places, sample, { alpha: 0.5 });
}
plt.savefig(`${folder}-rbf.svg`);

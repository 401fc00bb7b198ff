// Linear regression from scratch (Chinese edition): labels of made data against the second of two features.
import { plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(2);
const features = Array.from({ length: 1000 }, () => [random.normal(), random.normal()] as const);
const labels = features.map(([a, b]) => 2 * a - 3.4 * b + 4.2 + random.normal(0, 0.01));

setFigsize();
plt.scatter(
  features.map(([, second]) => second),
  labels,
  1,
);
plt.savefig("output/book/linear-regression/linear-regression-scratch.svg");

// Asynchronous random search: the error of each trial by the time it took. The trials are made up.
import { plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(22);
setFigsize([6, 2.5]);
for (let trial = 0; trial < 5; trial++) {
  const start = 10 * trial + 4 * random.uniform();
  const best = 0.2 + 0.6 * random.uniform();
  const epochs = [1, 2, 3, 4];
  plt.plot(
    epochs.map((epoch) => start + 5 * epoch),
    epochs.map((epoch) => best + (0.9 - best) * Math.exp(-epoch / 2)),
    { marker: "o" },
  );
}
plt.xlabel("wall-clock time");
plt.ylabel("objective function");
plt.savefig("output/book/hyperparameter-optimization/rs-async.svg");

// Asynchronous successive halving: trials stop after 1, 2, 4 or 8 epochs, and only the best go on. The trials are made up.
import { plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(23);
setFigsize([6, 2.5]);
for (let trial = 0; trial < 14; trial++) {
  const start = 22 * trial * random.uniform();
  const step = 9 + 13 * random.uniform();
  const epochs = Array.from({ length: [1, 1, 2, 1, 4, 2, 8][trial % 7] ?? 1 }, (_, i) => i + 1);
  plt.plot(
    epochs.map((epoch) => start + step * epoch),
    epochs.map((epoch) => 0.3 + 0.7 * Math.exp(-epoch / 4)),
    { marker: "o" },
  );
}
plt.xlabel("wall-clock time");
plt.ylabel("objective function");
plt.savefig("output/book/hyperparameter-optimization/sh-async.svg");

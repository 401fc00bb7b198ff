// Generative adversarial networks: the data to imitate, points of a normal distribution, stretched and moved; and losses while
// a generator learns, above its points. Losses and generated points are made up.
import { Animator, arange, plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(20);
const folder = "output/book/generative-adversarial-networks";

/** A hundred points, x and y; noise makes them differ from the data to imitate. */
function sample(noise = 0): readonly [x: number[], y: number[]] {
  const points = Array.from({ length: 100 }, () => {
    const [u, v] = [random.normal(), random.normal()];
    return [u - 0.1 * v + 1 + noise * random.normal(), 2 * u + 0.5 * v + 2] as const;
  });
  return [points.map(([x]) => x), points.map(([, y]) => y)];
}
const data = sample();

setFigsize();
plt.figure();
plt.scatter(...data);
plt.savefig(`${folder}/gan-data.svg`);

const animator = new Animator({
  xlabel: "epoch",
  ylabel: "loss",
  xlim: [1, 20],
  nrows: 2,
  figsize: [5, 5],
  legend: ["discriminator", "generator"],
});
animator.figure.subplotsAdjust({ hspace: 0.3 });
const [, points] = animator.axes;
for (const epoch of arange(1, 21)) {
  points?.cla();
  points?.scatter(...data);
  points?.scatter(...sample(1 / epoch));
  points?.legend(["real", "generated"]);
  animator.add(epoch, [0.69 + 0.1 / epoch, 0.7 + 0.5 / epoch]);
}
animator.figure.save(`${folder}/gan-training.svg`);

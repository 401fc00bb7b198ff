// Generative adversarial networks: the data to imitate, points of a normal distribution, stretched and moved.
import { plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(20);
const points = Array.from({ length: 100 }, () => {
  const [u, v] = [random.normal(), random.normal()];
  return [u - 0.1 * v + 1, 2 * u + 0.5 * v + 2] as const;
});

setFigsize();
plt.scatter(
  points.map(([x]) => x),
  points.map(([, y]) => y),
);
plt.savefig("output/book/generative-adversarial-networks/gan.svg");

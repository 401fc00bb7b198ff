// Momentum: on a long valley descent zigzags or diverges, and momentum helps; how fast old gradients fade, and how
// errors shrink along each direction.
import { arange, plt, setFigsize, showTrace2d } from "d2l-plot";
import { type Step, train2d } from "./_train-2d.ts";

const folder = "output/book/optimization";
const valley = (x1: number, x2: number) => 0.1 * x1 ** 2 + 2 * x2 ** 2;
const save = (name: string, step: Step) =>
  showTrace2d(valley, train2d(step)).save(`${folder}/momentum-${name}.svg`);

const descent =
  (eta: number): Step =>
  (x1, x2) => [x1 - eta * 0.2 * x1, x2 - eta * 4 * x2, 0, 0];
save("without-0.4", descent(0.4));
save("without-0.6", descent(0.6));

const momentum =
  (eta: number, beta: number): Step =>
  (x1, x2, s1, s2) => {
    const [v1, v2] = [beta * s1 + 0.2 * x1, beta * s2 + 4 * x2];
    return [x1 - eta * v1, x2 - eta * v2, v1, v2];
  };
save("0.5", momentum(0.6, 0.5));
save("0.25", momentum(0.6, 0.25));

setFigsize();
plt.figure();
for (const beta of [0.95, 0.9, 0.6, 0]) {
  plt.plot(arange(40), (t) => beta ** t, { label: `beta = ${beta.toFixed(2)}` });
}
plt.xlabel("time");
plt.legend();
plt.savefig(`${folder}/momentum-betas.svg`);

setFigsize([6, 4]);
plt.figure();
for (const lambda of [0.1, 1, 10, 19]) {
  plt.plot(arange(20), (t) => (1 - 0.1 * lambda) ** t, { label: `lambda = ${lambda.toFixed(2)}` });
}
plt.xlabel("time");
plt.legend();
plt.savefig(`${folder}/momentum-lambdas.svg`);

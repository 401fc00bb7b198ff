// Value iteration: what places on a frozen lake are worth, and the best ways from them, after each of ten steps.
import { plt } from "d2l-plot";
import { actions, type Progress, places, showProgress, step } from "./_frozen-lake.ts";

const gamma = 0.95;
let values = new Array<number>(places).fill(0);
const progress: Progress[] = [{ step: 1, values, best: values }];
for (let k = 2; k <= 10; k++) {
  const before = values;
  const worth = (place: number) =>
    actions.map((action) => {
      const { next, reward } = step(place, action);
      return reward + gamma * (before[next] ?? 0);
    });
  const all = before.map((_, place) => worth(place));
  values = all.map((each) => Math.max(...each));
  progress.push({ step: k, values, best: all.map((each) => each.indexOf(Math.max(...each))) });
}

showProgress(progress);
plt.tightLayout();
plt.savefig("output/book/reinforcement-learning/value-iter.svg");

// Q-learning: what walks at random, ever again from the start, tell of a frozen lake; after every 25 of 256 walks.
import { plt } from "d2l-plot";
import { Random } from "../_random.ts";
import { actions, isEnd, type Progress, places, showProgress, step } from "./_frozen-lake.ts";

const [gamma, alpha, epsilon, walks] = [0.95, 0.9, 0.9, 256];
const random = new Random(36);
const Q = Array.from({ length: places }, () => actions.map(() => 0));
const progress: Progress[] = [];

/** One walk, which learns at each step: at random with a chance of epsilon, else to where most is expected. */
function walk(): void {
  for (let place = 0; !isEnd(place); ) {
    const known = Q[place] ?? [];
    const action =
      random.uniform() < epsilon ? random.below(actions.length) : known.indexOf(Math.max(...known));
    const { next, reward } = step(place, action);
    const expected = reward + gamma * Math.max(...(Q[next] ?? []));
    known[action] = (1 - alpha) * (known[action] ?? 0) + alpha * expected;
    place = next;
  }
}

for (let k = 1; k <= walks; k++) {
  if ((k - 1) % 25 === 0 || k === walks) {
    const values = Q.map((known) => Math.max(...known));
    progress.push({ step: k, values, best: Q.map((known, i) => known.indexOf(values[i] ?? 0)) });
  }
  walk();
}

showProgress(progress);
plt.tightLayout();
plt.savefig("output/book/reinforcement-learning/qlearning.svg");

/**
 * The next figure of a kind that was drawn before, with other data, limits and labels. A turn is ten of them, as a build
 * or a test draws them one after the other; peers that take turns figure by figure measure each other's caches.
 */
import { interleave, missingRow, ratioRow } from "../measure.mjs";
import * as echarts from "../peers/echarts.mjs";
import { hasMatplotlib, startMatplotlib } from "../peers/matplotlib.mjs";
import * as ours from "../peers/ours.mjs";
import * as plot from "../peers/plot.mjs";
import * as vega from "../peers/vega.mjs";
import { tangent } from "../problems.mjs";

const bounds = { "bare Vega": 0.2, ECharts: 0.25, "Plot + jsdom": 0.7, matplotlib: 0.03 };

export async function warm({ quick }) {
  const [before, rounds] = quick ? [3, 5] : [20, 50];
  const matplotlib = hasMatplotlib() ? await startMatplotlib() : null;
  const peers = {
    ours: inTurns((problem) => void ours.draw(problem)),
    "bare Vega": inTurns((problem) => timeVega(ours.figureOf(problem).spec)),
    ECharts: inTurns((problem) => void echarts.draw(problem)),
    "Plot + jsdom": inTurns((problem) => void plot.draw(problem)),
    ...(matplotlib && {
      matplotlib: inTurns(async (problem) => (await matplotlib.ask(problem)).ms),
    }),
  };
  try {
    await interleave(peers, before);
    const times = await interleave(peers, rounds, before);
    return Object.entries(bounds).map(([peer, bound]) =>
      times[peer] === undefined
        ? missingRow("warm", peer, "not installed")
        : ratioRow("warm", peer, times.ours, times[peer], bound),
    );
  } finally {
    matplotlib?.end();
  }
}

const turn = 10;

/** Draws the figures of a turn and gives milliseconds for one. */
function inTurns(draw) {
  return async (round) => {
    let sum = 0;
    for (let index = round * turn; index < (round + 1) * turn; index++) {
      const problem = tangent(index);
      const start = performance.now();
      const told = await draw(problem);
      sum += told ?? performance.now() - start;
    }
    return sum / turn;
  };
}

/** Milliseconds bare Vega takes for a spec that is there already. */
export async function timeVega(spec) {
  const start = performance.now();
  await vega.draw(spec);
  return performance.now() - start;
}

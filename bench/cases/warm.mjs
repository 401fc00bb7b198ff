/** The next figure of a kind that was drawn before, with other data, limits and labels. */
import { interleave, missingRow, ratioRow } from "../measure.mjs";
import * as echarts from "../peers/echarts.mjs";
import { hasMatplotlib, startMatplotlib } from "../peers/matplotlib.mjs";
import * as ours from "../peers/ours.mjs";
import * as plot from "../peers/plot.mjs";
import * as vega from "../peers/vega.mjs";
import { tangent } from "../problems.mjs";

const bounds = { "bare Vega": 0.2, ECharts: 0.25, "Plot + jsdom": 0.7, matplotlib: 0.03 };

export async function warm({ quick }) {
  const [before, rounds] = quick ? [10, 20] : [100, 300];
  const matplotlib = hasMatplotlib() ? await startMatplotlib() : null;
  const peers = {
    ours: (round) => void ours.draw(tangent(round)),
    "bare Vega": (round) => timeVega(ours.figureOf(tangent(round)).spec),
    ECharts: (round) => void echarts.draw(tangent(round)),
    "Plot + jsdom": (round) => void plot.draw(tangent(round)),
    ...(matplotlib && { matplotlib: async (round) => (await matplotlib.ask(tangent(round))).ms }),
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

/** Milliseconds bare Vega takes for a spec that is there already. */
export async function timeVega(spec) {
  const start = performance.now();
  await vega.draw(spec);
  return performance.now() - start;
}

/** One line of a million points, each peer in a process of its own, so that its peak memory can be told. */
import { fileURLToPath } from "node:url";
import { interleave, median, missingRow, ratioRow, row, run } from "../measure.mjs";
import { hasMatplotlib, startMatplotlib } from "../peers/matplotlib.mjs";

const kinds = ["random walk", "noise", "unsorted x"];
const bounds = { ECharts: 1, matplotlib: 0.15, "bare Vega": 0.01 };
const drawMany = fileURLToPath(new URL("../draw-many.mjs", import.meta.url));

export async function million({ quick }) {
  const rows = [];
  for (const kind of kinds) rows.push(...(await measure(kind, quick)));
  return rows;
}

async function measure(kind, quick) {
  const count = quick ? 100_000 : 1_000_000;
  const told = { ours: [] };
  const node = (peer) => (round) => {
    const args = ["--max-old-space-size=8192", drawMany, peer, kind, String(count), String(round)];
    const result = JSON.parse(run(process.execPath, args));
    told[peer]?.push(result);
    return result.ms;
  };
  const peers = {
    ours: node("ours"),
    ECharts: node("echarts"),
    ...(hasMatplotlib() && { matplotlib: (round) => askMatplotlib({ kind, count, seed: round }) }),
  };
  const times = await interleave(peers, quick ? 1 : 9);
  // Bare Vega takes a quarter of a minute a time.
  const slow = await interleave({ ours: peers.ours, "bare Vega": node("vega") }, 1, 100);
  const label = `${count.toLocaleString("en")} points, ${kind}`;
  const compare = ([peer, bound]) => {
    const of = peer === "bare Vega" ? slow : times;
    return of[peer] === undefined
      ? missingRow(label, peer, "not installed")
      : ratioRow(label, peer, of.ours, of[peer], bound);
  };
  const kilobytes = told.ours.map(({ bytes }) => bytes / 1000);
  const peaks = told.ours.map(({ peak }) => peak);
  return [
    ...Object.entries(bounds).map(compare),
    row({ label, peer: "size of our SVG", values: kilobytes, bound: 60, unit: "kB" }),
    row({ label, peer: "our peak memory", values: peaks, bound: 250, unit: "MB" }),
  ];
}

async function askMatplotlib(many) {
  const matplotlib = await startMatplotlib();
  try {
    const first = await matplotlib.ask({ many: { ...many, count: 1000 } });
    const answers = first && [await matplotlib.ask({ many }), await matplotlib.ask({ many })];
    return median(answers.map(({ ms }) => ms));
  } finally {
    matplotlib.end();
  }
}

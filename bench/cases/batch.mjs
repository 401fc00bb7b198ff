/** 200 figures of mixed kinds through `renderAll`, in fresh processes: two threads beside one, and one beside bare Vega. */
import { fileURLToPath } from "node:url";
import { interleave, median, ratioRow, row, run } from "../measure.mjs";

const drawAll = fileURLToPath(new URL("../draw-all.mjs", import.meta.url));

export async function batch({ quick }) {
  const draw = (by) => () => Number(run(process.execPath, [drawAll, "200", by]));
  const peers = { one: draw("1"), two: draw("2"), vega: draw("vega") };
  const times = await interleave(peers, quick ? 2 : 11);
  const values = times.one.map((time, round) => time / times.two[round]);
  const [ours, theirs] = [times.two, times.one].map(median);
  return [
    row({
      label: "batch of 200",
      peer: "one thread",
      values,
      bound: 1.7,
      unit: "× as fast",
      atLeast: true,
      ours,
      theirs,
    }),
    ratioRow("batch of 200, one thread", "bare Vega", times.one, times.vega),
  ];
}

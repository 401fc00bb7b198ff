/** 200 figures of mixed kinds through `renderAll`, in fresh processes: two threads beside one. */
import { fileURLToPath } from "node:url";
import { interleave, median, row, run } from "../measure.mjs";

const drawAll = fileURLToPath(new URL("../draw-all.mjs", import.meta.url));

export async function batch({ quick }) {
  const draw = (threads) => () => Number(run(process.execPath, [drawAll, "200", String(threads)]));
  const times = await interleave({ one: draw(1), two: draw(2) }, quick ? 2 : 11);
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
  ];
}

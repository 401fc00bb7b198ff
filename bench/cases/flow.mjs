/** One line of a hundred million points that flow in chunk by chunk, in a process of its own. */
import { fileURLToPath } from "node:url";
import { median, row, run } from "../measure.mjs";

const drawFlow = fileURLToPath(new URL("../draw-flow.mjs", import.meta.url));

export async function flow({ quick }) {
  const count = quick ? 1_000_000 : 100_000_000;
  const told = Array.from({ length: quick ? 1 : 3 }, () =>
    JSON.parse(run(process.execPath, [drawFlow, String(count)])),
  );
  const label = `${count.toLocaleString("en")} points through plotAsync`;
  const values = (name) => told.map((each) => each[name]);
  return [
    row({ label, peer: "peak memory", values: values("peak"), bound: 250, unit: "MB" }),
    row({ label, peer: "size of the SVG", values: values("kilobytes"), bound: 60, unit: "kB" }),
    row({
      label,
      peer: `time, ${Math.round(median(values("made")))} s of it making the numbers`,
      values: values("seconds"),
      unit: "s",
    }),
  ];
}

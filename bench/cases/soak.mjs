/** 10,000 figures of mixed kinds in one process: how much memory they leave behind. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { row } from "../measure.mjs";

const check = fileURLToPath(new URL("../../scripts/check-memory.mjs", import.meta.url));
const bounds = { heap: 4, resident: 32 };

export async function soak({ quick }) {
  const count = quick ? 300 : 10_000;
  const args = ["--expose-gc", check, String(count)];
  // It fails when too much is left behind, which is for the report to say.
  const { stdout: report, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!/memory/.test(report)) throw new Error(stderr);
  return Object.entries(bounds).map(([name, bound]) => {
    const found = new RegExp(`${name} memory ([\\d.]+) → ([\\d.]+) MB`).exec(report);
    const [before, after] = [Number(found[1]), Number(found[2])];
    const label = `soak, ${count.toLocaleString("en")} figures`;
    const peer = `growth of ${name} memory, from ${before} MB`;
    return row({ label, peer, values: [after - before], bound, unit: "MB" });
  });
}

/**
 * The next figure of a kind that was drawn before, with other data, limits and labels. Every peer has a process of its
 * own, so that none collects the garbage of another, and a turn is ten figures in a row, as a build or a test draws them.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { interleave, missingRow, ratioRow } from "../measure.mjs";
import { hasMatplotlib, startMatplotlib } from "../peers/matplotlib.mjs";
import { tangent } from "../problems.mjs";

const bounds = { "bare Vega": 0.2, ECharts: 0.25, "Plot + jsdom": 0.7, matplotlib: 0.03 };
const files = { ours: "ours", "bare Vega": "vega", ECharts: "echarts", "Plot + jsdom": "plot" };
const warmDraw = fileURLToPath(new URL("../warm-draw.mjs", import.meta.url));
const turn = 10;

export async function warm({ quick }) {
  const [before, rounds] = quick ? [3, 5] : [50, 100];
  const children = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, startPeer(file)]),
  );
  if (hasMatplotlib()) children.matplotlib = await startTurns();
  const peers = Object.fromEntries(
    Object.entries(children).map(([name, { ask }]) => [name, (round) => ask(problemsOf(round))]),
  );
  try {
    await interleave(peers, before);
    const times = await interleave(peers, rounds, before);
    return Object.entries(bounds).map(([peer, bound]) =>
      times[peer] === undefined
        ? missingRow("warm", peer, "not installed")
        : ratioRow("warm", peer, times.ours, times[peer], bound),
    );
  } finally {
    for (const { end } of Object.values(children)) end();
  }
}

function problemsOf(round) {
  return Array.from({ length: turn }, (_, index) => tangent(round * turn + index));
}

/** A peer in a process of its own; it times itself. */
function startPeer(file) {
  const child = spawn(process.execPath, [warmDraw, file], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(problems) {
      child.stdin.write(`${JSON.stringify(problems)}\n`);
      return JSON.parse((await lines.next()).value);
    },
    end: () => child.stdin.end(),
  };
}

async function startTurns() {
  const { ask, end } = await startMatplotlib();
  return {
    async ask(problems) {
      let sum = 0;
      for (const problem of problems) sum += (await ask(problem)).ms;
      return sum / problems.length;
    },
    end,
  };
}

/** A fresh process draws the tangent figure and writes it to a file. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interleave, missingRow, ratioRow, run } from "../measure.mjs";
import { hasMatplotlib, python, script } from "../peers/matplotlib.mjs";
import { figureOf } from "../peers/ours.mjs";
import { tangent } from "../problems.mjs";

const bounds = {
  vl2svg: 0.5,
  matplotlib: 0.4,
  ECharts: 0.36,
  "Plot + jsdom": 0.22,
  gnuplot: undefined,
  "bare node": 1.5,
};
const forgetful = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
const coldDraw = fileURLToPath(new URL("../cold-draw.mjs", import.meta.url));
const vl2svg = fileURLToPath(new URL("../node_modules/vega-lite/bin/vl2svg", import.meta.url));

export async function cold({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-cold-"));
  try {
    return await measure(folder, quick ? 3 : 25);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder, rounds) {
  const file = join(folder, "figure.svg");
  const node = (peer) => (round) => run(process.execPath, [coldDraw, peer, String(round), file]);
  const specs = Array.from({ length: rounds + 1 }, (_, round) => {
    const path = join(folder, `${round}.vl.json`);
    figureOf(tangent(round)).save(path);
    return path;
  });
  const peers = {
    "bare node": () => run(process.execPath, ["--eval", ""]),
    ours: node("ours"),
    "ours, no code kept": (round) =>
      run(process.execPath, [coldDraw, "ours", String(round), file], { env: forgetful }),
    vl2svg: (round) => run(process.execPath, [vl2svg, specs[round], file]),
    ECharts: node("echarts"),
    "Plot + jsdom": node("plot"),
    ...(hasMatplotlib() && {
      matplotlib: (round) => run(python, [script, "cold", JSON.stringify(tangent(round)), file]),
    }),
    ...(hasGnuplot() && {
      // Data blocks may not stand on its command line.
      gnuplot: (round) => run("gnuplot", ["-"], { input: gnuplotScript(tangent(round), file) }),
    }),
  };
  for (const [name, draw] of Object.entries(peers)) {
    writeFileSync(file, "");
    draw(rounds);
    if (name !== "bare node" && statSync(file).size < 1000) throw new Error(`${name} drew nothing`);
  }
  const times = await interleave(peers, rounds);
  const label = "cold";
  return [
    ...Object.entries(bounds).map(([peer, bound]) =>
      times[peer] === undefined
        ? missingRow(label, peer, "not installed")
        : ratioRow(label, peer, times.ours, times[peer], bound),
    ),
    ratioRow(
      `${label}, no code kept`,
      "bare node",
      times["ours, no code kept"],
      times["bare node"],
    ),
  ];
}

function hasGnuplot() {
  try {
    run("gnuplot", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

function gnuplotScript({ x, curves, xlabel, ylabel, xlim, ylim }, file) {
  const blocks = curves.map(
    ({ y }, k) => `$c${k} << EOD\n${x.map((t, i) => `${t} ${y[i]}`).join("\n")}\nEOD`,
  );
  const lines = curves.map(({ label }, k) => `$c${k} with lines title "${label}"`);
  return [
    ...blocks,
    `set terminal svg size 336,240; set output "${file}"; set grid`,
    `set xlabel "${xlabel}"; set ylabel "${ylabel}"`,
    `set xrange [${xlim.join(":")}]; set yrange [${ylim.join(":")}]`,
    `plot ${lines.join(", ")}`,
  ].join("\n");
}

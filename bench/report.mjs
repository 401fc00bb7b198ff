/** The table of results, for the screen and for RESULTS.md. */
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem, type } from "node:os";

const columns = [
  "case",
  "beside",
  "median",
  "middle half of the runs",
  "bound",
  "holds",
  "ours / theirs",
  "runs",
];

export function table(rows) {
  const lines = [columns, columns.map(() => "---"), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function cells({
  label,
  peer,
  value,
  spread,
  bound,
  unit,
  ours,
  theirs,
  atLeast,
  holds,
  runs,
  reason,
}) {
  if (reason !== undefined) return [label, peer, reason, "", "", "", "", ""];
  const times = ours === undefined ? "" : `${number(ours)} ms / ${number(theirs)} ms`;
  const limit = bound === undefined ? "" : `${atLeast ? "≥" : "≤"} ${bound} ${unit}`;
  const verdict = holds === null ? "" : holds ? "yes" : "**no**";
  const middle = spread.map(number).join(" to ");
  return [label, peer, `${number(value)} ${unit}`, middle, limit, verdict, times, runs];
}

function number(value) {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

export function results(rows, { versions, load }) {
  const kept = rows.filter(({ holds }) => holds === true).length;
  const broken = rows.filter(({ holds }) => holds === false).length;
  const machine = `${cpus().length} × ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(1)} GiB, ${type()}`;
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Results

Written by \`npm run bench\`. A ratio is our time by theirs in the same round; the median of all rounds is given, and
where the middle half of them lies.

- Machine: ${machine}. Load before ${load}, after ${loadNow()} (1, 5, 15 minutes).
- Versions: ${names.join(", ")}.
- Bounds: ${kept} hold, ${broken} do not.

${table(rows)}
`;
}

export function loadNow() {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(", ");
}

export function versionsOf(matplotlib) {
  const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
  const packages = ["vega", "vega-lite", "vega-cli", "echarts", "@observablehq/plot", "jsdom"];
  return {
    "d2l-plot": read("../package.json"),
    node: process.versions.node,
    ...Object.fromEntries(
      packages.map((name) => [name, read(`node_modules/${name}/package.json`)]),
    ),
    ...(matplotlib && { matplotlib }),
  };
}

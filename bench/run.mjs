/**
 * Measures d2l-plot beside what people use now: `npm run bench`, or some cases alone, `npm run bench -- cold warm`;
 * `--quick` takes few runs. All cases together are written to RESULTS.md, unless quick.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hasMatplotlib, startMatplotlib } from "./peers/matplotlib.mjs";
import { loadNow, results, table, versionsOf } from "./report.mjs";

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  throw new Error("there is no build: run `npm install && npm run build` in the folder above");
}

// Each case is read when its turn comes: what it imports must not burden the others.
const cases = {
  cold: async (options) => (await import("./cases/cold.mjs")).cold(options),
  warm: async (options) => (await import("./cases/warm.mjs")).warm(options),
  mixed: async (options) => (await import("./cases/mixed.mjs")).mixed(options),
  million: async (options) => (await import("./cases/million.mjs")).million(options),
  artists: async (options) => (await import("./cases/artists.mjs")).artists(options),
  spec: async (options) => (await import("./cases/spec-only.mjs")).specOnly(options),
  flow: async (options) => (await import("./cases/flow.mjs")).flow(options),
  soak: async (options) => (await import("./cases/soak.mjs")).soak(options),
  batch: async (options) => (await import("./cases/batch.mjs")).batch(options),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false } },
});
const wanted = positionals.length === 0 ? Object.keys(cases) : positionals;
const unknown = wanted.find((name) => !Object.hasOwn(cases, name));
if (unknown !== undefined)
  throw new Error(`no case ${unknown}; there are ${Object.keys(cases).join(", ")}`);

const load = loadNow();
const rows = [];
for (const name of wanted) {
  const found = await cases[name](values);
  console.log(`${name}\n${table(found)}\n`);
  rows.push(...found);
}
if (positionals.length === 0 && !values.quick) {
  const report = results(rows, { versions: versionsOf(await matplotlibVersion()), load });
  writeFileSync(new URL("RESULTS.md", import.meta.url), report);
}
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;

async function matplotlibVersion() {
  if (!hasMatplotlib()) return null;
  const { version, end } = await startMatplotlib();
  end();
  return version;
}

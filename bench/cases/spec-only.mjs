/** A program that wants the spec and draws nothing. */
import { fileURLToPath } from "node:url";
import { interleave, row, run } from "../measure.mjs";

const build = JSON.stringify(fileURLToPath(new URL("../../dist/index.js", import.meta.url)));
const evaluate = (code) => () =>
  void run(process.execPath, ["--input-type=module", "--eval", code]);
const vegaIsNotLoaded = `
  import { createRequire } from "node:module";
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  if (loaded.some((path) => /vega/.test(path))) throw new Error("Vega is loaded");`;

export async function specOnly({ quick }) {
  const peers = {
    bare: evaluate(""),
    imported: evaluate(`await import(${build});`),
    spec: evaluate(`const { plot } = await import(${build}); plot([1, 4, 9]).spec;`),
  };
  evaluate(`const { plot } = await import(${build}); plot([1, 4, 9]).spec; ${vegaIsNotLoaded}`)();
  const times = await interleave(peers, quick ? 5 : 41);
  const over = (name) => times[name].map((time, round) => time - times.bare[round]);
  return [
    row({
      label: "spec only",
      peer: "import, over bare node",
      values: over("imported"),
      bound: 40,
      unit: "ms",
    }),
    row({
      label: "spec only",
      peer: "import and plot().spec, over bare node",
      values: over("spec"),
      unit: "ms",
    }),
  ];
}

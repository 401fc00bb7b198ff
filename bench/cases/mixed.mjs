/** The gallery's figures in turn, each time with other labels. Ours makes the figures and their specs, Vega is given them. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { rcdefaults } from "../../dist/index.js";
import { interleave, ratioRow } from "../measure.mjs";
import * as vega from "../peers/vega.mjs";

const folder = new URL("../../test/gallery/", import.meta.url);
const build = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

export async function mixed({ quick }) {
  const pictures = await gallery();
  const figuresOf = (round) =>
    pictures.map((draw, index) => {
      const figure = draw();
      for (const axes of figure.axes) axes.setXlabel(`turn ${round * pictures.length + index}`);
      rcdefaults();
      return figure;
    });
  const peers = {
    ours: (round) => {
      for (const figure of figuresOf(round)) figure.toSVG();
    },
    "bare Vega": async (round) => {
      let sum = 0;
      for (const { spec } of figuresOf(round)) sum += await timeVega(spec);
      return sum;
    },
  };
  await interleave(peers, quick ? 1 : 5);
  const times = await interleave(peers, quick ? 1 : 15);
  const label = `warm mixed, ${pictures.length} figures`;
  return [ratioRow(label, "bare Vega", times.ours, times["bare Vega"], 0.3)];
}

async function gallery() {
  const jiti = createJiti(import.meta.url, { alias: { "d2l-plot": build } });
  const names = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const modules = await Promise.all(
    names.map((name) => jiti.import(fileURLToPath(new URL(name, folder)))),
  );
  return modules.flatMap((module) => Object.values(module));
}

/** Milliseconds bare Vega takes for a spec that is there already. */
async function timeVega(spec) {
  const start = performance.now();
  await vega.draw(spec);
  return performance.now() - start;
}

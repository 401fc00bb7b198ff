/** The gallery's figures in turn, each time with another label. Ours builds the figure and its spec, Vega is given it. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { rcdefaults } from "../../dist/index.js";
import { interleave, ratioRow } from "../measure.mjs";
import { timeVega } from "./warm.mjs";

const folder = new URL("../../test/gallery/", import.meta.url);
const build = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

export async function mixed({ quick }) {
  const pictures = await gallery();
  const turns = (count) => count * pictures.length;
  const figureOf = (round) => {
    const figure = pictures[round % pictures.length]();
    for (const axes of figure.axes) axes.setXlabel(`turn ${round}`);
    rcdefaults();
    return figure;
  };
  const peers = {
    ours: (round) => void figureOf(round).toSVG(),
    "bare Vega": (round) => timeVega(figureOf(round).spec),
  };
  await interleave(peers, turns(quick ? 1 : 3));
  const times = await interleave(peers, turns(quick ? 1 : 8));
  // A turn is the whole gallery: it has large figures and small ones.
  const [ours, theirs] = [times.ours, times["bare Vega"]].map((each) =>
    sums(each, pictures.length),
  );
  return [ratioRow(`warm mixed, ${pictures.length} figures`, "bare Vega", ours, theirs, 0.3)];
}

async function gallery() {
  const jiti = createJiti(import.meta.url, { alias: { "d2l-plot": build } });
  const names = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const modules = await Promise.all(
    names.map((name) => jiti.import(fileURLToPath(new URL(name, folder)))),
  );
  return modules.flatMap((module) => Object.values(module));
}

function sums(values, size) {
  const turns = Array.from({ length: values.length / size }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );
  return turns.map((turn) => turn.reduce((sum, value) => sum + value, 0));
}

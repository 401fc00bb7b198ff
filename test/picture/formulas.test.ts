import { afterAll, beforeAll, expect, test } from "vitest";
import { type Figure, rcParams, subplots } from "../../src/index.ts";
import { readTruth } from "../truth.ts";
import { drawPair, type Place, similarity } from "./compare.ts";
import { writeSideBySide } from "./failed.ts";

interface Case extends Place {
  readonly name: string;
  readonly title: string;
  readonly xlabel: string;
  readonly ylabel: string;
  readonly label: string;
}

beforeAll(() => {
  rcParams["svg.fonttype"] = "path";
});
afterAll(() => {
  rcParams["svg.fonttype"] = "none";
});

function draw({ title, xlabel, ylabel, label }: Case): Figure {
  const { figure, axes } = subplots(1, 1, { figsize: [6.4, 4.8] });
  const [ax] = axes;
  ax?.plot([0, 1, 2], [1, 3, 2], { label });
  ax?.setTitle(title);
  ax?.setXlabel(xlabel);
  ax?.setYlabel(ylabel);
  ax?.legend();
  return figure;
}

test.each(readTruth<Case>("formula-pictures"))("$name looks like matplotlib's picture", (one) => {
  const pair = drawPair(one.name, draw(one), one);
  const alike = similarity(pair);
  if (alike < 0.995) writeSideBySide(one.name, pair);
  process.stdout.write(`picture ${one.name} ${alike.toFixed(4)}\n`);
  expect(alike).toBeGreaterThanOrEqual(0.995);
});

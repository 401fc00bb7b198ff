import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Figure } from "../../src/index.ts";
import { figureDifferences } from "../parity/book-figure-differences.ts";
import { type Differences, near, same } from "../parity/compare.ts";
import { axesDifferences, tightDifferences } from "../parity/drawn-axes.ts";
import { bookPictures } from "./book-pictures.ts";
import { outlineOf } from "./outline.ts";
import { type BookCase, drawBookCase, readBookCase } from "./truth-cases.ts";

/** A cell of the book that draws, and the picture of `examples/book/` for it. */
interface Cell {
  readonly edition: "en" | "zh";
  readonly file: string;
  readonly line: number;
  /** Whether it draws a training curve; there is one picture for each kind of these. */
  readonly training: boolean;
  readonly picture: string;
  /** What matplotlib was asked for such a cell, and the file of truth with its answer; none where nobody asked. */
  readonly case?: string;
  readonly in?: string;
  /**
   * Whether the case has the data of the cell, or has them rounded; whether the case's are made up, as the picture's are; or
   * whether the case shows a training of the same kind, of another length.
   */
  readonly match?: "same" | "rounded" | "stand-in" | "kind";
}

/** Cells without a picture, or with one that is not matplotlib's, and why. */
const departures: Readonly<Record<string, string>> = {
  "generative-adversarial-networks/dcgan-leaky-relu":
    "on purpose: with more series than formats the formats repeat; the book drops curves",
};

const cells: readonly Cell[] = JSON.parse(
  readFileSync(new URL("../fixtures/book/cells.json", import.meta.url), "utf8"),
);
let pictures: ReadonlyMap<string, Figure>;
let results: readonly { readonly cell: Cell; readonly first: string | undefined }[];

beforeAll(async () => {
  pictures = await bookPictures();
  const known = new Map<string, string | undefined>();
  results = cells.map((cell) => {
    // Many cells have a picture and a case in common.
    const key = `${cell.picture} ${cell.case}`;
    if (!known.has(key)) known.set(key, cellDifferences(cell)[0]);
    return { cell, first: known.get(key) };
  });
}, 120_000);

/** What differs between the picture for a cell and what matplotlib draws for it. */
function cellDifferences(cell: Cell): Differences {
  const figure = pictures.get(cell.picture);
  if (figure === undefined) return ["there is no picture"];
  if (cell.case === undefined || cell.in === undefined) return [];
  const truth = readBookCase(cell.in, cell.case);
  if (cell.match === "same" && !truth.seeded) return wholeDifferences(figure, truth);
  // The library's drawing of the case stands for matplotlib's: tests in test/parity/ compare the two.
  const drawn = drawBookCase(cell.in, truth);
  if (cell.match === "rounded") return nearText(figure.toText(), drawn.toText());
  return lineDifferences(outlineOf(figure), outlineOf(drawn));
}

function wholeDifferences(figure: Figure, { expect: expected }: BookCase): Differences {
  if ("figure" in expected) return figureDifferences(figure, expected);
  const [axes] = figure.axes;
  if (axes === undefined) return ["no axes"];
  return [...axesDifferences(axes, expected), ...tightDifferences(figure, expected.tight)];
}

/** Compares the numbers in texts nearly, and all else exactly. */
function nearText(ours: string, theirs: string): Differences {
  const number = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;
  const numbersIn = (text: string) => (text.match(number) ?? []).map(Number);
  return [
    ...same("words", ours.replace(number, "#"), theirs.replace(number, "#")),
    ...near("numbers", numbersIn(ours), numbersIn(theirs), 5e-6),
  ];
}

function lineDifferences(ours: readonly string[], theirs: readonly string[]): Differences {
  const at = theirs.findIndex((line, index) => line !== ours[index]);
  if (at >= 0) return [`${ours[at] ?? "nothing"}, not ${theirs[at]}`];
  return same("number of lines", ours.length, theirs.length);
}

/** How many cells that are no trainings have their picture, such as `155/155 en`. */
function share(edition: Cell["edition"]): string {
  const own = results.filter(({ cell }) => cell.edition === edition && !cell.training);
  return `${own.filter(({ first }) => first === undefined).length}/${own.length} ${edition}`;
}

test("each cell of the book that draws has a picture, which agrees with matplotlib's", () => {
  const compared = cells.filter((cell) => cell.case !== undefined).length;
  const counts = `${compared} of all ${cells.length} compared with matplotlib, for the others nobody asked it`;
  process.stdout.write(`book cells ${share("en")}, ${share("zh")} (${counts})\n`);
  const reasons = new Set(results.flatMap(({ cell, first }) => (first ? [cell.picture] : [])));
  for (const name of reasons) process.stdout.write(`  ${name}: ${departures[name] ?? "?"}\n`);
  const wrong = results.flatMap(({ cell, first }) =>
    first === undefined || cell.picture in departures
      ? []
      : [`${cell.edition} ${cell.file}:${cell.line} (${cell.picture}): ${first}`],
  );
  expect(wrong.join("\n")).toBe("");
});

test("a picture that agrees after all is no departure", () => {
  const differing = new Set(results.flatMap(({ cell, first }) => (first ? [cell.picture] : [])));
  expect(Object.keys(departures).filter((name) => !differing.has(name))).toEqual([]);
});

test("each picture is for a cell of the book, but for two that the calculus chapter adds", () => {
  const named = new Set(cells.map(({ picture }) => picture));
  const others = [...pictures.keys()].filter((name) => !named.has(name));
  expect(others).toEqual(["preliminaries/calculus-limit", "preliminaries/calculus-exercise"]);
});

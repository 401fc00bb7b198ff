/** Runs the TypeScript halves of `docs/from-python.md` and compares what they draw with what matplotlib made of the Python ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import * as library from "../src/index.ts";
import { type Axes, type Figure, gcf, type Line2D, plt, rcdefaults } from "../src/index.ts";
import { type Differences, near, nearOnAxis, same } from "./parity/compare.ts";
import { readTruth } from "./truth.ts";
import { typeErrors } from "./type-check.ts";

interface LineFacts {
  readonly x: number[];
  readonly y: number[];
  readonly color: string;
  readonly linestyle: string;
  readonly marker: string;
  readonly linewidth: number;
}
interface AxesFacts {
  readonly xlim: [number, number];
  readonly ylim: [number, number];
  readonly xscale: string;
  readonly yscale: string;
  readonly xlabel: string;
  readonly ylabel: string;
  readonly title: string;
  readonly xticks: string[];
  readonly yticks: string[];
  readonly lines: LineFacts[];
  /** Not told of the axes of a colorbar. */
  readonly patches?: number;
  readonly collections?: number;
  readonly images?: number;
  readonly texts: string[];
  readonly legend: string[] | null;
  /** Left, bottom, right and top in points. */
  readonly box: number[];
}
/** What matplotlib drew for a Python half. */
interface Program {
  readonly python: string;
  readonly figsize: [number, number];
  readonly suptitle: string;
  readonly axes: AxesFacts[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(root, "docs/from-python.md"), "utf8");
const [, data, ...halves] = Array.from(
  page.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm),
  ([, python = "", typescript = ""]) => ({ python, typescript }),
);
const programs = readTruth<Program>("from-python");
const givens = [...page.matchAll(/^\| `[a-z, ]+ = .+` \| `(const .+)` \|$/gm)]
  .slice(0, 2)
  .map(([, code]) => `${code};`)
  .join(" ");

/** Runs a half on a new figure with the default settings. */
function draw(code: string): Figure {
  rcdefaults();
  plt.close("all");
  const names = Object.keys(library);
  const run = new Function(...names, `${givens} { ${code} }`);
  run(...names.map((name) => Reflect.get(library, name)));
  const figure = gcf();
  // matplotlib was asked after it had drawn the figure.
  figure.toSVG();
  return figure;
}

function figureDifferences(figure: Figure, theirs: Program): Differences {
  return [
    ...near("figsize", figure.figsize, theirs.figsize, 1e-9),
    ...same("suptitle", suptitleOf(figure), theirs.suptitle),
    ...same("number of axes", figure.axes.length, theirs.axes.length),
    ...theirs.axes.flatMap((each, index) => {
      const axes = figure.axes[index];
      return axes === undefined ? [] : axesDifferences(`axes ${index}`, axes, each);
    }),
  ];
}

/** The title over all axes, as the text of the figure has it. */
function suptitleOf(figure: Figure): string {
  return /^suptitle "(.*)"$/m.exec(figure.toText())?.[1] ?? "";
}

function axesDifferences(what: string, axes: Axes, theirs: AxesFacts): Differences {
  const { xlim, ylim, xscale, yscale, lines, box, ...others } = theirs;
  const ours = factsOf(axes);
  const { x0, y0, width, height } = axes.getPosition();
  return [
    ...same(`${what} scales`, [axes.getXscale(), axes.getYscale()], [xscale, yscale]),
    ...nearOnAxis(`${what} xlim`, axes.getXlim(), xlim, xlim, xscale),
    ...nearOnAxis(`${what} ylim`, axes.getYlim(), ylim, ylim, yscale),
    ...near(`${what} box`, [x0, y0, x0 + width, y0 + height], box, 0.05),
    ...Object.entries(others).flatMap(([name, expected]) =>
      same(`${what} ${name}`, Reflect.get(ours, name), expected),
    ),
    ...same(`${what} number of lines`, axes.getLines().length, lines.length),
    ...lines.flatMap((line, index) => {
      const own = axes.getLines()[index];
      return own === undefined ? [] : lineDifferences(`${what} line ${index}`, own, line);
    }),
  ];
}

function factsOf(axes: Axes) {
  return {
    xlabel: axes.getXlabel(),
    ylabel: axes.getYlabel(),
    title: axes.getTitle(),
    xticks: tickLabels(axes, "x"),
    yticks: tickLabels(axes, "y"),
    patches: axes.patches.length,
    collections: axes.collections.length,
    images: axes.images.length,
    texts: axes.texts.map(({ text }) => text),
    legend: axes.getLegend()?.labels ?? null,
  };
}

function tickLabels(axes: Axes, name: "x" | "y"): readonly string[] {
  const axis = axes[`${name}axis`];
  if (!axis.visible || !axes.axison) return [];
  const { label1On, label2On } = axis.tickStyle("major");
  return axes.ticks(name).labels.map((text) => (label1On || label2On ? text : ""));
}

function lineDifferences(what: string, line: Line2D, theirs: LineFacts): Differences {
  const { color, linestyle, marker } = line;
  return [
    ...near(`${what} x`, Array.from(line.xdata), theirs.x, 1e-12),
    ...near(`${what} y`, Array.from(line.ydata), theirs.y, 1e-12),
    ...same(
      `${what} look`,
      [color, linestyle, marker],
      [theirs.color, theirs.linestyle, theirs.marker],
    ),
    ...near(`${what} linewidth`, [line.linewidth], [theirs.linewidth], 1e-12),
  ];
}

/** What the compiler says of all halves in one module, each in a block of its own. */
function faults(): string[] {
  const names = Object.keys(library).filter((name) => page.includes(name));
  const blocks = halves.map(({ typescript }) => `{ ${typescript} }`);
  const code = `import { ${names.join(", ")} } from "d2l-plot";\n${givens}\n${blocks.join("\n")}`;
  const loose = { noUnusedLocals: false, noUncheckedIndexedAccess: false };
  return typeErrors({ "from-python.ts": code }, loose).map(({ start, text }) => {
    const line = code.slice(0, start).split("\n").length;
    return `${halves[line - 3]?.typescript}: ${text}`;
  });
}

describe("docs/from-python.md", () => {
  afterAll(rcdefaults);

  test("has the programs that matplotlib was asked", () => {
    expect(data?.typescript).toMatch(/^const cells/);
    expect(halves.map(({ python }) => python)).toEqual(programs.map(({ python }) => python));
  });

  test.each(halves)("$typescript", ({ python, typescript }) => {
    const theirs = programs.find((program) => program.python === python) as Program;
    expect(figureDifferences(draw(typescript), theirs)).toEqual([]);
  });

  test("is right by strict types", () => {
    expect(faults()).toEqual([]);
  });
});

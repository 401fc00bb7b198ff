import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import * as api from "../../src/index.ts";
import { renderSVG } from "../../src/render/svg.ts";
import { ensureBuilt, root } from "../built.ts";
import { methodsOf } from "../public-members.ts";
import { changesOf } from "../render/fast/changes.ts";
import { compareWithVega } from "../render/fast/compare.ts";
import { attempt, checkFigure, sharedState } from "./invariants.ts";
import { tryShare } from "./settings.ts";
import { anyValue, number, Odd, series, text } from "./values.ts";

type Untyped = (...values: unknown[]) => unknown;

beforeEach(api.rcdefaults);

/** A figure with something on it. */
function given() {
  const { fig, ax } = api.subplots(1, 1, { figsize: [4, 3] });
  ax.plot([1, 2, 3], [1, 4, 9], "o-", { label: "squares" });
  return { fig, ax };
}

// These write files, or change what is current or what all figures share.
const leftOut = /^(?:save|toPNG|toPDF|toBlob|draw|mount|warn)$/;
const helpers = ["plot", "setAxes", "subplots", "figure", "arange", "linspace"] as const;
const methods = {
  fig: methodsOf(given().fig).filter((name) => !leftOut.test(name)),
  ax: methodsOf(given().ax).filter((name) => !leftOut.test(name) && name !== "applyAspect"),
};

const anyCall = fc.oneof(
  fc.record({ on: fc.constant("api" as const), name: fc.constantFrom(...helpers) }),
  fc.record({ on: fc.constant("fig" as const), name: fc.constantFrom(...methods.fig) }),
  fc.record({ on: fc.constant("ax" as const), name: fc.constantFrom(...methods.ax) }),
  fc.record({
    on: fc.constant("ax" as const),
    name: fc.constantFrom("plot", "scatter", "setXlim", "setXscale", "legend"),
  }),
);

const anyArguments = fc.array(anyValue, { maxLength: 4 });

describe("any function with any arguments", () => {
  test("draws, or throws a PlotError and changes nothing", async () => {
    await tryShare("calls", 0.4, fc.tuple(anyCall, anyArguments), ([{ on, name }, args]) => {
      const { fig, ax } = given();
      const before = { spec: JSON.stringify(fig.spec), ...sharedState() };
      const target = { api, fig, ax }[on];
      const passed = args.map((arg) => (arg instanceof Odd ? arg.make() : arg));
      const called = attempt(() =>
        Reflect.apply(Reflect.get(target, name) as Untyped, target, passed),
      );
      if (called === null) {
        expect({ spec: JSON.stringify(fig.spec), ...sharedState() }).toEqual(before);
      } else if (fig.axes.length <= 4) checkFigure(api.gcf(), 1);
      api.rcdefaults();
    });
  });
});

const verbs: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
  plot: fc.oneof(
    fc.tuple(fc.array(number, { maxLength: 8 })),
    fc
      .array(fc.tuple(number, number), { maxLength: 8 })
      .map((points) => [points.map(([x]) => x), points.map(([, y]) => y), "o--"]),
  ),
  scatter: fc
    .array(fc.tuple(number, number), { maxLength: 8 })
    .map((points) => [points.map(([x]) => x), points.map(([, y]) => y)]),
  axvline: fc.tuple(number),
  axhline: fc.tuple(number),
  text: fc.tuple(number, number, text),
  setXlim: fc.tuple(number, number),
  setYlim: fc.tuple(fc.tuple(number, number)),
  setXscale: fc.tuple(fc.constantFrom("linear", "log", "symlog", "logit")),
  setYscale: fc.tuple(fc.constantFrom("linear", "log", "symlog", "logit")),
  setXlabel: fc.tuple(text),
  setTitle: fc.tuple(text),
  setXticks: fc.tuple(fc.array(number, { maxLength: 5 })),
  legend: fc.tuple(fc.array(text, { maxLength: 3 })),
  grid: fc.tuple(fc.boolean()),
  margins: fc.tuple(number),
  minorticksOn: fc.constant([]),
  invertYaxis: fc.constant([]),
  twinx: fc.constant([]),
  axis: fc.tuple(fc.constantFrom("equal", "off", "tight", "scaled")),
  cla: fc.constant([]),
};
const someVerbs = fc
  .constantFrom(...Object.keys(verbs))
  .chain((name) =>
    (verbs[name] as fc.Arbitrary<readonly unknown[]>).map((args) => ({ name, args })),
  );

const kept: string[] = [];

describe("any calls one after the other", () => {
  test("make a figure that is sound, and the same by Vega", async () => {
    let count = 0;
    await tryShare(
      "figures",
      0.35,
      fc.array(someVerbs, { minLength: 1, maxLength: 6 }),
      (calls) => {
        const { fig, ax } = api.subplots(1, 1, { figsize: [4, 3] });
        const before = calls.map(({ args }) => structuredClone(args));
        for (const { name, args } of calls) {
          attempt(() => Reflect.apply(Reflect.get(ax, name) as Untyped, ax, args));
        }
        expect(calls.map(({ args }) => args)).toEqual(before);
        const json = checkFigure(fig, count++ % 8 === 0 ? 2 : 1);
        if (json !== null && kept.length < 80 && count % 7 === 0) kept.push(json);
      },
    );
  });

  test("draw the same in threads, in the built package", () => {
    ensureBuilt();
    const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
    try {
      const [specs, program] = [join(folder, "specs.json"), join(folder, "program.mjs")];
      writeFileSync(specs, `[${kept.join(",")}]`);
      const entry = JSON.stringify(pathToFileURL(join(root, "dist/index.js")).href);
      writeFileSync(
        program,
        `import { readFileSync } from "node:fs"; import { renderAll } from ${entry};
        const specs = JSON.parse(readFileSync(${JSON.stringify(specs)}, "utf8"));
        const bare = specs.map(({ description, ...spec }) => spec);
        console.log(JSON.stringify((await renderAll(bare, { concurrency: 3 })).map(({ value }) => value)));`,
      );
      const { stdout, stderr } = spawnSync(process.execPath, [program], {
        encoding: "utf8",
        maxBuffer: 1e9,
      });
      expect(stderr).toBe("");
      const here = kept.map((json) => {
        const { description: _, ...spec } = JSON.parse(json);
        return renderSVG(spec);
      });
      expect(JSON.parse(stdout)).toEqual(here);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the spec of a figure that somebody changed", () => {
  const specs = fc.array(someVerbs, { minLength: 1, maxLength: 3 }).map((calls) => {
    const { fig, ax } = api.subplots(1, 1, { figsize: [3, 2] });
    for (const { name, args } of calls) {
      attempt(() => Reflect.apply(Reflect.get(ax, name) as Untyped, ax, args));
    }
    return attempt(() => fig.spec)?.value ?? {};
  });
  test("is drawn as Vega draws it, or by Vega", async () => {
    await tryShare("changed specs", 0.2, fc.tuple(specs, fc.nat()), ([spec, choice]) => {
      const changed = Array.from(changesOf(JSON.parse(JSON.stringify(spec))));
      const chosen = changed[choice % Math.max(changed.length, 1)];
      compareWithVega(chosen === undefined ? [] : [chosen]);
    });
  });
});

describe("any file name", () => {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-files-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const name = fc
    .tuple(text, fc.constantFrom(".svg", ".SVG", ".json", ".vl.json", ".html", ".txt", "", ".svg/"))
    .map((parts) => parts.join(""));

  test("is written whole, or refused without a trace", async () => {
    const figure = given().fig;
    const svg = figure.toSVG();
    await tryShare("files", 0.05, name, (path) => {
      // Names that lead out of the folder are other people's business.
      if (path.includes("..") || path.startsWith("/")) return;
      const place = mkdtempSync(join(folder, "a"));
      const saved = attempt(() => figure.save(`${place}/${path}`));
      const found = readdirSync(place, { recursive: true, encoding: "utf8" });
      if (saved === null) expect(found).toEqual([]);
      else if (/\.svg$/i.test(path)) expect(readFileSync(`${place}/${path}`, "utf8")).toBe(svg);
      rmSync(place, { recursive: true });
    });
  });
});

test("series of any kind are left as they were", async () => {
  await tryShare("series", 0.05, fc.tuple(series, series), ([x, y]) => {
    const before = structuredClone([x, y]);
    attempt(() => api.plot(x as number[], y as number[]).toSVG());
    expect([x, y]).toEqual(before);
  });
});

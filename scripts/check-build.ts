/**
 * Uses the build as a program would, in fresh processes: what is loaded when, `require`, worker threads, pixels without
 * an installed font, and no `canvas` for SVG. Prints a line per check, with times, and fails if one fails.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { closeReport, report } from "./report.ts";

const build = new URL("../dist/index.js", import.meta.url);
const buildPath = JSON.stringify(fileURLToPath(build));

/** What a script needs to see which of our dependencies have been read. */
const loaded = `
import { createRequire } from "node:module";
const cache = createRequire(import.meta.url).cache;
const has = (pattern) => Object.keys(cache).some((path) => pattern.test(path));
const vega = () => has(/vega\\.cjs$/), canvas = () => has(/[\\\\/]canvas[\\\\/]/);
const expect = (truth, text) => { if (!truth) throw new Error(text); };
`;

const checks: Readonly<
  Record<string, { readonly type: "module" | "commonjs"; readonly code: string }>
> = {
  "import alone reads neither Vega nor canvas": {
    type: "module",
    code: `${loaded} await import(${buildPath}); expect(!vega() && !canvas(), "read too early");`,
  },
  "import alone has Node load neither streams nor worker threads": {
    type: "module",
    code: `${loaded} const before = new Set(process.moduleLoadList);
      await import(${buildPath});
      const late = process.moduleLoadList.filter((name) => !before.has(name));
      expect(!late.some((name) => /fs.streams|worker/.test(name)), late.join());`,
  },
  "a line plot reads one file of ours and the font": {
    type: "module",
    code: `${loaded} const { plot } = await import(${buildPath});
      plot([[1, 4, 9], [2, 5]], { xlabel: "x", legend: ["a", "b"] }).toSVG();
      const read = Object.keys(cache).map((path) => path.replace(/.*[\\\\/]/, ""));
      expect(read.every((name) => /^(code-cache|core(-rolldown-runtime)?)\\.cjs$/.test(name)), read.join());`,
  },
  "classes that are read late are those of their instances": {
    type: "module",
    code: `${loaded} const library = await import(${buildPath}); const { Patch, Rectangle, LogNorm } = library;
      const { ax } = library.subplots(), rectangle = new Rectangle([0, 0], 1, 1);
      expect(ax.addPatch(rectangle) === rectangle && rectangle instanceof Patch, "no patch");
      expect(rectangle.constructor === Rectangle && Rectangle.name === "Rectangle", "other class");
      const image = ax.imshow([[1, 2]]), bars = ax.bar([1], [2]);
      expect(image.constructor === library.AxesImage && bars.constructor === library.BarContainer, "not exported");
      class Own extends LogNorm {}
      expect(ax.imshow([[1, 10]], { norm: new Own() }).norm instanceof LogNorm, "no norm");`,
  },
  "a spec needs no Vega": {
    type: "module",
    code: `${loaded} const { plot } = await import(${buildPath});
      JSON.stringify(plot([1, 4, 9]).spec); expect(!vega(), "Vega was read");`,
  },
  "SVG and HTML need neither Vega nor canvas": {
    type: "module",
    code: `${loaded} const { plot } = await import(${buildPath}); const f = plot([1, 4, 9]);
      expect(f.toSVG().startsWith("<svg"), "no SVG"); f.toHTML();
      expect(!vega() && !canvas(), "Vega or canvas was read");`,
  },
  "a spec that was changed is drawn by Vega, without canvas": {
    type: "module",
    code: `${loaded} const { plot, renderAll } = await import(${buildPath});
      const [{ value }] = await renderAll([{ ...plot([1, 4, 9]).spec, usermeta: {} }]);
      expect(value.startsWith("<svg") && vega() && !canvas(), "no SVG, or canvas was read");`,
  },
  "PNG and PDF are drawn": {
    type: "module",
    code: `${loaded} const { plot } = await import(${buildPath}); const f = plot([1, 4, 9]);
      expect(Buffer.from(f.toPNG()).subarray(1, 4).toString() === "PNG", "no PNG");
      expect(Buffer.from(f.toPDF()).subarray(1, 4).toString() === "PDF", "no PDF");`,
  },
  "require works": {
    type: "commonjs",
    code: `const { plot } = require(${buildPath}); if (!plot([1, 4, 9]).toSVG().startsWith("<svg")) throw new Error("no SVG");`,
  },
  "worker threads draw the same bytes": {
    type: "module",
    code: `${loaded} import { Worker } from "node:worker_threads";
      const { plot } = await import(${buildPath});
      const code = "import { parentPort } from 'node:worker_threads'; import { plot } from " +
        JSON.stringify("${build}") + "; parentPort.postMessage(plot([1, 4, 9]).toSVG());";
      const source = new URL("data:text/javascript," + encodeURIComponent(code));
      const answers = await Promise.all([1, 2].map(() => new Promise((resolve, reject) =>
        new Worker(source).on("message", resolve).on("error", reject))));
      expect(answers.every((svg) => svg === plot([1, 4, 9]).toSVG()), "other bytes");`,
  },
  "renderAll draws in threads what toSVG draws, and lets the process end": {
    type: "module",
    code: `${loaded} const { plot, renderAll } = await import(${buildPath});
      const figures = Array.from({ length: 12 }, (_, i) => plot([1, i], { xlabel: "x" }));
      const done = [];
      const results = await renderAll(figures, { concurrency: 2, onProgress: (n) => done.push(n) });
      expect(done.length === 12, "no progress");
      expect(results.every(({ value }, i) => value === figures[i].toSVG()), "other bytes");`,
  },
  "renderAll names the figure that fails": {
    type: "commonjs",
    code: `const { plot, renderAll } = require(${buildPath});
      const bad = { mark: "point", data: { url: "https://example.org/" } };
      renderAll([plot([1, 2]), bad, plot([3, 4])], { concurrency: 2 }).then(([first, second, third]) => {
        if (first.status !== "fulfilled" || third.status !== "fulfilled") throw new Error("others lost");
        if (!/figures\\[1\\]/.test(second.reason.message)) throw second.reason;
      });`,
  },
  "an abort ends renderAll and its threads": {
    type: "module",
    code: `${loaded} const { plot, renderAll } = await import(${buildPath});
      const figures = Array.from({ length: 100 }, (_, i) => plot([1, i]));
      const controller = new AbortController(); let last = 0;
      const onProgress = (done) => { last = done; if (done === 3) controller.abort("enough"); };
      const { signal } = controller;
      const reason = await renderAll(figures, { concurrency: 2, onProgress, signal }).catch((e) => e);
      expect(reason === "enough" && last === 3, "not stopped");`,
  },
};

/** What Node shows of an error that nobody catches: the caller's line, wherever in the library it was made. */
const callers: Readonly<Record<string, string>> = {
  "a helper": "plot([1, 2], [3]); // here",
  "a method": "plot([1]).axes[0].plot([1], [2], 'nonsense'); // here",
  "a class": "new Rectangle([1, 2], 'wide', 3); // here",
  "a method of a class": "new Rectangle([1, 2], 1, 3).setAlpha(-1); // here",
  "a method of an artist": "plot([1]).axes[0].bar([1], [2]).patches[0].setAlpha(-1); // here",
  "a helper that another calls back":
    "setWarningHandler(() => {\n  plot([1, 2], [3]); // here\n});\nplot([1], { legend: ['a', 'b'] });",
};

function checkUncaught(): void {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-uncaught-"));
  try {
    const file = join(folder, "program.mjs");
    for (const [name, code] of Object.entries(callers)) {
      const names = "{ plot, Rectangle, setWarningHandler }";
      writeFileSync(file, `import ${names} from ${JSON.stringify(build.href)};\n${code}`);
      const { stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      const [, line = ""] = stderr.split("\n");
      report(line.endsWith("// here"), `an uncaught error of ${name} shows the caller's line`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * How often V8 met an object of a shape it did not expect, per figure, while a process draws figures of one kind.
 * Node 20 gives each object written as `{ ...a, b }`, with `b` not in `a`, a shape of its own. Code that meets such
 * objects stays slow for hundreds of figures, so what is drawn by the dozen names its own properties first.
 */
function missesPerFigure(figures: number): number {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-shapes-"));
  try {
    const log = join(folder, "v8.log");
    const code = `const { plot } = await import(${buildPath});
      for (let i = 0; i < ${figures}; i++)
        plot([[i, 1, 4], [2, 3, i]], { xlabel: "x " + i, legend: ["a", "b " + i], fmts: ["-", "C1o--"] }).toSVG();`;
    const flags = ["--log-ic", `--logfile=${log}`, "--no-logfile-per-isolate"];
    spawnSync(process.execPath, [...flags, "--input-type=module", "--eval", code]);
    return (readFileSync(log, "utf8").match(/^\w+IC,/gm) ?? []).length / figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Programs one after the other, with the build installed in a project: the first one keeps what it has compiled. */
function checkCodeCache(): void {
  const project = mkdtempSync(join(tmpdir(), "d2l-plot-code-"));
  try {
    const installed = join(project, "node_modules/d2l-plot/dist");
    const kept = join(project, "node_modules/.cache/d2l-plot");
    cpSync(new URL(".", build), installed, { recursive: true });
    const run = (then = ""): string => {
      const code = `const { plot } = await import(${JSON.stringify(join(installed, "index.js"))}); ${then}`;
      const args = ["--input-type=module", "--eval", code];
      return spawnSync(process.execPath, args, { encoding: "utf8" }).stdout;
    };
    const draw = "console.log(plot([1, 4, 9], { legend: ['a'] }).toSVG());";
    run();
    report(!existsSync(kept), "a program that draws nothing keeps no compiled code");
    const first = run(draw);
    const [name = "", ...others] = readdirSync(kept);
    const file = join(kept, name);
    const { mtimeMs, size } = statSync(file);
    report(others.length === 0 && size > 5e5, "the first program that draws keeps its code");
    const same = run(draw) === first && statSync(file).mtimeMs === mtimeMs;
    report(first.startsWith("<svg") && same, "the next one uses it, and draws the same bytes");
    writeFileSync(file, readFileSync(file).fill(1, 2e5, 3e5));
    const mended = run(draw) === first && statSync(file).mtimeMs !== mtimeMs;
    report(mended, "damaged code is not run and is written again");
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** How often V8 throws out code it has optimized while a process draws figures of one kind. */
function deoptimizations(figures: number): number {
  const code = `const { plot } = await import(${buildPath});
    for (let i = 0; i < ${figures}; i++)
      plot([[i, 1, 4], [2, 3, i]], { xlabel: "x " + i, legend: ["a", "b " + i], fmts: ["-", "C1o--"] }).toSVG();`;
  const args = ["--trace-deopt", "--input-type=module", "--eval", code];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });
  return (stdout.match(/^\[bailout \(kind: deopt-eager/gm) ?? []).length;
}

/** Milliseconds a fresh process takes, the best of five: the rest is the machine's doing. */
function time(code: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, ["--input-type=module", "--eval", code]);
    return performance.now() - start;
  });
  return Math.min(...times);
}

for (const [name, { type, code }] of Object.entries(checks)) {
  const args = ["--disable-warning=ExperimentalWarning", `--input-type=${type}`, "--eval", code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const passed = status === 0 && stdout === "" && stderr === "";
  report(passed, passed ? name : `${name}\n${stdout}${stderr}`);
}

checkUncaught();
checkCodeCache();

// 54 in Node 20, nearly all of them in the first figures; with objects of ever new shapes some 600.
const [misses, mostMisses] = [missesPerFigure(400), 100];
report(
  misses > 0 && misses <= mostMisses,
  `figures of one kind are made of objects of known shapes: ${misses.toFixed(0)} misses a figure, at most ${mostMisses} allowed`,
);

// 4 in Node 20; 46 where lists come packed and holey in turn, see `packed-lists.ts`.
const [thrownOut, mostThrownOut] = [deoptimizations(1000), 30];
report(
  thrownOut > 0 && thrownOut <= mostThrownOut,
  `optimized code fits the next figures: thrown out ${thrownOut} times in 1,000, at most ${mostThrownOut} allowed`,
);

const bare = time("");
const imported = time(`await import(${buildPath})`) - bare;
const drawn = time(`const { plot } = await import(${buildPath}); plot([1, 4, 9]).toSVG()`) - bare;
console.log(
  `bare Node ${bare.toFixed(0)} ms; import ${imported.toFixed(0)} ms more; first SVG ${drawn.toFixed(0)} ms more`,
);
closeReport();

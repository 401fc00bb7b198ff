/**
 * What is built into `dist/`, from the same sources with other modules in the place of a few:
 *
 * - `core.cjs`, our own code for Node, with `core-*.cjs`, which it reads when a figure needs them; `index.js` and `index.cjs`, its
 *   doors for `import` and `require`; `svg-worker.cjs`, what its worker threads run; `vega.cjs`, through which Node reads
 *   Vega when a picture needs it.
 * - `browser.js`, for browsers and what bundles for them, with `browser-*.js`, of which a page of one line loads `browser-core.js` and
 *   what it needs of `browser-entry.js`.
 * - `whole.js`, for what bundles for Node: these files with Node in the place of the browser, and nothing left to load.
 * - `vega.js`, the parts of Vega this library draws with, `font.js`, the fonts, and `tables.js`, what few figures need to know of
 *   characters and colors, as modules; Node reads these three as texts.
 * - `snapshot.js`, `vitest.js` and `vitest-reporter.js`, the entries for tests, which draw the figures they are handed with
 *   these figures' own code, and hold no copy of it.
 * - `cli.js` with `cli-worker.js`, in which figure scripts run: programs that use the library as any other does and import it
 *   under its name. So do the plugins `markdown-it.js` and `remark.js`, which share `markdown-*.js`.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { handOver } from "./scripts/hand-over.ts";
import { functionModules, inOneFile, onDemand, onFirstCall } from "./scripts/on-first-call.ts";
import { packedLists } from "./scripts/packed-lists.ts";
import { moduleAt, pathOf } from "./scripts/source-modules.ts";
import { boldFontData, fontData, formulaFontData } from "./src/render/node/font-data.ts";

/** Puts another module of ours in the place of one, by their paths below `src/`; one module may import both. */
function standIn(module: string, replacement: string, except = ""): Plugin {
  const file = fileURLToPath(new URL(`./src/${replacement}`, import.meta.url));
  return {
    name: `stand-in:${replacement}`,
    resolveId(id, importer = "") {
      const isExcepted = except !== "" && pathOf(importer) === except;
      return moduleAt(id, importer) === module && !isExcepted ? file : null;
    },
  };
}

/** Leaves imports of a module of ours to a file of the build that exports the same. */
function leftTo(file: string, module: RegExp): Plugin {
  return {
    name: `left-to:${file}`,
    resolveId: (source) => (module.test(source) ? { id: file, external: true } : null),
  };
}

/** Takes files along as they are. */
function copied(...paths: readonly string[]): Plugin {
  return {
    name: "copied",
    generateBundle() {
      for (const path of paths) {
        const source = readFileSync(new URL(path, import.meta.url));
        this.emitFile({ type: "asset", fileName: path.slice(path.lastIndexOf("/") + 1), source });
      }
    },
  };
}

/** Adds a file of our own making. */
function written(fileName: string, source: string): Plugin {
  return {
    name: `written:${fileName}`,
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

// Transforms for maps, trees, forces, clouds, regressions and crossfilters; no figure has them.
const unused = [
  "vega-crossfilter",
  "vega-force",
  "vega-geo",
  "vega-hierarchy",
  "vega-label",
  "vega-regression",
  "vega-voronoi",
  "vega-wordcloud",
];

/** Leaves out the transforms Vega registers but no figure uses. */
const fewerTransforms: Plugin = {
  name: "fewer-transforms",
  transform(code, id) {
    if (!/[\\/]vega[\\/]build[\\/]vega\.module\.js$/.test(id)) return null;
    return unused.reduce((text, name) => {
      const changed = text.replace(
        new RegExp(`import \\* as (\\w+) from '${name}';`),
        "const $1 = {};",
      );
      if (changed === text) this.error(`vega no longer imports ${name} as it did`);
      return changed;
    }, code);
  },
};

/** Lets Vega be read where a program may not touch `__proto__`: `node --disable-proto=throw`. */
const noProto: Plugin = {
  name: "no-proto",
  transform(code, id) {
    if (!/[\\/]vega-util[\\/]build[\\/]interpreter\.js$/.test(id)) return null;
    const changed = code.replace(
      "typeof Object.prototype[name] === 'function'",
      "name !== '__proto__' && typeof Object.prototype[name] === 'function'",
    );
    if (changed === code) this.error("vega-util no longer reads Object.prototype as it did");
    return changed;
  },
};

/** What is used of Node's modules. */
const builtins: Readonly<Record<string, readonly string[]>> = {
  "node:fs": [
    "chmodSync",
    "closeSync",
    "constants",
    "lstatSync",
    "mkdirSync",
    "mkdtempSync",
    "openSync",
    "readFileSync",
    "readSync",
    "readdirSync",
    "readlinkSync",
    "renameSync",
    "rmSync",
    "rmdirSync",
    "statSync",
    "writeFileSync",
    "writeSync",
  ],
  "node:module": ["createRequire"],
  "node:os": ["availableParallelism", "hostname", "tmpdir"],
  "node:path": ["basename", "dirname", "join", "resolve"],
  "node:tty": ["ReadStream"],
  "node:url": ["fileURLToPath"],
};

/**
 * Takes Node's modules without imports of them. For `node:fs` Node would load its streams and promises as well, which
 * takes 2 ms; and bundlers would put something of their own in the place of `createRequire`.
 */
const fewerImports: Plugin = {
  name: "fewer-imports",
  resolveId: (source) => (Object.hasOwn(builtins, source) ? `\0${source}` : null),
  load(id) {
    const names = builtins[id.slice(1)];
    if (!id.startsWith("\0") || names === undefined) return null;
    return `export const { ${names.join(", ")} } = process.getBuiltinModule("${id.slice(1)}");`;
  },
};

/** What pages load late is used as a whole: no bundler need know what of it has no side effects. */
const plainLate: Plugin = {
  name: "plain-late",
  generateBundle(_, bundle) {
    const late = bundle["browser-late-modules.js"];
    if (late?.type !== "chunk") throw new Error("there is no browser-late-modules.js");
    late.code = late.code.replaceAll("/* @__PURE__ */", "");
  },
};

/** Lists the licences of all packages that went into the bundle. */
const licences: Plugin = {
  name: "licences",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
    const folders = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder)));
    const texts = licencesOf(Array.from(folders).sort());
    const own = licencesOf(ownPackages.map((name) => join("node_modules", name)));
    const colors = readFileSync(
      new URL("./src/style/colormaps/LICENSES.txt", import.meta.url),
      "utf8",
    );
    const source = [
      "vega.js contains parts of these packages.\n",
      ...texts,
      "The library's other files contain parts of these packages, which write PNGs.\n",
      ...own,
      "They contain these colors.\n",
      colors,
    ].join("\n");
    const fileName = "THIRD-PARTY-LICENSES.txt";
    this.emitFile({ type: "asset", fileName, source: sharingParagraphs(source) });
  },
};

/** What bundles of the library itself hold of packages. */
const ownPackages = ["fast-png", "fflate", "iobuffer"];

/** Lets no other package into a bundle of the library, since its licence would not be told. */
const knownPackages: Plugin = {
  name: "known-packages",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
    const folders = chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder));
    const isKnown = (folder: string) => ownPackages.some((name) => folder.endsWith(`/${name}`));
    const other = folders.find((folder) => !isKnown(folder.replaceAll("\\", "/")));
    if (other !== undefined) this.error(`the licence of ${other} is not told, see ownPackages`);
  },
};

function packageFolder(id: string): string[] {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id);
  return found === null ? [] : [found[0]];
}

/** The licences of packages; one that several have stands once, behind the names of all of them. */
function licencesOf(folders: readonly string[]): string[] {
  const names = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    const text = licenceOf(folder);
    names.set(text, [...(names.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return Array.from(
    names,
    ([text, packages]) => `${"-".repeat(80)}\n${packages.join("\n")}\n\n${text}\n`,
  );
}

/** A text in which paragraphs that stand in it several times are numbers, and stand once at its end. */
function sharingParagraphs(text: string): string {
  const paragraphs = text.split(/\n{2,}/);
  const words = paragraphs.map((each) => each.split(/\s+/).join(" ").trim());
  const isShared = (each: string) =>
    each.length > 80 && words.indexOf(each) !== words.lastIndexOf(each);
  const shared = [...new Set(words.filter(isShared))];
  const rest = paragraphs.map((each, index) => {
    const number = shared.indexOf(words[index] ?? "") + 1;
    return number === 0 ? each : `[${number}]`;
  });
  const told = shared.map((each, index) => `[${index + 1}]\n\n${each}`);
  return [...rest, "-".repeat(80), "The numbers stand for these paragraphs.", ...told, ""].join(
    "\n\n",
  );
}

function licenceOf(folder: string): string {
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].find((file) =>
    existsSync(join(folder, file)),
  );
  if (file === undefined) throw new Error(`${folder} has no licence text`);
  return readFileSync(join(folder, file), "utf8").trim();
}

/** A program that imports the library by its name, so that there is one copy with one state. */
function beside(name: string, input: string, ...files: readonly string[]): RolldownOptions {
  return {
    input,
    plugins: [copied(...files), ...nodesFonts],
    platform: "node",
    external: ["d2l-plot"],
    output: { file: `dist/${name}.js`, format: "esm", minify, comments: false },
  };
}

const head = "export function createVega() {";

/**
 * Makes a CommonJS bundle one function, whose code runs when it is called: a program can carry Vega along and not pay
 * for it until a picture needs it.
 */
const asFunction: Plugin = {
  name: "as-function",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      if (/\brequire\(/.test(file.code)) this.error(`${file.fileName} requires a module`);
      file.code = `${head}const exports={};${file.code}\nreturn exports}\n`;
    }
  },
};

/**
 * Node's door to `vega.js`. A module that is required has to be CommonJS: `require` of another kind is young in Node 20
 * and warns. So this takes the function out of the module and runs it.
 */
const vegaDoor = `"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");
const filename = join(__dirname, "vega.js");
const code = readFileSync(filename, "utf8").slice("export ".length);
module.exports = new Script(\`(\${code})()\`, { filename }).runInThisContext();
`;

// Node's build reads these texts too, see `packed-fonts.built.ts`.
const fontModule = `// DejaVu Sans, DejaVu Sans Bold and the other fonts of formulas, deflated; their licenses lie beside this file.\nexport const fontData =\n  "${fontData}";\nexport const boldFontData =\n  "${boldFontData}";\nexport const formulaFontData = ${JSON.stringify(formulaFontData)};\n`;

const nodesVega = standIn("render/node/vega.ts", "render/node/vega.built.ts");
/** Node reads the fonts from `font.js`, as a text. */
const nodesFonts = [
  standIn("render/node/font.ts", "render/node/font.packed.ts"),
  standIn("render/node/packed-fonts.ts", "render/node/packed-fonts.built.ts"),
];
const files = [
  leftTo("./vega.js", /\/create-vega\.ts$/),
  leftTo("./font.js", /\/font-data\.ts$/),
  leftTo("./tables.js", /^\.\/(?:tables\/)?all\.ts$/),
];

/** Messages name the classes of values. */
const minify = {
  compress: { keepNames: { function: false, class: true } },
  mangle: { keepNames: { function: false, class: true } },
};

/** What Node reads when a figure needs it, by files. A line plot needs none of it. */
const readLate = {
  artists: [
    ...functionModules(
      "artists/area",
      "artists/bar",
      "artists/contour",
      "artists/errorbar",
      "artists/fill",
      "artists/hist",
      "artists/patch",
      "artists/segments",
      "artists/span",
      "artists/stem",
      "artists/step",
    ),
    "artists/beyond-axes.ts",
    "artists/read-numbers.ts",
    "artists/scatter/hatched-points.ts",
  ],
  arrays: ["data/grid.ts"],
  callables: [
    "style/callable.ts",
    "style/colormaps/colormap.ts",
    "style/colormaps/errors.ts",
    "style/colormaps/linear-segmented-colormap.ts",
    "style/colormaps/listed-colormap.ts",
    "style/norms/boundary-norm.ts",
    "style/norms/centered-norm.ts",
    "style/norms/errors.ts",
    "style/norms/log-norms.ts",
    "style/norms/no-norm.ts",
    "style/norms/normalize.ts",
    "style/norms/power-norm.ts",
    "style/norms/two-slope-norm.ts",
  ],
  calendars: [
    "ticker/dates/auto-date-formatter.ts",
    "ticker/dates/auto-date-locator.ts",
    "ticker/dates/calendar-locators.ts",
    "ticker/dates/concise-date-formatter.ts",
    "ticker/dates/date-formatter.ts",
    "ticker/dates/microsecond-locator.ts",
    "ticker/dates/rule-locator.ts",
    "ticker/dates/year-locator.ts",
  ],
  growing: ["data/growing-line.ts", "helpers/animator.ts", "helpers/progress-board.ts"],
  mappables: [
    "artists/contour/quad-contour-set.ts",
    "artists/image/axes-image.ts",
    "artists/scalar-mappable.ts",
  ],
  patches: [
    "artists/bar/bar-container.ts",
    "artists/bar/bar-patch.ts",
    "artists/errorbar/errorbar-container.ts",
    "artists/patch/annulus.ts",
    "artists/patch/arc.ts",
    "artists/patch/arrow.ts",
    "artists/patch/circle-polygon.ts",
    "artists/patch/circle.ts",
    "artists/patch/ellipse.ts",
    "artists/patch/fancy-arrow-patch.ts",
    "artists/patch/fancy-arrow.ts",
    "artists/patch/fancy-bbox-patch.ts",
    "artists/patch/patch-call.ts",
    "artists/patch/patch.ts",
    "artists/patch/polygon.ts",
    "artists/patch/rectangle.ts",
    "artists/patch/regular-polygon.ts",
    "artists/patch/wedge.ts",
    "artists/segments/line-collection.ts",
  ],
  tickers: [
    "axes/axis-ticks.ts",
    "ticker/formatters/eng.ts",
    "ticker/formatters/fixed.ts",
    "ticker/formatters/format-str.ts",
    "ticker/formatters/func.ts",
    "ticker/formatters/log.ts",
    "ticker/formatters/logit.ts",
    "ticker/formatters/percent.ts",
    "ticker/formatters/read-formatter.ts",
    "ticker/formatters/str-method.ts",
    "ticker/formatters/superscript.ts",
    "ticker/locators/auto-minor.ts",
    "ticker/locators/fixed.ts",
    "ticker/locators/index-locator.ts",
    "ticker/locators/linear.ts",
    "ticker/locators/log.ts",
    "ticker/locators/logit.ts",
    "ticker/locators/minor-locator.ts",
    "ticker/locators/multiple.ts",
    "ticker/locators/read-locator.ts",
    "ticker/locators/symlog.ts",
    "ticker/round-limits.ts",
  ],
  axes: [
    "axes/add-secondary.ts",
    "axes/aspect-calls.ts",
    "axes/fit-aspect.ts",
    "axes/share-axes.ts",
    "axes/tick-params.ts",
  ],
  colors: [
    "style/colormaps/lookup-table.ts",
    "style/colormaps/rgba.ts",
    "style/norms/logarithm.ts",
  ],
  dates: [
    "axes/category-tickers.ts",
    "axes/date-tickers.ts",
    "data/read-in-units.ts",
    "ticker/dates/choose-ticks.ts",
    "ticker/dates/convert.ts",
    "ticker/dates/place-ticks.ts",
    "ticker/dates/read-zone.ts",
    "ticker/dates/strftime.ts",
    "ticker/dates/view.ts",
    "ticker/dates/write-dates.ts",
  ],
  errors: [
    "artists/errors.ts",
    "axes/errors.ts",
    "config/errors.ts",
    "data/errors.ts",
    "figure/errors.ts",
    "helpers/errors.ts",
    "render/errors.ts",
    "render/node/begin-at-caller.ts",
    "render/node/errors.ts",
    "style/errors.ts",
    "svg/errors.ts",
    "text/errors.ts",
    "ticker/dates/errors.ts",
    "ticker/errors.ts",
    "vegalite/errors.ts",
  ],
  facts: [
    "artists/colorbar/summary.ts",
    "artists/image/summary.ts",
    "artists/line/summary.ts",
    "artists/mesh/summary.ts",
    "artists/scatter/summary.ts",
    "artists/text/summary.ts",
    "axes/figure-text.ts",
    "facts/numbers.ts",
    "facts/points.ts",
  ],
  formulas: ["text/formula/line.ts"],
  helpers: [
    "helpers/annotate.ts",
    "helpers/parts-of.ts",
    "helpers/read-images.ts",
    "helpers/show-bboxes.ts",
    "helpers/show-heatmaps.ts",
    "helpers/show-images.ts",
    "helpers/show-list-len-pair-hist.ts",
    "helpers/show-trace-2d.ts",
    "helpers/show-trace.ts",
  ],
  images: [
    ...functionModules("artists/colorbar", "artists/image", "artists/mesh"),
    "artists/color-mapping.ts",
    "artists/mapping-facts.ts",
    "artists/norm-calls.ts",
    "figure/colorbar-changes.ts",
    "figure/make-colorbar.ts",
    "style/colormaps/registry.ts",
  ].filter((path) => !path.endsWith("/summary.ts")),
  letters: ["svg/letters.ts"],
  live: ["render/node/live/watch.ts"],
  terminals: [
    "render/node/live/ask-terminal.ts",
    "render/node/live/pictures.ts",
    "render/node/live/sixel.ts",
  ],
  many: [
    "helpers/plot-async.ts",
    "helpers/render-all.ts",
    "render/node/parallelism.ts",
    "render/node/thread.built.ts",
  ],
  pixels: ["render/node/canvas/draw.ts", "render/pixels.ts"],
  reduce: ["simplify/reduce.ts"],
  symbols: [
    "svg/symbol-batches.ts",
    "svg/symbol-data.ts",
    "svg/symbol-drawing.ts",
    "svg/symbol-frame.ts",
    "svg/symbol-outline.ts",
    "svg/symbol-path.ts",
    "svg/symbol-reader.ts",
    "svg/symbols.ts",
  ],
  raster: [
    ...functionModules("raster"),
    "artists/many-points.ts",
    "artists/pixels-layer.ts",
    "artists/raster-layer.ts",
    "simplify/marker-cover.ts",
  ],
  scales: [
    "render/fast/expression.ts",
    "text/math-box.ts",
    "text/mathtext.ts",
    "ticker/exact-math.ts",
    "ticker/formatters/log-subset.ts",
    "ticker/positive-limits.ts",
    "ticker/probability-limits.ts",
    "ticker/scales/log.ts",
    "ticker/scales/logit.ts",
    "ticker/scales/symlog.ts",
  ],
  seldom: [
    "figure/current-axes.ts",
    "figure/tight-grid.ts",
    "figure/tight-options.ts",
    "layout/tight-layout.ts",
    "render/gzip.ts",
    "render/html.ts",
    "svg/dark-colors.ts",
    "svg/with-theme.ts",
    "ticker/formatters/logit-labels.ts",
    "ticker/formatters/number-spec.ts",
    "ticker/formatters/read-template.ts",
    "ticker/locators/logit-ticks.ts",
    "ticker/locators/symlog-ticks.ts",
  ],
  space: functionModules("artists/three-d", "axes/three-d"),
  tables: ["tables/tables.ts"],
  texts: functionModules("artists/text").filter(
    (path) => !/summary|boxed-text|coordinates|text-look/.test(path),
  ),
  lines: [
    "artists/line/draw-style.ts",
    "artists/line/endless.ts",
    "artists/line/gaps.ts",
    "artists/line/line-bounds.ts",
    "artists/line/mark-every.ts",
    "artists/scatter/legend-elements.ts",
    "artists/scatter/point-colors.ts",
    "artists/scatter/make-scatter.ts",
    "artists/scatter/scatter-layer.ts",
    "artists/scatter/options.ts",
    "artists/scatter/changes.ts",
  ],
  kinds: ["artists/late-kinds.ts"],
  markers: ["style/marker-table.ts", "style/outline.ts"],
  pages: [
    "figure/colorbar-options.ts",
    "figure/colorbar-place.ts",
    "figure/colorbar-scale.ts",
    "figure/image-files.ts",
    "figure/subplot-mosaic.ts",
    "figure/unused-options.ts",
    "config/style-table.ts",
    "config/other-settings.ts",
    "config/rc-context.ts",
    "data/image-cells.ts",
  ],
  words: ["artists/text/text-artist.ts", "artists/text/text-look.ts", "space/transform.ts"],
  tex: ["text/tex-formula.ts", "text/tex-characters.ts", "text/tex-spacing.ts"],
  checks: ["config/read-seldom-setting.ts", "config/read-setting.ts"],
  vega: ["render/fast/check.ts", "render/node/vega.built.ts", "render/vega/draw.ts"],
};

/** The names that the library exports. */
function publicNames(): string[] {
  const text = readFileSync(new URL("./src/index.ts", import.meta.url), "utf8");
  return Array.from(text.matchAll(/^export \{([^}]*)\}/gm), ([, names = ""]) => names.split(","))
    .flat()
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}

/** Lists what the library exports, see `public-values.ts`. */
const listedValues: Plugin = {
  name: "listed-values",
  load(id) {
    if (pathOf(id) !== "public-values.ts") return null;
    const names = publicNames().join(", ");
    const code = `import { ${names} } from "./index.ts";\nexport const publicValues = () => [${names}];`;
    return { code, moduleType: "js" };
  },
};

const door = `function library(hash) {
  try {
    const require = process.getBuiltinModule("module").createRequire(import.meta.url);
    const { requireLibrary } = require("./code-cache.cjs");
    return requireLibrary(require.resolve("./core.cjs"), hash);
  } catch (cause) {
    if (cause?.code !== "MODULE_NOT_FOUND") throw cause;
    const message = 'd2l-plot: the file core.cjs of this package is not beside the program. Bundle with the condition "module" (bun build --conditions=module), or copy the files of d2l-plot/dist beside the bundle. See "Bundling" in the README';
    throw new Error(message, { cause });
  }
}
`;

/** The doors of Node's build: `index.js` for import, `index.cjs` for require, both to the same library. */
const doors: Plugin = {
  name: "doors",
  generateBundle(_, bundle) {
    const core = bundle["core.cjs"];
    if (core?.type !== "chunk") throw new Error("there is no core.cjs");
    const hash = createHash("sha256").update(core.code).digest("hex").slice(0, 16);
    const names = publicNames();
    const list = `{ ${names.join(", ")} }`;
    this.emitFile({
      type: "asset",
      fileName: "index.js",
      source: `${door}export const ${list} = library("${hash}");\n`,
    });
    this.emitFile({
      type: "asset",
      fileName: "index.cjs",
      source: `const ${list} = require("./core.cjs");\nmodule.exports = ${list};\n`,
    });
  },
};

/** What a page with lines and texts can do without. */
const lateInBrowsers = [
  ...readLate.artists,
  ...readLate.axes,
  ...readLate.dates,
  ...readLate.facts,
  ...readLate.images,
  ...readLate.kinds,
  ...readLate.lines,
  ...readLate.pages,
  ...readLate.space,
  ...readLate.tex,
  ...readLate.texts,
  "config/read-seldom-setting.ts",
  "figure/tight-grid.ts",
  "figure/tight-options.ts",
  "layout/tight-layout.ts",
  "svg/dark-colors.ts",
  "svg/with-theme.ts",
  "ticker/formatters/logit-labels.ts",
  "ticker/formatters/number-spec.ts",
  "ticker/formatters/read-template.ts",
  "ticker/locators/logit-ticks.ts",
  "ticker/locators/symlog-ticks.ts",
  "ticker/round-limits.ts",
  "simplify/reduce.ts",
  ...readLate.raster,
  ...readLate.symbols,
];

export default defineConfig([
  beside("cli", "src/cli/cli.ts", "./src/cli/preview.html"),
  beside("cli-worker", "src/cli/script-worker.ts"),
  {
    input: { "markdown-it": "src/markdown/markdown-it.ts", remark: "src/markdown/remark.ts" },
    platform: "node",
    external: ["d2l-plot"],
    output: {
      dir: "dist",
      format: "esm",
      chunkFileNames: "markdown-[name].js",
      minify,
      comments: false,
    },
  },
  {
    input: { core: "src/node.ts", "svg-worker": "src/render/node/svg-worker.ts" },
    platform: "node",
    plugins: [
      nodesVega,
      ...nodesFonts,
      standIn("render/node/thread.ts", "render/node/thread.built.ts"),
      standIn("tables/all.ts", "render/node/tables.built.ts"),
      listedValues,
      onFirstCall("node.ts", readLate),
      packedLists("core"),
      knownPackages,
      doors,
      copied(
        "./src/render/node/DejaVuSans.LICENSE.txt",
        "./src/render/node/FormulaSigns.LICENSE.txt",
      ),
      written("font.js", fontModule),
    ],
    // What is read on demand uses what is there: the entry exports more than the library does.
    preserveEntrySignatures: "allow-extension",
    output: {
      dir: "dist",
      format: "cjs",
      entryFileNames: "[name].cjs",
      chunkFileNames: "core-[name].cjs",
      // As the sources are.
      strict: true,
      minify,
      comments: false,
    },
  },
  {
    input: "src/render/node/code-cache.ts",
    platform: "node",
    output: { file: "dist/code-cache.cjs", format: "cjs", strict: true, minify, comments: false },
  },
  {
    input: {
      snapshot: "src/snapshot/index.ts",
      vitest: "src/vitest/index.ts",
      "vitest-reporter": "src/vitest/reporter.ts",
    },
    platform: "node",
    external: ["vitest", "@napi-rs/canvas", "canvas"],
    plugins: nodesFonts,
    output: {
      dir: "dist",
      format: "esm",
      chunkFileNames: "snapshot-[name].js",
      minify,
      comments: false,
    },
  },
  {
    input: { browser: "src/index.ts", whole: "src/whole.ts" },
    platform: "browser",
    plugins: [
      knownPackages,
      standIn("render/node/platform.ts", "render/browser/platform.ts", "whole.ts"),
      standIn("tables/tables.ts", "tables/tables.browser.ts"),
      standIn("artists/late.ts", "artists/late.browser.ts"),
      onDemand("artists/late-door.browser.ts", "artists/late-modules.ts", lateInBrowsers),
      handOver({
        entry: "index.ts",
        core: "helpers/plot.ts",
        late: lateInBrowsers,
        door: "artists/late-door.browser.ts",
        all: "artists/late-classes.ts",
      }),
      standIn("text/formula/typesetter.ts", "text/formula/typesetter.browser.ts"),
      standIn("render/node/vega.ts", "render/node/vega.whole.ts"),
      standIn("render/node/font.ts", "render/node/font.packed.ts"),
      inOneFile("core", "helpers/plot.ts"),
      inOneFile("entry", "index.ts"),
      inOneFile("draw", "render/browser/on-demand.ts"),
      // It runs before what is loaded late.
      inOneFile("hands", "artists/hand-over.ts"),
      ...files,
      fewerImports,
      plainLate,
    ],
    // A guard that none asks is made of parts read from objects of our own.
    treeshake: { propertyReadSideEffects: false },
    output: {
      dir: "dist",
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "browser-[name].js",
      minify,
    },
  },
  {
    input: "src/tables/all.ts",
    platform: "browser",
    output: { file: "dist/tables.js", format: "esm", minify },
  },
  {
    input: "src/render/vega/vega.ts",
    platform: "browser",
    plugins: [
      standInPackage("vega-canvas", "./src/render/vega/vega-canvas.ts"),
      standInPackage("d3-geo", "./src/render/vega/no-maps.ts"),
      standInPackage("vega-projection", "./src/render/vega/no-maps.ts"),
      fewerTransforms,
      noProto,
      licences,
      asFunction,
      written("vega.cjs", vegaDoor),
    ],
    output: { file: "dist/vega.js", format: "cjs", minify: true, comments: false },
  },
]);

/** Puts a module of ours in the place of a package. */
function standInPackage(name: string, path: string): Plugin {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return {
    name: `stand-in:${name}`,
    resolveId: (source) => (source === name ? file : null),
  };
}

/**
 * The bundles of the library: `dist/index.js`, our own code, readable; `dist/vega.cjs`, the parts of Vega it draws with, which
 * is read when the first picture needs it (see src/render/vega/load-vega.built.ts); and `dist/svg-worker.js`, what a worker
 * thread runs (see src/render/node/thread-drawer.built.ts). Besides, the programs that use the library as any other does and
 * import it under its name: `dist/cli.js` with `dist/cli-worker.js`, in which figure scripts run.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";

/** Puts another file of ours in the place of an import. */
function standIn(pattern: RegExp, path: string): Plugin {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return {
    name: `stand-in:${path}`,
    resolveId: (source) => (pattern.test(source) ? file : null),
  };
}

/** Takes a file along as it is. */
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

const vegaWhenDrawn = standIn(/\/load-vega\.ts$/, "./src/render/vega/load-vega.built.ts");

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

/** Takes `node:fs` without an import of it, for which Node would load its streams and promises as well: 2 ms. */
const fewerFiles: Plugin = {
  name: "fewer-files",
  resolveId: (source) => (source === "node:fs" ? "\0node:fs" : null),
  load(id) {
    if (id !== "\0node:fs") return null;
    const names = "mkdirSync, readFileSync, renameSync, rmSync, writeFileSync";
    return `export const { ${names} } = process.getBuiltinModule("node:fs");`;
  },
};

/** Lists the licences of all packages that went into the bundle. */
const licences: Plugin = {
  name: "licences",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
    const folders = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder)));
    const texts = Array.from(folders).sort().map(licenceOf);
    const source = `vega.cjs contains parts of these packages.\n\n${texts.join("\n")}`;
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENSES.txt", source });
  },
};

function packageFolder(id: string): string[] {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id);
  return found === null ? [] : [found[0]];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].find((file) =>
    existsSync(join(folder, file)),
  );
  if (file === undefined) throw new Error(`${folder} has no licence text`);
  const text = readFileSync(join(folder, file), "utf8").trim();
  return `${"-".repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** A program or plugin that imports the library by its name, so that there is one copy with one state. */
function beside(name: string, input: string, ...files: readonly string[]): RolldownOptions {
  return {
    input,
    plugins: [copied(...files)],
    platform: "node",
    external: ["d2l-plot"],
    output: { file: `dist/${name}.js`, format: "esm", comments: false },
  };
}

export default defineConfig([
  beside("cli", "src/cli/cli.ts", "./src/cli/preview.html"),
  beside("cli-worker", "src/cli/script-worker.ts"),
  {
    input: "src/index.ts",
    platform: "node",
    external: ["@napi-rs/canvas", "canvas"],
    plugins: [
      vegaWhenDrawn,
      fewerFiles,
      standIn(/\/thread-drawer\.ts$/, "./src/render/node/thread-drawer.built.ts"),
      copied("./src/render/node/DejaVuSans.ttf", "./src/render/node/DejaVuSans.LICENSE.txt"),
    ],
    output: { file: "dist/index.js", format: "esm", comments: false },
  },
  {
    input: "src/render/node/svg-worker.ts",
    platform: "node",
    plugins: [vegaWhenDrawn, fewerFiles],
    output: { file: "dist/svg-worker.js", format: "esm", comments: false },
  },
  {
    input: "src/render/vega/vega.ts",
    platform: "node",
    plugins: [
      standIn(/^vega-canvas$/, "./src/render/vega/vega-canvas.ts"),
      fewerTransforms,
      licences,
    ],
    output: { file: "dist/vega.cjs", format: "cjs", minify: true },
  },
]);

/**
 * Bundles a program: `node build.mjs BUNDLER TARGET ENTRY FOLDER`. The target is `browser`, `node-esm`, `node-cjs` or
 * `node-alone` (esbuild told to take what Node takes of a package); the first file of the bundle is `main.js` or, for
 * CommonJS, `main.cjs`. Other options are those a reader of each bundler's guide
 * would set; none of them is for this library.
 */
import { basename, dirname, join } from "node:path";

const [bundler, target, entry, folder] = process.argv.slice(2);
const isBrowser = target === "browser";
const isCommonJS = target === "node-cjs";
const main = isCommonJS ? "main.cjs" : "main.js";

const bundlers = {
  async esbuild() {
    const { build } = await import("esbuild");
    const { warnings } = await build({
      entryPoints: { main: entry },
      outdir: folder,
      bundle: true,
      minify: isBrowser,
      splitting: isBrowser,
      format: isCommonJS ? "cjs" : "esm",
      platform: isBrowser ? "browser" : "node",
      ...(target === "node-alone" ? { conditions: ["node"] } : {}),
      ...(isCommonJS ? { outExtension: { ".js": ".cjs" } } : {}),
      logLevel: "error",
    });
    return warnings.map(({ text }) => text);
  },

  async rollup() {
    const [{ rollup }, { nodeResolve }] = await Promise.all([
      import("rollup"),
      import("@rollup/plugin-node-resolve"),
    ]);
    const warnings = [];
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: isBrowser, preferBuiltins: !isBrowser })],
      onwarn: ({ message }) => void warnings.push(message),
      external: isBrowser ? [] : [/^node:/],
    });
    await bundle.write({
      dir: folder,
      format: isCommonJS ? "cjs" : "es",
      entryFileNames: main,
      chunkFileNames: isCommonJS ? "[name]-[hash].cjs" : "[name]-[hash].js",
    });
    await bundle.close();
    return warnings;
  },

  async vite() {
    const { build } = await import("vite");
    const warnings = [];
    await build({
      root: dirname(entry),
      configFile: false,
      logLevel: "warn",
      customLogger: logger(warnings),
      ssr: isBrowser ? undefined : { noExternal: true },
      build: {
        outDir: folder,
        emptyOutDir: false,
        ssr: !isBrowser,
        modulePreload: false,
        chunkSizeWarningLimit: 1000,
        rolldownOptions: {
          input: { main: entry },
          output: { entryFileNames: main, chunkFileNames: "[name]-[hash].js" },
        },
      },
    });
    return warnings;
  },

  async webpack() {
    const { default: webpack } = await import("webpack");
    const compiler = webpack({
      mode: "production",
      context: dirname(entry),
      entry: `./${basename(entry)}`,
      target: isBrowser ? "web" : "node20",
      experiments: { outputModule: !isCommonJS },
      performance: { hints: false },
      output: {
        path: folder,
        filename: main,
        chunkFilename: "[name]-[contenthash].js",
        module: !isCommonJS,
      },
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
    return warnings.map(({ message }) => message);
  },
};

/** A logger of Vite's that keeps what it is told. */
function logger(warnings) {
  const keep = (message) => void warnings.push(message);
  const silent = () => {};
  return {
    info: silent,
    clearScreen: silent,
    warn: keep,
    warnOnce: keep,
    error: keep,
    hasErrorLogged: () => false,
    hasWarned: false,
  };
}

const warnings = await bundlers[bundler]();
console.log(JSON.stringify({ main: join(folder, main), warnings }));

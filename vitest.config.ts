import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** The files that take longest, longest first. */
const longest = [
  "render/fast/view",
  "render/fast/fast",
  "render/fast/marks",
  "hostile",
  "vegalite/simplify",
  "cli/build",
  "cli/watch",
  "cli/check",
  "fuzz/fuzz",
  "vitest/entry",
  "vitest/docs",
  "theme/theme",
  "picture/picture",
  "theme/chromium",
  "gallery/specs",
  "simplify/overdraw",
  "artists/many-points",
  "render/limits",
  "config/rc-params",
  "render/memory",
  "cli/walk",
  "render/node/live/watch",
].map((name) => fileURLToPath(new URL(`./test/${name}.test.ts`, import.meta.url)));

/** Begins with the files that take longest, so that no process is left with one of them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => longest.indexOf(moduleId);
    const long = files.filter((file) => place(file) >= 0).sort((a, b) => place(a) - place(b));
    return [...long, ...(await super.sort(files.filter((file) => place(file) < 0)))];
  }
}

/** Tests that run Vitest themselves, a quarter of a minute long: `npm run check:vitest`. */
export const installed = ["test/vitest/nested.test.ts"];

const isOrderAsked = process.argv.some((argument) => argument.startsWith("--sequence"));

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...installed],
    // No test is about time; this only ends one that hangs, on however slow a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would keep one processor free, half of what a small machine has.
    maxWorkers: "100%",
    // Vega's packages are read by Vitest, so that tests see the same stand-in for vega-canvas as the build.
    // Examples and gallery name the package as a reader would, and are tested against its sources.
    alias: { "vega-canvas": source("render/vega/vega-canvas.ts"), "d2l-plot": source("index.ts") },
    // Whoever asks for another order gets it: `npx vitest run --sequence.shuffle.files`.
    sequence: isOrderAsked ? {} : { sequencer: LongestFirst },
    // Test files run in processes, many in each, for to read all modules anew takes longer than most files' tests.
    // memory.test.ts asks its process to collect garbage.
    pool: "forks",
    isolate: false,
    setupFiles: ["test/fresh.ts"],
    // Vega makes much that is soon forgotten: with more room for it, less is spent on collecting it.
    execArgv: ["--expose-gc", "--max-semi-space-size=64"],
    // What was read and has not changed since is kept for the next run: a single file's tests begin in two seconds.
    experimental: { fsModuleCache: true },
    // They are bundled once instead of being read by each test file.
    deps: { optimizer: { ssr: { enabled: true, include: ["vega", "vega-lite"] } } },
    server: { deps: { inline: [/node_modules\/vega/] } },
  },
});

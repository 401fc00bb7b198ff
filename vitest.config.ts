import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // No test is about time; this only ends one that hangs, on however slow a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would keep one processor free, half of what a small machine has.
    maxWorkers: "100%",
    // Vega's packages are read by Vitest, so that tests see the same stand-in for vega-canvas as the build.
    // Examples and gallery name the package as a reader would, and are tested against its sources.
    alias: { "vega-canvas": source("render/vega/vega-canvas.ts"), "d2l-plot": source("index.ts") },
    // Test files run in processes, many in each, for to read all modules anew takes longer than most files' tests.
    // memory.test.ts asks its process to collect garbage.
    pool: "forks",
    isolate: false,
    setupFiles: ["test/fresh.ts"],
    execArgv: ["--expose-gc"],
    // They are bundled once instead of being read by each test file.
    deps: { optimizer: { ssr: { enabled: true, include: ["vega", "vega-lite"] } } },
    server: { deps: { inline: [/node_modules\/vega/] } },
  },
});

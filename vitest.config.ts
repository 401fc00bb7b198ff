import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const vegaCanvas = fileURLToPath(new URL("./src/render/vega-canvas.ts", import.meta.url));

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Vega's packages are read by Vitest, so that tests see the same stand-in for vega-canvas as the build.
    alias: { "vega-canvas": vegaCanvas },
    // Test files run in processes of their own; memory.test.ts asks them to collect garbage.
    pool: "forks",
    execArgv: ["--expose-gc"],
    server: { deps: { inline: [/node_modules\/vega/] } },
  },
});

import { defineConfig } from "vitest/config";

/** The tests of `npm run mutation`: those of the mutated folders, and the comparisons with matplotlib that need no picture. */
export default defineConfig({
  test: {
    include: ["test/{ticker,style,series}/**/*.test.ts", "test/parity/{style,markers}.test.ts"],
  },
});

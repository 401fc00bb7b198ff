import { defineConfig } from "vitest/config";

/** The tests of `npm run mutation`: those of the mutated folders, and those that compare with matplotlib. */
export default defineConfig({
  test: {
    include: [
      "test/{ticker,style,data,simplify}/**/*.test.ts",
      "test/parity/{markers,ticks,autoscale}.test.ts",
    ],
    // Counting how often each statement runs slows down reading millions of values.
    testTimeout: 60_000,
  },
});

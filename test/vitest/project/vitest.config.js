export default {
  test: {
    setupFiles: ["d2l-plot/vitest"],
    reporters: ["default", "d2l-plot/vitest-reporter"],
    testTimeout: 60_000,
  },
};

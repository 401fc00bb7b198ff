import { expect, test } from "vitest";
import { subplots } from "../../src/index.ts";

test("locatorParams changes the locators, and tells whether limits are tight", () => {
  const { ax } = subplots();
  ax.plot([0, 1], [0, 1]);
  ax.locatorParams("y", { nbins: 2, tight: true });
  expect(ax.tight).toBe(true);
  expect(ax.getYticks()).toEqual([0, 1]);
  ax.locatorParams({ nbins: 4, tight: false });
  expect(ax.tight).toBe(false);
  ax.locatorParams({ nbins: 5 });
  expect(ax.tight).toBe(false);
});

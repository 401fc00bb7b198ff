import { expect, test } from "vitest";
import { plot } from "../../src/index.ts";
import { figureSerializer, isFigure } from "../../src/snapshot/index.ts";

test("isFigure(value) tells figures from all else, be it a proxy that throws", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isFigure(plot([1]))).toBe(true);
  for (const value of [null, 5, {}, proxy]) {
    expect(isFigure(value)).toBe(false);
    expect(figureSerializer.test(value)).toBe(false);
  }
});

import { expect, test } from "vitest";
import { renderSVG } from "../../src/render/svg.ts";
import { concatSpec, line, singleSpec } from "./fast/specs.ts";

const megabyte = 2 ** 20;

/** Draws many figures, no two alike, without ever yielding to the event loop. */
function drawMany(from: number, count: number): void {
  for (let index = from; index < from + count; index++) {
    const spec = index % 3 === 0 ? concatSpec() : singleSpec(`figure ${index}`);
    const values = Array.from({ length: 100 }, (_, x) => ({ x: x / 100, y: Math.sin(x * index) }));
    const layer = [{ data: { values }, ...line(`#${String(index).padStart(6, "0")}`) }];
    renderSVG(index % 3 === 1 ? { ...spec, layer } : spec, { title: `figure ${index}` });
  }
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

test("renderSVG(spec) keeps nothing of what it drew", () => {
  expect(globalThis.gc).toBeTypeOf("function");
  drawMany(0, 150);
  const before = heapInUse();
  drawMany(150, 300);
  // One scene alone takes about half a megabyte.
  expect((heapInUse() - before) / megabyte).toBeLessThan(2);
}, 60_000);

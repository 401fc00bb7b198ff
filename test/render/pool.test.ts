import { describe, expect, test } from "vitest";
import type { Drawer } from "../../src/render/drawer.ts";
import { runAll } from "../../src/render/pool.ts";

/** Keeps what it is asked to do until the test lets it go on. */
function fakeDrawer() {
  const waiting: (() => void)[] = [];
  let ended = 0;
  const drawer: Drawer = {
    queueDepth: 2,
    draw: ({ spec }) => new Promise((resolve) => waiting.push(() => resolve(JSON.stringify(spec)))),
    end: async () => {
      ended += 1;
    },
  };
  return { drawer, waiting, ended: () => ended };
}

const begin = (index: number, drawer: Drawer) => drawer.draw({ spec: { index } }, () => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("runAll", () => {
  test("gives each drawer what it takes in hand, and the next when one is done", async () => {
    const [a, b] = [fakeDrawer(), fakeDrawer()];
    const told: [number, string][] = [];
    const onDone = (index: number, text: string) => void told.push([index, text]);
    const end = runAll({ total: 6, drawers: [a.drawer, b.drawer], start: begin, onDone });
    expect([a.waiting.length, b.waiting.length]).toEqual([2, 2]);
    b.waiting.shift()?.();
    await turn();
    expect(told).toEqual([[2, '{"index":2}']]);
    expect([a.waiting.length, b.waiting.length]).toEqual([2, 2]);
    while (told.length < 6) {
      for (const each of [a, b]) each.waiting.shift()?.();
      await turn();
    }
    await end;
    expect(told.map(([index]) => index).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect([a.ended(), b.ended()]).toEqual([1, 1]);
  });

  test("ends the drawers when there is nothing to do", async () => {
    const { drawer, ended } = fakeDrawer();
    await runAll({ total: 0, drawers: [drawer], start: begin, onDone: () => {} });
    expect(ended()).toBe(1);
  });

  test("after an abort begins nothing, tells nothing and ends the drawers", async () => {
    const { drawer, waiting, ended } = fakeDrawer();
    const controller = new AbortController();
    const told: number[] = [];
    const onDone = (index: number) => void told.push(index);
    const { signal } = controller;
    const end = runAll({ total: 9, drawers: [drawer], start: begin, onDone, signal });
    controller.abort("enough");
    await expect(end).rejects.toBe("enough");
    for (const go of waiting) go();
    await turn();
    expect({ begun: waiting.length, told, ended: ended() }).toEqual({
      begun: 2,
      told: [],
      ended: 1,
    });
  });

  test("tells nothing more once onDone has aborted", async () => {
    const { drawer, waiting } = fakeDrawer();
    const controller = new AbortController();
    const told: number[] = [];
    const onDone = (index: number) => {
      told.push(index);
      controller.abort("enough");
    };
    const { signal } = controller;
    const end = runAll({ total: 9, drawers: [drawer], start: begin, onDone, signal });
    for (const go of waiting) go();
    await expect(end).rejects.toBe("enough");
    expect(told).toEqual([0]);
  });

  test("with a signal aborted before begins nothing", async () => {
    const { drawer, waiting, ended } = fakeDrawer();
    const signal = AbortSignal.abort("too late");
    const end = runAll({ total: 9, drawers: [drawer], start: begin, onDone: () => {}, signal });
    await expect(end).rejects.toBe("too late");
    expect([waiting.length, ended()]).toEqual([0, 1]);
  });

  test("is rejected with what onDone throws, and calls it no more", async () => {
    const { drawer, waiting, ended } = fakeDrawer();
    let calls = 0;
    const onDone = () => {
      calls += 1;
      throw new RangeError("mine");
    };
    const end = runAll({ total: 9, drawers: [drawer], start: begin, onDone });
    for (const go of waiting) go();
    await expect(end).rejects.toThrow("mine");
    expect([calls, ended()]).toEqual([1, 1]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { platform } from "../../src/render/node/platform.ts";
import { answer } from "../../src/render/node/svg-worker.ts";
import type { Thread, ThreadListener } from "../../src/render/platform.ts";
import { threadDrawer } from "../../src/render/thread-drawer.ts";

/** Stands in for a thread: answers when the test says so. */
class FakeThread implements Thread {
  readonly asked: string[] = [];
  ended = false;
  readonly listener: ThreadListener;

  constructor(listener: ThreadListener) {
    this.listener = listener;
    threads.push(this);
  }

  post(message: string): void {
    this.asked.push(message);
  }

  run(): void {
    this.listener.onMessage("ready");
  }

  reply(): void {
    this.listener.onMessage(answer(this.asked.shift() ?? ""));
  }

  async end(): Promise<void> {
    this.ended = true;
    this.listener.onEnd(undefined);
  }
}

const threads: FakeThread[] = [];
const silent = () => {};
const drawing = (text: string) => ({
  spec: { data: { values: [{}] }, mark: { type: "text", text }, autosize: "none" },
});
const textOf = (svg: string) => />([a-z])</.exec(svg)?.[1];

beforeEach(() => {
  threads.splice(0);
  vi.spyOn(platform, "startThread").mockImplementation(async (it) => new FakeThread(it));
});
afterEach(() => void vi.restoreAllMocks());

describe("threadDrawer", () => {
  test("draws in a thread, in order", async () => {
    const drawer = await threadDrawer();
    expect(threads).toHaveLength(1);
    threads[0]?.run();
    const svgs = ["a", "b"].map((text) => drawer.draw(drawing(text), silent));
    expect(threads[0]?.asked).toHaveLength(2);
    threads[0]?.reply();
    threads[0]?.reply();
    expect((await Promise.all(svgs)).map(textOf)).toEqual(["a", "b"]);
  });

  test("tells warnings, and throws what the thread could not draw", async () => {
    const drawer = await threadDrawer();
    threads[0]?.run();
    const heard: string[] = [];
    const spec = { data: { url: "https://example.org/a.json" }, mark: "point" };
    const svg = drawer.draw({ spec }, (message) => void heard.push(message));
    threads[0]?.reply();
    await expect(svg).rejects.toMatchObject({ name: "PlotError", code: "blocked-url" });
    const odd = { ...drawing("a").spec, encoding: { nowhere: { value: 1 } } };
    const drawn = drawer.draw({ spec: odd }, (message) => void heard.push(message));
    threads[0]?.reply();
    await drawn;
    expect(heard).toEqual([expect.stringContaining("nowhere")]);
  });

  test("what a listener to warnings throws is that picture's error, and no other's", async () => {
    const drawer = await threadDrawer();
    threads[0]?.run();
    const odd = { ...drawing("a").spec, encoding: { nowhere: { value: 1 } } };
    const fails = drawer.draw({ spec: odd }, () => {
      throw new Error("the listener's own");
    });
    const drawn = drawer.draw(drawing("b"), silent);
    threads[0]?.reply();
    threads[0]?.reply();
    await expect(fails).rejects.toThrow("the listener's own");
    expect(textOf(await drawn)).toBe("b");
  });

  test("a thread that ends loses the picture it was at, and no other", async () => {
    const drawer = await threadDrawer();
    threads[0]?.run();
    const [lost, kept] = [drawer.draw(drawing("a"), silent), drawer.draw(drawing("b"), silent)];
    threads[0]?.listener.onEnd(new Error("out of memory"));
    await expect(lost).rejects.toMatchObject({
      code: "render-failed",
      message: "render: the worker thread ended: out of memory",
    });
    await vi.waitFor(() => expect(threads[1]?.asked).toHaveLength(1));
    threads[1]?.run();
    threads[1]?.reply();
    expect(textOf(await kept)).toBe("b");
  });

  test("where no thread can be started, this one draws", async () => {
    vi.spyOn(platform, "startThread").mockRejectedValue(new Error("not allowed"));
    const drawer = await threadDrawer();
    expect(textOf(await drawer.draw(drawing("a"), silent))).toBe("a");
    await drawer.end();
  });

  test("what a thread was sent that never ran, this one draws", async () => {
    const drawer = await threadDrawer();
    const sent = ["a", "b"].map((text) => drawer.draw(drawing(text), silent));
    threads[0]?.listener.onEnd(new Error("Cannot find module svg-worker.cjs"));
    sent.push(drawer.draw(drawing("c"), silent));
    expect((await Promise.all(sent)).map(textOf)).toEqual(["a", "b", "c"]);
    expect(threads).toHaveLength(1);
  });

  test("end() ends the thread, and starts no other for what was not drawn", async () => {
    const drawer = await threadDrawer();
    threads[0]?.run();
    void drawer.draw(drawing("a"), silent);
    await drawer.end();
    expect(threads.map(({ ended }) => ended)).toEqual([true]);
  });
});

describe("answer", () => {
  test("a fault that is no PlotError is told as render-failed", () => {
    expect(answer("{")).toMatchObject({
      code: "render-failed",
      message: expect.stringMatching(/^render: could not draw the spec: /),
      warnings: [],
    });
  });
});

import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { answer } from "../../../src/render/node/svg-worker.ts";
import { threadDrawer } from "../../../src/render/node/thread-drawer.built.ts";

/** Stands in for Node's worker threads: answers when the test says so. */
class FakeWorker extends EventEmitter {
  readonly asked: string[] = [];
  ended = false;

  readonly url: URL;
  readonly options: object;

  constructor(url: URL, options: object) {
    super();
    this.url = url;
    this.options = options;
    threads.push(this);
  }

  postMessage(message: string): void {
    this.asked.push(message);
  }

  reply(): void {
    this.emit("message", answer(this.asked.shift() ?? ""));
  }

  async terminate(): Promise<void> {
    this.ended = true;
    this.emit("exit", 1);
  }
}

vi.mock("node:worker_threads", () => ({ Worker: startFake, parentPort: null }));

function startFake(url: URL, options: object): FakeWorker {
  return new FakeWorker(url, options);
}

const threads: FakeWorker[] = [];
const silent = () => {};
const drawing = (text: string) => ({
  spec: { data: { values: [{}] }, mark: { type: "text", text }, autosize: "none" },
});

beforeEach(() => void threads.splice(0));

describe("threadDrawer", () => {
  test("starts a thread with the first picture and no sooner", async () => {
    const drawer = await threadDrawer();
    expect(threads).toHaveLength(0);
    const svgs = ["a", "b"].map((text) => drawer.draw(drawing(text), silent));
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ options: { execArgv: [] } });
    expect(threads[0]?.url.href).toMatch(/\/svg-worker\.js$/);
    threads[0]?.reply();
    threads[0]?.reply();
    expect((await Promise.all(svgs)).map((svg) => />([ab])</.exec(svg)?.[1])).toEqual(["a", "b"]);
  });

  test("tells warnings, and throws what the thread could not draw", async () => {
    const drawer = await threadDrawer();
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

  test("a thread that ends loses the picture it was at, and no other", async () => {
    const drawer = await threadDrawer();
    const [lost, kept] = [drawer.draw(drawing("a"), silent), drawer.draw(drawing("b"), silent)];
    threads[0]?.emit("error", new Error("out of memory"));
    threads[0]?.emit("exit", 1);
    await expect(lost).rejects.toMatchObject({
      code: "render-failed",
      message: "render: the worker thread ended: out of memory",
    });
    expect(threads[1]?.asked).toHaveLength(1);
    threads[1]?.reply();
    expect(await kept).toContain(">b<");
  });

  test("end() ends the thread, and starts no other for what was not drawn", async () => {
    const drawer = await threadDrawer();
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

import { EventEmitter } from "node:events";
import { afterAll, expect, test, vi } from "vitest";
import { startThread } from "../../../src/render/node/thread.built.ts";

/** Stands in for Node's worker threads. */
class FakeWorker extends EventEmitter {
  readonly sent: unknown[] = [];

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  async terminate(): Promise<void> {
    this.emit("exit", 1);
  }
}

const started: { readonly args: unknown[]; readonly worker: FakeWorker }[] = [];

vi.mock("node:worker_threads", () => ({ Worker: startFake }));
afterAll(() => vi.doUnmock("node:worker_threads"));

function startFake(...args: unknown[]): FakeWorker {
  const worker = new FakeWorker();
  started.push({ args, worker });
  return worker;
}

test("startThread(listener) runs svg-worker.cjs without Node's options for the program", async () => {
  const heard: unknown[] = [];
  const thread = await startThread({
    onMessage: (message) => void heard.push(message),
    onEnd: (cause) => void heard.push(cause),
  });
  const [{ args, worker }] = started as [(typeof started)[number]];
  expect(args).toEqual([
    expect.objectContaining({ href: expect.stringMatching(/\/svg-worker\.cjs$/) }),
    { execArgv: [] },
  ]);
  thread.post("a");
  expect(worker.sent).toEqual(["a"]);
  worker.emit("message", "b");
  const fault = new Error("out of memory");
  worker.emit("error", fault);
  await thread.end();
  expect(heard).toEqual(["b", fault]);
});

/** `d2l-plot build`: draws all figures and writes the files whose bytes have changed. */
import { Delivery } from "./delivery.ts";
import { drawAll, poolFor } from "./draw-all.ts";
import type { Failure } from "./protocol.ts";
import { howMany, pathFrom, Reporter, type Streams } from "./report.ts";
import type { Settings } from "./settings.ts";

/** What a run came to. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

/** Draws and writes all figures. @returns The exit code. */
export async function build(settings: Settings, streams: Streams): Promise<number> {
  const start = performance.now();
  const reporter = new Reporter(settings, streams);
  const delivery = new Delivery(settings, reporter);
  const failures = await deliverAll(settings, delivery);
  for (const { path, script } of delivery.strays()) {
    const [picture, source] = [path, script].map((path) => pathFrom(settings.cwd, path));
    reporter.warn(`${picture} is drawn by no script (was ${source})`);
  }
  const count = howMany(settings.scripts.length, "script");
  const failed = failures.length === 0 ? "" : `, ${failures.length} failed`;
  const seconds = (performance.now() - start) / 1000;
  reporter.say(`${count}${failed}, ${seconds.toFixed(1)} s`);
  return exitCodeOf(failures);
}

async function deliverAll(settings: Settings, delivery: Delivery): Promise<Failure[]> {
  const pool = poolFor(settings.scripts);
  const failures: Failure[] = [];
  try {
    const save = delivery.save.bind(delivery);
    for await (const outcome of drawAll(settings, { pool, save, mayWrite: true })) {
      const failure = delivery.deliver(outcome);
      if (failure !== null) failures.push(failure);
    }
  } finally {
    await pool.close();
  }
  return failures;
}

/** Two figures of one name are a wrong use; anything else that fails is a failure. */
export function exitCodeOf(failures: readonly Failure[]): number {
  if (failures.some(({ code }) => code === "name-collision")) return exitCodes.wrongUse;
  return failures.length > 0 ? exitCodes.failed : exitCodes.done;
}

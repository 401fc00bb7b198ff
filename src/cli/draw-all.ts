/** Runs many scripts, several at a time. */
import { findJiti, readsTypeScript } from "./load-script.ts";
import { nameInPackage } from "./project.ts";
import type { Order } from "./protocol.ts";
import { type Outcome, type RunOptions, runScript } from "./script-run.ts";
import type { Settings } from "./settings.ts";
import { WorkerPool } from "./worker-pool.ts";

/** A pool for the scripts of a run; jiti is loaded ahead where Node.js cannot read their TypeScript. */
export function poolFor(scripts: readonly string[], isWarm = false): WorkerPool {
  const typed = scripts.find((script) => /\.m?ts$/.test(script));
  const jiti = typed === undefined || readsTypeScript() ? null : findJiti(typed);
  return new WorkerPool({ jiti, isWarm });
}

/** What a worker is told to do for a script. */
export function orderFor(script: string, settings: Settings, mayWrite: boolean): Order {
  const { formats, theme, embed } = settings;
  return { script, name: nameInPackage(script), formats, theme, embed, mayWrite };
}

/** How scripts are run, and with which threads. */
export interface DrawOptions extends Pick<RunOptions, "save"> {
  readonly mayWrite: boolean;
  readonly pool: WorkerPool;
  /** Adds to what a worker is told. @default nothing */
  readonly complete?: (order: Order) => Order;
}

/** Runs all scripts of the settings and gives what became of them, in their order, each as soon as its turn has come. */
export async function* drawAll(settings: Settings, options: DrawOptions): AsyncGenerator<Outcome> {
  const { scripts, jobs, timeout } = settings;
  const { pool, save, mayWrite, complete = (order: Order) => order } = options;
  const running: Promise<Outcome>[] = [];
  let next = 0;
  const begin = (): void => {
    const script = scripts[next++];
    if (script === undefined) return;
    const order = complete(orderFor(script, settings, mayWrite));
    const run = runScript(pool.take(), order, { timeout, save });
    // One more than there are jobs starts while others run.
    pool.prepare(Math.min(1, scripts.length - next));
    running.push(run);
    void run.then(begin);
  };
  pool.prepare(Math.min(jobs, scripts.length));
  for (let job = 0; job < Math.min(jobs, scripts.length); job++) begin();
  for (let index = 0; index < scripts.length; index++)
    yield await (running[index] as Promise<Outcome>);
}

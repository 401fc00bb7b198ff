import type { View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { Vega } from "./create-vega.ts";
import { listeningLogger, refusingLoader } from "./sandbox.ts";

/**
 * Compiles a Vega-Lite spec, evaluates it and passes the view to `use`; the view is finalized when `use` returns. Vega adds
 * properties to the rows it reads, so it gets a copy, and the spec stays as it was.
 * @throws The errors of `use`, and those of Vega-Lite and Vega about the spec.
 */
export function withView<T>(
  spec: object,
  vega: Vega,
  onWarning: (message: string) => void,
  use: (view: View) => T,
): T {
  const faults: Error[] = [];
  const fail = (fault: Error): void => void faults.push(fault);
  const logger = listeningLogger(onWarning, fail);
  const copy: TopLevelSpec = JSON.parse(JSON.stringify(spec));
  const compiled = vega.compile(copy, { logger });
  const options = { renderer: "none", loader: refusingLoader(fail), logger } as const;
  const view = new vega.View(vega.parse(compiled.spec), options);
  try {
    evaluateView(view, vega);
    if (faults[0] !== undefined) throw faults[0];
    return use(view);
  } finally {
    view.finalize();
  }
}

/**
 * Evaluates a view synchronously. `view.run()` would as well, but it leaves promises behind that keep the scene in memory
 * until the event loop gets to them.
 */
function evaluateView(view: View, vega: Vega): void {
  // Vega defers tasks that prepare the next evaluation; there is none.
  view.runAfter = () => view;
  void vega.Dataflow.prototype.evaluate.call(view);
}

import type { View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { Vega } from "./create-vega.ts";
import { listeningLogger, refusingLoader } from "./sandbox.ts";

/**
 * Compiles a Vega-Lite spec, evaluates it and hands the view to `use`; it ends when `use` returns. The spec stays as it
 * was: Vega marks the rows it reads, so it is given a copy.
 * @throws What `use` throws, and whatever Vega-Lite and Vega have against the spec.
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
    evaluate(view, vega);
    if (faults[0] !== undefined) throw faults[0];
    return use(view);
  } finally {
    view.finalize();
  }
}

/**
 * Evaluates a view before it returns. `view.run()` would as well, but then waits for its own promises, and until the
 * program yields to them they keep every scene alive.
 */
function evaluate(view: View, vega: Vega): void {
  // What Vega puts off until afterwards prepares a next evaluation, which there is not.
  view.runAfter = () => view;
  void vega.Dataflow.prototype.evaluate.call(view);
}

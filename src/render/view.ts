import type { View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { listeningLogger, refusingLoader } from "./hermetic.ts";
import type { Vega } from "./load-vega.ts";

/** A view, and what Vega-Lite and Vega have to say about it. */
export interface HeardView {
  readonly view: View;
  readonly warnings: string[];
  readonly faults: Error[];
}

/** Compiles a Vega-Lite spec. The spec stays as it was: Vega marks the rows it reads, so it is given a copy. */
export function makeView(spec: object, vega: Vega): HeardView {
  const warnings: string[] = [];
  const faults: Error[] = [];
  const fail = (fault: Error): void => void faults.push(fault);
  const logger = listeningLogger((message) => void warnings.push(message), fail);
  const copy: TopLevelSpec = JSON.parse(JSON.stringify(spec));
  const compiled = vega.compile(copy, { logger });
  const options = { renderer: "none", loader: refusingLoader(fail), logger } as const;
  return { view: new vega.View(vega.parse(compiled.spec), options), warnings, faults };
}

/**
 * Evaluates a view before it returns, and gives what Vega puts off until afterwards: it prepares the next evaluation.
 * `view.run()` would evaluate as well, but then waits for its own promises, and until the program yields to them they
 * keep every scene alive.
 * @throws The first fault, if there is any.
 */
export function evaluateView({ view, faults }: HeardView, vega: Vega): () => void {
  const later: ((view: View) => void)[] = [];
  view.runAfter = (callback) => {
    later.push(callback);
    return view;
  };
  void vega.Dataflow.prototype.evaluate.call(view);
  if (faults[0] !== undefined) throw faults[0];
  return () => {
    for (const callback of later) callback(view);
  };
}

import * as library from "../../src/index.ts";
import { Figure, gca, gcf } from "../../src/index.ts";
import { call, camelCase, type Names, type Operation, toValue } from "./run-ops.ts";

/** A call of the book, as its truth files write it. */
export interface BookOperation extends Operation {
  /** `plt`, `gca`, `fig`, `d2l`, `ax[i]` of the last grid, or a name bound before. */
  readonly on: string;
}

/** What the calls of the book made. */
export interface BookFigure {
  readonly figure: Figure;
  /** What calls returned, by the names they were bound to. */
  readonly named: Names;
  /** What each call returned, in their order. */
  readonly results: readonly { readonly fn: string; readonly result: unknown }[];
}

/**
 * Makes the calls of the book on a new figure with the default settings, as a cell of a notebook begins with.
 * `fig` and `gca` mean the current ones.
 */
export function runBookOps(ops: readonly BookOperation[]): BookFigure {
  library.rcdefaults();
  library.plt.close("all");
  const named = new Map<string, unknown>([
    ["plt", library.plt],
    ["d2l", library],
  ]);
  const results = ops.map((operation) => {
    const result = makeCall(operation, named);
    if (operation.as !== undefined) named.set(operation.as, boundTo(operation, result));
    bindLast(operation.fn, result, named);
    return { fn: operation.fn, result };
  });
  const figure = gcf();
  library.rcdefaults();
  return { figure, named, results };
}

function makeCall(operation: BookOperation, named: Map<string, unknown>): unknown {
  const { on, fn, args = [] } = operation;
  if (on === "gca") named.set(on, gca());
  if (on === "fig") named.set(on, gcf());
  if (fn === "__setattr__") {
    const [name, value] = args;
    return Reflect.set(Object(named.get(on)), camelCase(`${name}`), toValue(value, named));
  }
  return call(operation, named);
}

/** Python binds what `show_images` returns, its axes. */
function boundTo({ fn }: BookOperation, result: unknown): unknown {
  return fn === "show_images" && result instanceof Figure ? result.axes : result;
}

/** `@axes` are those of the last grid, `@image` is the last image. */
function bindLast(fn: string, result: unknown, named: Map<string, unknown>): void {
  if (fn === "imshow") named.set("image", result);
  if (fn !== "subplots" && fn !== "show_images") return;
  named.set("axes", (result as Figure).axes);
  named.set("ax", (result as Figure).axes);
}

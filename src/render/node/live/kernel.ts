/** Shows an SVG in the output of a cell, in place of the one before. */
type ShowSVG = (svg: string) => void;

/** Of Deno's kernel, what is used here; see https://docs.deno.com/runtime/reference/cli/jupyter/. */
interface DenoJupyter {
  broadcast(type: string, content: object): unknown;
}

/** Of tslab, what is used here. */
interface Tslab {
  newDisplay(): { svg(text: string): void };
}

/** Of IJavascript, what is used here; see http://n-riesz.github.io/ijavascript/. */
interface Ijavascript {
  display(id: string): { svg(text: string): void };
}

/** The output of the cell that runs, in a kernel of Jupyter; null in other programs. */
export function kernelOutput(): ShowSVG | null {
  return denoOutput() ?? tslabOutput() ?? ijavascriptOutput();
}

function denoOutput(): ShowSVG | null {
  const jupyter = memberOf(memberOf(globalThis, "Deno"), "jupyter");
  if (!hasFunction<DenoJupyter>(jupyter, "broadcast")) return null;
  const id = crypto.randomUUID();
  let type = "display_data";
  return (svg) => {
    const data = { "image/svg+xml": svg };
    // It is sent at once, also when the cell does not wait for anything; older versions return a promise.
    const sent = jupyter.broadcast(type, { data, metadata: {}, transient: { display_id: id } });
    Promise.resolve(sent).catch(() => {});
    type = "update_display_data";
  };
}

function tslabOutput(): ShowSVG | null {
  const inside = memberOf(globalThis, "__tslab__");
  if (!hasFunction<{ require(name: string): unknown }>(inside, "require")) return null;
  const tslab = inside.require("tslab");
  if (!hasFunction<Tslab>(tslab, "newDisplay")) return null;
  const display = tslab.newDisplay();
  return (svg) => display.svg(svg);
}

function ijavascriptOutput(): ShowSVG | null {
  const kernel = memberOf(globalThis, "$$");
  if (!hasFunction<Ijavascript>(kernel, "display")) return null;
  const display = kernel.display(crypto.randomUUID());
  return (svg) => display.svg(svg);
}

/** A member of an object; undefined where there is none, or it cannot be had: outside a notebook Deno throws. */
function memberOf(holder: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(holder), name);
  } catch {
    return undefined;
  }
}

function hasFunction<T extends object>(value: unknown, name: keyof T & string): value is T {
  return typeof memberOf(value, name) === "function";
}

/**
 * What a worker thread runs: it waits with the library already imported, runs one script, draws the figures that it
 * exports and reports. It lasts for one script, so that no setting and no module leaks into the next.
 */
import { resolve } from "node:path";
import {
  MessageChannel,
  parentPort,
  receiveMessageOnPort,
  type TransferListItem,
  workerData,
} from "node:worker_threads";
import { type Figure, PlotError, plot, setWarningHandler, withFreshState } from "d2l-plot";
import { isFigure } from "../snapshot/figure-value.ts";
import { type Columns, failureOf, plainFailure } from "./failure.ts";
import { loadScript, NoTypeScript, prepareJiti, warmJiti } from "./load-script.ts";
import { withSource } from "./metadata.ts";
import type { Format, Order, Picture, Report, SaveAnswer, WorkerData } from "./protocol.ts";

const { jiti, isWarm }: WorkerData = workerData;
/** Ends the thread, as the script's own `process.exit` does after a report. */
const leave = process.exit.bind(process);
let columns: Columns = "exact";

reportOutput();
reportExit();
if (jiti !== null) await prepareJiti(jiti);
if (isWarm) await warmUp();
parentPort?.once("message", run);

/** Has the engine compile what drawing takes, and Node.js load what leaves out types. */
async function warmUp(): Promise<void> {
  if (jiti !== null) await warmJiti(jiti);
  withFreshState(() => plot([1, 2], { xlabel: "x", legend: ["a"] }).toSVG());
  const strip: unknown = Reflect.get(
    process.getBuiltinModule("node:module"),
    "stripTypeScriptTypes",
  );
  if (typeof strip === "function") strip("const one: number = 1;");
}

function post(report: Report, transfer: readonly TransferListItem[] = []): void {
  parentPort?.postMessage(report, transfer);
}

async function run(order: Order): Promise<void> {
  const fail = (thrown: unknown): never => {
    const failure =
      thrown instanceof NoTypeScript
        ? plainFailure("no-typescript", thrown.message)
        : failureOf(thrown, order.script, columns);
    post({ kind: "failed", failure });
    return leave(1);
  };
  process.on("uncaughtException", fail);
  setWarningHandler((message) => post({ kind: "warning", message }));
  takeSavedFiles(order.mayWrite);
  post({ kind: "started" });
  const start = performance.now();
  try {
    const exports = await loadScript(order.script, (found) => {
      columns = found;
    });
    await drawAll(exports, order, start);
  } catch (error) {
    fail(error);
  }
  post({ kind: "drawn", milliseconds: performance.now() - start });
}

/** Draws what is exported, the default first, then by name. */
async function drawAll(
  exports: Readonly<Record<string, unknown>>,
  order: Order,
  start: number,
): Promise<void> {
  let before = start;
  for (const exportName of Object.keys(exports).sort(defaultFirst)) {
    const figure = await figureIn(exports[exportName]);
    if (figure === null) continue;
    const pictures = picturesOf(figure, exportName, order);
    for (const message of figure.warnings) post({ kind: "warning", message });
    const now = performance.now();
    post({ kind: "figure", figure: { exportName, pictures, milliseconds: now - before } });
    before = now;
  }
}

function defaultFirst(a: string, b: string): number {
  if (a === "default" || b === "default") return a === "default" ? -1 : 1;
  return a < b ? -1 : 1;
}

/** The figure that an export is, or gives when it is called without arguments, or promises; otherwise null. */
async function figureIn(exported: unknown): Promise<Figure | null> {
  const value: unknown = await (isMaker(exported) ? exported() : exported);
  return isFigure(value) ? value : null;
}

/** A function that asks for nothing; a helper has parameters, and a class is no function to call. */
function isMaker(value: unknown): value is () => unknown {
  return typeof value === "function" && value.length === 0 && !/^class\b/.test(String(value));
}

function picturesOf(figure: Figure, exportName: string, order: Order): Picture[] {
  const { formats, theme, name, embed } = order;
  const source = {
    script: name,
    export: exportName,
    ...(embed.includes("text") ? { text: figure.toText() } : {}),
    ...(embed.includes("spec") ? { spec: figure.spec } : {}),
  };
  const variants = theme === "pair" ? pair : [{ suffix: "", theme }];
  return variants.flatMap(({ suffix, theme }) =>
    formats.map((format) => {
      // A copy of the library that knows no themes still draws the light one.
      const content = drawAs(figure, format, theme === "light" ? {} : { theme });
      return {
        format,
        suffix,
        content: typeof content === "string" ? withSource(content, source) : content,
      };
    }),
  );
}

const pair = [
  { suffix: "", theme: "light" },
  { suffix: "-dark", theme: "dark" },
] as const;

function drawAs(figure: Figure, format: Format, options: object): string | Uint8Array {
  switch (format) {
    case "svg":
      return figure.toSVG(options);
    case "png":
      return figure.toPNG(options);
    case "pdf":
      return figure.toPDF(options);
    default:
      return format satisfies never;
  }
}

/** Has the command write what the script saves, so that one thread does all writing; `save` returns when it is done. */
function takeSavedFiles(mayWrite: boolean): void {
  const take = (path: string, content: string | Uint8Array): true => {
    const file = { path: resolve(path), content };
    if (mayWrite) writeThere(file);
    else post({ kind: "saved", file });
    return true;
  };
  Reflect.set(globalThis, Symbol.for("d2l-plot.write"), take);
}

function writeThere(file: { path: string; content: string | Uint8Array }): void {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  post({ kind: "save", file, gate, answers: port2 }, [port2]);
  Atomics.wait(gate, 0, 0);
  const answer: SaveAnswer = receiveMessageOnPort(port1)?.message ?? null;
  port1.close();
  if (answer !== null) throw new PlotError("write-failed", answer);
}

/** Sends what the script prints, each piece at once, so that it arrives even from a script that never ends. */
function reportOutput(): void {
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    post({
      kind: "output",
      text: typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk),
    });
    const done = rest.at(-1);
    if (typeof done === "function") queueMicrotask(() => done());
    return true;
  };
  process.stdout.write = write;
  process.stderr.write = write;
  process.removeAllListeners("warning");
  process.on("warning", ({ name, message, ...rest }) => {
    // That Node.js strips types, and that it had to look whether a file is a module, is no news to a reader; that
    // it would have to be told so is said with the error.
    const isNoise =
      name === "ExperimentalWarning" ||
      Reflect.get(rest, "code") === typeless ||
      /ES module/.test(message);
    if (!isNoise) write(`${name}: ${message}\n`);
  });
}

const typeless = "MODULE_TYPELESS_PACKAGE_JSON";

function reportExit(): void {
  process.exit = (code) => {
    post({ kind: "exit", code: Number(code ?? process.exitCode ?? 0) });
    return leave(code);
  };
}

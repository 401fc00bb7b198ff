import { rcParams } from "../config/rc-params.ts";
import { notify } from "../config/warnings.ts";
import { invalidArgument, PlotError } from "../errors.ts";
import { Figure } from "../figure/figure.ts";
import type { VegaLiteSpec } from "../marks/json.ts";
import {
  isInstance,
  isPlainObject,
  listOf,
  type Reader,
  readCount,
  readNoMore,
  readOptions,
  readPositive,
} from "../options.ts";
import type { Abortable } from "../render/abortable.ts";
import { type Drawer, type Drawing, type DrawingLimits, drawerHere } from "../render/drawer.ts";
import { limitedDrawer } from "../render/limited-drawer.ts";
import { withTables } from "../render/load-tables.ts";
import { platform } from "../render/node/platform.ts";
import { runAll } from "../render/pool.ts";
import { threadDrawer } from "../render/thread-drawer.ts";
import { renderFailed } from "../svg/errors.ts";
import { failedAmongMany } from "./errors.ts";

export type { Abortable } from "../render/abortable.ts";

/** How many figures are drawn together. */
export interface RenderAllOptions {
  /**
   * How many threads draw at a time, this one among them, so that 1 starts no other.
   * @default half as many as the machine runs at once, since Node compiles and collects garbage beside each of them, but
   * at least 1; 1 for fewer than 64 figures, since a thread takes time to start
   */
  concurrency?: number;
  /**
   * Milliseconds that drawing one figure may take; one that takes longer is rejected with `limit-exceeded`, and the others
   * are drawn. Processes of their own draw then, which can be ended, `concurrency` of them. @default none: a figure takes its time
   */
  timeout?: number;
  /**
   * Megabytes of heap, 16 at least, of each process that draws; a figure that needs more is rejected with
   * `limit-exceeded`, and the others are drawn. Processes of their own draw then. In Node only. @default Node's own limit,
   * beyond which the program ends
   */
  maxHeap?: number;
  /** Is called after each figure with how many are done, drawn or failed, and how many there are. */
  onProgress?: (done: number, total: number) => void;
  /** An `AbortSignal`: after an abort no further figure is begun, and the promise is rejected with its reason. */
  signal?: Abortable;
}

/** What became of one figure, in the form of `Promise.allSettled`. */
export type RenderResult =
  | { readonly status: "fulfilled"; readonly value: string }
  | { readonly status: "rejected"; readonly reason: PlotError };

/** Below this many figures, threads take longer to start than they save. */
const fewestForThreads = 64;
const mostThreads = 1024;

/** The most milliseconds that a timer waits. */
const longestTimeout = 2 ** 31 - 1;
/** Node needs some of it to start. */
const leastHeap = 16;
const mostHeap = 2 ** 20;

const readTimeout: Reader<number> = (where, value) => {
  const timeout = readPositive(where, value);
  if (timeout > longestTimeout) {
    throw invalidArgument(where, `at most ${longestTimeout} ms`, value);
  }
  return timeout;
};

const readProgress: Reader<(done: number, total: number) => void> = (where, value) => {
  if (typeof value !== "function") throw invalidArgument(where, "a function", value);
  return value as (done: number, total: number) => void;
};

const readSignal: Reader<Abortable> = (where, value) => {
  if (isInstance(value, AbortSignal)) return value;
  throw invalidArgument(where, "an AbortSignal", value);
};

const readers = {
  concurrency: readCount(1, mostThreads),
  timeout: readTimeout,
  maxHeap: readCount(leastHeap, mostHeap),
  onProgress: readProgress,
  signal: readSignal,
} satisfies Record<keyof RenderAllOptions, Reader<unknown>>;

/**
 * Draws many figures, or Vega-Lite specs, as SVG texts, in this thread and others. A figure's text has the bytes of its
 * `toSVG()`; a spec is described by its `description`. A figure is read when its turn comes: leave all of them as they
 * are until the promise is kept. The program has its turn between two figures.
 * @returns What became of each, in their order: one that cannot be drawn takes no other along.
 * @throws PlotError for wrong arguments, and `wrong-platform` for limits where no process can be started, as a rejection, and
 * before any figure is drawn
 * @example
 * const results = await renderAll(figures, { onProgress: (done, total) => console.log(`${done}/${total}`) });
 */
export async function renderAll(
  figures: readonly (Figure | VegaLiteSpec)[],
  options?: RenderAllOptions,
): Promise<RenderResult[]>;
export async function renderAll(
  figures: unknown,
  options: unknown = {},
  ...more: unknown[]
): Promise<RenderResult[]> {
  readNoMore("renderAll", ["figures", "options"], more);
  const sources = readFigures(figures);
  const total = sources.length;
  const { onProgress, signal, ...request } = readOptions("renderAll", options, readers);
  const results: RenderResult[] = Array.from({ length: total });
  let done = 0;
  await runAll<RenderResult>({
    total,
    drawers: await drawersFor(total, request),
    start: (index, drawer) => drawOne(sources[index] as Figure | VegaLiteSpec, index, drawer),
    onDone: (index, result) => {
      results[index] = result;
      done += 1;
      onProgress?.(done, total);
    },
    signal,
  });
  return results;
}

function readFigures(figures: unknown): readonly (Figure | VegaLiteSpec)[] {
  const sources = listOf(figures);
  if (sources === undefined) {
    throw invalidArgument("renderAll: figures", "a list of figures or Vega-Lite specs", figures);
  }
  for (const [index, figure] of sources.entries()) {
    if (isInstance(figure, Figure) || isPlainObject(figure)) continue;
    throw invalidArgument(`renderAll: figures[${index}]`, "a figure or a Vega-Lite spec", figure);
  }
  return sources as (Figure | VegaLiteSpec)[];
}

/** How many threads draw, and within which limits. */
interface Request extends DrawingLimits {
  readonly concurrency: number | undefined;
}

async function drawersFor(total: number, request: Partial<Request>): Promise<Drawer[]> {
  const usual = total < fewestForThreads ? 1 : Math.ceil(platform.parallelism() / 2);
  const { concurrency = usual, timeout, maxHeap } = request;
  const count = Math.min(concurrency, total);
  if (timeout !== undefined || maxHeap !== undefined) {
    return await startAll(count, () => limitedDrawer({ timeout, maxHeap }));
  }
  // A thread more than the machine runs at once would cost the start of one and gain nothing.
  return [...(await startAll(Math.max(count - 1, 0), threadDrawer)), drawerHere];
}

/** Starts so many drawers; when one cannot be started, the others are ended. */
async function startAll(count: number, start: () => Promise<Drawer>): Promise<Drawer[]> {
  const started = await Promise.allSettled(Array.from({ length: count }, start));
  const drawers = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const failed = started.find((each) => each.status === "rejected");
  if (failed === undefined) return drawers;
  await Promise.all(drawers.map((drawer) => drawer.end()));
  throw failed.reason;
}

async function drawOne(
  source: Figure | VegaLiteSpec,
  index: number,
  drawer: Drawer,
): Promise<RenderResult> {
  const onWarning = source instanceof Figure ? (text: string) => source.warn(text) : notify;
  try {
    const drawing = await withTables(() => drawingOf(source));
    const value = await drawer.draw(drawing, onWarning);
    return { status: "fulfilled", value };
  } catch (error) {
    const fault = error instanceof PlotError ? error : renderFailed(error);
    return { status: "rejected", reason: failedAmongMany(index, fault) };
  }
}

function drawingOf(source: Figure | VegaLiteSpec): Drawing {
  if (source instanceof Figure) return source.drawing();
  const { description } = source;
  const fonttype = rcParams["svg.fonttype"];
  return { spec: source, fonttype, ...(typeof description === "string" ? { description } : {}) };
}

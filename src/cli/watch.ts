/** `d2l-plot watch`: draws all figures, shows them on a page, and draws again what is saved. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { extname, relative, sep } from "node:path";
import { Delivery } from "./delivery.ts";
import { drawAll, orderFor, poolFor } from "./draw-all.ts";
import { isScript } from "./find-scripts.ts";
import { FolderWatch } from "./folder-watch.ts";
import { filesOf, type OutputFile } from "./outputs.ts";
import { PreviewServer, type ShownPicture } from "./preview.ts";
import type { Failure, Order } from "./protocol.ts";
import { failureText, pathFrom, Reporter, type Streams } from "./report.ts";
import { type Outcome, runScript } from "./script-run.ts";
import type { Settings } from "./settings.ts";
import type { WorkerPool } from "./worker-pool.ts";

export interface WatchOptions {
  /** Port of the page; 0 for one that is free. */
  readonly port: number;
  /** Whether the page is opened in the browser. */
  readonly open: boolean;
}

/** Watches until the process is ended. @throws WrongUse when the port cannot be used */
export async function watch(
  settings: Settings,
  { port, open }: WatchOptions,
  streams: Streams,
): Promise<never> {
  const server = new PreviewServer();
  const address = await server.listen(port);
  const run = new Watch(settings, server, new Reporter(settings, streams));
  await run.start();
  const names = settings.places.map((place) => pathFrom(settings.cwd, place));
  streams.stdout.write(`watching ${names.join(", ")}; see ${address}\n`);
  if (open) openInBrowser(address);
  return await new Promise<never>(() => {});
}

class Watch {
  readonly #settings: Settings;
  readonly #server: PreviewServer;
  readonly #delivery: Delivery;
  readonly #pool: WorkerPool;
  readonly #scripts: Set<string>;
  /** The number of the newest run of each script; earlier ones are given up. */
  readonly #newest = new Map<string, number>();
  /** Ends the run of a script that is still going on. */
  readonly #stops = new Map<string, () => void>();
  /** Scripts that wait for their turn. */
  readonly #queue = new Set<string>();
  #running = 0;

  constructor(settings: Settings, server: PreviewServer, reporter: Reporter) {
    this.#settings = settings;
    this.#server = server;
    this.#delivery = new Delivery(settings, reporter);
    this.#pool = poolFor(settings.scripts, true);
    this.#scripts = new Set(settings.scripts);
  }

  /** Draws all, then watches. */
  async start(): Promise<void> {
    const { places } = this.#settings;
    // From before the first drawing on, so that what is saved meanwhile is not missed.
    new FolderWatch(places, (paths) => this.#onChange(paths));
    const save = this.#delivery.save.bind(this.#delivery);
    const options = { pool: this.#pool, save, mayWrite: true, complete: this.#complete };
    for await (const outcome of drawAll(this.#settings, options)) {
      if (!this.#newest.has(outcome.script)) this.#deliver(outcome);
    }
    this.#pool.prepare(1);
  }

  /** A script is drawn again; anything else may be a helper or data of any script. */
  #onChange(paths: readonly string[]): void {
    const changed = paths.filter((path) => !this.#delivery.has(path));
    const scripts = changed.filter((path) => this.#isScript(path));
    const drawn = scripts.length === changed.length ? scripts : [...this.#scripts, ...scripts];
    for (const script of new Set(drawn)) {
      if (existsSync(script)) this.#queueUp(script);
      else this.#remove(script);
    }
    this.#work();
  }

  #isScript(path: string): boolean {
    if (this.#scripts.has(path)) return true;
    const place = this.#settings.places.find((place) => path.startsWith(place + sep));
    return place !== undefined && isScript(relative(place, path));
  }

  #queueUp(script: string): void {
    this.#scripts.add(script);
    this.#newest.set(script, (this.#newest.get(script) ?? 0) + 1);
    this.#stops.get(script)?.();
    this.#queue.add(script);
  }

  #remove(script: string): void {
    this.#scripts.delete(script);
    this.#newest.set(script, (this.#newest.get(script) ?? 0) + 1);
    this.#stops.get(script)?.();
    this.#queue.delete(script);
    this.#server.remove(this.#tell(script));
  }

  #work(): void {
    const { jobs } = this.#settings;
    for (const script of this.#queue) {
      if (this.#running >= jobs) return;
      this.#queue.delete(script);
      void this.#draw(script);
    }
  }

  /** Draws one script, and shows it as soon as its figures are there. */
  async #draw(script: string): Promise<void> {
    this.#running++;
    const number = this.#newest.get(script);
    const isNewest = () => this.#newest.get(script) === number;
    const worker = this.#pool.take();
    this.#stops.set(script, () => void worker.terminate());
    let shown = 0;
    const order = this.#complete(orderFor(script, this.#settings, true));
    const outcome = await runScript(worker, order, {
      timeout: this.#settings.timeout,
      save: (file) => this.#delivery.save(file),
      onDrawn: (outcome) => {
        shown = filesIn(outcome);
        if (isNewest() && shown > 0) this.#deliver(outcome);
      },
    });
    this.#running--;
    if (isNewest()) this.#stops.delete(script);
    // What came after the exports: more files, or an error.
    const isOther = outcome.failure !== null || filesIn(outcome) > shown;
    if (isNewest() && isOther) this.#deliver(outcome);
    this.#work();
  }

  /** The page shows SVG, whatever is written. */
  readonly #complete = (order: Order): Order => ({
    ...order,
    formats: order.formats.includes("svg") ? order.formats : ["svg", ...order.formats],
  });

  #deliver(outcome: Outcome): void {
    const { formats, out } = this.#settings;
    const figures = outcome.figures.map((figure) => ({
      ...figure,
      pictures: figure.pictures.filter(({ format }) => formats.includes(format)),
    }));
    // The page first: a reader waits there.
    if (outcome.failure === null) this.#show(outcome, filesOf(outcome, out), null);
    const failure = this.#delivery.deliver({ ...outcome, figures });
    if (failure !== null) this.#show(outcome, [], failure);
    this.#pool.prepare(1);
  }

  #show(outcome: Outcome, files: readonly OutputFile[], failure: Failure | null): void {
    const script = this.#tell(outcome.script);
    const { cwd, stack } = this.#settings;
    const before = this.#server.shown(script)?.pictures ?? [];
    const warnings = outcome.warnings.map((message) => `! ${message}\n`);
    this.#server.show({
      script,
      pictures: failure === null ? this.#picturesOf(files) : before,
      failure: failure === null ? null : failureText(failure, cwd, stack),
      notes: warnings.join("") + outcome.output,
    });
  }

  /** What can be shown; `x-dark.svg` beside `x.svg` is the same picture on a dark page. */
  #picturesOf(files: readonly OutputFile[]): ShownPicture[] {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const isPair = this.#settings.theme === "pair";
    const darkOf = (path: string) => path.replace(/(\.\w+)$/, "-dark$1");
    const darkPaths = new Set(isPair ? files.map(({ path }) => darkOf(path)) : []);
    return files
      .filter(({ path }) => !darkPaths.has(path))
      .map(({ path, content }) => {
        const type = mediaTypes[extname(path).toLowerCase()];
        const dark = isPair ? byPath.get(darkOf(path)) : undefined;
        return {
          path: this.#tell(path),
          type: type ?? "",
          light: type === undefined ? null : shownContent(content),
          dark: type === undefined || dark === undefined ? null : shownContent(dark.content),
        };
      });
  }

  #tell(path: string): string {
    return pathFrom(this.#settings.cwd, path);
  }
}

function filesIn({ figures, saved }: Outcome): number {
  return figures.length + saved.length;
}

/** Media types of files that a page can show. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

function shownContent(content: string | Uint8Array): string {
  return typeof content === "string" ? content : Buffer.from(content).toString("base64");
}

function openInBrowser(address: string): void {
  const [command = "", ...args] = {
    win32: ["cmd", "/c", "start", "", address],
    darwin: ["open", address],
  }[process.platform as string] ?? ["xdg-open", address];
  // Whoever has no browser to open reads the address.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

/** One script in one worker thread, followed from its start to its end. */
import type { Worker } from "node:worker_threads";
import { plainFailure } from "./failure.ts";
import type {
  DrawnFigure,
  Failure,
  Order,
  Report,
  SaveAnswer,
  SavedFile,
  SaveRequest,
} from "./protocol.ts";

/** What became of a script. */
export interface Outcome {
  /** Absolute path of the script. */
  readonly script: string;
  /** The figures it exports, the default first; none of a script that failed counts. */
  readonly figures: readonly DrawnFigure[];
  /** What it saved itself, each file as it was last, in the order of first saving. */
  readonly saved: readonly SavedFile[];
  /** What it printed. */
  readonly output: string;
  readonly warnings: readonly string[];
  readonly failure: Failure | null;
  readonly milliseconds: number;
}

export interface RunOptions {
  /** Seconds that a script may take. */
  readonly timeout: number;
  /** Writes what the script saves; gives null, or why it could not. */
  readonly save: (file: SavedFile) => SaveAnswer;
  /** Is told as soon as all exports are drawn, while timers of the script may still run. */
  readonly onDrawn?: (outcome: Outcome) => void;
}

/** Runs a script to its end, late timers included, in a worker thread that is ended with it. Never rejects. */
export function runScript(worker: Worker, order: Order, options: RunOptions): Promise<Outcome> {
  const run = new ScriptRun(worker, order, options);
  return run.end;
}

class ScriptRun {
  /** Resolves when the thread has ended. */
  readonly end: Promise<Outcome>;
  readonly #worker: Worker;
  readonly #order: Order;
  readonly #options: RunOptions;
  readonly #figures: DrawnFigure[] = [];
  readonly #saved = new Map<string, SavedFile>();
  readonly #warnings = new Set<string>();
  #output = "";
  #failure: Failure | null = null;
  #start = performance.now();
  #milliseconds: number | null = null;
  #exitCode: number | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(worker: Worker, order: Order, options: RunOptions) {
    this.#worker = worker;
    this.#order = order;
    this.#options = options;
    worker.on("message", (report: Report) => this.#hear(report));
    worker.on("error", (error) => this.#fail(plainFailure("script-failed", error.message)));
    this.end = new Promise((resolve) => {
      worker.on("exit", () => resolve(this.#ended()));
    });
    worker.postMessage(order);
  }

  #hear<K extends Report["kind"]>(report: Extract<Report, { kind: K }>): void {
    this.#on[report.kind as K](report);
  }

  /** What is done at each report. */
  readonly #on: { readonly [K in Report["kind"]]: (report: Extract<Report, { kind: K }>) => void } =
    {
      started: () => {
        this.#start = performance.now();
        this.#timer = setTimeout(() => this.#stop(), 1000 * this.#options.timeout);
      },
      figure: ({ figure }) => void this.#figures.push(figure),
      saved: ({ file }) => void this.#saved.set(file.path, file),
      save: (request) => this.#save(request),
      output: ({ text }) => {
        this.#output += text;
      },
      warning: ({ message }) => void this.#warnings.add(message),
      drawn: ({ milliseconds }) => {
        this.#milliseconds = milliseconds;
        this.#options.onDrawn?.(this.#outcome());
      },
      failed: ({ failure }) => this.#fail(failure),
      exit: ({ code }) => {
        this.#exitCode = code;
      },
    };

  #save({ file, gate, answers }: SaveRequest): void {
    const answer = this.#options.save(file);
    if (answer === null) this.#saved.set(file.path, file);
    answers.postMessage(answer);
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
    answers.close();
  }

  #stop(): void {
    const limit = `took longer than ${this.#options.timeout} s`;
    const isDrawn = this.#milliseconds !== null;
    const message = isDrawn
      ? `${limit}: its figures are drawn, but a timer, a server or the like keeps it running`
      : limit;
    this.#fail(plainFailure("script-timeout", message));
    void this.#worker.terminate();
  }

  /** The first failure counts; others follow from it. */
  #fail(failure: Failure): void {
    this.#failure ??= failure;
  }

  #ended(): Outcome {
    clearTimeout(this.#timer);
    this.#failure ??= this.#faultOfEnd();
    return this.#outcome();
  }

  #faultOfEnd(): Failure | null {
    const code = this.#exitCode;
    if (code !== null && (code !== 0 || this.#milliseconds === null)) {
      return plainFailure("script-failed", `the script ended the process (exit ${code})`);
    }
    if (this.#milliseconds === null) {
      return plainFailure(
        "script-failed",
        "the script waits for something that never comes: a top-level await or an exported promise",
      );
    }
    return this.#figures.length + this.#saved.size === 0 ? noFigureIn(this.#order.script) : null;
  }

  #outcome(): Outcome {
    return {
      script: this.#order.script,
      figures: [...this.#figures],
      saved: [...this.#saved.values()],
      output: this.#output,
      warnings: [...this.#warnings],
      failure: this.#failure,
      milliseconds: this.#milliseconds ?? performance.now() - this.#start,
    };
  }
}

function noFigureIn(script: string): Failure {
  const name = script.replace(/^.*[\\/]/, "");
  return plainFailure("no-figure", `${name} draws no figure: export one, or call save`);
}

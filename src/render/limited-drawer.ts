import type { Drawer, Drawing, DrawingLimits } from "./drawer.ts";
import { heapExceeded, processEnded, processesNeeded, timeExceeded } from "./errors.ts";
import { platform } from "./node/platform.ts";
import { OutOfMemory, type Thread } from "./platform.ts";
import { pictureOf, ready, type ThreadAnswer } from "./thread-answer.ts";

/**
 * Returns a drawer whose pictures may take only so much time and memory. It draws in a process of its own and nowhere
 * else; one that exceeds a limit is ended, its picture fails, and another process draws the next one.
 * @throws PlotError `wrong-platform` where no process can be started
 */
export async function limitedDrawer(limits: DrawingLimits): Promise<Drawer> {
  try {
    return new LimitedDrawer(limits, await DrawingProcess.start(limits));
  } catch (cause) {
    throw cause instanceof OutOfMemory
      ? heapExceeded(limits.maxHeap, cause)
      : processesNeeded(cause);
  }
}

class LimitedDrawer implements Drawer {
  // The clock of a picture starts when it is sent, so that none waits behind another.
  readonly queueDepth = 1;
  readonly #limits: DrawingLimits;
  #process: DrawingProcess | null;
  #isOver = false;

  constructor(limits: DrawingLimits, first: DrawingProcess) {
    this.#limits = limits;
    this.#process = first;
  }

  async draw(drawing: Drawing, onWarning: (message: string) => void): Promise<string> {
    const json = JSON.stringify(drawing);
    try {
      this.#process ??= await DrawingProcess.start(this.#limits);
      // After an abort a process may come to run that nobody needs any more.
      if (this.#isOver) await this.#process.end();
      return pictureOf(await this.#process.ask(json), onWarning);
    } catch (cause) {
      if (this.#process?.hasEnded === true) this.#process = null;
      throw cause instanceof OutOfMemory ? heapExceeded(this.#limits.maxHeap, cause) : cause;
    }
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#process?.end();
  }
}

/** A process that answers one drawing at a time. */
class DrawingProcess {
  readonly #limits: DrawingLimits;
  #process: Thread | null = null;
  /** What waits for the next message of the process. */
  #waiting: { resolve(message: unknown): void; reject(cause: unknown): void } | null = null;
  #clock: ReturnType<typeof setTimeout> | undefined;
  hasEnded = false;

  private constructor(limits: DrawingLimits) {
    this.#limits = limits;
  }

  /** Starts a process, and waits until it runs. */
  static async start(limits: DrawingLimits): Promise<DrawingProcess> {
    const started = new DrawingProcess(limits);
    const runs = started.#nextMessage();
    const listener = {
      onMessage: (message: unknown) => started.#waiting?.resolve(message),
      onEnd: (cause: unknown) => started.#onEnd(cause),
    };
    started.#process = await platform.startProcess(listener, limits.maxHeap);
    if ((await runs) !== ready) throw processEnded(undefined);
    return started;
  }

  /** The answer to a drawing. @throws PlotError when the process ends before, by itself or since it takes too long */
  async ask(json: string): Promise<ThreadAnswer> {
    const answer = this.#nextMessage();
    this.#process?.post(json);
    this.#clock = this.#startClock();
    try {
      return (await answer) as ThreadAnswer;
    } finally {
      clearTimeout(this.#clock);
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.#clock);
    this.#waiting = null;
    this.hasEnded = true;
    await this.#process?.end();
  }

  #nextMessage(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #startClock(): ReturnType<typeof setTimeout> | undefined {
    const { timeout } = this.#limits;
    if (timeout === undefined) return undefined;
    const asked = this.#waiting;
    return setTimeout(async () => {
      // This thread may have been busy itself: an answer that has arrived meanwhile is heard first.
      await platform.nextTurn();
      await platform.nextTurn();
      if (this.#waiting !== asked) return;
      const reject = asked?.reject;
      await this.end();
      reject?.(timeExceeded(timeout));
    }, timeout);
  }

  #onEnd(cause: unknown): void {
    this.hasEnded = true;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.reject(cause instanceof OutOfMemory ? cause : processEnded(cause));
  }
}

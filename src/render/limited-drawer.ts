import type { Drawer, Drawing, DrawingLimits } from "./drawer.ts";
import { heapExceeded, threadEnded, threadsNeeded, timeExceeded } from "./errors.ts";
import { platform } from "./node/platform.ts";
import type { Thread } from "./platform.ts";
import { pictureOf, ready, type ThreadAnswer } from "./thread-answer.ts";

/**
 * Returns a drawer whose pictures may take only so much time and memory. It draws in a thread of its own and nowhere
 * else; a thread that exceeds a limit is ended, its picture fails, and another thread draws the next one.
 * @throws PlotError `wrong-platform` where no thread can be started
 */
export async function limitedDrawer(limits: DrawingLimits): Promise<Drawer> {
  try {
    return new LimitedDrawer(limits, await LimitedThread.start(limits));
  } catch (cause) {
    throw isOutOfMemory(cause) ? heapExceeded(limits.maxHeap, cause) : threadsNeeded(cause);
  }
}

class LimitedDrawer implements Drawer {
  // The clock of a picture starts when it is sent, so that none waits behind another.
  readonly queueDepth = 1;
  readonly #limits: DrawingLimits;
  #thread: LimitedThread | null;
  #isOver = false;

  constructor(limits: DrawingLimits, thread: LimitedThread) {
    this.#limits = limits;
    this.#thread = thread;
  }

  async draw(drawing: Drawing, onWarning: (message: string) => void): Promise<string> {
    const json = JSON.stringify(drawing);
    try {
      this.#thread ??= await LimitedThread.start(this.#limits);
      // After an abort a thread may come to run that nobody needs any more.
      if (this.#isOver) await this.#thread.end();
      return pictureOf(await this.#thread.ask(json), onWarning);
    } catch (cause) {
      if (this.#thread?.hasEnded === true) this.#thread = null;
      throw isOutOfMemory(cause) ? heapExceeded(this.#limits.maxHeap, cause) : cause;
    }
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#thread?.end();
  }
}

/** A thread that answers one drawing at a time. */
class LimitedThread {
  readonly #limits: DrawingLimits;
  #thread: Thread | null = null;
  /** What waits for the next message of the thread. */
  #waiting: { resolve(message: unknown): void; reject(cause: unknown): void } | null = null;
  hasEnded = false;

  private constructor(limits: DrawingLimits) {
    this.#limits = limits;
  }

  /** Starts a thread, and waits until it runs. */
  static async start(limits: DrawingLimits): Promise<LimitedThread> {
    const started = new LimitedThread(limits);
    const runs = started.#nextMessage();
    const listener = {
      onMessage: (message: unknown) => started.#waiting?.resolve(message),
      onEnd: (cause: unknown) => started.#onEnd(cause),
    };
    started.#thread = await platform.startThread(listener, limits.maxHeap);
    if ((await runs) !== ready) throw threadEnded(undefined);
    return started;
  }

  /** The answer to a drawing. @throws PlotError when the thread ends before, by itself or since it takes too long */
  async ask(json: string): Promise<ThreadAnswer> {
    const answer = this.#nextMessage();
    this.#thread?.post(json);
    const timer = this.#startClock();
    try {
      return (await answer) as ThreadAnswer;
    } finally {
      clearTimeout(timer);
    }
  }

  async end(): Promise<void> {
    this.#waiting = null;
    this.hasEnded = true;
    await this.#thread?.end();
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
    waiting?.reject(isOutOfMemory(cause) ? cause : threadEnded(cause));
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
}

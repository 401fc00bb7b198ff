import { type Drawer, type Drawing, drawerHere } from "./drawer.ts";
import { threadEnded } from "./errors.ts";
import { platform } from "./node/platform.ts";
import type { Thread } from "./platform.ts";
import { pictureOf, ready, type ThreadAnswer } from "./thread-answer.ts";

/** A drawing that a thread has not answered yet, with the callbacks for its answer. */
interface PendingDrawing {
  readonly drawing: Drawing;
  readonly onWarning: (message: string) => void;
  readonly resolve: (svg: string) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Returns a drawer with its own thread. Where no thread can be started, it draws in this one: a bundle may lack the file
 * that threads run, and a process the permission.
 */
export async function threadDrawer(): Promise<Drawer> {
  const drawer = new ThreadDrawer();
  await drawer.start();
  return drawer;
}

class ThreadDrawer implements Drawer {
  // The program's own thread may be busy with a picture when this one is done with one.
  readonly queueDepth = 3;
  #thread: Thread | null = null;
  /** Whether the thread has reported that it runs: one that ends sooner could not be started. */
  #runs = false;
  /** The queue of drawings that the thread has not answered yet. */
  #orders: PendingDrawing[] = [];

  async start(): Promise<void> {
    this.#runs = false;
    this.#thread = await this.#startThread();
    if (this.#thread === null) this.#drawHere();
    for (const { drawing } of this.#orders) this.#send(drawing);
  }

  async #startThread(): Promise<Thread | null> {
    const onMessage = (message: unknown) => {
      if (message === ready) this.#runs = true;
      else this.#settle(message as ThreadAnswer);
    };
    try {
      return await platform.startThread({ onMessage, onEnd: (cause) => this.#restart(cause) });
    } catch {
      return null;
    }
  }

  draw(drawing: Drawing, onWarning: (message: string) => void): Promise<string> {
    if (this.#thread === null) return drawerHere.draw(drawing, onWarning);
    this.#send(drawing);
    return new Promise((resolve, reject) => {
      this.#orders.push({ drawing, onWarning, resolve, reject });
    });
  }

  async end(): Promise<void> {
    this.#orders = [];
    const thread = this.#thread;
    this.#thread = null;
    await thread?.end();
  }

  /** Posts JSON, which is transferred faster than a spec of many objects. */
  #send(drawing: Drawing): void {
    this.#thread?.post(JSON.stringify(drawing));
  }

  #settle(answer: ThreadAnswer): void {
    const order = this.#orders.shift();
    if (order === undefined) return;
    try {
      order.resolve(pictureOf(answer, order.onWarning));
    } catch (error) {
      order.reject(error);
    }
  }

  /** When a thread ends, the picture it was drawing fails, and no other; none if the thread never ran. */
  #restart(cause: unknown): void {
    if (this.#thread === null) return;
    this.#thread = null;
    if (!this.#runs) {
      this.#drawHere();
      return;
    }
    this.#orders.shift()?.reject(threadEnded(cause));
    if (this.#orders.length > 0) void this.start();
  }

  #drawHere(): void {
    for (const { drawing, onWarning, resolve, reject } of this.#orders.splice(0)) {
      drawerHere.draw(drawing, onWarning).then(resolve, reject);
    }
  }
}

/** A running `d2l-plot watch`, heard as its page hears it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ShownScript } from "../../src/cli/preview.ts";
import { type Project, program } from "./project.ts";

/** What the page is told. */
export interface Told {
  readonly event: "drawn" | "gone";
  readonly data: ShownScript;
}

export class Watching {
  readonly told: Told[] = [];
  /** What the command printed. */
  output = "";
  address = "";
  readonly #project: Project;
  readonly #child: ChildProcess;

  constructor(project: Project, args: readonly string[]) {
    this.#project = project;
    this.#child = spawn(process.execPath, [program, "watch", ...args], {
      cwd: project.folder,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    const note = (chunk: unknown) => {
      this.output += String(chunk);
    };
    this.#child.stdout?.on("data", note);
    this.#child.stderr?.on("data", note);
  }

  /** Waits until all is drawn and the page is there, and listens. */
  async ready(): Promise<this> {
    await this.until(() => /see http:\S+/.test(this.output));
    this.address = /http:\S+/.exec(this.output)?.[0] ?? "";
    get(`${this.address}events`, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += String(chunk);
        const messages = text.split("\n\n");
        text = messages.pop() ?? "";
        for (const message of messages) this.#hear(message);
      });
      response.on("error", () => {});
    }).on("error", () => {});
    await this.until(() => this.told.length > 0);
    return this;
  }

  #hear(message: string): void {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(message) ?? [];
    if (data !== undefined)
      this.told.push({ event: event as Told["event"], data: JSON.parse(data) });
  }

  /** Waits until something holds. */
  async until(holds: () => boolean): Promise<void> {
    const limit = Date.now() + 60_000;
    while (!holds()) {
      if (Date.now() > limit) throw new Error(`waited in vain; it said\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** What was told last about a script. */
  last(script: string): ShownScript | undefined {
    return this.told.findLast(({ data }) => data.script === script)?.data;
  }

  /** The SVGs last shown of a script. */
  shown(script: string): string {
    return (
      this.last(script)
        ?.pictures.map(({ light }) => light)
        .join() ?? ""
    );
  }

  /** Saves as editors do: beside, then renamed. */
  save(path: string, content: string): void {
    this.#project.write({ [`${path}~`]: content });
    renameSync(join(this.#project.folder, `${path}~`), join(this.#project.folder, path));
  }

  /** Ends it with Ctrl-C. @returns The exit code. */
  async stop(): Promise<number | null> {
    if (this.#child.exitCode !== null) return this.#child.exitCode;
    this.#child.kill("SIGINT");
    const [code] = await once(this.#child, "exit");
    return code;
  }
}

/** Starts to watch; it ends with the test. */
export async function startWatching(project: Project, ...args: string[]): Promise<Watching> {
  const watching = new Watching(project, args);
  onTestFinished(() => void watching.stop());
  return await watching.ready();
}

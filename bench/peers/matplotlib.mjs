/** matplotlib in a process of its own; it times itself, so that talking to it costs nothing. */
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const python = "/usr/bin/python3";
export const script = fileURLToPath(new URL("matplotlib_peer.py", import.meta.url));

export function hasMatplotlib() {
  return spawnSync(python, ["-c", "import matplotlib"]).status === 0;
}

/** Starts it; `ask` gives what it says about one problem: milliseconds, bytes and peak memory in MB. */
export async function startMatplotlib() {
  const child = spawn(python, [script, "serve"], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  const { version } = await next();
  return {
    version,
    async ask(problem) {
      child.stdin.write(`${JSON.stringify(problem)}\n`);
      return await next();
    },
    end: () => child.stdin.end(),
  };
}

/** Chooses what the command does. */
import { createRequire } from "node:module";
import { hint, list } from "../errors.ts";
import { build, exitCodes } from "./build.ts";
import { check } from "./check.ts";
import { WrongUse } from "./errors.ts";
import { help } from "./help.ts";
import { printable, type Streams } from "./report.ts";
import {
  drawingOptions,
  readCommandLine,
  readFolder,
  readPort,
  resolveSettings,
} from "./settings.ts";
import { source, sourceOptions } from "./source.ts";
import { watch } from "./watch.ts";

type RunCommand = (args: readonly string[], cwd: string, streams: Streams) => Promise<number>;

const commands: Readonly<Record<string, RunCommand>> = {
  build: (args, cwd, streams) =>
    build(resolveSettings(readCommandLine(args, drawingOptions), cwd), streams),
  watch: (args, cwd, streams) => {
    const line = readCommandLine(args, { ...drawingOptions, port: "n", open: null });
    const port = readPort(line.values.port);
    return watch(resolveSettings(line, cwd), { port, open: line.values.open === true }, streams);
  },
  check: (args, cwd, streams) => {
    const line = readCommandLine(args, { ...drawingOptions, diff: "dir" });
    const diff = readFolder("diff", line.values.diff, cwd);
    return check(resolveSettings(line, cwd), { diff }, streams);
  },
  source: async (args, cwd, streams) => source(readCommandLine(args, sourceOptions), cwd, streams),
};

/** Runs the command with its arguments. @returns The exit code. */
export async function main(
  args: readonly string[],
  cwd: string,
  streams: Streams,
): Promise<number> {
  try {
    return await run(args, cwd, streams);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    const lines = error.message.split("\n").map(printable);
    streams.stderr.write(`d2l-plot: ${lines.join("\n")}\n`);
    return exitCodes.wrongUse;
  }
}

async function run(args: readonly string[], cwd: string, streams: Streams): Promise<number> {
  const [name = "", ...rest] = args;
  if (args.includes("--help") || args.includes("-h")) return say(streams, help);
  if (name === "--version" || name === "-v") return say(streams, `${version()}\n`);
  const known = Object.keys(commands);
  if (name === "" || name.startsWith("-")) {
    throw new WrongUse(`name a command, one of ${list(known)}; d2l-plot --help says more`);
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return await command(rest, cwd, streams);
  const near = hint(name, known) || `; there are ${list(known)}`;
  throw new WrongUse(`unknown command ${JSON.stringify(name)}${near}`);
}

function say({ stdout }: Streams, text: string): number {
  stdout.write(text);
  return exitCodes.done;
}

function version(): string {
  return createRequire(import.meta.url)("../package.json").version;
}

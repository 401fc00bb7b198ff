#!/usr/bin/env node
/** The program `d2l-plot`. */
import { main } from "./main.ts";
import type { Output } from "./report.ts";

function output(stream: NodeJS.WriteStream): Output {
  const isColored = stream.isTTY === true && (process.env.NO_COLOR ?? "") === "";
  return { isColored, write: (text) => void stream.write(text) };
}

// Files are written by this thread, as a whole each: whenever a signal comes, none is half written.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => process.exit(code));
}
const streams = { stdout: output(process.stdout), stderr: output(process.stderr) };
process.exitCode = await main(process.argv.slice(2), process.cwd(), streams);

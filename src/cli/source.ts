/** `d2l-plot source`: which script drew a picture. */
import { resolve } from "node:path";
import { exitCodes } from "./build.ts";
import { WrongUse } from "./errors.ts";
import { type FigureSource, sourceOf } from "./metadata.ts";
import { printable, type Streams } from "./report.ts";
import type { CommandLine } from "./settings.ts";
import { readIfThere } from "./write.ts";

/** Options of the command. */
export const sourceOptions = { spec: null } as const;

/** Prints script and export of a picture, or the spec it keeps. @returns The exit code. */
export function source(
  { positionals, values }: CommandLine,
  cwd: string,
  streams: Streams,
): number {
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new WrongUse("name one picture: d2l-plot source picture.svg");
  const bytes = readIfThere(resolve(cwd, path));
  if (bytes === null) throw new WrongUse(`there is no ${path}`);
  const found = sourceOf(bytes.toString("utf8"));
  const text = found === null ? null : sourceText(found, values.spec === true);
  if (text !== null) {
    streams.stdout.write(`${text}\n`);
    return exitCodes.done;
  }
  const fault =
    found === null
      ? "names no script; d2l-plot build writes it into the figures that scripts export"
      : "keeps no spec; draw it with d2l-plot build --embed spec";
  streams.stderr.write(`d2l-plot: ${printable(path)} ${fault}\n`);
  return exitCodes.failed;
}

function sourceText(found: FigureSource, asSpec: boolean): string | null {
  if (!asSpec) return `${found.script}, export ${found.export}`;
  return found.spec === undefined ? null : JSON.stringify(found.spec, null, 2);
}

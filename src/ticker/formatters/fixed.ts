import { invalidArgument } from "../../errors.ts";
import { readText } from "../../options.ts";
import { mostTicks, readTickArguments, takeUpTo } from "../tick-options.ts";
import type { Formatter, TickLabels } from "../types.ts";

const settingReaders = { seq: readTexts, offsetString: readText };

/**
 * Given texts, the first for the first tick, whatever its value; ticks beyond them have none. Meant for
 * ticks from a `FixedLocator`. `$…$` in texts is typeset.
 * @throws PlotError for a text that is no string.
 * @example axes.xaxis.setMajorFormatter(new FixedFormatter(["low", "middle", "high"]));
 */
export class FixedFormatter implements Formatter {
  /** The texts, one per tick. */
  readonly seq: readonly string[];
  /** What stands at the end of the axis. @default "" */
  readonly offsetString: string;

  constructor(seq: Iterable<string>, options?: { readonly offsetString?: string });
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("FixedFormatter", ["seq"], args, settingReaders);
    this.seq = read.seq ?? readTexts("FixedFormatter: seq", read.seq);
    this.offsetString = read.offsetString ?? "";
  }

  format(): TickLabels {
    const { seq, offsetString } = this;
    return { label: (_, pos) => seq[pos] ?? "", offsetText: offsetString, math: false };
  }
}

function readTexts(where: string, value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) {
    throw invalidArgument(where, "a list of strings", value);
  }
  const texts = takeUpTo(value as Iterable<unknown>, mostTicks);
  return texts.map((text, index) => readText(`${where}[${index}]`, text));
}

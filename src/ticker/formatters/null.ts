import { readNoArguments } from "../../options.ts";
import type { Formatter, TickLabels } from "../types.ts";

const unlabelled: TickLabels = { label: () => "", offsetText: "", math: false };

/**
 * No labels.
 * @example axes.xaxis.setMajorFormatter(new NullFormatter());
 */
export class NullFormatter implements Formatter {
  constructor();
  constructor(...args: unknown[]) {
    readNoArguments("NullFormatter", args);
  }

  format(): TickLabels {
    return unlabelled;
  }
}

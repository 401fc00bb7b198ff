import type { Formatter, TickLabels } from "../types.ts";

const unlabelled: TickLabels = { label: () => "", offsetText: "", math: false };

/**
 * No labels.
 * @example axes.xaxis.setMajorFormatter(new NullFormatter());
 */
export class NullFormatter implements Formatter {
  format(): TickLabels {
    return unlabelled;
  }
}

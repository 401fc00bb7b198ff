import type { RcParams } from "../../config/rc-params.ts";
import { Axis } from "../axis.ts";
import { SharedView } from "../axis-limits.ts";

/** The third axis of axes of three dimensions. Its ticks look as those of a horizontal axis do. */
export class ZAxis extends Axis {
  /** Made with its axes. */
  constructor(rc: Readonly<RcParams>, length: () => number) {
    super("x", new SharedView(), rc, length);
  }

  /** What messages call it. */
  override get title(): string {
    return "z";
  }
}

import { type ArrowForm, arrowOutline, type PatchOutline } from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `Arrow` takes after its length. */
export interface ArrowPatchOptions extends PatchProps {
  /** How wide it is in all; its head takes three fifths of that. @default 1 */
  width?: number;
}

const readers = { x: readAnyNumber, y: readAnyNumber, dx: readAnyNumber, dy: readAnyNumber };

/**
 * An arrow in data units from x, y to x + dx, y + dy, which grows with its length.
 * @throws PlotError for what is no number; a NaN draws nothing
 * @example axes.addPatch(new Arrow(0, 0, 2, 1, { width: 0.5 }));
 */
export class Arrow extends Patch {
  /** Which patch it is. */
  override readonly shape = "Arrow";
  readonly #form: ArrowForm;

  /** Makes an arrow that no axes draws yet. */
  constructor(x: number, y: number, dx: number, dy: number, options?: ArrowPatchOptions);
  constructor(...args: unknown[]) {
    const { own, look } = readPatchCall("Arrow", readers, { width: readAnyNumber }, args);
    super(new PatchCall("Arrow", [look]));
    this.#form = { width: 1, ...own };
  }

  /** @internal */
  override facts(): readonly string[] {
    const { x, y, dx, dy, width } = this.#form;
    return [`from ${writePlace([x, y])}`, writeFacts({ dx, dy, width })];
  }

  /** @internal */
  override outline(): PatchOutline {
    return arrowOutline(this.#form);
  }
}

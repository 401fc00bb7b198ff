/** A structural type of `AbortSignal`, so that the declarations need neither the DOM's types nor Node's. */
export interface Abortable {
  /** Whether it has been aborted. */
  readonly aborted: boolean;
  /** The reason of the abort, with which the work is rejected. */
  readonly reason: unknown;
  /** Adds a listener that is called on an abort. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: "abort", listener: () => void): void;
}

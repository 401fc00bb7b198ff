/** An `AbortSignal`, said by its parts, so that types need no DOM and no Node. */
export interface Abortable {
  /** Whether it was aborted already. */
  readonly aborted: boolean;
  /** What the work is then rejected with. */
  readonly reason: unknown;
  /** Asks to be told when it is aborted. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Takes that back. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What the matchers say. */
import { messageOf, PlotError } from "../errors.ts";

/** The stored text is another. */
export function differs(key: string, accept: string): string {
  return `the figure differs from snapshot \`${key}\`; accept with ${accept}`;
}

/** The text in the test is another. */
export function differsInline(accept: string): string {
  return `the figure differs from its inline snapshot; accept with ${accept}`;
}

const notInCI = "nothing is written in CI, run vitest -u elsewhere and commit what it writes";

/** There is no stored text, where none may be written. */
export function missing(key: string): string {
  return `no snapshot \`${key}\` yet; ${notInCI}`;
}

/** There is no text in the test, where none may be written. */
export function missingInline(): string {
  return `no inline snapshot yet; ${notInCI}`;
}

/** There is no stored file, where none may be written. */
export function noFigureYet(file: string): string {
  return `no figure ${file} yet; ${notInCI}`;
}

/** Vitest cannot be loaded. */
export function missingVitest(cause: unknown): PlotError {
  return new PlotError(
    "missing-package",
    `d2l-plot/vitest: needs the package "vitest", which could not be loaded (${messageOf(cause)}). Install it with: npm install -D vitest`,
    { cause },
  );
}

/** Vitest has no building blocks for matchers. */
export function oldVitest(): PlotError {
  return new PlotError(
    "missing-package",
    'd2l-plot/vitest: needs "vitest" 4.1.4 or later; the one that is installed is older. Update it with: npm install -D vitest@latest',
  );
}

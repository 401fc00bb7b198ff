import { askTerminal } from "./ask-terminal.ts";

/** The terminal a program writes to, if it does. */
export interface Terminal {
  /** Whether anything is to be shown: the output is a terminal, and no test server waits for it. */
  readonly isShown: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How many characters fit in a line, and how many lines. */
  readonly size: readonly [columns: number, rows: number];
  /** How many bytes were written so far, by whomever. */
  readonly written: number;
  write(text: string): void;
  /** Sends a question to the terminal, and gives the answer up to its last sign, or "" for none. */
  ask(question: string, isWhole: (answer: string) => boolean): string;
}

/** The terminal of this program. */
export function terminalHere(): Terminal {
  const { stdout, env } = process;
  return {
    isShown: stdout.isTTY === true && !isTested(env.CI),
    env,
    get size(): [number, number] {
      return [stdout.columns || 80, stdout.rows || 24];
    },
    get written() {
      return stdout.bytesWritten ?? 0;
    },
    write: (text) => void stdout.write(text),
    ask: askTerminal,
  };
}

/** Servers that run tests set the variable `CI`. */
function isTested(ci: string | undefined): boolean {
  return ci !== undefined && !["", "0", "false"].includes(ci.toLowerCase());
}

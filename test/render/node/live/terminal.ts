import type { Terminal } from "../../../../src/render/node/live/terminal.ts";

/** A terminal that keeps what is written to it, and answers as it is told. */
export class FakeTerminal implements Terminal {
  readonly isShown = true;
  readonly env: Readonly<Record<string, string>>;
  readonly size: readonly [number, number] = [80, 24];
  text = "";
  questions = 0;
  readonly #answer: string;

  constructor(env: Readonly<Record<string, string>> = {}, answer = "") {
    this.env = env;
    this.#answer = answer;
  }

  get written(): number {
    return this.text.length;
  }

  write = (text: string): void => {
    this.text += text;
  };

  ask = (_: string, isWhole: (answer: string) => boolean): string => {
    this.questions++;
    let answer = "";
    for (const sign of this.#answer) if (!isWhole(answer)) answer += sign;
    return answer;
  };
}

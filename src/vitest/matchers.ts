/** The matchers, made of what Vitest has for snapshot matchers of one's own. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { chai, MatcherState, Snapshots } from "vitest";
import type { Figure } from "../index.ts";
import { isPlainObject, readOptions, readText } from "../options.ts";
import type { FileLocation } from "../render/file-location.ts";
import { readPath } from "../snapshot/compare-file.ts";
import { failureMessage, removeFailure, shownPath, writeFailure } from "../snapshot/failure.ts";
import { figureFile, sameFigureFile, textIn, withNewlines } from "../snapshot/figure-file.ts";
import { requireFigure } from "../snapshot/figure-value.ts";
import {
  type FigureFileOptions,
  type FigureMatchOptions,
  fileReaders,
  matchReaders,
} from "../snapshot/options.ts";
import { sameText } from "../snapshot/same-text.ts";
import { differs, differsInline, missing, missingInline, noFigureYet } from "./errors.ts";
import { recordFailure } from "./record.ts";

/** What is used of Vitest. */
export interface VitestParts {
  /** Its building blocks for snapshot matchers; those for texts compared by meaning are experimental. */
  readonly Snapshots: Pick<
    typeof Snapshots,
    "toMatchSnapshot" | "toMatchInlineSnapshot" | "toMatchFileSnapshot"
  > &
    Partial<typeof Snapshots>;
  readonly chai: Pick<typeof chai, "util">;
}

/** What a matcher answers. */
interface Answer {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

const accept = "vitest -u";

export type FigureMatchers = ReturnType<typeof makeMatchers>;

/** Makes the matchers; `this` is Vitest's state of a matcher in each. */
export function makeMatchers({ Snapshots, chai }: VitestParts) {
  const testOf = (state: MatcherState) => chai.util.flag(state.assertion, "vitest-test");
  return {
    toMatchFigure(this: MatcherState, received: unknown, options: FigureMatchOptions = {}) {
      const fn = "toMatchFigure";
      const figure = requireFigure(fn, received);
      const { tolerance = 0 } = readOptions(fn, options, matchReaders);
      const domain = textDomain(tolerance);
      const found = Snapshots.toMatchDomainSnapshot
        ? Snapshots.toMatchDomainSnapshot.call(this, domain, figure)
        : Snapshots.toMatchSnapshot.call(this, figure);
      return told(found, (answer) => {
        const key = /`(.*)`/.exec(answer.message())?.[1] ?? "";
        const message = answer.expected === undefined ? missing(key) : differs(key, accept);
        return failed(testOf(this), figure, key, answer, message);
      });
    },

    toMatchFigureInline(
      this: MatcherState,
      received: unknown,
      first?: string | FigureMatchOptions,
      second?: string,
    ) {
      const fn = "toMatchFigureInline";
      const figure = requireFigure(fn, received);
      const [options, inline] = isPlainObject(first) ? [first, second] : [{}, first];
      const { tolerance = 0 } = readOptions(fn, options, matchReaders);
      const text = inline === undefined ? undefined : readText(`${fn}: snapshot`, inline);
      const domain = textDomain(tolerance);
      const found = Snapshots.toMatchDomainInlineSnapshot
        ? Snapshots.toMatchDomainInlineSnapshot.call(this, domain, figure, text)
        : Snapshots.toMatchInlineSnapshot.call(this, figure, text);
      return told(found, (answer) => {
        const message = !text ? missingInline() : differsInline(accept);
        return failed(testOf(this), figure, "inline", answer, message);
      });
    },

    async toMatchFigureFile(
      this: MatcherState,
      received: unknown,
      path: FileLocation,
      options: FigureFileOptions = {},
    ): Promise<Answer> {
      const fn = "toMatchFigureFile";
      const figure = requireFigure(fn, received);
      const { tolerance = 0, picture = true } = readOptions(fn, options, fileReaders);
      const file = resolve(dirname(testOf(this).file.filepath), readPath(fn, path));
      const drawn = figureFile(figure, file);
      const stored = existsSync(file) ? readFileSync(file, "utf8") : null;
      const isSame = stored !== null && sameFigureFile(stored, drawn, tolerance);
      // Counting, writing and what is done in CI are Vitest's; what is the same by tolerance is handed over as it is stored.
      const answer = await Snapshots.toMatchFileSnapshot.call(this, isSame ? stored : drawn, file);
      if (!answer.pass) return failedFile(testOf(this), figure, { file, stored, drawn, picture });
      removeFailure(file);
      return answer;
    },
  };
}

/** Texts of figures, as Vitest compares things that are not compared letter by letter. */
function textDomain(tolerance: number) {
  return {
    name: "figure",
    capture: (figure: unknown): string => (figure as Figure).toText(),
    render: (text: string): string => `\n${text}\n`,
    parseExpected: (stored: string): string => withNewlines(stored).trim(),
    match: (text: string, expected: string) => ({
      pass: sameText(text, expected, tolerance),
      expected: `\n${expected}\n`,
    }),
  };
}

/** A failed answer in other words; `expect.poll` has Vitest answer later. */
function told(found: Answer | Promise<Answer>, fail: (answer: Answer) => Answer) {
  const tell = (answer: Answer) => (answer.pass ? answer : fail(answer));
  return found instanceof Promise ? found.then(tell) : tell(found);
}

function failed(
  test: object,
  figure: Figure,
  name: string,
  { actual, expected }: Partial<Answer>,
  message: string,
): Answer {
  const before = typeof expected === "string" ? expected.trim() : null;
  recordFailure(test, figure, { name, message, before, stored: null, difference: null });
  return { pass: false, message: () => message, actual, expected };
}

function failedFile(
  test: object,
  figure: Figure,
  {
    file,
    stored,
    drawn,
    picture,
  }: { file: string; stored: string | null; drawn: string; picture: boolean },
): Answer {
  if (stored === null) {
    return failed(test, figure, shownPath(file), {}, noFigureYet(shownPath(file)));
  }
  const failure = writeFailure(file, stored, drawn, picture);
  const message = failureMessage(file, stored, drawn, failure, accept);
  const [expected, actual] = [textIn(withNewlines(stored)), textIn(drawn)];
  const record = {
    name: shownPath(file),
    message,
    before: expected,
    stored,
    difference: failure.diff,
  };
  recordFailure(test, figure, record);
  const answer = { pass: false, message: () => message };
  return expected === actual ? answer : { ...answer, actual, expected: expected ?? "" };
}

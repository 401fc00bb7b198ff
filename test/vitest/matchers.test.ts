import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { plot } from "../../src/index.ts";
import { makeMatchers, type VitestParts } from "../../src/vitest/matchers.ts";
import { recordsIn } from "../../src/vitest/record.ts";
import { type ReportEntry, reportPage } from "../../src/vitest/report-page.ts";
import FigureReporter from "../../src/vitest/reporter.ts";

const folder = mkdtempSync(join(tmpdir(), "d2l-plot-matchers-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("where Vitest has no texts compared by meaning", () => {
  const meta = {};
  const mismatch = (received: unknown, expected?: unknown) => ({
    pass: expected === received,
    message: () => "Snapshot `a 1` mismatched",
    actual: "now",
    expected: "before",
  });
  const parts = {
    Snapshots: {
      toMatchSnapshot: mismatch,
      toMatchInlineSnapshot: mismatch,
      toMatchFileSnapshot: async () => ({ pass: true, message: () => "" }),
    },
    chai: { util: { flag: () => ({ meta }) } },
  } as unknown as VitestParts;
  const state = {} as never;
  const matchers = makeMatchers(parts);

  test("snapshots of the text, letter by letter, take their place", () => {
    const answer = matchers.toMatchFigure.call(state, plot([1]));
    expect(answer).toMatchObject({ pass: false, actual: "now", expected: "before" });
    expect((answer as { message(): string }).message()).toBe(
      "the figure differs from snapshot `a 1`; accept with vitest -u",
    );
    const inline = matchers.toMatchFigureInline.call(state, plot([1]), "before");
    expect((inline as { message(): string }).message()).toBe(
      "the figure differs from its inline snapshot; accept with vitest -u",
    );
  });

  test("each failure is kept with its test", () => {
    const [first, second] = recordsIn(meta);
    expect(first).toMatchObject({ name: "a 1", before: "before", after: plot([1]).toText() });
    expect(first?.drawn).toBe(plot([1]).toSVG());
    expect(second?.name).toBe("inline");
    expect(recordsIn({})).toEqual([]);
  });
});

const entry: ReportEntry = {
  file: "loss.test.ts",
  test: "loss <is> drawn",
  message: 'the figure "differs" & more',
  before: "figure\naxes 1\n  a\n  b",
  after: "figure\naxes 1\n  a\n  <c>",
  expected: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  actual: null,
  difference: Uint8Array.of(1, 2, 3),
};

describe("the report", () => {
  test("is one page with pictures and texts, everything escaped", () => {
    const page = reportPage([entry]);
    expect(page).toContain("<title>1 figure differs</title>");
    expect(page).toContain("<h2>loss &lt;is&gt; drawn</h2>");
    expect(page).toContain('<pre>the figure "differs" &amp; more</pre>');
    expect(page).toContain("<del>-  b</del><ins>+  &lt;c&gt;</ins>");
    expect(page).toContain('src="data:image/png;base64,AQID"');
    expect(page.match(/<img /g)).toHaveLength(2);
  });

  test("tells a text that is the same, and one that has none to be compared with", () => {
    expect(reportPage([{ ...entry, after: entry.before ?? "" }])).toContain("which is the same");
    expect(reportPage([{ ...entry, before: null }])).toContain("<summary>The text</summary>");
    expect(reportPage([entry, entry])).toContain("<h1>2 figures differ</h1>");
  });

  test("has neither a date nor anything that depends on when or where it is written", () => {
    expect(reportPage([entry])).toBe(reportPage([entry]));
    expect(reportPage([entry])).not.toMatch(/\b20\d\d\b(?!\/svg)/);
  });
});

describe("FigureReporter", () => {
  const file = join(folder, "report.html");
  const logged: string[] = [];
  beforeEach(() => logged.splice(0));

  function report(metas: readonly object[], options = {}) {
    const reporter = new FigureReporter({ outputFile: "report.html", ...options });
    reporter.onInit({
      config: { root: folder },
      logger: { log: (text) => void logged.push(text) },
    });
    const tests = metas.map((meta, index) => ({ fullName: `test ${index}`, meta: () => meta }));
    reporter.onTestRunEnd([
      { moduleId: join(folder, "a.test.ts"), children: { allTests: () => tests } },
    ]);
  }
  const record = {
    ...entry,
    name: "a",
    stored: null,
    drawn: "<svg/>",
    difference: join(folder, "gone.png"),
  };

  test("writes the page and says where", () => {
    report([{}, { "d2l-plot": [record] }]);
    expect(readFileSync(file, "utf8")).toContain("<h2>test 1</h2>\n<p>a.test.ts</p>");
    expect(logged.join()).toContain("1 figure differs: see ");
  });

  test("removes the page of an earlier run when no figure failed", () => {
    writeFileSync(file, "");
    report([{}]);
    expect(existsSync(file)).toBe(false);
    expect(logged).toEqual([]);
  });

  test("knows its options", () => {
    expect(() => new FigureReporter({ output: "a" } as never)).toThrow(
      'FigureReporter: unknown option "output"; known are "outputFile"',
    );
  });
});

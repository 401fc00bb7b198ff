/** Vitest run in a project that has this package installed as it is built. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedLines, failureOf, Project, type Run, version } from "./nested.ts";

const project = new URL("project/", import.meta.url);
/** The changes in `project/changes.js`, and how many lines each of them changes. */
const changes: Readonly<Record<string, number>> = {
  "a value by 3 % of the range": 1,
  "a value by 0.3 %": 1,
  "a value by 0.03 %": 1,
  "the last value by 1": 2,
  "color m to g": 1,
  "color #1f77b4 to #2a7ab0": 1,
  "dashes -- to -.": 1,
  "label x to t": 1,
  "legend x=1 to x=2": 2,
  "a limit by 1 %": 2,
};

function counts({ output }: Run): string {
  return /^ +Tests +(.*?) \(/m.exec(output)?.[1] ?? output;
}

describe.each(["forks", "threads"])(`Vitest ${version} in %s`, (pool) => {
  let nested: Project;
  beforeAll(async () => {
    nested = await new Project(project).build();
    nested.linkCanvas();
  });
  afterAll(() => nested.remove());

  test("in CI, what is not stored fails, says so, and nothing is written", () => {
    const run = nested.run({ pool, ci: true });
    expect(counts(run)).toBe("33 failed | 2 passed");
    expect(failureOf("nothing", run.output)).toBe(
      "Error: no snapshot `nothing 1` yet; nothing is written in CI, run vitest -u elsewhere and commit what it writes",
    );
    expect(failureOf("file: nothing", run.output)).toContain(
      "Error: no figure __figures__/nothing.svg yet; nothing is written in CI",
    );
    expect(failureOf("inline", run.output)).toContain("Error: no inline snapshot yet; nothing");
    expect(nested.files()).toEqual(["figure-report.html"]);
  });

  test("the first run writes texts, files and inline texts", () => {
    const run = nested.run({ pool });
    expect(counts(run)).toBe("35 passed");
    const stored = nested.read("__snapshots__/changes.test.js.snap");
    expect(stored).toContain("exports[`nothing 1`] = `\nfigure 3.5 × 2.5 in\naxes 1\n");
    expect(nested.files().filter((file) => file.endsWith(".svg"))).toHaveLength(14);
    const inline = nested.read("others.test.js");
    expect(inline).toContain(
      "toMatchFigureInline({ tolerance: 1e-3 }, `\n    figure 3.5 × 2.5 in\n",
    );
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what is looked for is the source of one.
    expect(inline).toContain('line 1 "\\\\"a\\\\" \\${b} \\`c\\` \\\\\\\\ 損"');
  });

  function expectPassed(ci: boolean) {
    const [files, source] = [nested.files(), nested.read("others.test.js")];
    expect(counts(nested.run({ pool, ci }))).toBe("35 passed");
    expect(nested.files()).toEqual(files);
    expect(nested.read("others.test.js")).toBe(source);
  }

  test("the next run passes and writes nothing", () => expectPassed(false));

  test("so it does in CI, and where stored files have the line ends of Windows", () => {
    for (const file of nested.files()) {
      nested.write(file, nested.read(file).replaceAll("\n", "\r\n"));
    }
    expectPassed(true);
  });

  describe("after a change", () => {
    let run: Run;
    beforeAll(() => {
      run = nested.run({ pool, changed: true });
    });

    test("what changed fails, and nothing else does", () => {
      expect(counts(run)).toBe("24 failed | 11 passed");
    });

    test.each(Object.entries(changes))("%s shows in %i lines", (name, lines) => {
      const text = failureOf(name, run.output);
      expect(text).toMatch(
        /^Error: the figure differs from snapshot `.* 1`; accept with vitest -u\n/,
      );
      expect(changedLines(text)).toEqual({ removed: lines, added: lines });
      const file = failureOf(`file: ${name}`, run.output);
      expect(file).toMatch(/^Error: the figure differs from __figures__\/\S+\.svg/);
      expect(changedLines(file)).toEqual({ removed: lines, added: lines });
    });

    test("the picture that was drawn and what differs lie beside the file", () => {
      const failure = failureOf("file: a value by 0.03 %", run.output).split("\n\n")[0];
      expect(failure?.replace(/[\d.]+ % of/, "N % of")).toBe(
        [
          "Error: the figure differs from __figures__/a-value-by-0-03-.svg, in N % of the pixels",
          "  drawn now    __figures__/a-value-by-0-03-.actual.svg",
          "  difference   __figures__/a-value-by-0-03-.diff.png  (red: stored only, blue: drawn now only)",
          "  accept with  vitest -u",
        ].join("\n"),
      );
      const written = nested.files();
      expect(written.filter((file) => file.endsWith(".actual.svg"))).toHaveLength(11);
      // One was asked to go without.
      expect(written.filter((file) => file.endsWith(".diff.png"))).toHaveLength(10);
      expect(written).toContain("size.diff.png");
    });

    test("inline, concurrent and serialized figures tell their lines", () => {
      for (const name of ["inline", "concurrent > figure 2", "in an object"]) {
        expect(changedLines(failureOf(name, run.output)).removed, name).toBeGreaterThan(0);
      }
      expect(failureOf("inline", run.output)).toMatch(
        /^Error: the figure differs from its inline snapshot; accept with vitest -u\n/,
      );
    });

    test("a report shows them all on one page", () => {
      expect(run.output).toContain("23 figures differ: see figure-report.html");
      const page = nested.read("figure-report.html");
      expect(page.match(/<section /g)).toHaveLength(23);
      expect(page.match(/src="data:image\/svg\+xml;base64,/g)).toHaveLength(23 + 11);
      expect(page.match(/src="data:image\/png;base64,/g)).toHaveLength(10);
      expect(page).toContain("<del>-      9: 0.0675</del><ins>+      9: 0.0718</ins>");
      expect(page).not.toMatch(/<script|https?:/);
    });
  });

  /** Pictures of what differs, and the report. */
  const remains = () => nested.files().filter((file) => /actual|diff|html/.test(file));

  test("-u accepts what is drawn, but for what a tolerance lets pass", () => {
    const tolerated = nested.read("__figures__/tolerance.svg");
    expect(remains()).not.toEqual([]);
    expect(counts(nested.run({ pool, changed: true, args: ["-u"] }))).toBe("35 passed");
    expect(remains()).toEqual([]);
    expect(nested.read("__figures__/tolerance.svg")).toBe(tolerated);
    expect(counts(nested.run({ pool, changed: true, ci: true }))).toBe("35 passed");
  });

  test("what is right again passes, and the pictures and the report are gone", () => {
    expect(counts(nested.run({ pool, ci: true }))).toBe("24 failed | 11 passed");
    expect(remains()).not.toEqual([]);
    expect(counts(nested.run({ pool, changed: true }))).toBe("35 passed");
    expect(remains()).toEqual([]);
  });
});

test("where no pixels can be drawn, the text differs all the same, and the message says so", async () => {
  const nested = await new Project(project).build();
  nested.writePackage("@napi-rs/canvas", 'throw new Error("no binary for this machine");');
  nested.run();
  const { output } = nested.run({ changed: true });
  const failure = failureOf("file: a value by 3 % of the range", output);
  expect(failure).toContain(
    'no picture of the difference: render: PNG and PDF need the package "@napi-rs/canvas"',
  );
  expect(changedLines(failure)).toEqual({ removed: 1, added: 1 });
  expect(nested.files().filter((file) => file.endsWith(".png"))).toEqual([]);
  nested.remove();
});

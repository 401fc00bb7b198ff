import { describe, expect, test } from "vitest";
import { gcf, PlotError, plot, rcParams } from "../../src/index.ts";
import {
  type DrawnFence,
  type FenceFailure,
  type FenceOptions,
  renderFence,
} from "../../src/markdown/render-fence.ts";
import { canStripTypes } from "../../src/markdown/strip-types.ts";

function render(code: string, words = "", options: Partial<FenceOptions> = {}) {
  return renderFence(code, { words, theme: "light", mode: "img", ...options });
}

function drawn(...args: Parameters<typeof render>): DrawnFence {
  const result = render(...args);
  if ("error" in result) throw new Error(result.error.message);
  return result;
}

function failure(...args: Parameters<typeof render>): FenceFailure {
  const result = render(...args);
  if (!("error" in result)) throw new Error("it was drawn");
  return result.error;
}

const squares = plot([1, 4, 9]).toSVG();

describe("the figure of a fence", () => {
  test.each([
    ["the value of the last expression", "const a = [1, 4, 9];\nplot(a);"],
    ["the figure made last, where the value is none", "plot([1]); const f = plot([1, 4, 9]); 3;"],
    [
      "a figure that an axes belongs to",
      "const { ax } = subplots({ figsize: [3.5, 2.5] }); plot([1, 4, 9], { axes: ax }); ax;",
    ],
    [
      "what a whole program exports",
      'import { plot, type Figure as F } from "d2l-plot";\n\nexport default plot([1, 4, 9]);',
    ],
    ["what names with others say", 'import { plot as draw } from "d2l-plot";\ndraw([1, 4, 9])'],
    ["what the library as a whole draws", "import * as d2l from 'd2l-plot'\nd2l.plot([1, 4, 9])"],
    [
      "several imports, over lines",
      'import {\n  arange,\n  plot,\n} from "d2l-plot";\nimport "d2l-plot";\nimport type { Figure } from "d2l-plot";\nexport const f = plot([1, 4, 9]);',
    ],
  ])("is %s", (_, code) => {
    expect(drawn(code).svg).toBe(squares);
  });

  test("shares nothing with other fences nor with the program", () => {
    const before = plot([7]);
    drawn("rcParams['lines.linewidth'] = 9; plot([1, 2]);");
    expect(drawn("plot([1, 4, 9]);").svg).toBe(squares);
    expect(failure("1 + 1").code).toBe("no-figure");
    expect(rcParams["lines.linewidth"]).toBe(1.5);
    expect(gcf()).toBe(before);
  });

  test("is drawn with the settings of its fence", () => {
    const outlined = drawn("rcParams['svg.fonttype'] = 'path'; plot([1, 4, 9]);").svg;
    expect(outlined).not.toContain("<text");
    expect(rcParams["svg.fonttype"]).toBe("none");
  });

  test("is known again: the same result, quickly; not for other options", () => {
    const code = "plot([Math.random(), 2]);";
    const first = drawn(code);
    expect(drawn(code)).toBe(first);
    expect(drawn(code, "", { theme: "dark" }).svg).not.toBe(first.svg);
    expect(drawn(code, "show")).not.toBe(first);
  });

  test.runIf(canStripTypes())("may be written in TypeScript", () => {
    expect(drawn("const a: number[] = [1, 4, 9];\nplot(a as readonly number[]);").svg).toBe(
      squares,
    );
    expect(failure("const a: number = 1;\nplot([a, b]);")).toMatchObject({ line: 2, column: 10 });
  });

  test.skipIf(canStripTypes())("on an older Node.js says that fences are JavaScript", () => {
    const { message, code } = failure("const a: number[] = [1];\nplot(a);");
    expect(message).toMatch(
      /^SyntaxError: .*; on this Node\.js, older than 22\.13, fences are JavaScript$/,
    );
    expect(code).toBe("script-failed");
  });
});

describe("the picture in the page", () => {
  test("is an image with the figure's own words", () => {
    const { html, alt, width, height } = drawn('plot([1, 4, 9], { xlabel: "x" });');
    const [, data = ""] = /src="data:image\/svg\+xml;base64,([^"]*)"/.exec(html) ?? [];
    expect(Buffer.from(data, "base64").toString()).toBe(plot([1, 4, 9], { xlabel: "x" }).toSVG());
    expect(alt).toMatch(/^1 line over x from 0 to 2/);
    expect(html).toContain(` width="${width}" height="${height}" alt="${alt}">`);
  });

  test("alt and title replace them, escaped", () => {
    const { html, svg, alt } = drawn("plot([1]);", `alt='a "><b> {{ c }}' title="t & u"`);
    expect(alt).toBe('a "><b> {{ c }}');
    expect(html).toContain(
      'alt="a &quot;&gt;&lt;b&gt; &#123;&#123; c &#125;&#125;" title="t &amp; u">',
    );
    expect(svg).toMatch(
      /<title[^>]*>t &amp; u<\/title>\n<desc[^>]*>a "&gt;&lt;b&gt; \{\{ c \}\}<\/desc>/,
    );
  });

  test.each(["inline", ""])("inline is the SVG itself: by word %j or mode", (words) => {
    const { html, svg, inline } = drawn(
      "plot([1]);",
      words,
      words === "" ? { mode: "inline" } : {},
    );
    expect(inline).toBe(true);
    expect(html).toBe(`<figure class="d2l-plot" v-pre>\n${svg}</figure>\n`);
  });

  test("warnings of the figure are told", () => {
    expect(drawn('plot([1], { legend: ["a", "b"] });').warnings).toEqual([
      'plot: legend has 2 names for 1 series; "b" is left out. Pass one name per series',
    ]);
  });

  test("the code is shown on wish", () => {
    expect(drawn("plot([1]);").show).toBe(false);
    expect(drawn("plot([1]);", "show").show).toBe(true);
  });
});

describe("a fence that cannot be drawn says why and where", () => {
  test.each([
    [
      "a call",
      "\nplot([1, 2], [1]);",
      "length-mismatch",
      "plot: x has 2 values and y has 1; a line needs one position per height",
      2,
      1,
    ],
    [
      "an error",
      "const a = 1;\n\n  nothing.at(a);",
      "script-failed",
      "ReferenceError: nothing is not defined",
      3,
      3,
    ],
    [
      "no figure",
      "1 + 1",
      "no-figure",
      "plot fence: draws no figure; end it with one, such as plot([1, 4, 9])",
      null,
      null,
    ],
    [
      "nothing at all",
      "",
      "no-figure",
      "plot fence: draws no figure; end it with one, such as plot([1, 4, 9])",
      null,
      null,
    ],
    [
      "a promise",
      "plotAsync([1])",
      "no-figure",
      "plot fence: draws no figure; it ends with a promise, and a fence cannot wait; put the script in a file and use d2l-plot build",
      null,
      null,
    ],
    [
      "another package",
      'import fs from "node:fs";\nplot([1]);',
      "fence-import",
      'plot fence: imports "node:fs"; a fence can only use d2l-plot. Put the script in a file and use d2l-plot build',
      null,
      null,
    ],
    [
      "another package, unnamed",
      "import './style.css';",
      "fence-import",
      'plot fence: imports "./style.css"; a fence can only use d2l-plot. Put the script in a file and use d2l-plot build',
      null,
      null,
    ],
    [
      "a default import",
      'import plot from "d2l-plot";',
      "fence-import",
      'plot fence: d2l-plot has no default export; write import { plot } from "d2l-plot"',
      null,
      null,
    ],
    [
      "a name that is not there",
      'import { plott } from "d2l-plot";',
      "fence-import",
      'plot fence: d2l-plot has no "plott". Did you mean "plot"?',
      null,
      null,
    ],
    ["a thrown word", 'throw "words";', "script-failed", '"words"', null, null],
  ])("%s", (_, code, name, message, line, column) => {
    expect(failure(code)).toMatchObject({ code: name, message, line, column });
  });

  test("with the line between its neighbours", () => {
    expect(failure("const a = [1];\nplot([1, 2], a);\n// end").frame).toEqual([
      "    1 | const a = [1];",
      ">   2 | plot([1, 2], a);",
      "      | ^",
      "    3 | // end",
    ]);
  });

  test("a syntax error runs nothing", () => {
    Reflect.set(globalThis, "ran", false);
    expect(failure("globalThis.ran = true;\nplot([1, 2;").message).toMatch(/^SyntaxError: /);
    expect(Reflect.get(globalThis, "ran")).toBe(false);
  });

  test("a syntax error at run time is no syntax error of the fence", () => {
    Reflect.set(globalThis, "runs", 0);
    expect(failure("globalThis.runs++; JSON.parse('{');").message).toMatch(/^SyntaxError: /);
    expect(Reflect.get(globalThis, "runs")).toBe(1);
  });

  test("errors are not kept: the next time it is tried again", () => {
    Reflect.set(globalThis, "ready", false);
    const code = 'if (!globalThis.ready) throw new Error("not yet"); plot([1]);';
    expect(failure(code).message).toBe("Error: not yet");
    Reflect.set(globalThis, "ready", true);
    expect(drawn(code).svg).toContain("<svg");
  });

  test("the cause is the error itself", () => {
    expect(failure("plot([1, 2], [1]);").cause).toBeInstanceOf(PlotError);
  });

  test.each([
    ["inlin", 'plot fence: unknown word "inlin". Did you mean "inline"?'],
    ["alt", 'plot fence: unknown word "alt"; write alt="…"'],
    ["alt=text", 'plot fence: unknown word "alt=text"; write alt="…"'],
    ['show="yes"', 'plot fence: unknown word "show"; write show alone'],
    ["{1,3}", 'plot fence: unknown word "{1,3}"; known are "inline", "show", alt="…", title="…"'],
  ])("the word %s", (words, message) => {
    expect(failure("plot([1]);", words)).toMatchObject({ code: "unknown-option", message });
  });
});

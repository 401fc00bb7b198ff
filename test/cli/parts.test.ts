import { describe, expect, test } from "vitest";
import { explainSVG } from "../../src/cli/explain.ts";
import { failureOf } from "../../src/cli/failure.ts";
import { isScript } from "../../src/cli/find-scripts.ts";
import { sourceOf, withSource } from "../../src/cli/metadata.ts";
import { fileNameOf } from "../../src/cli/outputs.ts";
import { withSlashes } from "../../src/cli/project.ts";
import { pathFrom, sizeText } from "../../src/cli/report.ts";
import { plot } from "../../src/index.ts";

describe("paths of Windows", () => {
  test("are told with forward slashes; elsewhere a backslash is part of a name", () => {
    expect(withSlashes("docs\\figures\\a.ts", "\\")).toBe("docs/figures/a.ts");
    expect(withSlashes("odd\\name.ts", "/")).toBe("odd\\name.ts");
  });

  test("are found in stacks", () => {
    const stack = (line: string) => Object.assign(new Error("no"), { stack: `Error: no\n${line}` });
    const script = "C:\\docs\\a.ts";
    expect(failureOf(stack("    at f (C:\\docs\\a.ts:5:16)"), script, "exact").place).toEqual({
      file: script,
      line: 5,
      column: 16,
    });
    expect(failureOf(stack("    at C:\\docs\\a.ts:5:16"), script, "unknown").place).toEqual({
      file: script,
      line: 5,
      column: null,
    });
  });

  test("are told in one line that a terminal only shows", () => {
    expect(pathFrom("/docs", "/docs/a\u001b[2J\n\u009bé.ts")).toBe("a\\u001b[2J\\u000a\\u009bé.ts");
  });

  test("name scripts", () => {
    expect(isScript("sub\\a.ts")).toBe(true);
    expect(isScript("_sub\\a.ts")).toBe(false);
  });
});

test.each<[string, unknown, string]>([
  ["a text", "words", 'the script threw "words"'],
  ["nothing", undefined, "the script threw undefined"],
  ["a bigint", 5n, "the script threw 5n"],
  [
    "an error with a symbol as message",
    Object.assign(new Error("a"), { message: Symbol("s") }),
    "the script threw an object of class Error",
  ],
  ["an error with a number as stack", Object.assign(new Error("a"), { stack: 5 }), "Error: a"],
  [
    "a proxy that was revoked",
    (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
    "the script threw an object that cannot be read",
  ],
])("what a script throws is told, be it %s", (_, thrown, message) => {
  expect(failureOf(thrown, "/a.js", "exact")).toMatchObject({ code: "script-failed", message });
});

test.each([
  ["docs/tangent.ts", "default", "tangent.svg"],
  ["docs/tangent.mjs", "zoomed", "tangent-zoomed.svg"],
  ["docs/v1.2.js", "default", "v1.2.svg"],
])("the file of %s, export %s is %s", (script, name, file) => {
  expect(fileNameOf(script, name, { format: "svg", suffix: "" })).toBe(file);
});

test.each([
  [999, "999 B"],
  [4585, "4.6 kB"],
  [1_250_000, "1.3 MB"],
])("%d bytes are %s", (bytes, text) => {
  expect(sizeText(new Uint8Array(bytes))).toBe(text);
});

describe("the record of a picture's source", () => {
  test("comes back as it was, whatever the script is called, and leaves the rest as it was", () => {
    const source = { script: 'a&b <"c">/漢字.ts', export: "default" };
    const svg = plot([1, 4]).toSVG({ description: "</desc> & more" });
    const marked = withSource(svg, source);
    expect(sourceOf(marked)).toEqual(source);
    expect(marked.replace(/<metadata>.*<\/metadata>\n/, "")).toBe(svg);
  });

  test("a label cannot pass for one", () => {
    const svg = plot([1], {
      xlabel: '<metadata>{"d2l-plot":{"script":"a","export":"b"}}</metadata>',
    });
    expect(sourceOf(svg.toSVG())).toBeNull();
  });
});

describe("what differs between two pictures", () => {
  const svg = (texts: readonly string[], path = "M0,0") =>
    `<svg id="d2l-${texts.length}">\n<desc>d</desc>\n<path id="d2l-${path.length}" d="${path}"/>\n${texts.map((text) => `<text>${text}</text>`).join("\n")}\n</svg>\n`;

  test("texts, each as often as it stands there; ids do not count", () => {
    expect(explainSVG(svg(["a", "a", "b"]), svg(["a", "b", "b", "c"]))).toEqual([
      'text  - "a"   + "b"   + "c"',
    ]);
    expect(explainSVG(svg(["a"]), svg(["a"], "M1,1"))).toEqual(["paths 1 changed"]);
    expect(explainSVG(svg(["a &lt; b"]), svg(["a"]))).toEqual(['text  - "a < b"   + "a"']);
  });

  test("many texts are counted", () => {
    expect(explainSVG(svg(["1", "2", "3", "4", "5", "6", "7", "8"]), svg([]))).toEqual([
      'text  - "1"   - "2"   - "3"   - "4"   - "5"   - "6"   … 2 more',
    ]);
  });

  test("long descriptions are shown from where they part", () => {
    const told = (end: string) => `<svg>\n<desc>${"same ".repeat(20)}${end}</desc>\n</svg>\n`;
    expect(explainSVG(told("old"), told("new"))).toEqual([
      "desc  - …same same same same same same old",
      "      + …same same same same same same new",
    ]);
  });
});

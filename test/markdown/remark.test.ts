import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PlotError, plot } from "../../src/index.ts";
import { type PlotFenceOptions, plotFences } from "../../src/markdown/remark.ts";

const position = { start: { line: 5, column: 3 }, end: { line: 8, column: 6 } };

/** A tree with one fence in a list, and what the file is told. */
function compile(
  lang: string,
  meta: string | null,
  value: string,
  options?: PlotFenceOptions,
  path?: string,
) {
  const fence = { type: "code", lang, meta, value, position };
  const parent = { type: "listItem", children: [fence, { type: "text", value: "after" }] };
  const tree = { type: "root", children: [{ type: "list", children: [parent] }] };
  const told: unknown[] = [];
  const file = { path, message: (reason: string, at: object) => told.push({ reason, ...at }) };
  plotFences(options)(tree, file);
  return { nodes: parent.children as Record<string, unknown>[], told };
}

beforeEach(() => {
  vi.stubEnv("CI", "");
  vi.stubEnv("NODE_ENV", "test");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("plotFences for remark", () => {
  test("puts an image in the place of a fence, wherever it stands", () => {
    const { nodes, told } = compile("plot", 'title="Squares"', "plot([1, 4, 9]);");
    const svg = plot([1, 4, 9]).toSVG({ theme: "auto", title: "Squares" });
    const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const hProperties = { className: ["d2l-plot"], width: Number(width), height: Number(height) };
    const alt = plot([1, 4, 9]).spec.description;
    expect(nodes).toEqual([
      {
        type: "paragraph",
        position,
        children: [{ type: "image", url, alt, title: "Squares", data: { hProperties } }],
      },
      { type: "text", value: "after" },
    ]);
    expect(told).toEqual([]);
  });

  test("shows the code below on wish, and leaves other code alone", () => {
    const { nodes } = compile("plot", "show", "plot([1]);");
    expect(nodes.map(({ type, lang }) => [type, lang])).toEqual([
      ["paragraph", undefined],
      ["code", "ts"],
      ["text", undefined],
    ]);
    expect(compile("ts", null, "plot([1]);").nodes[0]).toMatchObject({ type: "code", lang: "ts" });
  });

  test("an error is a message with place and code, and stands in the picture's place", () => {
    const { nodes, told } = compile(
      "plot",
      null,
      "const a = 1;\nplot([a, 2], [1]);",
      {},
      "docs/a.md",
    );
    const reason = "plot: x has 2 values and y has 1; a line needs one position per height";
    expect(told).toMatchObject([
      { reason, place: { line: 7, column: 3 }, source: "d2l-plot", ruleId: "length-mismatch" },
    ]);
    expect(nodes[0]).toMatchObject({
      type: "code",
      lang: null,
      data: { hProperties: { className: ["d2l-plot-error"] } },
    });
    expect(nodes[0]?.value).toContain(`${reason}   [length-mismatch]\ndocs/a.md:7:3\n`);
  });

  test("told to throw, it throws", () => {
    expect(() =>
      compile("plot", null, "plot([1, 2], [1]);", { onError: "throw" }, "docs/a.md"),
    ).toThrow(PlotError);
    vi.stubEnv("CI", "1");
    expect(() => compile("plot", null, "1", {}, "docs/a.md")).toThrow(
      /\[no-figure\]\ndocs\/a\.md:/,
    );
  });

  test("warnings are messages", () => {
    expect(compile("plot", null, 'plot([1], { legend: ["a", "b"] });').told).toMatchObject([
      { reason: expect.stringContaining("legend has 2 names"), place: position, ruleId: "warning" },
    ]);
  });

  test("inline has no place here", () => {
    expect(compile("plot", "inline", "plot([1]);").told).toMatchObject([
      {
        reason: "plot fence: inline is for markdown-it; here a picture is an image",
        ruleId: "unknown-option",
      },
    ]);
  });

  test("files that are not included keep their code", () => {
    const { nodes } = compile("plot", "show", "plot([1]);", {}, "node_modules/a/readme.md");
    expect(nodes[0]).toMatchObject({ type: "code", lang: "ts", value: "plot([1]);" });
    vi.stubEnv("D2L_PLOT_FENCES", "off");
    expect(compile("plot", null, "plot([1]);").nodes[0]).toMatchObject({
      type: "code",
      lang: "ts",
    });
  });
});

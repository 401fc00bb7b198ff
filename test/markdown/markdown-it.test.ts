import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PlotError, plot } from "../../src/index.ts";
import { type MarkdownItPlotOptions, plotFences } from "../../src/markdown/markdown-it.ts";

/** What is used of markdown-it: a renderer that shows fences as `[language]`, and one fence after another. */
function site(options?: MarkdownItPlotOptions) {
  const md = {
    renderer: {
      rules: { fence: (tokens: { info: string }[], i: number) => `[${tokens[i]?.info}]` },
    },
  };
  plotFences(md, options);
  return (info: string, content: string, env: unknown = {}, line = 0) =>
    md.renderer.rules.fence(
      [{ info, content, map: [line, line + 3] } as never],
      0,
      ...([{}, env, {}] as unknown as []),
    );
}

const code = "plot([1, 4, 9]);\n";
const wrong = "plot([1, 2], [1]);\n";

beforeEach(() => {
  vi.stubEnv("CI", "");
  vi.stubEnv("NODE_ENV", "test");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("plotFences for markdown-it", () => {
  test("draws fences of the exact word plot, for light and dark pages", () => {
    const render = site();
    const svg = plot([1, 4, 9]).toSVG({ theme: "auto" });
    expect(render("plot", code)).toContain(Buffer.from(svg).toString("base64"));
    expect(render(" plot\tshow ", code)).toMatch(/^<p><img .*<\/p>\n\[ts\]$/s);
    for (const info of ["", "ts", "plotly", "plot.js", "Plot"])
      expect(render(info, code)).toBe(`[${info}]`);
  });

  test("theme and mode are options", () => {
    const render = site({ theme: "dark", mode: "inline" });
    expect(render("plot", code)).toContain(plot([1, 4, 9]).toSVG({ theme: "dark" }));
  });

  test("shows an error in place, as text", () => {
    const html = site()(
      "plot",
      'throw new Error("<script>{{ x }}");\n',
      { path: join(process.cwd(), "docs/page.md") },
      10,
    );
    expect(html).toMatch(
      /^<pre class="d2l-plot-error" v-pre>Error: &lt;script&gt;&#123;&#123; x &#125;&#125; {3}\[script-failed\]\ndocs\/page\.md:12:7\n/,
    );
  });

  test.each([
    ["NODE_ENV", "production"],
    ["CI", "true"],
  ])("throws where %s is %s, unless told otherwise", (name, value) => {
    vi.stubEnv(name, value);
    expect(() => site()("plot", wrong, {}, 4)).toThrow(PlotError);
    expect(() => site()("plot", wrong, {}, 4)).toThrow(
      /^plot: x has 2 .* {3}\[length-mismatch\]\nline 6:1\n/,
    );
    expect(site({ onError: "show" })("plot", wrong)).toContain("d2l-plot-error");
    vi.stubEnv(name, "false");
    expect(site()("plot", wrong)).toContain("d2l-plot-error");
    expect(() => site({ onError: "throw" })("plot", wrong)).toThrow(PlotError);
  });

  test("counts lines with the front matter that others have taken off", () => {
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    const path = join(folder, "page.md");
    writeFileSync(path, `---\ntitle: a\n---\n\n# a\n\n\`\`\`plot\n${wrong}\`\`\`\n`);
    const html = site({ include: () => true })("plot", wrong, { path }, 3);
    expect(html).toMatch(/page\.md:8:1\n/);
    rmSync(folder, { recursive: true });
  });

  test("runs nothing in files that are not included, nor when it is switched off", () => {
    Reflect.set(globalThis, "ran", false);
    const program = "globalThis.ran = true; plot([1]);";
    const paths = ["/elsewhere/a.md", "node_modules/a/readme.md", "a/node_modules/b.md"];
    for (const path of paths) expect(site()("plot", program, { path })).toBe("[ts]");
    expect(site()("plot", program, { page: { inputPath: "../a.md" } })).toBe("[ts]");
    expect(site({ include: (path) => path === "b.md" })("plot", program, { path: "a.md" })).toBe(
      "[ts]",
    );
    vi.stubEnv("D2L_PLOT_FENCES", "off");
    expect(site()("plot", program, { path: "a.md" })).toBe("[ts]");
    expect(Reflect.get(globalThis, "ran")).toBe(false);
    vi.stubEnv("D2L_PLOT_FENCES", "");
    expect(
      site({ include: (path) => path === "b.md" })("plot", program, { path: "b.md" }),
    ).toContain("<img");
    expect(Reflect.get(globalThis, "ran")).toBe(true);
  });

  test("tells what was odd, with its place", () => {
    const heard: string[] = [];
    const render = site({ onWarning: (message) => heard.push(message) });
    render("plot", 'plot([1], { legend: ["a", "b"] });', { path: "docs/page.md" }, 2);
    expect(heard).toEqual([
      'docs/page.md:4: plot: legend has 2 names for 1 series; "b" is left out. Pass one name per series',
    ]);
  });

  test.each([
    [
      { theme: "night" },
      "invalid-theme",
      'plotFences: theme must be one of "light", "dark", "auto"; got "night"',
    ],
    [
      { mode: "svg" },
      "invalid-argument",
      'plotFences: mode must be one of "img", "inline"; got "svg"',
    ],
    [
      { onError: "log" },
      "invalid-argument",
      'plotFences: onError must be one of "show", "throw"; got "log"',
    ],
    [{ include: "docs" }, "invalid-argument", "plotFences: include must be a function"],
    [null, "invalid-argument", "plotFences: options must be an object; got null"],
    [5, "invalid-argument", "plotFences: options must be an object; got 5"],
    [["dark"], "invalid-argument", 'plotFences: options must be an object; got ["dark"]'],
    [
      { themes: "dark" },
      "unknown-option",
      'plotFences: unknown option "themes". Did you mean "theme"?',
    ],
  ])("plotFences(md, %j)", (options, name, message) => {
    expect(() => site(options as MarkdownItPlotOptions)).toThrow(
      expect.objectContaining({ code: name, message }),
    );
    expect(() => site(options as MarkdownItPlotOptions)).toThrow(PlotError);
  });

  test("options that throw while they are read", () => {
    const options = {
      get mode(): "img" {
        throw new Error("not yet");
      },
    };
    expect(() => site(options)).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: "plotFences: options cannot be read: not yet",
      }),
    );
  });
});

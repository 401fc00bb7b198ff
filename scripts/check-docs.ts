/**
 * Uses the plugins for Markdown as a site does: builds a VitePress site, renders pages with markdown-it, compiles them with
 * remark and as MDX, and checks the plugins' types against those of the tools. The tools are installed in a folder of
 * their own; where they cannot be had, the check is skipped, and a line says so.
 */
import { equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, closeReport, skip } from "./report.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "test/integration/docs");
const { plot, arange } = await import("../dist/index.js" as string);

const project = realpathSync(mkdtempSync(join(tmpdir(), "d2l-plot-docs-")));
try {
  if (installTools()) main();
  else skip("plugins for Markdown", "the tools for docs cannot be installed");
} finally {
  rmSync(project, { recursive: true });
}
closeReport();

function installTools(): boolean {
  if (existsSync(join(tools, "node_modules/vitepress"))) return true;
  const command = "npm ci --no-audit --no-fund --ignore-scripts";
  return spawnSync(command, { cwd: tools, shell: true, stdio: "ignore" }).status === 0;
}

function main(): void {
  makeProject();
  const x = arange(0, 3, 0.1);
  const first = plot(x, [(x: number) => 3 * x ** 2 - 4 * x, (x: number) => 2 * x - 3], "x", "f(x)");
  const svg = first.toSVG({ theme: "auto" });
  checkVitePress(svg);
  checkMarkdownIt(svg);
  checkRemark(svg);
  checkMDX(first.toSVG({ theme: "light" }));
  check("the plugins' types fit those of markdown-it, unified and VitePress", checkTypes);
}

/** A folder with the site, the programs, this package and the tools. */
function makeProject(): void {
  const notCopied = ["node_modules", "package.json", "package-lock.json"];
  for (const name of readdirSync(tools).filter((name) => !notCopied.includes(name))) {
    cpSync(join(tools, name), join(project, name), { recursive: true });
  }
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const modules = join(project, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(tools, "node_modules"))) {
    symlinkSync(join(tools, "node_modules", name), join(modules, name), "junction");
  }
  mkdirSync(join(modules, "d2l-plot"));
  cpSync(join(root, "package.json"), join(modules, "d2l-plot/package.json"));
  cpSync(join(root, "dist"), join(modules, "d2l-plot/dist"), { recursive: true });
}

/** Runs a program in the project. */
function run(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, CI: "", NODE_ENV: "", ...env },
  });
  return { status, stdout, stderr };
}

/** What a program that succeeds prints. */
function printed(...args: readonly string[]): string {
  const { status, stdout, stderr } = run({}, ...args);
  if (status !== 0) throw new Error(`${args.join(" ")} failed\n${stdout}${stderr}`);
  return stdout;
}

function imagesIn(html: string): string[] {
  const images = html.matchAll(/<img[^>]*src="data:image\/svg\+xml;base64,([^"]*)"/g);
  return Array.from(images, ([, data = ""]) => Buffer.from(data, "base64").toString("utf8"));
}

function checkVitePress(svg: string): void {
  const vitepress = join(project, "node_modules/vitepress/bin/vitepress.js");
  const page = (name: string) => readFileSync(join(project, "site/.vitepress/dist", name), "utf8");
  check("VitePress builds a site with fences", () => {
    const { status, stdout, stderr } = run({}, vitepress, "build", "site");
    equal(status, 0, stdout + stderr);
  });
  check("VitePress: the picture has the bytes of toSVG", () => {
    const html = page("index.html");
    equal(imagesIn(html).length, 2);
    equal(imagesIn(html)[0], svg);
    match(
      html,
      /<p><img class="d2l-plot" src="data:[^"]*" width="\d[\d.]*" height="\d[\d.]*" alt="2 lines over x/,
    );
  });
  check(
    "VitePress: labels are neither templates nor markup, in image, inline, alt and error",
    () => {
      const html = page("index.html") + page("broken.html");
      ok(!html.includes("<script>alert"), "a label became a script");
      ok(!/\b42\b/.test(html.replaceAll(/data:[^"]*|d="[^"]*"/g, "")), "a label was computed");
      match(html, /<figure class="d2l-plot">\s*<svg/);
      match(html, /\{\{ 6 \* 7 \}\} &lt;\/style&gt;&lt;script&gt;alert\(1\)/);
      match(html, /alt="Squares (?:\{|&#123;){2} 6 \* 7/);
    },
  );
  check(
    "VitePress: code shown below its figure is highlighted, and other fences are left alone",
    () => {
      equal((page("index.html").match(/class="language-ts/g) ?? []).length, 2);
    },
  );
  check("VitePress: an error says its reason and its line in the file", () => {
    match(
      page("broken.html"),
      /class="d2l-plot-error">plot: x has 2 values and y has 1[\s\S]*site\/broken\.md:9:1\n/,
    );
  });
  check("VitePress: a build ends with the error where it is told to throw", () => {
    const { status, stdout, stderr } = run({ ON_ERROR: "throw" }, vitepress, "build", "site");
    equal(status, 1);
    match(stdout + stderr, /\[length-mismatch\]\nsite\/broken\.md:9:1/);
  });
}

function checkMarkdownIt(svg: string): void {
  check("markdown-it: images, and nothing of labels as markup", () => {
    const html = printed("markdown-it.mjs", "site/index.md");
    equal(imagesIn(html)[0], svg);
    ok(!html.includes("<script>"));
    match(html, /<pre><code class="language-ts">import \{ plot \}/);
  });
  check("markdown-it: in a build for production an error is thrown", () => {
    const { status, stderr } = run({ NODE_ENV: "production" }, "markdown-it.mjs", "site/broken.md");
    equal(status, 1);
    match(
      stderr,
      /PlotError: plot: x has 2 values and y has 1[^\n]*\[length-mismatch\]\nsite\/broken\.md:9:1/,
    );
  });
  check("markdown-it: D2L_PLOT_FENCES=off leaves code", () => {
    const { stdout } = run({ D2L_PLOT_FENCES: "off" }, "markdown-it.mjs", "site/index.md");
    equal(imagesIn(stdout).length, 0);
    equal((stdout.match(/class="language-ts"/g) ?? []).length, 4);
  });
}

function checkRemark(svg: string): void {
  check("remark: images with size and text, code below, no raw HTML", () => {
    const page = readFileSync(join(project, "site/index.md"), "utf8").replace(
      "plot inline",
      "plot",
    );
    writeFileSync(join(project, "site/plain.md"), page);
    const { html, messages } = JSON.parse(printed("remark.mjs", "site/plain.md"));
    equal(JSON.stringify(messages), "[]");
    equal(imagesIn(html).length, 3);
    equal(imagesIn(html)[0], svg);
    match(html, /<img [^>]*class="d2l-plot" width="[\d.]+" height="[\d.]+">/);
    // In the value of an attribute it is text.
    ok(!html.replaceAll(/"[^"]*"/g, "").includes("<script"), "a label became a script");
  });
  check("remark: an error is a message of the file with its place, and shown in the page", () => {
    const { html, messages } = JSON.parse(printed("remark.mjs", "site/broken.md"));
    equal(
      JSON.stringify(
        messages.map(({ line, column, source, ruleId }: Record<string, unknown>) => [
          line,
          column,
          source,
          ruleId,
        ]),
      ),
      '[[9,1,"d2l-plot","length-mismatch"]]',
    );
    match(html, /<code[^>]*class="d2l-plot-error"|class="d2l-plot-error"/);
    match(html, /site\/broken\.md:9:1/);
  });
  check("remark: told to throw, it ends the compilation", () => {
    const { status, stderr } = run({}, "remark.mjs", "site/broken.md", '{"onError":"throw"}');
    equal(status, 1);
    match(stderr, /\[length-mismatch\]\nsite\/broken\.md:9:1/);
  });
}

function checkMDX(svg: string): void {
  check("MDX compiles pages with fences", () => {
    const page = readFileSync(join(project, "site/plain.md"), "utf8");
    writeFileSync(join(project, "site/page.mdx"), page);
    const program = printed("mdx.mjs", "site/page.mdx");
    const [, data = ""] = /src: "data:image\/svg\+xml;base64,([^"]*)"/.exec(program) ?? [];
    equal(Buffer.from(data, "base64").toString("utf8"), svg);
  });
}

function checkTypes(): void {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    module: "nodenext",
    target: "es2022",
    types: [],
  };
  const config = join(project, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ["types.ts"] }));
  const { status, stdout } = run({}, join(root, "node_modules/typescript/bin/tsc"), "-p", config);
  equal(status, 0, stdout);
}

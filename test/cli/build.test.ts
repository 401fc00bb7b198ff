import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { sourceOf } from "../../src/cli/metadata.ts";
import { plot } from "../../src/index.ts";
import { Project, program, projectOf } from "./project.ts";

const squares = 'import { plot } from "d2l-plot";\nexport default plot([1, 4, 9]);\n';
const isNative = Boolean(Reflect.get(process.features, "typescript"));

/** What was said, with sizes and times left out. */
function said(text: string): string {
  return text.replace(/ +\d[\d.]* k?B +\d+ ms$/gm, "").replace(/\d+\.\d s$/gm, "T");
}

describe("d2l-plot build", () => {
  test("writes what scripts export: the default under the script's name, others with theirs", () => {
    const project = projectOf({
      "figures/sub/cubes.js": 'import { plot } from "d2l-plot"; export const small = plot([1, 8]);',
      "figures/squares.ts": `import { type Figure, plot } from "d2l-plot";
        const first: Figure = plot([1, 4, 9]);
        export default first;
        export const late = async () => plot([2]);
        export const soon = Promise.resolve(plot([3]));
        export const called = () => plot([4]);
        export const f = (x: number) => x ** 2;
        export const limit = 3;
        export class Never { constructor() { throw new Error("called"); } }`,
    });
    const { status, stdout, stderr } = project.run("build", "figures", "--out", "img");
    expect([status, stderr]).toEqual([0, ""]);
    expect(said(stdout).split("\n")).toEqual([
      "✓ img/squares.svg",
      "✓ img/squares-called.svg",
      "✓ img/squares-late.svg",
      "✓ img/squares-soon.svg",
      "✓ img/cubes-small.svg",
      "2 scripts, T",
      "",
    ]);
    expect([...project.files().keys()].filter((path) => path.endsWith(".svg"))).toEqual([
      "img/cubes-small.svg",
      "img/squares-called.svg",
      "img/squares-late.svg",
      "img/squares-soon.svg",
      "img/squares.svg",
    ]);
  });

  test("writes the bytes of toSVG, and one line that names script and export", () => {
    const project = projectOf({ "docs/figures/squares.js": squares });
    project.run("build", "docs/figures");
    const svg = project.read("docs/figures/squares.svg");
    const line =
      '<metadata>{"d2l-plot":{"script":"docs/figures/squares.js","export":"default"}}</metadata>\n';
    expect(svg.replace(line, "")).toBe(plot([1, 4, 9]).toSVG());
    expect(svg.split("\n")[3]).toBe(line.trimEnd());
    expect(sourceOf(svg)).toEqual({ script: "docs/figures/squares.js", export: "default" });
  });

  test("a second time writes nothing", () => {
    const project = projectOf({
      "a.js": squares,
      "b.js": 'import { plot } from "d2l-plot"; plot([1]).save("saved.svg");',
    });
    expect(project.run("build", ".").stdout).toMatch(/✓ a\.svg[\s\S]*✓ saved\.svg/);
    const before = project.files();
    expect(project.run("build", ".").stdout).toMatch(/= a\.svg[\s\S]*= saved\.svg/);
    expect(project.files()).toEqual(before);
  });

  test("formats are written side by side", () => {
    const project = projectOf({ "a.js": squares });
    expect(project.run("build", "a.js", "--format", "svg,png,pdf").status).toBe(0);
    expect(project.read("a.png").slice(1, 4)).toBe("PNG");
    expect(project.read("a.pdf").slice(1, 4)).toBe("PDF");
    expect(project.run("check", "a.js", "--format", "svg,png,pdf")).toMatchObject({
      status: 0,
      stdout: "3 figures, all current\n",
    });
  });

  test("themes: one file for both pages, or a pair of files", () => {
    const project = projectOf({ "a.js": squares });
    const figure = plot([1, 4, 9]);
    const drawn = (path: string) => project.read(path).replace(/<metadata>.*\n/, "");
    project.run("build", "a.js", "--theme", "auto");
    expect(drawn("a.svg")).toBe(figure.toSVG({ theme: "auto" }));
    project.run("build", "a.js", "--theme", "pair", "--format", "svg,png");
    expect(drawn("a.svg")).toBe(figure.toSVG());
    expect(drawn("a-dark.svg")).toBe(figure.toSVG({ theme: "dark" }));
    expect(project.files().has("a-dark.png")).toBe(true);
    expect(project.run("check", "a.js", "--theme", "pair", "--format", "svg,png").status).toBe(0);
    expect(project.run("check", "a.js").stderr).toContain("a-dark.svg is drawn by no script");
  });

  test("what save writes is there when save returns, with the bytes save has without the command", () => {
    const project = projectOf({
      "a.js": `import { readFileSync } from "node:fs";
        import { plot } from "d2l-plot";
        const figure = plot([1, 4, 9]).save("out/a.svg");
        if (readFileSync("out/a.svg", "utf8") !== figure.toSVG()) throw new Error("not there");`,
    });
    expect(project.run("build", "a.js")).toMatchObject({ status: 0, stderr: "" });
    expect(project.read("out/a.svg")).toBe(plot([1, 4, 9]).toSVG());
  });

  test("scripts share nothing: settings, the current figure, modules", () => {
    const project = projectOf({
      "a.js": `import { plot, rcParams } from "d2l-plot"; import { state } from "./_state.js";
        rcParams["lines.linewidth"] = 9; state.count++; export default plot([1, 4, 9]);`,
      "b.js": `import { plot } from "d2l-plot"; import { state } from "./_state.js";
        if (state.count !== 0) throw new Error("leaked"); export default plot([1, 4, 9]);`,
      "_state.js": "export const state = { count: 0 };",
    });
    expect(project.run("build", ".", "--jobs", "1").status).toBe(0);
    expect(project.read("a.svg")).toContain('stroke-width="9"');
    expect(project.read("b.svg")).not.toContain('stroke-width="9"');
  });

  test("shows what a script prints and what is odd about its figures", () => {
    const project = projectOf({
      "a.js": `import { plot } from "d2l-plot";
        console.log("two\\nlines"); console.error("an error");
        export default plot([1, 4], { legend: ["a", "b"] });`,
    });
    const { status, stdout } = project.run("build", "a.js");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^✓ a\.svg .*\n {4}two\n {4}lines\n {4}an error\n! plot: legend has 2/);
  });

  test("reads package.json for what the command line leaves out", () => {
    const config = { figures: ["docs/figures"], out: "docs/img", format: "svg,png" };
    const project = projectOf({
      "package.json": JSON.stringify({ type: "module", "d2l-plot": config }),
      "docs/figures/a.js": squares,
      "elsewhere/b.js": squares,
    });
    expect(project.run("build").status).toBe(0);
    expect(project.run("build", "elsewhere", "--format", "svg").status).toBe(0);
    const written = [...project.files().keys()].filter((path) => !/\.js(on)?$/.test(path));
    expect(written).toEqual(["docs/img/a.png", "docs/img/a.svg", "docs/img/b.svg"]);
  });

  test("leaves out helpers, declarations, tests and hidden files", () => {
    const names = [
      "_b.js",
      "c.d.ts",
      "d.test.js",
      ".e.js",
      "_f/g.js",
      "node_modules/h/i.js",
      "j.css",
    ];
    const others = Object.fromEntries(names.map((name) => [`figures/${name}`, "not read"]));
    const project = projectOf({ "figures/a.js": squares, ...others });
    expect(said(project.run("build", "figures").stdout)).toMatch(
      /^✓ figures\/a\.svg\n1 script, T\n$/,
    );
  });

  test("names pictures no script draws any more, and removes none", () => {
    const project = projectOf({ "f/a.js": squares, "f/b.js": squares });
    project.run("build", "f", "--out", "img");
    project.write({
      "f/b.js": squares.replace("default", "const c ="),
    });
    const { status, stdout } = project.run("build", "f", "--out", "img");
    expect(status).toBe(0);
    expect(stdout).toContain("! img/b.svg is drawn by no script (was f/b.js)\n");
    expect(project.read("img/b.svg")).toContain("<svg");
  });

  test("is one program for a package installed by its name", () => {
    const project = projectOf({});
    expect(project.run("--version").stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect(project.run("build", "--help").stdout).toContain("d2l-plot check [script|folder]...");
  });
});

describe("a script that fails: its reason, code and place", () => {
  const cases: Readonly<Record<string, { code: string; says: string | RegExp }>> = {
    "a call that cannot be drawn": {
      code: 'import { plot } from "d2l-plot";\nconst a = 1;\nexport default plot([1, 2, 3], [a]);\n// end\n',
      says: `✗ bad.js
  plot: x has 3 values and y has 1; a line needs one position per height   [length-mismatch]
  bad.js:3:16
      2 | const a = 1;
  >   3 | export default plot([1, 2, 3], [a]);
        |                ^
      4 | // end
`,
    },
    "an error of its own": {
      code: "const a = undefined;\nexport default a.b;",
      says: /^✗ bad\.js\n {2}TypeError: Cannot read .*undefined.* {3}\[script-failed\]\n {2}bad\.js:2:18\n/,
    },
    "what is no Error": {
      code: 'throw "words";',
      says: 'the script threw "words"   [script-failed]',
    },
    "a syntax error": {
      code: "\nexport default plot([1, 2;\n",
      says: /SyntaxError: .* {3}\[script-failed\]\n {2}bad\.js:2:\d+\n {6}1 \|\n {2}> {3}2 \| export/,
    },
    "a module that is not there": { code: 'import "./nowhere.js";', says: "Cannot find module" },
    "a module in a package of others": {
      code: 'process.emitWarning("To load an ES module, …"); throw new SyntaxError("Cannot use import statement outside a module");',
      says: 'outside a module; set "type": "module" in package.json, or let the name end in .mjs or .mts   [script-failed]',
    },
    "another working folder": {
      code: 'process.chdir("..");',
      says: "a figure script cannot change the working folder; paths are relative to where d2l-plot was started   [script-failed]\n  bad.js:1:9",
    },
    "an exit": {
      code: "process.exit(3);",
      says: "the script ended the process (exit 3)   [script-failed]",
    },
    "an exit without an error": {
      code: "process.exit();",
      says: "the script ended the process (exit 0)   [script-failed]",
    },
    "a late error": {
      code: `${squares}setTimeout(() => {\n  throw new RangeError("late");\n}, 20);`,
      says: /RangeError: late {3}\[script-failed\]\n {2}bad\.js:4:9/,
    },
    "a promise nobody handles": {
      code: `${squares}setTimeout(() => Promise.reject(new Error("lost")), 20);`,
      says: "Error: lost   [script-failed]",
    },
    "an export that fails": {
      code: 'export const a = async () => { throw new Error("no data"); };',
      says: "Error: no data   [script-failed]",
    },
    "an await without an end": {
      code: "await new Promise(() => {});",
      says: "the script waits for something that never comes: a top-level await or an exported promise",
    },
    "an endless loop": { code: "for (;;);", says: "took longer than 1 s   [script-timeout]" },
    "a timer without an end": {
      code: `${squares}setInterval(() => {}, 10);`,
      says: "took longer than 1 s: its figures are drawn, but a timer, a server or the like keeps it running   [script-timeout]",
    },
    "no figure": {
      code: "export const a = 1;",
      says: "bad.js draws no figure: export one, or call save   [no-figure]",
    },
    "a file that cannot be written": {
      code: 'import { plot } from "d2l-plot";\nplot([1]).save("good.js/a.svg");',
      says: /could not write ".*good\.js.*a\.svg".* {3}\[write-failed\]\n {2}bad\.js:2:11/,
    },
  };

  const names = Object.keys(cases).map((_, index) => `bad-${String(index).padStart(2, "0")}.js`);
  const ending = { blocks: [] as string[], status: -1 as number | null, stdout: "", files: [""] };

  beforeAll(() => {
    const bad = Object.values(cases).map(({ code }, index) => [names[index], code]);
    const project = new Project({ ...Object.fromEntries(bad), "good.js": squares });
    const { status, stdout, stderr } = project.run("build", ".", "--timeout", "1", "--jobs", "2");
    const blocks = stderr.split(/^(?=✗ )/m);
    Object.assign(ending, { blocks, status, stdout, files: [...project.files().keys()] });
    project.remove();
  });

  test.each(Object.entries(cases).map(([name, { says }], index) => [name, says, index] as const))(
    "%s",
    (_, says, index) => {
      const block = (ending.blocks[index] ?? "").replaceAll(names[index] ?? "", "bad.js");
      expect(block).toMatch(/^✗ bad\.js\n {2}/);
      if (says instanceof RegExp) expect(block).toMatch(says);
      else expect(block).toContain(says);
    },
  );

  test("the others are drawn, and nothing of those that failed is written, nor anything half", () => {
    const { status, stdout, files } = ending;
    expect(status).toBe(1);
    expect(stdout).toMatch(/✓ good\.svg[\s\S]*18 scripts, 17 failed, \d+\.\d s\n$/);
    expect(files).toEqual([...names, "good.js", "good.svg", "package.json"]);
  });

  test("--stack shows the whole stack", () => {
    const project = projectOf({ "bad.js": 'throw new Error("deep");' });
    expect(project.run("build", "bad.js").stderr).not.toMatch(/^ +at /m);
    expect(project.run("build", "bad.js", "--stack").stderr).toMatch(/^ +at .*bad\.js:1:7/m);
  });

  test("an output folder that is a file", () => {
    const project = projectOf({ "a.js": squares, taken: "a file" });
    const { status, stderr } = project.run("build", "a.js", "--out", "taken");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^✗ a\.js\n {2}save: could not write ".*taken.*a\.svg".* {3}\[write-failed\]\n$/,
    );
  });
});

describe("two figures of one name end with 2, the first in order is written", () => {
  test.each([
    [
      "two folders",
      { "f/a/x.js": squares, "f/b/x.js": squares.replace("1, 4, 9", "2") },
      "f/b/x.js",
      "f/a/x.js",
    ],
    [
      "script and export",
      { "f/x-small.js": squares, "f/x.js": squares.replace("default", "const small =") },
      "f/x.js",
      "f/x-small.js",
    ],
    ["large and small letters", { "f/X.js": squares, "f/a/x.js": squares }, "f/a/x.js", "f/X.js"],
  ])("%s", (_, files, second, first) => {
    const project = projectOf(files);
    const { status, stderr } = project.run("build", "f", "--out", "img");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      new RegExp(
        `^✗ ${second}\n {2}img/x.*\\.svg is drawn already by ${first}; rename the script or the export   \\[name-collision\\]\n$`,
      ),
    );
  });
});

describe("TypeScript", () => {
  const typed =
    'import { plot } from "d2l-plot";\nenum Count { one = 1 }\nexport default plot([Count.one, 4]);\n';

  test("by jiti where Node.js does not read it all, without a caret whose column jiti moved", () => {
    const project = projectOf({
      "a.ts": typed,
      "b.ts": `${typed}const b: number[] = [1];\nplot(b.map((each) => each), [1, 2]);\n`,
    });
    const { status, stderr } = project.run("build", ".");
    expect(status).toBe(1);
    expect(project.read("a.svg")).toContain("<svg");
    expect(stderr).toMatch(
      /\[length-mismatch\]\n {2}b\.ts:5\n {6}4 \| .*\n {2}> {3}5 \| plot.*\n$/,
    );
  });

  test("without jiti says what to do", () => {
    const project = projectOf({ "a.ts": typed }, "copy");
    const { status, stderr } = project.run("build", "a.ts");
    expect(status).toBe(1);
    expect(stderr).toContain("npm install -D jiti");
    expect(stderr).toContain(isNative ? "enum is not supported" : "[no-typescript]");
  });

  test("by another loader, which reaches the threads", () => {
    const hook = `import { registerHooks } from "node:module";
      import { register } from "node:module";
      register("data:text/javascript," + encodeURIComponent(\`
        export async function load(url, context, next) {
          if (!url.endsWith(".ts")) return next(url, context);
          return { format: "module", shortCircuit: true,
            source: 'import { plot } from "d2l-plot"; export default plot([7, 7]);' };
        }\`));`;
    const project = projectOf({ "a.ts": "enum Not {}", "hook.mjs": hook.replace(/^.*\n/, "") }, []);
    const url = new URL(`file://${join(project.folder, "hook.mjs")}`).href;
    const { status, stderr } = project.runWith(
      { NODE_OPTIONS: `--import ${url}` },
      "build",
      "a.ts",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(project.read("a.svg")).toContain("<svg");
  });
});

test("Ctrl-C ends with 130 and leaves no file half written", async () => {
  const saving = `import { plot } from "d2l-plot";
    for (let i = 0; ; i++) plot([1, i]).save("out/" + (i % 5) + ".svg");`;
  const project = projectOf({ "a.js": saving });
  const child = spawn(process.execPath, [program, "build", "a.js"], { cwd: project.folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  const last = join(project.folder, "out/4.svg");
  while (!existsSync(last)) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([130, null]);
  const written = [...project.files().keys()].filter((path) => path.startsWith("out/"));
  expect(written).toEqual([0, 1, 2, 3, 4].map((i) => `out/${i}.svg`));
  for (const path of written) expect(project.read(path)).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
});

describe("wrong use ends with 2, and draws nothing", () => {
  test.each([
    [[], 'name a command, one of "build", "watch", "check", "source"; d2l-plot --help says more'],
    [["bild"], 'unknown command "bild". Did you mean "build"?'],
    [["build", "--outt", "x"], 'unknown option --outt. Did you mean "--out"?'],
    [["build", "a.js", "--diff", "x"], "unknown option --diff"],
    [["build"], "name scripts or folders, or put"],
    [["build", "nowhere"], "there is no nowhere"],
    [["build", "empty"], "empty has no script"],
    [["build", "text.txt"], "text.txt is no script; one ends in .ts, .mts, .js or .mjs"],
    [["build", "a.js", "--out"], "--out needs a value: --out <dir>"],
    [["build", "a.js", "--stack=3"], "--stack takes no value"],
    [["build", "a.js", "--timeout", "1e99"], 'timeout is at most 2000000; got "1e99"'],
    [["build", "a.js", "--jobs", "0"], 'jobs must be a whole number of at least 1; got "0"'],
    [["build", "a.js", "--timeout", "no"], 'timeout must be a number above 0; got "no"'],
    [
      ["build", "a.js", "--theme", "night"],
      'theme must be one of "light", "dark", "auto", "pair"; got "night"',
    ],
    [["build", "a.js", "--embed", "text,all"], 'embed must be of "text", "spec"; got "all"'],
    [["source"], "name one picture: d2l-plot source picture.svg"],
    [["source", "a.svg", "b.svg"], "name one picture: d2l-plot source picture.svg"],
    [["source", "no.svg"], "there is no no.svg"],
    [["build", "a.js", "--format", "gif"], 'format must be of "svg", "png", "pdf"; got "gif"'],
  ])("d2l-plot %j", async (args, message) => {
    const project = projectOf({ "a.js": squares, "empty/_b.js": squares, "text.txt": "" });
    const { status, stdout, stderr } = await runHere(project, args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`d2l-plot: ${message}`)).toBe(true);
    expect(project.files().has("a.svg")).toBe(false);
  });

  test.each([
    [
      { figure: "a.js" },
      '"d2l-plot" in package.json: unknown setting "figure". Did you mean "figures"?',
    ],
    [{ figures: 3 }, "figures must be paths; got 3"],
    [{ figures: "a.js", out: "" }, 'out must be a folder; got ""'],
    [["a.js"], '"d2l-plot" in '],
  ])('"d2l-plot": %j in package.json', async (config, message) => {
    const project = projectOf({
      "a.js": squares,
      "package.json": JSON.stringify({ "d2l-plot": config }),
    });
    const { status, stdout, stderr } = await runHere(project, ["build"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`d2l-plot: ${message}`)).toBe(true);
  });

  /** Runs the command in this process: a wrong use starts no thread. */
  async function runHere(project: Project, args: readonly string[]) {
    const said = { stdout: "", stderr: "" };
    const stream = (name: "stdout" | "stderr") => ({
      isColored: false,
      write: (text: string) => {
        said[name] += text;
      },
    });
    const streams = { stdout: stream("stdout"), stderr: stream("stderr") };
    const status = await main(args, project.folder, streams);
    return { status, ...said };
  }
});

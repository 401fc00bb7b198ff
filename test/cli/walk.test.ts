import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt, root } from "../built.ts";

/** A block of the walk in docs/figures.md. */
interface Block {
  readonly language: string;
  readonly code: string;
}

/** What a command said: both streams, and its exit code. */
interface Said {
  readonly text: string;
  readonly status: number | null;
}

const page = readFileSync(join(root, "docs/figures.md"), "utf8");
const walk = page.slice(page.indexOf("## A walk"), page.indexOf("## A figure is an export"));
const blocks = Array.from(
  walk.matchAll(/^```(\w+)\n(.*?)^```$/gms),
  ([, language = "", code = ""]): Block => ({ language, code }),
);

/** Text with sizes, times and the columns of an exact place left out: they differ from machine to machine. */
function steady(text: string): string {
  return (
    text
      .replace(/ +\d[\d.]* k?B +\d+ ms$/gm, "")
      .replace(/\d+\.\d s$/gm, "T")
      .replace(/ {6,}\d[\d.]* % of the pixels$/gm, "")
      // Node.js 20 knows the line alone.
      .replace(/(\.ts:\d+):\d+$/gm, "$1")
      .replace(/^ +\| +\^\n/gm, "")
  );
}

describe("The walk in docs/figures.md, in an empty folder with the packed package", () => {
  const folder = mkdtempSync(join(tmpdir(), "d2l-plot-walk-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    ensureBuilt();
    run("npm", "pack", "--ignore-scripts", "--pack-destination", folder, root);
  });

  test("has its steps", () => {
    expect(blocks.map(({ language }) => language).join()).toBe(
      "sh,ts,sh,text,json,sh,text,ts,sh,text,ts,sh,text",
    );
  });

  test("goes as it is written", () => {
    let said: Said[] = [];
    for (const { language, code } of blocks) {
      if (language === "sh") said = code.trim().split("\n").map(obey);
      else if (language === "text")
        expect(steady(said.map(({ text }) => text).join(""))).toBe(steady(code));
      else write(language, code);
    }
  });

  /** Does what a line of a shell says, with the packed package in the place of the published one. */
  function obey(line: string): Said {
    const [command = "", expected] = line.split(" # exits with ");
    const [program, ...args] = command.split(" ");
    const said = program === "npx" ? runCommand(args.slice(1)) : npm(args);
    expect([line, said.status]).toEqual([line, Number(expected ?? 0)]);
    return said;
  }

  function npm(args: readonly string[]): Said {
    if (args[0] !== "install") return run("npm", ...args);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    const said = run(
      "npm",
      "install",
      "--offline",
      "--omit=optional",
      "--no-audit",
      `./${tarball}`,
    );
    symlinkSync(join(root, "node_modules/jiti"), join(folder, "node_modules/jiti"), "junction");
    return said;
  }

  /** The program as `npx` finds it. */
  function runCommand(args: readonly string[]): Said {
    const { bin } = JSON.parse(
      readFileSync(join(folder, "node_modules/d2l-plot/package.json"), "utf8"),
    );
    return run(process.execPath, join("node_modules/d2l-plot", bin["d2l-plot"]), ...args);
  }

  function run(command: string, ...args: readonly string[]): Said {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      shell: command === "npm",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    return { status, text: stderr + stdout };
  }

  function write(language: string, code: string): void {
    const path = language === "json" ? "package.json" : (/^\/\/ (\S+)\n/.exec(code)?.[1] ?? "");
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
});

import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PlotError } from "../../../src/errors.ts";
import { formatOf, save, toPath, writeFileAtomically } from "../../../src/render/node/files.ts";

const isWindows = process.platform === "win32";

describe("formatOf", () => {
  test.each([
    ["a.svg", "svg"],
    ["a.svgz", "svgz"],
    ["a.png", "png"],
    ["a.pdf", "pdf"],
    ["a.html", "html"],
    ["a.json", "json"],
    ["a.vl.json", "json"],
    ["output/My.Figure.SVG", "svg"],
    ["a.svg/b.png", "png"],
  ])("formatOf(%s) is %s", (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  test.each(["a.jpg", "a", "svg", "a.svg.txt", "a.svg/b"])("formatOf(%j) is refused", (path) => {
    expect(() => formatOf(path)).toThrow(
      new PlotError(
        "unknown-extension",
        `save: "${path}" must end in one of .svg .svgz .png .pdf .html .vl.json .json`,
      ),
    );
  });
});

describe("toPath", () => {
  test("toPath(url) is the URL's path, and reads the URL once", () => {
    expect(toPath(new URL("file:///tmp/a%20b.pdf"))).toBe("/tmp/a b.pdf");
    const hrefs = ["file:///tmp/a.svg", "file:///tmp/b.png"];
    const changing = {
      protocol: "file:",
      get href() {
        return hrefs.shift() ?? "";
      },
    };
    expect(toPath(changing)).toBe("/tmp/a.svg");
    expect(hrefs).toHaveLength(1);
  });

  const noFile = "save: path must be a file name or a file: URL; got";
  test.each([
    ["", `${noFile} ""`],
    [new URL("https://example.org/a.svg"), `${noFile} a URL, https://example.org/a.svg`],
    [{ protocol: "file:", href: 3 }, `${noFile} {protocol, href}`],
    [
      "file:///tmp/a.svg",
      'save: path is "file:///tmp/a.svg", a URL as text; give new URL("file:///tmp/a.svg") or a file name',
    ],
    [
      { protocol: "file:", href: "x" },
      'save: path is the URL "x", which names no file: Invalid URL',
    ],
    [
      new URL("file:///a%2Fb.svg"),
      'save: path is the URL "file:///a%2Fb.svg", which names no file: File URL path must not include encoded / characters',
    ],
  ])("toPath(%s) is refused", (location, message) => {
    expect(() => toPath(location as string)).toThrow(new PlotError("invalid-argument", message));
  });

  test.skipIf(process.platform === "win32")("toPath(url) of another machine is refused", () => {
    expect(() => toPath(new URL("file://host/a.svg"))).toThrow(
      expect.objectContaining({ name: "PlotError", code: "invalid-argument" }),
    );
  });
});

describe("writeFileAtomically", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "d2l-plot-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("writeFileAtomically(path, text) makes the folders it needs", () => {
    const path = join(folder, "a", "b", "c.svg");
    writeFileAtomically(path, "动");
    expect(readFileSync(path, "utf8")).toBe("动");
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["c.svg"]);
  });

  test("writeFileAtomically(url, bytes) replaces what was there", () => {
    const path = join(folder, "a b.png");
    writeFileSync(path, "much longer than before");
    save(pathToFileURL(path), () => Uint8Array.of(1, 2, 3));
    expect(Array.from(readFileSync(path))).toEqual([1, 2, 3]);
  });

  test.skipIf(isWindows)("a file that is there keeps its mode", () => {
    const path = join(folder, "a.svg");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    writeFileAtomically(path, "new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test.skipIf(isWindows)("a link goes on leading where it led, there or not", () => {
    mkdirSync(join(folder, "deep"));
    for (const [name, target] of [
      ["a.svg", "deep/b.svg"],
      ["c.svg", join(folder, "a.svg")],
    ] as const) {
      symlinkSync(target, join(folder, name));
    }
    writeFileAtomically(join(folder, "c.svg"), "new");
    expect(lstatSync(join(folder, "a.svg")).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, "c.svg")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "deep/b.svg"), "utf8")).toBe("new");
    expect(readdirSync(join(folder, "deep"))).toEqual(["b.svg"]);
  });

  test.skipIf(isWindows)("links in a circle fail", () => {
    symlinkSync(join(folder, "b.svg"), join(folder, "a.svg"));
    symlinkSync(join(folder, "a.svg"), join(folder, "b.svg"));
    expect(() => writeFileAtomically(join(folder, "a.svg"), "new")).toThrow(
      expect.objectContaining({ code: "write-failed" }),
    );
  });

  test.skipIf(isWindows)(
    "a pipe is written to and stays one; without a reader that fails",
    async () => {
      const path = join(folder, "pipe.svg");
      execFileSync("mkfifo", [path]);
      expect(() => writeFileAtomically(path, "new")).toThrow(
        expect.objectContaining({ code: "write-failed" }),
      );
      const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      writeFileAtomically(path, "new");
      expect(readFileSync(reader, "utf8")).toBe("new");
      closeSync(reader);
      expect(statSync(path).isFIFO()).toBe(true);
    },
  );

  test("folders made for a file that cannot be written are removed, others are not", () => {
    mkdirSync(join(folder, "a"));
    const path = join(folder, "a/b/c", `${"x".repeat(300)}.svg`);
    expect(() => writeFileAtomically(path, "text")).toThrow(
      expect.objectContaining({ code: "write-failed" }),
    );
    expect(readdirSync(join(folder, "a"))).toEqual([]);
  });

  test("folders beyond a file cannot be made, and say so", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => writeFileAtomically(join(folder, "file/b/c.svg"), "text")).toThrow(
      expect.objectContaining({
        code: "write-failed",
        message: expect.stringContaining("ENOTDIR"),
      }),
    );
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("");
  });

  test.skipIf(process.platform !== "linux")(
    "folders where there can be none are refused at once, which Node alone tries to make for ever",
    () => {
      const files = new URL("../../../src/render/node/files.ts", import.meta.url);
      const program = `
      const { createJiti } = await import("jiti");
      const { writeFileAtomically } = await createJiti(${JSON.stringify(import.meta.url)}).import(${JSON.stringify(files.href)});
      try { writeFileAtomically("/proc/d2l-plot/a/b.svg", "text"); } catch (error) { console.log(error.code); }`;
      const args = ["--input-type=module", "--eval", program];
      const { stdout } = spawnSync(process.execPath, args, {
        encoding: "utf8",
        timeout: 60_000,
        killSignal: "SIGKILL",
      });
      expect(stdout).toBe("write-failed\n");
    },
  );

  test.skipIf(isWindows)(
    "what a killed process left beside a file is removed by the next save",
    () => {
      const files = new URL("../../../src/render/node/files.ts", import.meta.url);
      const killed = `
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      fs.renameSync = () => process.kill(process.pid, "SIGKILL");
      syncBuiltinESMExports();
      const { createJiti } = await import("jiti");
      const { writeFileAtomically } = await createJiti(${JSON.stringify(import.meta.url)}).import(${JSON.stringify(files.href)});
      writeFileAtomically(${JSON.stringify(join(folder, "a.svg"))}, "half");`;
      const { signal } = spawnSync(process.execPath, ["--input-type=module", "--eval", killed]);
      expect(signal).toBe("SIGKILL");
      writeFileSync(join(folder, ".other.tmp"), "");
      const left = readdirSync(folder);
      expect(left).toEqual([expect.stringMatching(/^\.d2l-plot-.*\.tmp$/), ".other.tmp"]);
      writeFileAtomically(join(folder, "a.svg"), "whole");
      expect(readdirSync(folder)).toEqual([".other.tmp", "a.svg"]);
    },
  );

  test("writeFileAtomically(path, text) leaves nothing behind when it fails", () => {
    mkdirSync(join(folder, "taken.svg", "inside"), { recursive: true });
    const path = join(folder, "taken.svg");
    expect(() => writeFileAtomically(path, "text")).toThrow(
      expect.objectContaining({
        code: "write-failed",
        message: expect.stringMatching(/^save: could not write ".*taken.svg": /),
        cause: expect.any(Error),
      }),
    );
    expect(readdirSync(folder)).toEqual(["taken.svg"]);
  });

  test.each(["file/below.svg", "nul\0.svg", `${"x".repeat(300)}.svg`])(
    "writeFileAtomically(%j) fails as a PlotError and keeps what is there",
    (name) => {
      writeFileSync(join(folder, "file"), "kept");
      expect(() => writeFileAtomically(join(folder, name), "text")).toThrow(
        expect.objectContaining({ name: "PlotError", code: "write-failed" }),
      );
      expect(readdirSync(folder)).toEqual(["file"]);
      expect(readFileSync(join(folder, "file"), "utf8")).toBe("kept");
    },
  );
});

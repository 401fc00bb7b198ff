import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PlotError } from "../../../src/errors.ts";
import { formatOf, writeFileAtomically } from "../../../src/render/node/files.ts";

describe("formatOf", () => {
  test.each([
    ["a.svg", "svg"],
    ["a.png", "png"],
    ["a.pdf", "pdf"],
    ["a.html", "html"],
    ["a.json", "json"],
    ["a.vl.json", "json"],
    ["output/My.Figure.SVG", "svg"],
    ["a.svg/b.png", "png"],
    [new URL("file:///tmp/a%20b.pdf"), "pdf"],
  ])("formatOf(%s) is %s", (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  test.each(["a.jpg", "a", "svg", "a.svg.txt", "a.svg/b"])("formatOf(%j) is refused", (path) => {
    expect(() => formatOf(path)).toThrow(
      new PlotError(
        "unknown-extension",
        `save: "${path}" must end in one of .svg .png .pdf .html .vl.json .json`,
      ),
    );
  });

  test.each([
    ["", '""'],
    [new URL("https://example.org/a.svg"), "a URL, https://example.org/a.svg"],
  ])("formatOf(%s) is no file", (path, shown) => {
    expect(() => formatOf(path)).toThrow(
      new PlotError(
        "invalid-argument",
        `save: path must be a file name or a file: URL; got ${shown}`,
      ),
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
    writeFileAtomically(pathToFileURL(path), Uint8Array.of(1, 2, 3));
    expect(Array.from(readFileSync(path))).toEqual([1, 2, 3]);
  });

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

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { glyphOf } from "../../src/text/glyphs.ts";
import { readOutlines } from "../../src/text/outlines.ts";

/** The part of fontkit that is used here; the package has no types of its own. */
interface Fontkit {
  openSync(path: string): {
    characterSet: number[];
    glyphForCodePoint(codePoint: number): { path: { commands: readonly Command[] } };
  };
}
interface Command {
  readonly command: string;
  readonly args: readonly number[];
}

const file = new URL("../../src/render/node/DejaVuSans.ttf", import.meta.url);
const font = (createRequire(import.meta.url)("fontkit") as Fontkit).openSync(fileURLToPath(file));
const outlines = readOutlines(readFileSync(file));

/** Path data as absolute commands, y upwards. */
function commandsOf(data: string): Command[] {
  let [x, y] = [0, 0];
  return Array.from(data.matchAll(/([Mhvlqz])([^Mhvlqz]*)/g), ([, letter = "", rest = ""]) => {
    const [a = 0, b = 0, c = 0, d = 0] = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const control = [x + a, -y - b];
    if (letter === "M") [x, y] = [a, b];
    if (letter === "h") x += a;
    if (letter === "v") y += a;
    if (letter === "l") [x, y] = [x + a, y + b];
    if (letter === "q") [x, y] = [x + c, y + d];
    if (letter === "M") return { command: "moveTo", args: [x, -y] };
    if (letter === "z") return { command: "closePath", args: [] };
    return { command: "to", args: letter === "q" ? [...control, x, -y] : [x, -y] };
  });
}

/**
 * Numbers that are equal for equal outlines, at whichever point their contours begin: the sums of all points, controls
 * and lengths of the sides, and the area they turn around.
 */
function fingerprint(commands: readonly Command[]): number[] {
  let [start, from]: (readonly number[])[] = [[], []];
  let [xs, ys, length, area] = [0, 0, 0, 0];
  for (const { command, args } of commands) {
    const to = command === "closePath" ? (start ?? []) : args;
    if (command === "moveTo") start = to;
    const path = command === "moveTo" ? to : [...(from ?? []), ...to];
    for (let index = 2; index < path.length; index += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = path.slice(index - 2);
      const side = Math.hypot(x1 - x0, y1 - y0);
      xs += side * (x0 + x1);
      ys += side * (y0 + y1);
      length += side;
      area += x0 * y1 - x1 * y0;
    }
    from = to.slice(-2);
  }
  return [length, xs / (length || 1), ys / (length || 1), Math.sqrt(Math.abs(area))];
}

describe("readOutlines(file)", () => {
  test(`reads the outlines of all ${font.characterSet.length} characters as fontkit does`, () => {
    const off = font.characterSet.filter((code) => {
      const ours = fingerprint(commandsOf(outlines.pathOf(code)));
      const theirs = fingerprint(font.glyphForCodePoint(code).path.commands);
      return ours.some((value, index) => Math.abs(value - (theirs[index] ?? 0)) > 0.1);
    });
    expect(off.map((code) => String.fromCodePoint(code))).toEqual([]);
  });

  test("has the characters of the font", () => {
    expect(font.characterSet.every((code) => outlines.has(code))).toBe(true);
    expect(Array.from("中🎨", (character) => outlines.has(character.codePointAt(0) ?? 0))).toEqual([
      false,
      false,
    ]);
  });

  test("gives a short path, in whole font units where the font has them", () => {
    expect(outlines.pathOf(0x2d)).toBe("M100-643h539v164h-539z");
  });

  test("gives no path for a blank or for a character the font lacks", () => {
    expect([outlines.pathOf(0x20), outlines.pathOf(0x4e2d)]).toEqual(["", ""]);
  });

  test("reads outlines that reach as high as the table of metrics says", () => {
    const ys = commandsOf(outlines.pathOf(0x49)).flatMap(({ args }) =>
      args.slice(-1).map((y) => y + 0),
    );
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([glyphOf(0x49).yMin, glyphOf(0x49).yMax]);
  });
});

import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plot } from "../../src/index.ts";

function idsIn(svg: string): string[] {
  return Array.from(svg.matchAll(/ id="([^"]*)"/g), ([, id]) => id ?? "");
}

function draw(last: number, xlabel = "x") {
  return plot([0, 1, 2, 3], [0, 3, 1, last], xlabel, "y", { ylim: [0, 4], legend: ["a"] });
}

describe("toSVG({ id })", () => {
  test("begins all ids, and what refers to them, with it", () => {
    const svg = draw(2).toSVG({ id: "fig.loss-1" });
    expect(idsIn(svg)).toEqual(["fig.loss-1-title", "fig.loss-1-desc", "fig.loss-1-1"]);
    expect(svg).toContain('aria-labelledby="fig.loss-1-title"');
    expect(svg).toContain("url(#fig.loss-1-1)");
    expect(svg).not.toContain("d2l-");
  });

  test("gives the same SVG but for the ids", () => {
    const svg = draw(2).toSVG();
    const [hash = ""] = /d2l-\w+/.exec(svg) ?? [];
    expect(draw(2).toSVG({ id: "a" })).toBe(svg.replaceAll(hash, "a"));
  });

  test("changes one line and the description for a changed value, and no id", () => {
    const [before, after] = [draw(2), draw(2.5)].map((figure) =>
      figure.toSVG({ id: "a" }).split("\n"),
    );
    const changed = before?.filter((line, index) => line !== after?.[index]);
    expect(before).toHaveLength(after?.length ?? 0);
    expect(changed?.map((line) => /<(desc|path)/.exec(line)?.[1])).toEqual(["desc", "path"]);
  });

  test("save takes it too", () => {
    const file = join(tmpdir(), `d2l-plot-id-${process.pid}.svg`);
    draw(2).save(file, { id: "saved" });
    expect(idsIn(readFileSync(file, "utf8"))[0]).toBe("saved-title");
    rmSync(file);
  });

  test.each(["", "1a", "a b", 'a"', "a#b", "é", "$&"])("refuses %j", (id) => {
    expect(() => draw(2).toSVG({ id })).toThrow(
      `toSVG: id must be a letter, then letters, digits, "-", "_" or "."; got ${JSON.stringify(id)}`,
    );
  });
});

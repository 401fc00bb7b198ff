import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { projectOf } from "./project.ts";

const script = (call: string) => `import { plot } from "d2l-plot";\nexport default ${call};\n`;

describe("d2l-plot check", () => {
  test("says that all is current, and writes nothing", () => {
    const project = projectOf({
      "f/a.js": script("plot([1, 4, 9])"),
      "f/b.js": 'import { plot } from "d2l-plot"; plot([1]).save("f/b.svg");',
    });
    project.run("build", "f");
    const before = project.files();
    expect(project.run("check", "f")).toEqual({
      status: 0,
      stdout: "2 figures, all current\n",
      stderr: "",
    });
    expect(project.files()).toEqual(before);
  });

  test("explains what is stale, names what is missing and what no script draws, and writes nothing", () => {
    const project = projectOf({
      "docs/figures/tangent.js": script('plot([1, 2], [1, 3], "x", "f(x)")'),
      "docs/figures/new.js": script("plot([1])"),
      "docs/figures/old.js": script("plot([2])"),
    });
    project.run("build", "docs/figures", "--out", "docs/img");
    rmSync(join(project.folder, "docs/img/new.svg"));
    rmSync(join(project.folder, "docs/figures/old.js"));
    project.write({
      "docs/figures/tangent.js": script('plot([1, 2], [1, 3], "t", "f(x)")'),
    });
    const before = project.files();
    const { status, stdout, stderr } = project.run("check", "docs/figures", "--out", "docs/img");
    expect([status, stdout]).toEqual([1, ""]);
    expect(
      stderr.replace(/\d\.\d+ % of/, "P % of"),
    ).toBe(`✗ docs/img/new.svg is missing (docs/figures/new.js)
✗ docs/img/tangent.svg is stale (docs/figures/tangent.js)
    desc  - 1 line over x from 1 to 2: f(x) rises from 1 to 3.
          + 1 line over t from 1 to 2: f(x) rises from 1 to 3.
    text  - "x"   + "t"      P % of the pixels
✗ docs/img/old.svg is drawn by no script (was docs/figures/old.js)
1 stale, 1 missing, 1 stray of 2 figures. Run: npx d2l-plot build docs/figures --out docs/img
`);
    expect(project.files()).toEqual(before);
  });

  test("ends of lines do not count; any other byte does", () => {
    const project = projectOf({ "a.js": script("plot([1, 4])") });
    project.run("build", "a.js");
    const svg = project.read("a.svg");
    project.write({ "a.svg": svg.replaceAll("\n", "\r\n") });
    expect(project.run("check", "a.js").status).toBe(0);
    project.write({ "a.svg": svg.replace("#1f77b4", "#1f77b5") });
    const { status, stderr } = project.run("check", "a.js");
    expect(status).toBe(1);
    expect(stderr).toMatch(/is stale \(a\.js\)\n {4}paths 1 changed {6}0\.\d* % of the pixels\n/);
  });

  test("a picture drawn by a script of another name says so", () => {
    const project = projectOf({ "f/a.js": script("plot([1, 4])") });
    project.run("build", "f");
    project.write({ "f/a.svg": project.read("f/a.svg").replace("f/a.js", "g/a.js") });
    const { stderr } = project.run("check", "f");
    expect(stderr).toContain(
      "    from  - g/a.js, export default\n          + f/a.js, export default\n",
    );
  });

  test("files that keep the facts are told apart by them", () => {
    const project = projectOf({ "a.js": script("plot([1, 4, 9])") });
    project.run("build", "a.js", "--embed", "text");
    expect(project.run("check", "a.js", "--embed", "text").status).toBe(0);
    project.write({ "a.js": script("plot([1, 5, 9])") });
    const { stderr } = project.run("check", "a.js", "--embed", "text");
    expect(stderr).toMatch(/\n {4} {7}0: 1\n {4}- {6}1: 4\n {4}\+ {6}1: 5\n {4} {7}2: 9\n/);
  });

  test("what save would write is compared, not written", () => {
    const saving = (n: number) =>
      `import { plot } from "d2l-plot"; plot([1, ${n}]).save("a.svg").save("a.json").save("a.html");`;
    const project = projectOf({ "a.js": saving(1) });
    project.run("build", "a.js");
    expect(project.run("check", "a.js").stdout).toBe("3 figures, all current\n");
    project.write({ "a.js": saving(2) });
    const before = project.files();
    expect(project.run("check", "a.js").stderr).toMatch(
      /a\.svg is stale[\s\S]*a\.json is stale[\s\S]*a\.html is stale[\s\S]*3 stale of 3/,
    );
    expect(project.files()).toEqual(before);
  });

  test("pixels of a PNG may differ by what nobody sees", async () => {
    const project = projectOf({ "a.js": script("plot([1, 4])") });
    project.run("build", "a.js", "--format", "png");
    const drawn = readFileSync(join(project.folder, "a.png"));
    for (const [change, status] of [
      [8, 0],
      [9, 1],
    ] as const) {
      writeFileSync(join(project.folder, "a.png"), await darkened(drawn, change));
      const ending = project.run("check", "a.js", "--format", "png");
      expect(ending.status).toBe(status);
      const line = status === 0 ? "" : "✗ a.png is stale (a.js)\n    0.0010 % of the pixels\n";
      expect(ending.stderr.replace(/\d\.\d+ %/, "0.0010 %").startsWith(line)).toBe(true);
    }
    rmSync(join(project.folder, "a.png"));
    expect(project.run("check", "a.js", "--format", "png").stderr).toContain("a.png is missing");
  });

  test("--diff keeps what is drawn now and shows where it differs", () => {
    const project = projectOf({ "a.js": script("plot([1, 4])"), "b.js": script("plot([1, 2])") });
    project.run("build", "a.js");
    project.write({ "a.js": script("plot([1, 4, 9])") });
    const before = project.files();
    expect(project.run("check", ".", "--diff", "diff").status).toBe(1);
    const added = [...project.files()].filter(([path]) => !before.has(path)).map(([path]) => path);
    expect(added).toEqual(["diff/a.actual.svg", "diff/a.diff.png", "diff/b.actual.svg"]);
    expect([...project.files()].filter(([path]) => before.has(path))).toEqual([...before]);
    project.run("build", "a.js");
    expect(project.read("diff/a.actual.svg")).toBe(project.read("a.svg"));
    expect(project.read("diff/a.diff.png").slice(1, 4)).toBe("PNG");
  });

  test("a script that fails is a failure, and its pictures are no strays", () => {
    const project = projectOf({ "f/a.js": script("plot([1, 4])"), "f/b.js": script("plot([1])") });
    project.run("build", "f");
    project.write({ "f/a.js": 'throw new Error("broken");' });
    const { status, stdout, stderr } = project.run("check", "f");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^✗ f\/a\.js\n {2}Error: broken[\s\S]*\n1 failed of 1 figure\.\n$/);
  });

  test("files without a record are nobody's; those of other scripts are not asked about", () => {
    const project = projectOf({
      "f/a.js": script("plot([1, 4])"),
      "g/b.js": script("plot([1])"),
      "img/drawn.svg": "<svg/>",
      "img/other.svg": '<svg><metadata>{"d2l-plot":{"script":3}}</metadata></svg>',
      "img/broken.svg": '<svg><metadata>{"d2l-plot":</metadata></svg>',
    });
    project.run("build", "f", "g", "--out", "img");
    expect(project.run("check", "f", "--out", "img").status).toBe(0);
    rmSync(join(project.folder, "g/b.js"));
    expect(project.run("check", "f", "--out", "img").status).toBe(0);
    project.write({ "g/c.js": script("plot([3])") });
    expect(project.run("check", "g", "--out", "img").stderr).toContain(
      "img/b.svg is drawn by no script (was g/b.js)",
    );
  });
});

/** A PNG whose first pixel is darker by some steps of 255. */
async function darkened(png: Uint8Array, steps: number): Promise<Uint8Array> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const pixel = context.getImageData(0, 0, 1, 1);
  pixel.data[0] = (pixel.data[0] ?? 0) - steps;
  context.putImageData(pixel, 0, 0);
  return canvas.toBuffer("image/png");
}

import { describe, expect, test } from "vitest";
import { sourceOf } from "../../src/cli/metadata.ts";
import { plot } from "../../src/index.ts";
import { projectOf } from "./project.ts";

const script =
  'import { plot } from "d2l-plot";\nexport const squares = plot([1, 4, 9], { xlabel: "a < b & c" });\n';

describe("d2l-plot source", () => {
  test("says which script drew a picture, and which export it is", () => {
    const project = projectOf({ "docs/figures/a.js": script, "docs/package.json": "{}" });
    project.run("build", "docs/figures", "--out", "img");
    expect(project.run("source", "img/a-squares.svg")).toEqual({
      status: 0,
      stdout: "figures/a.js, export squares\n",
      stderr: "",
    });
  });

  test("prints the spec where it is kept, and says how to keep it where it is not", () => {
    const project = projectOf({ "a.js": script });
    project.run("build", "a.js");
    expect(project.run("source", "a-squares.svg", "--spec")).toEqual({
      status: 1,
      stdout: "",
      stderr: "d2l-plot: a-squares.svg keeps no spec; draw it with d2l-plot build --embed spec\n",
    });
    project.run("build", "a.js", "--embed", "spec,text");
    const { status, stdout } = project.run("source", "a-squares.svg", "--spec");
    const figure = plot([1, 4, 9], { xlabel: "a < b & c" });
    expect([status, JSON.parse(stdout)]).toEqual([0, JSON.parse(JSON.stringify(figure.spec))]);
    expect(sourceOf(project.read("a-squares.svg"))?.text).toBe(figure.toText());
  });

  test("a picture without a record says so", () => {
    const project = projectOf({ "a.svg": plot([1]).toSVG() });
    expect(project.run("source", "a.svg")).toEqual({
      status: 1,
      stdout: "",
      stderr:
        "d2l-plot: a.svg names no script; d2l-plot build writes it into the figures that scripts export\n",
    });
  });
});

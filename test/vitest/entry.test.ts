/** The entries as a project sees them that has this package installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TypeFault, typeErrors } from "../type-check.ts";
import { Project } from "./nested.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("in a project", () => {
  let project: Project;
  beforeAll(async () => {
    project = await new Project(new URL("project/", import.meta.url)).build();
    project.unlink("vitest");
  });
  afterAll(() => project.remove());

  function run(code: string): string {
    project.write("program.mjs", code);
    const { stdout, stderr } = spawnSync(process.execPath, ["program.mjs"], {
      cwd: project.folder,
      encoding: "utf8",
    });
    return stdout + stderr;
  }

  test("without Vitest, d2l-plot/vitest says what to install", () => {
    const printed = run(`
      import { PlotError } from "d2l-plot";
      await import("d2l-plot/vitest").catch((error) => console.log(error instanceof PlotError, error.code, error.message));
    `);
    expect(printed).toMatch(
      /^true missing-package d2l-plot\/vitest: needs the package "vitest", which could not be loaded \(Cannot find package 'vitest'.*\)\. Install it with: npm install -D vitest\n$/,
    );
  });

  test("with a Vitest of old, it says which it needs", () => {
    project.writePackage("vitest", "export const expect = {};");
    const printed = run(
      `await import("d2l-plot/vitest").catch((error) => console.log(error.message));`,
    );
    expect(printed).toContain('d2l-plot/vitest: needs "vitest" 4.1.4 or later');
    project.unlink("vitest");
  });

  test("d2l-plot/snapshot needs no Vitest: it compares, and serializes for others", () => {
    const printed = run(`
      import { plot, PlotError } from "d2l-plot";
      import { compareFigureFile, figureSerializer, isFigure, sameText } from "d2l-plot/snapshot";
      const figure = plot([1, 4, 9]);
      console.log(compareFigureFile(figure, "kept.svg", { update: true, picture: false }).message);
      console.log(compareFigureFile(figure, "kept.svg").pass, isFigure(figure), isFigure({}));
      console.log(sameText(figure.toText(), plot([1, 4, 9.0000001]).toText()), figureSerializer.test(figure));
      try { compareFigureFile(42, "kept.svg"); } catch (error) { console.log(error instanceof PlotError, error.message); }
      try { plot("x"); } catch (error) { console.log(error instanceof PlotError, {} instanceof PlotError); }
    `);
    expect(printed.split("\n").slice(0, 5)).toEqual([
      "the figure was stored as kept.svg",
      "true true false",
      "true true",
      "true compareFigureFile: expects a Figure, got 42",
      "true false",
    ]);
    expect(existsSync(join(project.folder, "kept.svg"))).toBe(true);
  });

  test("node:test takes the text for a snapshot", () => {
    const printed = run(`
      import { test } from "node:test";
      import { plot } from "d2l-plot";
      import assert from "node:assert";
      test("squares", () => assert.match(plot([1, 4, 9]).toText(), /3 points, x from 0 to 2 by 1/));
    `);
    expect(printed).toMatch(/pass 1\n/);
  });
});

describe("types", () => {
  const use = `
    import "../../src/vitest/index.ts";
    import { plot } from "d2l-plot";
    import { expect } from "vitest";
    const figure = plot([1]);
    expect(figure).toMatchFigure();
    expect(figure).toMatchFigure({ tolerance: 1e-3 });
    expect(figure).toMatchFigureInline();
    expect(figure).toMatchFigureInline(\`figure\`);
    expect(figure).toMatchFigureInline({ tolerance: 1e-3 }, \`figure\`);
    const done: Promise<void> = expect(figure).toMatchFigureFile("a.svg", { picture: false });
    expect(figure).toMatchFigureFile(new URL("a.svg", import.meta.url));
    export default done;
  `;

  // Together, for the compiler takes longer for the library than for programs.
  let faults: readonly TypeFault[] = [];
  beforeAll(() => {
    faults = typeErrors({
      "test/vitest/use.ts": use,
      "test/vitest/misspelt.ts": use.replaceAll("tolerance", "tolerence"),
      "test/vitest/number.ts": use.replace('"a.svg"', "42"),
    });
  });
  const errorsIn = (name: string) =>
    faults.filter(({ path }) => path === `test/vitest/${name}.ts`).map(({ text }) => text);

  test("expect knows the matchers", () => {
    expect(errorsIn("use")).toEqual([]);
  });

  test("and their options", () => {
    expect(errorsIn("misspelt")[0]).toContain("tolerence");
    expect(errorsIn("number")[0]).toContain("number");
  });

  test("the package names every entry, and builds it", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining(["./snapshot", "./vitest", "./vitest-reporter"]),
    );
  });
});

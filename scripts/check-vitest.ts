/**
 * Packs the package, installs it into an empty project, and runs the tests of the matchers with it under each Vitest that
 * its `peerDependencies` allow, the newest of each: 4 on this Node, 5 on Node 22. A Vitest or a Node that cannot be
 * installed is skipped, and a line says so. The types are checked under each Vitest too. Jest, in its mode for CommonJS,
 * draws a figure and keeps its text, in the environments of Node and of jsdom.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, closeReport, skip } from "./report.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const platform = process.platform === "win32" ? "win" : process.platform;
const nodePackage = `node-${platform}-${process.arch}`;

/** Which Vitest, and which Node runs it; null for this one. */
const versions = [
  { vitest: "4", node: null },
  { vitest: "5", node: "22" },
];

const uses = `
import "d2l-plot/vitest";
import { plot } from "d2l-plot";
import { expect } from "vitest";
expect(plot([1])).toMatchFigure({ tolerance: 1e-3 });
expect(plot([1])).toMatchFigureInline();
export const done: Promise<void> = expect(plot([1])).toMatchFigureFile("a.svg");
// @ts-expect-error An option nobody knows.
expect(plot([1])).toMatchFigure({ tolerence: 1e-3 });
`;

const jestTest = `
const { PlotError, plot } = require("d2l-plot");
test("a figure", () => {
  expect(plot([1, 4, 9], { yscale: "log" }).toSVG()).toMatch(/^<svg /);
  expect(plot(new Float64Array([1, 2]), [(x) => x]).toText()).toMatchSnapshot();
  expect(() => plot([1], { nonsense: 1 })).toThrow(PlotError);
});
`;
const jestSettings = {
  "Node's environment": { testEnvironment: "node" },
  "jsdom's environment, with the files for Node": {
    testEnvironment: "jsdom",
    testEnvironmentOptions: { customExportConditions: ["node"] },
  },
};

const work = mkdtempSync(join(tmpdir(), "d2l-plot-check-vitest-"));
try {
  main();
} finally {
  rmSync(work, { recursive: true });
}
closeReport();

function main(): void {
  run(root, ["npm", "pack", "--pack-destination", work]);
  const tarball = join(work, readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "");
  for (const { vitest, node } of versions) {
    const name = `Vitest ${vitest} on ${node === null ? `Node ${process.version}` : `Node ${node}`}`;
    const folder = join(work, `vitest-${vitest}`);
    try {
      const node22 = node === null ? [] : [`${nodePackage}@${node}`];
      install(folder, tarball, `vitest@${vitest}`, ...node22);
    } catch (error) {
      skip(name, error instanceof Error ? error.message : String(error));
      continue;
    }
    check(`${name}: matchers, report and docs/testing.md`, () => test(folder, node !== null));
    check(`${name}: types`, () => checkTypes(folder));
  }
  checkJest(tarball);
}

function checkJest(tarball: string): void {
  const folder = join(work, "jest");
  try {
    install(folder, tarball, "--omit=optional", "jest@30", "jest-environment-jsdom@30");
  } catch (error) {
    skip("Jest", error instanceof Error ? error.message : String(error));
    return;
  }
  writeFileSync(join(folder, "figure.test.cjs"), jestTest);
  for (const [environment, settings] of Object.entries(jestSettings)) {
    const config = JSON.stringify({ ...settings, testMatch: ["**/*.test.cjs"] });
    const jest = join(folder, "node_modules/jest/bin/jest.js");
    check(`Jest in ${environment}: a figure and its text`, () =>
      run(folder, [process.execPath, jest, "--ci=false", "--config", config]),
    );
  }
}

function install(folder: string, ...packages: readonly string[]): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const options = ["--no-audit", "--no-fund", "--ignore-scripts"];
  run(folder, ["npm", "install", ...options, ...packages]);
}

/** Runs this package's own tests of the matchers, with the packages of a folder. */
function test(folder: string, hasNode: boolean): void {
  const program = platform === "win" ? "node.exe" : "node";
  const node = join(folder, "node_modules", nodePackage, "bin", program);
  const env = {
    D2L_PLOT_PACKAGE: join(folder, "node_modules/d2l-plot"),
    D2L_PLOT_VITEST: join(folder, "node_modules/vitest"),
    ...(hasNode ? { D2L_PLOT_NODE: node } : {}),
  };
  const files = ["test/vitest/nested.test.ts", "test/vitest/docs.test.ts"];
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  run(root, [process.execPath, vitest, "run", ...files], env);
}

function checkTypes(folder: string): void {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    module: "nodenext",
    target: "es2022",
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, "uses.ts"), uses);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["uses.ts"] }),
  );
  run(folder, [process.execPath, join(root, "node_modules/typescript/bin/tsc")]);
}

function run(
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  throw new Error(`${[command, ...args].join(" ")} failed\n${stdout}${stderr}`, { cause: error });
}

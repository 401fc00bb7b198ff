/** Runs cells in a real kernel of Deno: a figure that grows has one output, which holds its last state in the end. Needs the build. */
import { deepEqual, equal, match } from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./bundlers.ts";
import { KernelClient, type KernelMessage, newConnection } from "./kernel.ts";
import { checkAsync, closeReport, skip } from "./report.ts";

const denoPackage = `@deno/${process.platform}-${process.arch}${process.platform === "linux" ? "-glibc" : ""}`;
const patience = 60_000;
const library = pathToFileURL(join(root, "dist/index.js")).href;

const work = mkdtempSync(join(tmpdir(), "d2l-plot-kernel-"));
const deno = installDeno();
if (deno === undefined) skip("Deno's kernel", `${denoPackage} cannot be installed or run`);
else await checkKernel(deno);
rmSync(work, { recursive: true });
closeReport();

function installDeno(): string | undefined {
  writeFileSync(join(work, "package.json"), '{ "private": true }\n');
  const command = `npm install --no-audit --no-fund --ignore-scripts ${denoPackage}`;
  spawnSync(command, { cwd: work, shell: true, stdio: "ignore" });
  const program = join(work, "node_modules", denoPackage, "deno");
  return existsSync(program) && spawnSync(program, ["--version"]).status === 0
    ? program
    : undefined;
}

async function checkKernel(program: string): Promise<void> {
  const connection = await newConnection();
  const file = join(work, "connection.json");
  writeFileSync(file, JSON.stringify(connection));
  const kernel = spawn(program, ["jupyter", "--kernel", "--conn", file], {
    cwd: work,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => kernel.once("exit", resolve));
  const client = new KernelClient(connection);
  try {
    await client.connect(patience);
    await checkCells(client);
  } finally {
    client.close();
    kernel.kill("SIGKILL");
    await ended;
  }
}

async function checkCells(client: KernelClient): Promise<void> {
  await checkAsync("a cell that waits redraws one output", async () => {
    await run(client, `import { Animator, plot, useSvgDisplay } from ${JSON.stringify(library)};`);
    const shown = await run(
      client,
      `const animator = new Animator({ xlabel: "epoch", legend: ["loss"] });
for (let epoch = 1; epoch <= 10; epoch++) {
  animator.add(epoch, 1 / epoch);
  await new Promise((resolve) => setTimeout(resolve, 60));
}
console.log(animator.figure.toSVG());`,
    );
    return checkOutput(shown);
  });
  await checkAsync("a cell that never waits, too", async () => {
    const shown = await run(
      client,
      `const fast = new Animator({ xlabel: "step" });
for (let step = 0; step < 20000; step++) fast.add(step, Math.sin(step / 1000));
console.log(fast.figure.toSVG());`,
    );
    return checkOutput(shown);
  });
  await checkAsync("display: false shows nothing", async () => {
    const shown = await run(client, "new Animator({ display: false }).add(1, 1);");
    deepEqual(displayed(shown), []);
  });
  await checkAsync("a figure that ends a cell is shown as SVG after useSvgDisplay()", async () => {
    const shown = await run(client, "useSvgDisplay();\nplot([1, 4, 9])");
    const result = shown.find(({ type }) => type === "execute_result");
    match(JSON.stringify(result?.content.data ?? {}), /^\{"image\/svg\+xml":"<svg/);
  });
}

/** Runs a cell, and gives what it shows until it is done and a while longer. */
async function run(client: KernelClient, code: string): Promise<readonly KernelMessage[]> {
  const before = client.messages.length;
  const request = client.run(code);
  const end = performance.now() + patience;
  const isDone = ({ type, parent, content }: KernelMessage) =>
    type === "status" && content.execution_state === "idle" && parent === request;
  while (!client.messages.slice(before).some(isDone)) {
    if (performance.now() > end) throw new Error("the cell does not end");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const shown = client.messages.slice(before);
  const error = shown.find(({ type }) => type === "error");
  if (error !== undefined) throw new Error(JSON.stringify(error.content));
  return shown;
}

function displayed(messages: readonly KernelMessage[]): KernelMessage[] {
  return messages.filter(({ type }) => type.endsWith("display_data"));
}

/** One output, made once and then updated, whose last picture is the one the cell printed. */
function checkOutput(messages: readonly KernelMessage[]): string {
  const shown = displayed(messages);
  const [first, ...others] = shown.map(({ type }) => type);
  equal(first, "display_data");
  equal(
    others.every((type) => type === "update_display_data"),
    true,
  );
  const ids = shown.map(({ content }) => JSON.stringify(content.transient));
  equal(new Set(ids).size, 1);
  const printed = messages.flatMap(({ type, content }) =>
    type === "stream" ? [String(content.text)] : [],
  );
  const { data } = shown.at(-1)?.content ?? {};
  equal(`${Reflect.get(Object(data), "image/svg+xml")}\n`, printed.join(""));
  return `drawn ${shown.length} times`;
}

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Animator, PlotError, ProgressBoard } from "../../../../src/index.ts";
import { installInto } from "../../../built.ts";

const folder = mkdtempSync(join(tmpdir(), "live-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a kernel's cell", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    for (const name of ["Deno", "__tslab__", "$$"]) Reflect.deleteProperty(globalThis, name);
  });

  /** What the kernels show: of each output its pictures, in order. */
  const kernels: Record<string, (outputs: Map<string, string[]>) => void> = {
    Deno(outputs) {
      const broadcast = (type: string, { data, transient }: DisplayData) => {
        const before = outputs.get(transient.display_id);
        expect(type).toBe(before === undefined ? "display_data" : "update_display_data");
        outputs.set(transient.display_id, [...(before ?? []), data["image/svg+xml"]]);
      };
      Reflect.set(globalThis, "Deno", { jupyter: { broadcast } });
    },
    tslab(outputs) {
      const newDisplay = () => displayOf(outputs, `tslab-${outputs.size}`);
      const require = (name: string) => (name === "tslab" ? { newDisplay } : null);
      Reflect.set(globalThis, "__tslab__", { require });
    },
    IJavascript(outputs) {
      Reflect.set(globalThis, "$$", { display: (id: string) => displayOf(outputs, id) });
    },
  };

  test.each(Object.keys(kernels))(
    "%s: one output per figure, the last state in it",
    async (name) => {
      const outputs = new Map<string, string[]>();
      kernels[name]?.(outputs);
      const animator = new Animator({ xlabel: "epoch" });
      const board = new ProgressBoard("x");
      for (let x = 1; x <= 100; x++) {
        animator.add(x, 1 / x);
        board.draw(x, 1 / x, "a");
      }
      await vi.advanceTimersByTimeAsync(10_000);
      const shown = Array.from(outputs.values());
      expect(shown.map((pictures) => pictures.length)).toEqual([2, 2]);
      expect(shown.map((pictures) => pictures.at(-1))).toEqual([
        animator.figure.toSVG(),
        board.figure?.toSVG(),
      ]);
    },
  );

  test("display: false shows nothing", async () => {
    const outputs = new Map<string, string[]>();
    kernels.Deno?.(outputs);
    new Animator({ display: false }).add(1, 1);
    const board = new ProgressBoard("x", { display: false });
    board.draw(1, 1, "a");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(outputs.size).toBe(0);
  });

  test("a kernel that fails is a warning, and is not asked again", async () => {
    let calls = 0;
    const broadcast = () => {
      calls++;
      throw new Error("closed");
    };
    Reflect.set(globalThis, "Deno", { jupyter: { broadcast } });
    const animator = new Animator();
    for (const x of [1, 2]) animator.add(x, x);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toBe(1);
    expect(animator.figure.warnings).toEqual([
      "Animator.add: the notebook shows it no more: closed",
    ]);
  });

  interface DisplayData {
    readonly data: { readonly "image/svg+xml": string };
    readonly transient: { readonly display_id: string };
  }

  function displayOf(outputs: Map<string, string[]>, id: string) {
    outputs.set(id, []);
    return { svg: (text: string) => void outputs.get(id)?.push(text) };
  }
});

describe("{ save }", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("writes the file at most five times a second, and the last state", async () => {
    const path = join(folder, "sub", "train.svg");
    const animator = new Animator({ save: path });
    const save = vi.spyOn(animator.figure, "save");
    for (let step = 0; step < 100; step++) {
      animator.add(step, step);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(save.mock.calls.length).toBeGreaterThan(2);
    expect(save.mock.calls.length).toBeLessThanOrEqual(11);
    expect(readFileSync(path, "utf8")).toBe(animator.figure.toSVG());
  });

  test("is told at once when it cannot be written, later in a warning", async () => {
    expect(() => new Animator({ save: "a.gif" })).toThrow('save: "a.gif" ');
    expect(() => new ProgressBoard({ save: 3 as never })).toThrow(PlotError);
    const lost = join(folder, "lost");
    writeFileSync(lost, "");
    const animator = new Animator({ save: join(lost, "a.svg") });
    expect(() => animator.add(1, 1)).toThrow("save: could not write");
    const path = join(folder, "b.svg");
    const other = new Animator({ save: path });
    other.add(1, 1);
    vi.spyOn(other.figure, "save").mockImplementation(() => {
      throw new Error("disk full");
    });
    other.add(2, 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(other.figure.warnings).toEqual(["Animator.add: the file is written no more: disk full"]);
  });

  test("with display: false it warns, and writes nothing", () => {
    const path = join(folder, "c.svg");
    const animator = new Animator({ save: path, display: false });
    for (const x of [1, 2]) animator.add(x, x);
    expect(animator.figure.warnings).toEqual([
      "Animator.add: display is false, so the file of save is not written. Leave display out, or save the figure in the end",
    ]);
    expect(() => readFileSync(path)).toThrow("ENOENT");
  });
});

const hasScript = spawnSync("script", ["--version"]).status === 0 && process.platform === "linux";

describe.runIf(hasScript)("in a terminal", { timeout: 60_000 }, () => {
  const esc = "\u001b";
  const program = join(folder, "train.mjs");
  const saved = join(folder, "train.svg");
  beforeAll(() => installInto(folder));
  writeFileSync(
    program,
    `import { writeFileSync } from "node:fs";
import { Animator } from "d2l-plot";
const animator = new Animator({ xlabel: "epoch", legend: ["loss"], save: ${JSON.stringify(saved)} });
for (let epoch = 1; epoch <= 3; epoch++) animator.add(epoch, 1 / epoch);
writeFileSync(${JSON.stringify(`${saved}.expected`)}, animator.figure.toSVG());
process.exit();
`,
  );

  /** Runs the program in a pseudo-terminal that answers when it is asked what it is. */
  function runIn(env: Record<string, string>, answer: string): Promise<string> {
    const command = `"${process.execPath}" "${program}"`;
    const { CI: _, ...own } = process.env;
    const child = spawn("script", ["-qec", command, "/dev/null"], {
      env: {
        ...own,
        TERM: "xterm-256color",
        TERM_PROGRAM: "",
        KITTY_WINDOW_ID: "",
        TMUX: "",
        STY: "",
        ...env,
      },
    });
    let text = "";
    child.stdout.on("data", (more: Buffer) => {
      if (!text.includes(`${esc}[c`) && `${text}${more}`.includes(`${esc}[c`)) {
        child.stdin.write(answer);
      }
      text += more;
    });
    return new Promise((resolve) => child.on("close", () => resolve(text)));
  }

  test("without pictures: a line for each epoch, and the file holds the last state", async () => {
    const text = await runIn({}, `${esc}[?1;2c`);
    const [, lines = ""] = text.split(`${esc}[c`);
    expect(lines).toBe("epoch 1: loss 1\r\nepoch 2: loss 0.5\r\nepoch 3: loss 0.3333\r\n");
    expect(readFileSync(saved, "utf8")).toBe(readFileSync(`${saved}.expected`, "utf8"));
  });

  test("with sixels: a picture, and the last state over it when the program ends", async () => {
    const text = await runIn({}, `${esc}[6;18;9t${esc}[?62;4c`);
    expect(text.match(/q"1;1;\d+;\d+#0;2;100;100;100/g)).toHaveLength(2);
    expect(text).not.toContain("epoch 1:");
  });

  test("where tests run, nothing is printed", async () => {
    expect(await runIn({ CI: "true" }, "")).toBe("");
  });

  test("without a terminal, nothing is printed", () => {
    const { CI: _, ...env } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, [program], { env });
    expect(`${stdout}${stderr}`).toBe("");
  });
});

import { decode } from "fast-png";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Animator, figure } from "../../../../src/index.ts";
import type { LiveCurve } from "../../../../src/render/live.ts";
import { epochLines } from "../../../../src/render/node/live/epoch-lines.ts";
import { pictureProtocol } from "../../../../src/render/node/live/picture-protocol.ts";
import { toSixel } from "../../../../src/render/node/live/sixel.ts";
import { terminalView } from "../../../../src/render/node/live/watch.ts";
import { FakeTerminal } from "./terminal.ts";

const esc = "\u001b";

describe("pictureProtocol(terminal)", () => {
  const attributes = `${esc}[?62;4;22c`;
  const height = `${esc}[6;20;10t`;
  const kitty = `${esc}_Gi=31;OK${esc}\\`;
  test.each<[Record<string, string>, string, string | null, number]>([
    [{ KITTY_WINDOW_ID: "1" }, "", "kitty", 0],
    [{ TERM: "xterm-kitty" }, "", "kitty", 0],
    [{ TERM_PROGRAM: "ghostty" }, "", "kitty", 0],
    [{ TERM_PROGRAM: "iTerm.app" }, "", "iterm", 0],
    [{ LC_TERMINAL: "iTerm2" }, "", "iterm", 0],
    [{ TERM_PROGRAM: "WezTerm" }, "", "iterm", 0],
    [{}, kitty + height + attributes, "kitty", 1],
    [{}, height + attributes, "sixel", 1],
    [{}, `${height}${esc}[?62;22c`, null, 1],
    [{}, `${height}${esc}[?64;14c`, null, 1],
    [{}, attributes, null, 1],
    [{}, `${esc}_Gi=31;ENOTSUP:no${esc}\\${esc}[?1;2c`, null, 1],
    [{}, "", null, 1],
    [{ TMUX: "/tmp/tmux", KITTY_WINDOW_ID: "1" }, `${esc}[?1;2c`, null, 1],
    [{ TERM: "screen-256color", TERM_PROGRAM: "iTerm.app" }, height + attributes, "sixel", 1],
    [{ TERM: "dumb", KITTY_WINDOW_ID: "1" }, kitty + attributes, null, 0],
  ])("%o, answer %j: %s", (env, answer, name, questions) => {
    const terminal = new FakeTerminal(env, answer);
    expect(pictureProtocol(terminal)?.name ?? null).toBe(name);
    expect(terminal.questions).toBe(questions);
  });
});

/** A figure that grows, and its curves. */
function growing(xlabel: string, curves: LiveCurve[]) {
  return { fn: "Animator.add", figure: figure(), file: null, xlabel, curves };
}

function curveOf(name: string) {
  return { name, x: [] as number[], y: [] as number[] };
}

describe("epochLines(source, write)", () => {
  test("a line is written when all curves have come to a whole number, or when x goes on", () => {
    const [train, test] = [curveOf("train loss"), curveOf("test acc")];
    let text = "";
    const show = epochLines(growing("epoch", [train, test]), (more) => {
      text += more;
    });
    const add = (x: number, curve: typeof train, y: number) => {
      curve.x.push(x);
      curve.y.push(y);
      show(x);
    };
    for (const x of [0.5, 1]) add(x, train, 1 / (3 * x));
    expect(text).toBe("");
    add(1, test, 0.25);
    expect(text).toBe("epoch 1: train loss 0.3333, test acc 0.25\n");
    for (const x of [1.5, 2, 2.5]) add(x, train, 1e-7 * x);
    expect(text.split("\n")[1]).toBe("epoch 2: train loss 2e-7, test acc 0.25");
    add(3, train, 5);
    add(3, test, Number.NaN);
    expect(text.split("\n").slice(2)).toEqual(["epoch 3: train loss 5, test acc NaN", ""]);
  });

  test("a second run begins anew, and 100,000 epochs have fewer than 8,000 lines", () => {
    const curve = curveOf("");
    const lines: string[] = [];
    const show = epochLines(growing("", [curve]), (more) => lines.push(more));
    const run = (epochs: number) => {
      for (let x = 1; x <= epochs; x++) {
        curve.x.push(x);
        curve.y.push(2 * x);
        show(x);
      }
    };
    run(3);
    run(2);
    expect(lines.join("")).toBe("x 1: 2\nx 2: 4\nx 3: 6\nx 1: 2\nx 2: 4\n");
    run(100_000);
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.length).toBeLessThan(8000);
  });
});

describe("terminalView(source, terminal)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function drawnBy(animator: Animator, terminal: FakeTerminal) {
    const { figure: page } = animator;
    const source = { ...growing("epoch", []), figure: page };
    const show = terminalView(source, terminal);
    return (x: number) => {
      animator.add(x, [1 / x]);
      show?.(x);
    };
  }

  test("kitty draws a picture over the one before, at the display's rate", async () => {
    const terminal = new FakeTerminal({ KITTY_WINDOW_ID: "1" });
    const add = drawnBy(new Animator({ display: false }), terminal);
    for (let x = 1; x <= 50; x++) add(x);
    const pictures = () => terminal.text.match(/_Ga=T,f=100,q=2,C=1,i=\d+,p=1,r=15,/g) ?? [];
    expect(pictures()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(pictures()).toHaveLength(2);
    expect(new Set(pictures()).size).toBe(1);
    const [first = "", second = ""] = terminal.text.split(`${esc}[?2026l`);
    expect(first.startsWith(`${esc}[?2026h${"\n".repeat(15)}${esc}[15A${esc}7`)).toBe(true);
    expect(second.startsWith(`${esc}[?2026h\r${esc}[15A${esc}[J\n`)).toBe(true);
    expect(second.endsWith(`${esc}8${esc}[15B`)).toBe(true);
    const data = Array.from(
      second.matchAll(new RegExp(`m=[01];([^${esc}]*)`, "g")),
      ([, chunk]) => chunk,
    );
    expect(decode(Buffer.from(data.join(""), "base64")).width).toBeGreaterThan(300);
  });

  test("what others write stays: the next picture is below", async () => {
    const terminal = new FakeTerminal({ TERM_PROGRAM: "iTerm.app" });
    const add = drawnBy(new Animator({ display: false }), terminal);
    add(1);
    terminal.write("a line of the program\n");
    add(2);
    await vi.advanceTimersByTimeAsync(10_000);
    const [, after = ""] = terminal.text.split("a line of the program\n");
    const start = `${esc}[?2026h${"\n".repeat(15)}${esc}[15A${esc}7${esc}]1337;File=inline=1;`;
    expect(after.startsWith(start)).toBe(true);
  });

  test("a figure that cannot be drawn in pixels is told in lines of text", () => {
    const animator = new Animator({ display: false });
    const curve = curveOf("loss");
    const page = {
      ...wrapped(animator),
      toPNG: () => {
        throw new Error("no canvas");
      },
    };
    const terminal = new FakeTerminal({ KITTY_WINDOW_ID: "1" });
    const show = terminalView({ ...growing("epoch", [curve]), figure: page }, terminal);
    curve.x.push(1);
    curve.y.push(2);
    show?.(1);
    expect(terminal.text).toBe("epoch 1: loss 2\n");
    expect(animator.figure.warnings).toEqual([
      "Animator.add: the terminal shows lines of text instead of a picture: no canvas",
    ]);
  });

  function wrapped({ figure: page }: Animator) {
    return {
      toSVG: () => page.toSVG(),
      save: () => {},
      getSizeInches: () => page.getSizeInches(),
      warn: (message: string) => page.warn(message),
    };
  }
});

test("toSixel(png) draws the pixels of the picture", () => {
  const page = new Animator({ display: false }).figure;
  const png = page.toPNG({ dpi: 72 });
  const { width, height, channels, data } = decode(png);
  const drawn = pixelsOf(toSixel(png, 1000));
  expect([drawn.width, drawn.height]).toEqual([width, height]);
  let worst = 0;
  for (let at = 0; at < width * height; at++) {
    const [red = 0] = drawn.pixels[at] ?? [];
    worst = Math.max(worst, Math.abs((red * 255) / 100 - (data[at * channels] ?? 0)));
  }
  expect(worst).toBeLessThan(9);
});

/** Reads sixels as a terminal does. */
function pixelsOf(sixels: string) {
  const body = sixels.slice(`${esc}P0;1q"1;1;`.length, -2);
  const [, width = "", height = "", rest = ""] = /^(\d+);(\d+)(.*)$/s.exec(body) ?? [];
  const colors: number[][] = [];
  const pixels: number[][] = [];
  let [color, column, top] = [0, 0, 0];
  const sign = (letter: string, count: number) => {
    for (; count > 0; count--, column++) {
      for (let bit = 0; bit < 6; bit++) {
        if (((letter.charCodeAt(0) - 63) >> bit) & 1) {
          pixels[(top + bit) * Number(width) + column] = colors[color] ?? [];
        }
      }
    }
  };
  for (const [token, number, rgb, count, repeated] of rest.matchAll(
    /#(\d+)(;2;[\d;]+)?|!(\d+)([?-~])|[?-~$-]/g,
  )) {
    if (number !== undefined) {
      color = Number(number);
      if (rgb !== undefined) colors[color] = rgb.split(";").slice(2).map(Number);
    } else if (count !== undefined) sign(repeated ?? "", Number(count));
    else if (token === "$") column = 0;
    else if (token === "-") [column, top] = [0, top + 6];
    else sign(token, 1);
  }
  return { width: Number(width), height: Number(height), pixels };
}

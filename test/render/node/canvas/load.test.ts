import { describe, expect, test } from "vitest";
import { firstPackage } from "../../../../src/render/node/canvas/load.ts";
import { fontAlias } from "../../../../src/render/node/canvas/package.ts";
import { readFont } from "../../../../src/render/node/font.ts";

/** Stands in for `require`: a package is there, or throws when it is loaded, or is not installed. */
function requireOf(packages: Readonly<Record<string, object | (() => never)>>): [NodeJS.Require] {
  const missing = () =>
    Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  const require = (name: string) => {
    const found = packages[name];
    return typeof found === "function" ? found() : found;
  };
  const resolve = (name: string) => {
    if (!Object.hasOwn(packages, name)) throw missing();
    return name;
  };
  return [Object.assign(require, { resolve }) as unknown as NodeJS.Require];
}

const calls: unknown[] = [];
const context = { name: "context" };
const skia = {
  GlobalFonts: { register: (font: Uint8Array, alias: string) => calls.push([font.length, alias]) },
  createCanvas: () => ({ getContext: () => context, toBuffer: () => Uint8Array.of(1) }),
};
const cairo = {
  registerFont: (...args: unknown[]) => calls.push(args),
  createCanvas: (...args: unknown[]) => ({
    getContext: () => context,
    toBuffer: (...how: unknown[]) => {
      calls.push([...args, ...how]);
      return Uint8Array.of(2);
    },
  }),
};
const fails = (error: Error) => (): never => {
  throw error;
};

describe("firstOf", () => {
  test("prefers @napi-rs/canvas and gives it the font of this package", () => {
    calls.splice(0);
    const found = firstPackage(requireOf({ "@napi-rs/canvas": skia, canvas: cairo }));
    expect(found.drawPNG(1, 1, () => {})).toEqual(Uint8Array.of(1));
    expect(calls).toEqual([
      [readFont().length, fontAlias],
      [readFont("bold").length, fontAlias],
    ]);
  });

  test("takes canvas where only that is installed, and has its PDF say no time of day", () => {
    calls.splice(0);
    const found = firstPackage(requireOf({ canvas: cairo }));
    let drawnOn: unknown;
    const pdf = found.drawPDF(3, 4, (it) => {
      drawnOn = it;
    });
    expect(pdf).toEqual(Uint8Array.of(2));
    expect(drawnOn).toBe(context);
    const none = new Date(0);
    expect(calls).toEqual([
      [expect.stringMatching(/DejaVuSans\.ttf$/), { family: fontAlias }],
      [expect.stringMatching(/DejaVuSans-Bold\.ttf$/), { family: fontAlias, weight: "bold" }],
      [3, 4, "pdf", "application/pdf", { creationDate: none, modDate: none }],
    ]);
  });

  test("finds a package from the place of the program where it is not beside the library", () => {
    const places = [...requireOf({}), ...requireOf({ canvas: cairo })];
    expect(firstPackage(places).drawPNG(1, 1, () => {})).toEqual(Uint8Array.of(2));
  });

  test("takes canvas where @napi-rs/canvas does not run", () => {
    const broken = fails(new Error("no binary"));
    const found = firstPackage(requireOf({ "@napi-rs/canvas": broken, canvas: cairo }));
    expect(found.drawPNG(1, 1, () => {})).toEqual(Uint8Array.of(2));
  });

  const binary = `${process.platform}-${process.arch}`;
  const refused = Object.assign(new Error("Cannot load native addon"), {
    code: "ERR_DLOPEN_DISABLED",
  });
  const wrapped = new Error("Cannot find native binding.", {
    cause: new Error("Cannot find module", { cause: refused }),
  });
  const denied = Object.assign(new Error("Requires ffi access"), { name: "NotCapable" });
  test.each([
    [
      "none is installed",
      {},
      'render: PNG and PDF need the package "@napi-rs/canvas", which is not installed; npm leaves it out with --omit=optional. Install it with: npm install @napi-rs/canvas. SVG, HTML and JSON go without',
    ],
    [
      "the binary is missing",
      { "@napi-rs/canvas": fails(new Error("Cannot find native binding.")) },
      `render: PNG and PDF need the package "@napi-rs/canvas", which is installed, but its binary for ${binary} is missing or does not run here (Cannot find native binding.). Install it again, without --omit=optional. SVG, HTML and JSON go without`,
    ],
    [
      "Node may load no binaries",
      { "@napi-rs/canvas": fails(wrapped) },
      'render: PNG and PDF need the package "@napi-rs/canvas", which is installed, but this process may not load it (Cannot load native addon). Allow that: node --allow-addons beside --permission, deno run --allow-ffi --allow-read --allow-env. SVG, HTML and JSON go without',
    ],
    [
      "Deno may load no binaries",
      { canvas: fails(denied) },
      'render: PNG and PDF need the package "canvas", which is installed, but this process may not load it (Requires ffi access). Allow that: node --allow-addons beside --permission, deno run --allow-ffi --allow-read --allow-env. SVG, HTML and JSON go without',
    ],
  ])("says so when %s", (_, packages, message) => {
    expect(() => firstPackage(requireOf(packages))).toThrow(
      expect.objectContaining({ name: "PlotError", code: "missing-package", message }),
    );
  });
});

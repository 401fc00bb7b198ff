/**
 * Bundles a page with esbuild, rollup, vite and webpack, without a stub or a polyfill, and opens it in Chromium, as well
 * as the build itself without any bundler: figures must have the bytes that Node draws. Prints how large the bundles are.
 *
 * Needs Chromium, at /usr/bin/chromium or where CHROMIUM tells. Without it the check is skipped, or fails when
 * REQUIRE_CHROMIUM=1. Nothing is asked of any other machine.
 */
import { deepEqual, equal, match } from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Bundler, bundle, bundlers, installBundlers, makeProject, root } from "./bundlers.ts";
import { check, checkAsync, closeReport, report, skip } from "./report.ts";

/** Texts of figures by their names. */
type Drawn = Readonly<Record<string, string>>;

/** What the page tells of two elements that figures were put into. */
interface Mounted {
  readonly children: readonly (readonly string[])[];
  readonly isReturned: boolean;
  readonly isElement: boolean;
  readonly ids: number;
  readonly distinct: number;
  readonly broken: boolean;
}

/** What the page tells of a PNG and a canvas. */
interface Pixels {
  readonly type: string;
  readonly size: readonly number[];
  readonly otherSize: readonly number[];
  /** Mean of the differences between two bytes, of 255. */
  readonly difference: number;
  readonly canvas: readonly number[];
  readonly page: readonly number[];
}

interface Shared {
  drawFigures(library: object): Drawn;
  foreignSpec(): { readonly $schema: string };
}

/** Most bytes, gzipped, that a page loads before it asks for Vega, the font or tables. */
const mostBytes = 100e3;
/** Chromium and Skia smooth edges in ways of their own. */
const mostDifference = 6;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

const library: typeof import("../src/index.ts") = await import(join(root, "dist/index.js"));
const shared: Shared = await import(join(root, "test/integration/bundlers/figures.mjs"));

function missing(why: string): void {
  if (process.env.REQUIRE_CHROMIUM === "1") report(false, `figures in a browser: ${why}`);
  else skip("figures in a browser", why);
}

async function main(): Promise<void> {
  const expected = shared.drawFigures(library);
  for (const [name, text] of Object.entries(expected)) console.log(`     ${hash(text)} ${name}`);
  const project = makeProject();
  const server = await serve(project);
  const browser = await launch();
  try {
    const { port } = server.address() as AddressInfo;
    for (const bundler of bundlers) {
      const { main, warnings } = bundle(bundler, "browser", project, "page.mjs");
      check(`${bundler} bundles without a remark`, () => deepEqual(warnings, []));
      checkSize(bundler, project);
      const url = `http://127.0.0.1:${port}/?script=${main.slice(project.length)}`;
      await new PageCheck(bundler, expected).run(browser, url);
    }
    const url = `http://127.0.0.1:${port}/?script=/page.mjs`;
    await new PageCheck("no bundler", expected).run(browser, url);
  } finally {
    await browser.close();
    server.close();
    rmSync(project, { recursive: true });
  }
}

/** Serves a folder, and at its root a page that runs a script; where packages lie, a page without a bundler says itself. */
async function serve(folder: string): Promise<Server> {
  const imports = { imports: { "d2l-plot": "/node_modules/d2l-plot/dist/browser.js" } };
  const server = createServer(({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    const script = searchParams.get("script");
    const path = join(folder, pathname);
    if (script !== null) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!DOCTYPE html><title>Figures</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify(imports)}</script><body><script type="module" src="${script}"></script>`);
    } else if (existsSync(path)) {
      response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
      response.end(readFileSync(path));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Starts Chromium so that it asks for nothing on a network. */
function launch(): Promise<Browser> {
  const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"];
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--no-first-run", ...quiet.map((it) => `--disable-${it}`)],
  });
}

/** The checks of one page. */
class PageCheck {
  readonly #name: string;
  readonly #expected: Drawn;
  /** What was asked of other machines, and errors nobody caught. */
  readonly #faults: string[] = [];

  constructor(name: string, expected: Drawn) {
    this.#name = name;
    this.#expected = expected;
  }

  async run(browser: Browser, url: string): Promise<void> {
    const page = await browser.newPage();
    this.#listen(page, new URL(url).origin);
    try {
      await page.goto(url);
      await page.waitForFunction("globalThis.page !== undefined", undefined, { timeout: 20_000 });
      await this.#checkEarly(page);
      await this.#checkFigures(page);
      await this.#checkPage(page);
      check(`${this.#name}: nothing else is asked for`, () => deepEqual(this.#faults, []));
    } catch (error) {
      report(false, `${this.#name}: ${error}, ${this.#faults.join()}`);
    } finally {
      await page.close();
    }
  }

  #listen(page: Page, origin: string): void {
    page.on("pageerror", (error) => this.#faults.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (/^(data|blob):/.test(url)) return;
      if (!url.startsWith(origin)) this.#faults.push(url);
    });
  }

  async #checkEarly(page: Page): Promise<void> {
    await checkAsync(`${this.#name}: what is missing is said, and what to do`, async () => {
      const faults = await page.evaluate<Drawn>("page.early()");
      match(faults.outlines ?? "", /^not-loaded: .*await loadFont\(\)/);
      match(faults.tables ?? "", /^not-loaded: .*await loadTables\(\)/);
      match(faults.artists ?? "", /^not-loaded: .*await loadArtists\(\)/);
      match(faults.save ?? "", /^wrong-platform: .*toSVG\(\).*toBlob/);
      match(faults.png ?? "", /^wrong-platform: .*toBlob/);
      match(faults.pdf ?? "", /^wrong-platform: .*toSVG/);
    });
  }

  async #checkFigures(page: Page): Promise<void> {
    const drawn = await page.evaluate<Drawn>("page.drawAll()");
    check(`${this.#name}: figures have Node's bytes`, () => {
      deepEqual(Object.keys(drawn), Object.keys(this.#expected));
      for (const [name, text] of Object.entries(this.#expected)) {
        equal(hash(drawn[name] ?? ""), hash(text), name);
      }
      return `${Object.keys(drawn).length} alike`;
    });
    await checkAsync(`${this.#name}: a spec drawn by Vega has Node's bytes`, async () => {
      const [theirs] = await library.renderAll([shared.foreignSpec()]);
      const ours = await page.evaluate<string>("page.drawByVega()");
      equal(ours, theirs?.status === "fulfilled" ? theirs.value : "");
    });
  }

  async #checkPage(page: Page): Promise<void> {
    await checkAsync(
      `${this.#name}: figures are put into elements, in place of earlier ones`,
      async () => {
        const mounted = await page.evaluate<Mounted>("page.mount()");
        const { children, isReturned, isElement, ids, distinct, broken } = mounted;
        deepEqual(children, [
          ["#text", "svg", "#text"],
          ["#text", "svg"],
        ]);
        deepEqual([isReturned, isElement, broken], [true, true, false]);
        equal(ids > 0 && distinct === ids, true, `${ids} ids, ${distinct} distinct`);
      },
    );
    await checkAsync(
      `${this.#name}: PNG and canvas are as large as Node's, and look alike`,
      async () => {
        const figure = library.plot([1, 4, 9], { xlabel: "x", legend: ["first"] });
        const png = Buffer.from(figure.toPNG({ dpi: 150 })).toString("base64");
        const found = await page.evaluate<Pixels>(`page.pixels("data:image/png;base64,${png}")`);
        equal(found.type, "image/png");
        deepEqual(found.size, found.otherSize);
        deepEqual(found.canvas, found.page.map(Math.floor));
        equal(
          found.difference > 0 && found.difference < mostDifference,
          true,
          `${found.difference}`,
        );
        return `${found.size.join(" × ")}, ${found.difference.toFixed(1)} of 255 apart on average`;
      },
    );
  }
}

/** How much a page with one figure loads at once, and how much on demand. */
function checkSize(bundler: Bundler, project: string): void {
  check(`${bundler}: size of a page with one figure, gzipped`, () => {
    const { main } = bundle(bundler, "browser", project, "small.mjs", "small");
    const folder = dirname(main);
    const atOnce = loadedAtOnce(folder, basename(main));
    const sizes = readdirSync(folder).map((file) => {
      const { length } = gzipSync(readFileSync(join(folder, file)), { level: 9 });
      return { length, isAtOnce: atOnce.has(file) };
    });
    const first = sizes.reduce((sum, { length, isAtOnce }) => sum + (isAtOnce ? length : 0), 0);
    equal(first <= mostBytes, true, `${kilobytes(first)}, more than ${kilobytes(mostBytes)}`);
    const others = sizes.filter(({ isAtOnce }) => !isAtOnce);
    return `${kilobytes(first)}; on demand ${others.map(({ length }) => kilobytes(length)).join(" and ")}`;
  });
}

/** A script and those that it imports, and these in turn, but for those that are imported on demand. */
function loadedAtOnce(folder: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  for (const [, imported = ""] of text.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) {
    loadedAtOnce(folder, imported, known);
  }
  return known;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}

if (!existsSync(executablePath)) missing(`there is no Chromium at ${executablePath}`);
else if (!installBundlers()) missing("the bundlers cannot be installed");
else await main();
closeReport();

/** Fences of figures for markdown-it, and so for VitePress and Eleventy. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { invalidArgument } from "../errors.ts";
import { isPlainObject, ownCopy, readOneOf } from "../options.ts";
import { escapeText } from "../svg/xml.ts";
import { isPlotFence } from "./fence-info.ts";
import {
  buildError,
  checked,
  fenceFailureText,
  isIncluded,
  type PlotFenceOptions,
  resolveOptions,
} from "./options.ts";
import { escapeBraces, type FenceFailure, renderFence } from "./render-fence.ts";

export type { PlotFenceOptions } from "./options.ts";

/** What `plotFences` takes. */
export interface MarkdownItPlotOptions extends PlotFenceOptions {
  /**
   * How a picture stands in the page: `"img"`, an image; `"inline"`, the SVG itself, whose text can be selected. The word `inline`
   * asks for it in one fence. @default "img"
   */
  mode?: "img" | "inline";
}

/** What is used of a token of markdown-it. */
interface Token {
  info: string;
  readonly content: string;
  readonly map: [number, number] | null;
}

// Taken from a method, whose parameters TypeScript compares in both directions: markdown-it's own rules ask for more of a token.
type RenderRule = {
  rule(tokens: Token[], index: number, options: unknown, env: unknown, self: unknown): string;
}["rule"];

/** What is used of markdown-it. */
export interface MarkdownItLike {
  renderer: { rules: { fence?: RenderRule | undefined } };
}

/**
 * Draws the fences of a page whose first word is `plot`, synchronously. A fence is code and runs with all rights of the build.
 * @throws PlotError when an option cannot be read; while a page is rendered, with `onError: "throw"`, when a fence cannot be drawn
 * @example markdownIt().use(plotFences, { theme: "auto" });
 */
export function plotFences(md: MarkdownItLike, options: MarkdownItPlotOptions = {}): void {
  const { mode = "img", ...others } = checked(() => readOwnOptions(options));
  checked(() => readOneOf(["img", "inline"])("plotFences: mode", mode));
  const settings = { mode, ...resolveOptions("plotFences", others) };
  const { fence: next } = md.renderer.rules;
  const asCode: RenderRule = (tokens, index, ...rest) => next?.(tokens, index, ...rest) ?? "";
  md.renderer.rules.fence = (tokens, index, mdOptions, env, self) => {
    const token = tokens[index];
    if (token === undefined || !isPlotFence(token.info))
      return asCode(tokens, index, mdOptions, env, self);
    const code = () => withInfo(token, "ts", () => asCode(tokens, index, mdOptions, env, self));
    const path = pathIn(env);
    if (!isIncluded(path, settings.include)) return code();
    return drawFence(token, path, settings, code);
  };
}

function readOwnOptions(options: MarkdownItPlotOptions): MarkdownItPlotOptions {
  if (!isPlainObject(options)) throw invalidArgument("plotFences: options", "an object", options);
  return ownCopy("plotFences", options);
}

function drawFence(
  { content, info, map }: Token,
  path: string | undefined,
  settings: Required<MarkdownItPlotOptions>,
  code: () => string,
): string {
  const words = info.trim().slice("plot".length);
  const result = renderFence(content, { words, theme: settings.theme, mode: settings.mode });
  const first = () => lineInFile(path, content, (map?.[0] ?? 0) + 2);
  if ("error" in result)
    return answerTo(result.error, settings, placeOfFence(path, first(), result.error));
  for (const message of result.warnings)
    settings.onWarning(`${placeOfFence(path, first())}: ${message}`);
  return result.show ? result.html + code() : result.html;
}

/** Ends the build, or stands in the picture's place. */
function answerTo(
  error: FenceFailure,
  { onError }: Required<MarkdownItPlotOptions>,
  place: string,
): string {
  if (onError === "throw") throw buildError(error, place);
  return `<pre class="d2l-plot-error" v-pre>${escapeBraces(escapeText(fenceFailureText(error, place)))}</pre>\n`;
}

/** Renders a token under another language. */
function withInfo(token: Token, info: string, render: () => string): string {
  const before = token.info;
  token.info = info;
  try {
    return render();
  } finally {
    token.info = before;
  }
}

/** The file a page comes from: VitePress says it as `path`, Eleventy as `page.inputPath`. */
function pathIn(env: unknown): string | undefined {
  const read = (value: unknown, name: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  const path = read(env, "path") ?? read(read(env, "page"), "inputPath");
  return typeof path === "string" ? path : undefined;
}

/** `docs/page.md:12:6`. */
function placeOfFence(path: string | undefined, first: number, at?: FenceFailure): string {
  const name =
    path === undefined ? "line " : `${relative(process.cwd(), path).replaceAll("\\", "/")}:`;
  const column = at?.line != null && at.column !== null ? `:${at.column}` : "";
  return `${name}${first + (at?.line ?? 1) - 1}${column}`;
}

/** The line of a file where a fence's code begins: markdown-it counts without the front matter, which others have taken off. */
function lineInFile(path: string | undefined, code: string, counted: number): number {
  if (path === undefined || code.trim() === "") return counted;
  try {
    const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
    const front = /^---\n.*?\n---\n/s.exec(text)?.[0] ?? "";
    const from = text
      .split("\n")
      .slice(0, counted - 1)
      .join("\n").length;
    const at = text.indexOf(code, Math.min(from, text.length));
    if (at === -1) return counted;
    return front === "" && at - from > 1 ? counted : text.slice(0, at).split("\n").length;
  } catch {
    return counted;
  }
}

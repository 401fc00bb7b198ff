/** Draws what a fence says; what all plugins for Markdown have in common. */
import { type Figure, PlotError, type Theme, withFreshState } from "d2l-plot";
import { codeFrame } from "../cli/code-frame.ts";
import { messageOf } from "../errors.ts";
import { isFigure } from "../snapshot/figure-value.ts";
import { escapeAttribute } from "../svg/xml.ts";
import { evaluate, programOf, sourceName } from "./fence-code.ts";
import { readFenceInfo } from "./fence-info.ts";
import { canStripTypes, isJavaScript, withoutTypes } from "./strip-types.ts";

/** How a fence is drawn. */
export interface FenceOptions {
  /** The words after `plot`. */
  readonly words: string;
  readonly theme: Theme;
  /** How pictures stand in the page where the fence does not say it. */
  readonly mode: "img" | "inline";
}

/** A fence that was drawn. */
export interface DrawnFence {
  readonly svg: string;
  /** The picture as it stands in a page. */
  readonly html: string;
  /** What the picture shows. */
  readonly alt: string;
  readonly title: string | undefined;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether the code is to be shown below. */
  readonly show: boolean;
  readonly inline: boolean;
  readonly warnings: readonly string[];
}

/** Why a fence could not be drawn. */
export interface FenceFailure {
  /** A `PlotErrorCode`. */
  readonly code: string;
  readonly message: string;
  /** Line in the code and column, from 1; null where they are not known. */
  readonly line: number | null;
  readonly column: number | null;
  /** The line between its neighbours. */
  readonly frame: readonly string[];
  readonly cause: unknown;
}

export type FenceResult = DrawnFence | { readonly error: FenceFailure };

/** What was drawn, by code and options: a page is rendered again at every save, and most of its fences are as they were. */
const drawnFences = new Map<string, DrawnFence>();
const mostKnown = 1000;

/** Draws a fence, or says why not. Nothing is shared between fences: settings, the current figure. */
export function renderFence(code: string, options: FenceOptions): FenceResult {
  const key = JSON.stringify([code, options.words, options.theme, options.mode]);
  const before = drawnFences.get(key);
  if (before !== undefined) return before;
  try {
    const drawn = drawCode(code, options);
    if (drawnFences.size >= mostKnown) drawnFences.clear();
    drawnFences.set(key, drawn);
    return drawn;
  } catch (error) {
    return { error: fenceFailure(error, code) };
  }
}

function drawCode(code: string, { words, theme, mode }: FenceOptions): DrawnFence {
  const { alt, title, inline, show } = readFenceInfo(words);
  const program = withoutTypes(programOf(code));
  const drawn = withFreshState((newest) => {
    const value = evaluate(program);
    const figure = isFigure(value) ? value : newest();
    if (figure === null) throw noFigure(value);
    return figurePicture(figure, theme, alt, title);
  });
  const isInline = inline || mode === "inline";
  return {
    ...drawn,
    title,
    show,
    inline: isInline,
    html: isInline ? inlineHTML(drawn.svg) : imageHTML(drawn, title),
  };
}

function figurePicture(figure: Figure, theme: Theme, alt?: string, title?: string) {
  const texts = { ...(alt === undefined ? {} : { description: alt }), ...(title ? { title } : {}) };
  const svg = figure.toSVG({ theme, ...texts });
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return {
    svg,
    alt: alt ?? String(Reflect.get(figure.spec, "description") ?? ""),
    width: Number(width),
    height: Number(height),
    warnings: figure.warnings,
  };
}

/** The SVG as an address: no id, no style and no markup of it can reach the page, nor a template language its texts. */
export function dataURL(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`;
}

function imageHTML(
  { svg, alt, width, height }: ReturnType<typeof figurePicture>,
  title?: string,
): string {
  const attributes = Object.entries({ width, height, alt, ...(title ? { title } : {}) })
    .map(([name, value]) => ` ${name}="${escapeBraces(escapeAttribute(String(value)))}"`)
    .join("");
  return `<p><img class="d2l-plot" src="${dataURL(svg)}"${attributes}></p>\n`;
}

/** `v-pre` keeps Vue from reading `{{ }}` in a label; others ignore it. */
function inlineHTML(svg: string): string {
  return `<figure class="d2l-plot" v-pre>\n${svg}</figure>\n`;
}

/** Braces as entities: a template language that reads the page finds none. */
export function escapeBraces(html: string): string {
  return html.replaceAll("{", "&#123;").replaceAll("}", "&#125;");
}

function noFigure(value: unknown): PlotError {
  const isPromise = value instanceof Promise;
  const advice = isPromise
    ? "it ends with a promise, and a fence cannot wait; put the script in a file and use d2l-plot build"
    : "end it with one, such as plot([1, 4, 9])";
  return new PlotError("no-figure", `plot fence: draws no figure; ${advice}`);
}

function fenceFailure(error: unknown, code: string): FenceFailure {
  const [line, column] = placeInCode(error);
  const frame = line === null ? [] : codeFrame(code.split("\n"), { line, column });
  return {
    code: fenceCode(error),
    message: fenceReason(error, code),
    line,
    column,
    frame,
    cause: error,
  };
}

function fenceCode(error: unknown): string {
  return error instanceof PlotError ? error.code : "script-failed";
}

function fenceReason(error: unknown, code: string): string {
  if (!(error instanceof Error) || error instanceof PlotError) return messageOf(error);
  const isTyped = error instanceof SyntaxError && !canStripTypes() && !isJavaScript(code);
  const advice = isTyped ? "; on this Node.js, older than 22.13, fences are JavaScript" : "";
  return `${error.name}: ${error.message}${advice}`;
}

/** Where in the code an error came from, by its stack. */
function placeInCode(error: unknown): [line: number | null, column: number | null] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const [, line, column] = new RegExp(`\\b${sourceName}:(\\d+)(?::(\\d+))?`).exec(stack) ?? [];
  return [line === undefined ? null : Number(line), column === undefined ? null : Number(column)];
}

/** Fences of figures for remark, and so for MDX, Astro and Docusaurus. */
import { isPlotFence } from "./fence-info.ts";
import {
  buildError,
  fenceFailureText,
  isIncluded,
  type PlotFenceOptions,
  resolveOptions,
} from "./options.ts";
import { type DrawnFence, dataURL, type FenceFailure, renderFence } from "./render-fence.ts";

export type { PlotFenceOptions } from "./options.ts";

/** What is used of a node of a Markdown tree. */
interface Node {
  readonly type: string;
  children?: Node[] | undefined;
  lang?: string | null | undefined;
  meta?: string | null | undefined;
  value?: string;
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
}

/** What is used of the file that is compiled. */
interface File {
  readonly path?: string | undefined;
  message(reason: string, options: object): unknown;
}

/**
 * Puts an image in the place of each fence whose language is `plot`, and its code below where it says `show`. A fence is code and runs
 * with all rights of the build. Failures and warnings are messages of the file, with place and code.
 * @throws PlotError when an option cannot be read; while a page is compiled, with `onError: "throw"`, when a fence cannot be drawn
 * @example unified().use(remarkParse).use(plotFences).use(remarkRehype);
 */
export function plotFences(options: PlotFenceOptions = {}): (tree: unknown, file: unknown) => void {
  const settings = resolveOptions("plotFences", options);
  return (tree, file) => {
    if (isIncluded((file as File).path, settings.include)) {
      replaceFences(tree as Node, file as File, settings);
    } else leaveFences(tree as Node);
  };
}

function replaceFences(parent: Node, file: File, settings: Required<PlotFenceOptions>): void {
  parent.children = parent.children?.flatMap((node) => {
    if (isFence(node)) return drawFence(node, file, settings);
    replaceFences(node, file, settings);
    return [node];
  });
}

/** Code stays code, in a language that highlighters know. */
function leaveFences(parent: Node): void {
  for (const node of parent.children ?? []) {
    if (isFence(node)) node.lang = "ts";
    leaveFences(node);
  }
}

function isFence(node: Node): boolean {
  return node.type === "code" && isPlotFence(node.lang ?? "");
}

function drawFence(node: Node, file: File, settings: Required<PlotFenceOptions>): Node[] {
  const { value = "", meta, position } = node;
  const words = meta ?? "";
  const result = renderFence(value, { words, theme: settings.theme, mode: "img" });
  if ("error" in result) return [answerTo(result.error, node, file, settings)];
  if (result.inline) return [answerTo(noInline(), node, file, settings)];
  for (const message of result.warnings) {
    file.message(message, { place: position, source: "d2l-plot", ruleId: "warning" });
  }
  const code: Node = { type: "code", lang: "ts", meta: null, value, position };
  return result.show ? [imageOf(result, position), code] : [imageOf(result, position)];
}

function imageOf({ svg, alt, title, width, height }: DrawnFence, position: Node["position"]): Node {
  const hProperties = { className: ["d2l-plot"], width, height };
  const image = {
    type: "image",
    url: dataURL(svg),
    alt,
    title: title ?? null,
    data: { hProperties },
  };
  return { type: "paragraph", children: [image], position };
}

/** Tells the file, and ends the build or stands in the picture's place. */
function answerTo(
  error: FenceFailure,
  node: Node,
  file: File,
  settings: Required<PlotFenceOptions>,
): Node {
  const { start } = node.position ?? {};
  const line = (start?.line ?? 1) + (error.line ?? 1);
  const column = (start?.column ?? 1) - 1 + (error.column ?? 1);
  const place = error.line === null ? node.position : { line, column };
  file.message(error.message, {
    place,
    source: "d2l-plot",
    ruleId: error.code,
    cause: error.cause,
  });
  const text = `${file.path ?? "line "}${file.path === undefined ? "" : ":"}${line}:${column}`;
  if (settings.onError === "throw") throw buildError(error, text);
  const data = { hProperties: { className: ["d2l-plot-error"] } };
  return {
    type: "code",
    lang: null,
    meta: null,
    value: fenceFailureText(error, text),
    ...{ data },
  };
}

function noInline(): FenceFailure {
  const message = "plot fence: inline is for markdown-it; here a picture is an image";
  return { code: "unknown-option", message, line: null, column: null, frame: [], cause: undefined };
}

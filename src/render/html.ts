import type { Theme } from "../svg/theme.ts";
import { escapeText } from "../svg/xml.ts";
import { platform } from "./node/platform.ts";

/** The content of an HTML page. */
export interface HTMLParts {
  /** The picture. */
  readonly svg: string;
  /** The Vega-Lite spec it was drawn from. */
  readonly spec: object;
  /** Name of the page. @default "Figure" */
  readonly title?: string;
  /** For which page the picture is. @default "light" */
  readonly theme?: Theme;
}

/** What a page says of its own colors, so that the picture finds the page it is for. */
const schemes: Readonly<Record<Theme, string>> = {
  light: "",
  dark: ":root { color-scheme: dark; }\n",
  auto: ":root { color-scheme: light dark; }\n",
};

/**
 * Makes a self-contained HTML page from a picture: the SVG inline, the SVG and its spec as downloads that work offline,
 * without external resources and without a script.
 * @example renderHTML({ svg: renderSVG(spec), spec, title: "Tangent line" })
 */
export function renderHTML(parts: HTMLParts): string {
  const { svg, spec, title = "Figure", theme = "light" } = parts;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>
${schemes[theme]}body { margin: 2rem; font-family: "DejaVu Sans", Verdana, Geneva, sans-serif; }
figure { margin: 0; }
svg { max-width: 100%; height: auto; }
</style>
</head>
<body>
<figure>
${svg.trimEnd()}
<figcaption>
${download("figure.svg", "image/svg+xml", svg, "SVG")}
${download("figure.vl.json", "application/json", `${JSON.stringify(spec, null, 2)}\n`, "Vega-Lite spec")}
</figcaption>
</figure>
</body>
</html>
`;
}

function download(name: string, type: string, content: string, label: string): string {
  return `<a download="${name}" href="data:${type};base64,${platform.base64(content)}">${label}</a>`;
}

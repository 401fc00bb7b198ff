// The plugins fit the types of the tools they are for.
import { type MarkdownItPlotOptions, plotFences } from "d2l-plot/markdown-it";
import { type PlotFenceOptions, plotFences as remarkFences } from "d2l-plot/remark";
import markdownIt from "markdown-it";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { defineConfig } from "vitepress";

const options: MarkdownItPlotOptions = {
  theme: "auto",
  mode: "inline",
  onError: "show",
  include: (path) => path !== "",
};
const remarkOptions: PlotFenceOptions = { onWarning: (message) => message.trim() };
markdownIt().use(plotFences).use(plotFences, options);
unified().use(remarkParse).use(remarkFences).use(remarkFences, remarkOptions);
export default defineConfig({ markdown: { config: (md) => void md.use(plotFences, options) } });
// @ts-expect-error: there is no such theme.
plotFences(markdownIt(), { theme: "night" });

// Renders a page with markdown-it; prints its HTML.
import { readFileSync } from "node:fs";
import { plotFences } from "d2l-plot/markdown-it";
import markdownIt from "markdown-it";

const [path, options = "{}"] = process.argv.slice(2);
const md = markdownIt().use(plotFences, JSON.parse(options));
console.log(md.render(readFileSync(path, "utf8"), { path }));

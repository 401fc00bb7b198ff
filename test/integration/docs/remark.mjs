// Compiles a page with remark and rehype; prints its HTML and what the file was told.
import { readFileSync } from "node:fs";
import { plotFences } from "d2l-plot/remark";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const [path, options = "{}"] = process.argv.slice(2);
const compiler = unified()
  .use(remarkParse)
  .use(plotFences, JSON.parse(options))
  .use(remarkRehype)
  .use(rehypeStringify);
const file = await compiler.process({ path, value: readFileSync(path, "utf8") });
const messages = file.messages.map(({ reason, line, column, source, ruleId }) => ({
  reason,
  line,
  column,
  source,
  ruleId,
}));
console.log(JSON.stringify({ html: String(file), messages }));

// Compiles a page as MDX; prints the program it becomes.
import { readFileSync } from "node:fs";
import { compile } from "@mdx-js/mdx";
import { plotFences } from "d2l-plot/remark";

const [path] = process.argv.slice(2);
const value = readFileSync(path, "utf8").replace(/^---\n.*?\n---\n/s, "");
console.log(
  String(await compile({ path, value }, { remarkPlugins: [[plotFences, { theme: "light" }]] })),
);

import { plotFences } from "d2l-plot/markdown-it";

export default {
  title: "Figures",
  markdown: { config: (md) => md.use(plotFences, { onError: process.env.ON_ERROR ?? "show" }) },
};

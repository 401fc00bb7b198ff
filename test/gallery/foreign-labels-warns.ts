import { type Figure, plot } from "d2l-plot";

/** Markup, quotes and any script are text like other text. */
export function foreignLabels(): Figure {
  return plot(
    [
      [1, 2],
      [2, 1],
      [0, 1],
    ],
    {
      xlabel: "<b>x</b> & \"y\" ]]> <script>alert('x')</script>",
      ylabel: "损失 \\frac{1}{2}",
      legend: ["שלום", "$\\alpha$", "naïve 🙂"],
    },
  );
}

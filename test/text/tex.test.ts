import { describe, expect, test } from "vitest";
import { typesetTeX } from "../../src/text/tex.ts";

/** A thin space, easier to see. */
const thin = (text: string) => text.replaceAll("~", "\u2009");

/** What is written, and what is drawn; `~` stands for a thin space. */
const typeset: readonly (readonly [source: string, drawn: string])[] = [
  // Symbols
  [String.raw`$\alpha$`, "α"],
  [String.raw`$\infty$`, "∞"],
  [String.raw`$\epsilon$ and $\phi$`, "ε and ϕ"],
  [String.raw`$\nabla f$`, "∇f"],
  [String.raw`$\Delta t$`, "Δt"],
  [String.raw`$\ell_1$`, "ℓ₁"],
  [String.raw`$50\%$`, "50%"],
  [String.raw`$\{1,2\}$`, "{1, 2}"],
  ["$α$", "α"],
  // Scripts
  ["$x^2$", "x²"],
  [String.raw`$\sigma^2$`, "σ²"],
  ["$x_i$", "xᵢ"],
  ["$W_{ij}$", "Wᵢⱼ"],
  ["$x_i^2$", "xᵢ²"],
  ["$x^2_i$", "xᵢ²"],
  ["$10^{-3}$", "10⁻³"],
  ["$e^{-t}$", "e⁻ᵗ"],
  ["$x^{10}$", "x¹⁰"],
  ["$x^10$", "x¹0"],
  [String.raw`$\theta_{t+1}$`, "θₜ₊₁"],
  ["$x_{t - 1}$", "xₜ₋₁"],
  [String.raw`$\theta^{(t)}$`, "θ⁽ᵗ⁾"],
  [String.raw`$x_{\mathrm{max}}$`, "xₘₐₓ"],
  [String.raw`$A^\top A$`, "AᵀA"],
  [String.raw`$90^\circ$`, "90°"],
  ["$x^*$", "x*"],
  ["$f'(x)$", "f′(x)"],
  ["$f''$", "f′′"],
  [String.raw`$\|w\|_2$`, "‖w‖₂"],
  ["$^2H$", "²H"],
  // Relations, operators and signs
  [String.raw`$\eta = 0.1$`, "η = 0.1"],
  [String.raw`$\eta=0.1$`, "η = 0.1"],
  [String.raw`$x\leq y$`, "x ≤ y"],
  [String.raw`$x \to \infty$`, "x → ∞"],
  [String.raw`$x\in[0,1]$`, "x ∈ [0, 1]"],
  [String.raw`$a \cdot b$`, "a~⋅~b"],
  [String.raw`$2\times10^{-3}$`, "2~×~10⁻³"],
  [String.raw`loss ($\times 10^{-3}$)`, "loss (×10⁻³)"],
  ["$a-b$", "a~−~b"],
  ["$-x$", "−x"],
  ["$x=-1$", "x = −1"],
  ["$(-1)$", "(−1)"],
  [String.raw`$\mu\pm\sigma$`, "μ~±~σ"],
  ["$y = x^2 - 2x + 1$", "y = x²~−~2x~+~1"],
  ["$a/b$", "a/b"],
  [String.raw`$P(A \mid B)$`, "P(A ∣ B)"],
  [String.raw`$x_1, \dots, x_n$`, "x₁, …, xₙ"],
  ["$1{,}000$", "1,000"],
  [String.raw`$a \leq$`, "a ≤"],
  ["$a{=}b$", "a=b"],
  // Functions and sums
  [String.raw`$\log x$`, "log~x"],
  [String.raw`$\log_2 x$`, "log₂~x"],
  [String.raw`$\sin(x)$`, "sin(x)"],
  [String.raw`$2\sin\theta$`, "2~sin~θ"],
  [String.raw`$\operatorname{argmax} f$`, "argmax~f"],
  [String.raw`$\sum_{i=1}^n x_i$`, "∑ᵢ₌₁ⁿ~xᵢ"],
  [String.raw`$\sum x$`, "∑x"],
  // Styles, words and spaces
  [String.raw`$\mathrm{loss}$`, "loss"],
  [String.raw`$\mathbf{w}$`, "w"],
  [String.raw`$\rm lr = 10^{-2}$`, "lr = 10⁻²"],
  [String.raw`$\mathbb{R}^n$`, "ℝⁿ"],
  [String.raw`$\mathbb{E}[X]$`, "𝔼[X]"],
  [String.raw`$\mathcal{N}(\mu, \sigma^2)$`, "𝒩(μ, σ²)"],
  [String.raw`$\mathcal{L}$ $\mathfrak{g}$`, "ℒ 𝔤"],
  [String.raw`$x{\cal N}N$`, "x𝒩N"],
  [String.raw`$\text{test loss}$`, "test loss"],
  ["$a b$", "ab"],
  [String.raw`$a\,b\ c~d\quad e\!f$`, "a~b c d\u2003ef"],
  // Accents
  [String.raw`$\hat{y}_i$`, "ŷᵢ"],
  [String.raw`$\bar x$`, "x\u0304"],
  [String.raw`$\vec{v}$`, "v\u20d7"],
  [String.raw`$\"o$`, "ö"],
  // Fractions and roots, in a line
  [String.raw`$\frac{a}{b}$`, "a/b"],
  [String.raw`$\lambda=\frac{1}{2}$`, "λ = 1/2"],
  [String.raw`$\frac{1}{2}x$`, "(1/2)x"],
  [String.raw`$2\frac{1}{2}$`, "2(1/2)"],
  [String.raw`$y{\frac{1}{2}}x$`, "y(1/2)x"],
  [String.raw`$\frac{a+b}{2c}$`, "(a~+~b)/(2c)"],
  [String.raw`$\frac{\partial L}{\partial w}$`, "∂L/∂w"],
  [String.raw`$\frac{a}{b}^2$`, "(a/b)²"],
  [String.raw`$\left(\frac{a}{b}\right)^2$`, "(a/b)²"],
  [String.raw`$\left.x\right|$`, "x|"],
  [String.raw`$\sqrt{x}$`, "√x"],
  [String.raw`$2\sqrt{x+1}$`, "2√(x~+~1)"],
  [String.raw`$\sqrt{x}y$`, "(√x)y"],
  [String.raw`$\sqrt[3]{x}$`, "∛x"],
  [String.raw`$\sqrt[n]{x}$`, "ⁿ√x"],
  // Dollars
  [String.raw`cost \$5`, "cost $5"],
  [String.raw`\$5 and \$6`, "$5 and $6"],
  [String.raw`$x$ at \$5`, "x at $5"],
  ["a $ b", "a $ b"],
  ["$x$ $", "$x$ $"],
  ["$5", "$5"],
  ["$x\\$$", "x$"],
  ["one $x^2$\n$5, $y_1$\ntwo $z$", "one x²\n$5, $y_1$\ntwo z"],
  ["-1", "-1"],
  ["", ""],
];

/** What has no form in Unicode, or is no TeX. */
const refused: readonly string[] = [
  "$x^q$",
  String.raw`$e^{-\lambda t}$`,
  "$x^{y^2}$",
  "$W_{i,j}$",
  "$x_A$",
  "$x^{1/2}$",
  String.raw`$x^{\frac{1}{2}}$`,
  String.raw`$\lim_{x\to 0} f(x)$`,
  String.raw`$\binom{n}{k}$`,
  String.raw`$\overset{a}{b}$`,
  String.raw`$\widehat{xy}$`,
  String.raw`$\sqrt[\infty]{x}$`,
  String.raw`$\foo$`,
  String.raw`$\constructor$`,
  String.raw`$\text{a $`,
  String.raw`$\text{a\alpha}$`,
  "$a{x$",
  "$x}$",
  "$x^$",
  "$x^2^3$",
  "$x_1_2$",
  String.raw`$\frac{a}$`,
  String.raw`$\hat$`,
  String.raw`$\ $`,
  "$$",
  `$${"{".repeat(100_000)}$`,
  `$${"\\frac".repeat(100_000)}$`,
];

describe("typesetTeX(text)", () => {
  test.each(typeset)("typesets %j as %j", (source, drawn) => {
    expect(typesetTeX(source)).toEqual({ text: thin(drawn), untypeset: [] });
  });

  test.each(refused.map((source) => [source.slice(0, 40), source]))(
    "leaves %j as it is written",
    (_, source) => {
      expect(typesetTeX(source)).toEqual({ text: source, untypeset: [source] });
    },
  );

  test("typesets the formulas it can beside one it cannot", () => {
    expect(typesetTeX("$x^2$ and $x^q$ and $y^2$")).toEqual({
      text: "x² and $x^q$ and y²",
      untypeset: ["$x^q$"],
    });
  });

  test("reads a long formula in no time", () => {
    expect(typesetTeX(`$${"x + ".repeat(50_000)}1$`).untypeset).toEqual([]);
  });
});

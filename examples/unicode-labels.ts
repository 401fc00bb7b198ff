// Labels are plain text in any script: Greek letters, superscripts and signs are typed as they are.
import { linspace, plot } from "d2l-plot";

const wave = (k: number) => (θ: number) => Math.sin(k * θ) / k;

export default plot(
  linspace(0, 2 * Math.PI, 101),
  [wave(1), wave(2)],
  "θ ∈ [0, 2π]",
  "∇²ψ(θ) · 10⁻³",
  ["ψ₁ = sin θ", "ψ₂ = ½ sin 2θ"],
);

// A learning rate that warms up linearly and then follows half a cosine, one value per epoch.
import { plot } from "d2l-plot";

const [epochs, warmup, base, final] = [30, 5, 0.3, 0.01];

function learningRate(epoch: number): number {
  if (epoch < warmup) return (base * epoch) / warmup;
  const progress = (epoch - warmup) / (epochs - warmup);
  return final + ((base - final) * (1 + Math.cos(Math.PI * progress))) / 2;
}

const rates = Array.from({ length: epochs }, (_, epoch) => learningRate(epoch));
export default plot(rates, { xlabel: "epoch", ylabel: "learning rate" });

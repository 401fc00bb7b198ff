// Probability: how the shares of throws come close to the probabilities as throws are added.
import { plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(1);

/** The share of each side among the throws so far, after each group of throws: a list for each side. */
function estimates(sides: number, groups: number, throws: number): number[][] {
  const sideOfThrows = Array.from({ length: groups * throws }, () => random.below(sides));
  return Array.from({ length: sides }, (_, side) => {
    let count = 0;
    const shares = sideOfThrows.map((each, i) => {
      if (each === side) count++;
      return count / (i + 1);
    });
    return shares.filter((_, i) => (i + 1) % throws === 0);
  });
}

// The English edition tosses a coin 10,000 times.
const [heads = [], tails = []] = estimates(2, 10_000, 1);
setFigsize([4.5, 3.5]);
plt.figure();
plt.plot(heads, { label: "P(coin=heads)" });
plt.plot(tails, { label: "P(coin=tails)" });
plt.axhline({ y: 0.5, color: "black", linestyle: "dashed" });
plt.gca().setXlabel("Samples");
plt.gca().setYlabel("Estimated probability");
plt.legend();
plt.savefig("output/book/preliminaries/probability-coin.svg");

// The Chinese edition throws a die, 500 groups of ten.
setFigsize([6, 4.5]);
plt.figure();
estimates(6, 500, 10).forEach((share, side) => {
  plt.plot(share, { label: `P(die=${side + 1})` });
});
plt.axhline({ y: 0.167, color: "black", linestyle: "dashed" });
plt.gca().setXlabel("Groups of experiments");
plt.gca().setYlabel("Estimated probability");
plt.legend();
plt.savefig("output/book/preliminaries/probability-dice.svg");

// Maximum likelihood: how likely nine heads and four tails are, by the probability of heads.
import { arange, plot } from "d2l-plot";

plot(arange(0, 1, 0.001), (theta) => theta ** 9 * (1 - theta) ** 4, "theta", "likelihood").save(
  "output/book/appendix-mathematics-for-deep-learning/maximum-likelihood.svg",
);

// Sentiment analysis: how long reviews are. The lengths are made up.
import { arange, plt, setFigsize } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(24);
const lengths = random.normals(5000).map((each) => Math.round(Math.exp(5.2 + 0.65 * each)));

setFigsize();
plt.xlabel("# tokens per review");
plt.ylabel("count");
plt.hist(lengths, { bins: arange(0, 1000, 50) });
plt.savefig("output/book/natural-language-processing/sentiment-analysis-and-dataset.svg");

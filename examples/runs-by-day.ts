// Two axes that no number is on: the days of a fortnight, written short, and the names of optimizers.
import { AutoDateLocator, ConciseDateFormatter, plt } from "d2l-plot";

const days = Array.from({ length: 14 }, (_, day) => new Date(Date.UTC(2024, 1, 22 + day)));
const losses = days.map((_, day) => 0.4 + 2 / (day + 1));

plt.figure({ figsize: [7, 2.5] });
const left = plt.subplot(1, 2, 1);
plt.plot(days, losses, "o-");
plt.ylabel("loss of the day");
const locator = new AutoDateLocator();
left.xaxis.setMajorLocator(locator);
left.xaxis.setMajorFormatter(new ConciseDateFormatter(locator));
plt.subplot(1, 2, 2);
plt.scatter([0.41, 0.38, 0.52], ["SGD", "Adam", "Adagrad"], { s: 60 });
plt.xlabel("last loss");
plt.tightLayout();
export default plt.gcf();

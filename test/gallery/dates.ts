import { AutoDateLocator, type Axes, ConciseDateFormatter, type Figure, subplots } from "d2l-plot";

/** Dates: by themselves, written short, and on a vertical axis in a time zone. */
export function dates(): Figure {
  const dates = [1, 9, 12, 20, 31].map((day) => new Date(Date.UTC(2024, 0, day)));
  const values = [1, 3, 2, 4, 3];
  const page = subplots(1, 3, { figsize: [14, 2.5], gridspecKw: { wspace: 0.5 } });
  const [days, strings, times] = page.axes as [Axes, Axes, Axes];
  days.plot(dates, values, "o-");
  strings.xaxisDate();
  strings.plot(["2023-11-30", "2024-01-15", "2024-03-01"], [2, 1, 3]);
  const locator = new AutoDateLocator();
  strings.xaxis.setMajorLocator(locator);
  strings.xaxis.setMajorFormatter(new ConciseDateFormatter(locator));
  times.yaxisDate("+05:30");
  times.scatter([0, 1, 2], ["2024-03-01T18:30Z", "2024-03-02T06:00Z", "2024-03-02T12:00+05:30"]);
  return page;
}

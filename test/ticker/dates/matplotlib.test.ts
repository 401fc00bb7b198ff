import {
  AutoDateFormatter,
  AutoDateLocator,
  ConciseDateFormatter,
  DateFormatter,
  DayLocator,
  type Formatter,
  HourLocator,
  type Locator,
  MicrosecondLocator,
  MinuteLocator,
  MonthLocator,
  SecondLocator,
  WeekdayLocator,
  YearLocator,
} from "../../../src/index.ts";
import { makeScale } from "../../../src/ticker/scale.ts";
import { parity } from "../../parity/harness.ts";
import type { Case } from "../../truth.ts";

interface Asked {
  readonly locator: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly view: readonly [number, number];
  readonly formatter: string;
  readonly format: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  readonly offset: string;
  readonly limits: readonly number[];
}

const locators: Readonly<Record<string, new (options: object) => Locator>> = {
  AutoDateLocator,
  DayLocator,
  HourLocator,
  MicrosecondLocator,
  MinuteLocator,
  MonthLocator,
  SecondLocator,
  WeekdayLocator,
  YearLocator,
};

function makeFormatter({ formatter, format, kwargs }: Asked, locator: Locator): Formatter {
  const { tz } = kwargs as { tz?: string };
  const { fmt, ...options } = format;
  if (formatter === "DateFormatter") return new DateFormatter(String(fmt), { tz: tz ?? null });
  if (formatter === "AutoDateFormatter") return new AutoDateFormatter(locator, { tz: tz ?? null });
  return new ConciseDateFormatter(locator, { tz: tz ?? null, ...options });
}

function answer(asked: Asked): Answer {
  const { view } = asked;
  const make = locators[asked.locator];
  if (make === undefined) throw new Error(`no locator ${asked.locator}`);
  const locator = new make(asked.kwargs);
  const scale = makeScale("linear");
  const space = { length: 300, fontSize: 10, axis: "x", minpos: Number.NaN, scale } as const;
  const ticks = locator.tickValues(view, space);
  const context = { view, scale, integral: false, locator };
  const { label, offsetText = "" } = makeFormatter(asked, locator).format(ticks, context);
  const limits = locator.nonsingular?.(...view, Number.NaN) ?? view;
  return { ticks, labels: ticks.map(label), offset: offsetText, limits };
}

parity<Case<Asked, Answer>>("date-ticks", {
  differences({ in: asked, out }) {
    const ours = answer(asked);
    return (["ticks", "labels", "offset", "limits"] as const)
      .filter((name) => JSON.stringify(ours[name]) !== JSON.stringify(out[name]))
      .map(
        (name) =>
          `${name} are ${JSON.stringify(ours[name])}, not ${JSON.stringify(out[name])}: ${JSON.stringify(asked)}`,
      );
  },
});

type Placing = (value: number) => number;
type TickTest = (tick: number) => boolean;

/**
 * A test whether a tick is drawn: whether it lies in the view, give or take 1e-10 of its extent on
 * the page. Ticks without a place on the scale are not.
 */
export function inView(transform: Placing, view: readonly [number, number]): TickTest {
  const [low, high] = placedLimits(transform, view);
  const slack = (high - low) * 1e-10;
  return (tick) => {
    const place = transform(tick);
    return low - slack <= place && place <= high + slack;
  };
}

/** Minor ticks that do not repeat a major one, to 1e-5 of the view's extent on the page. */
export function withoutOverlap(
  minor: readonly number[],
  major: readonly number[],
  transform: Placing,
  view: readonly [number, number],
): readonly number[] {
  if (minor.length === 0) return minor;
  const [low, high] = placedLimits(transform, view);
  const slack = (high - low) * 1e-5;
  const taken = major.map(transform);
  return minor.filter((tick) => !repeatsAny(transform(tick), taken, slack));
}

function repeatsAny(place: number, others: readonly number[], slack: number): boolean {
  for (const other of others) if (Math.abs(place - other) <= slack) return true;
  return false;
}

function placedLimits(transform: Placing, [first, second]: readonly [number, number]) {
  const a = transform(first);
  const b = transform(second);
  return a <= b ? ([a, b] as const) : ([b, a] as const);
}

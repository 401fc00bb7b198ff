import { expect, expectTypeOf, test } from "vitest";
import { type Axes, LineCollection, Rectangle, subplots } from "../../src/index.ts";

test("what is drawn knows its axes, with all their verbs", () => {
  const { ax } = subplots();
  const [line] = ax.plot([1, 2]);
  const [patch] = [ax.addPatch(new Rectangle([0, 0], 1, 1))];
  const segments = ax.addCollection(
    new LineCollection([
      [
        [0, 0],
        [1, 1],
      ],
    ]),
  );
  const image = ax.imshow([[1, 2]]);
  const mesh = ax.pcolormesh([[1, 2]]);
  const points = ax.scatter([1], [1]);
  for (const artist of [line, patch, segments, image, mesh, points]) expect(artist?.axes).toBe(ax);
  expectTypeOf(image.axes).toExtend<Axes>();
  expectTypeOf(patch.axes).toExtend<Axes | null>();
  image.axes.addPatch(new Rectangle([0, 0], 1, 1));
  line?.axes?.setTitle("a line");
  segments.axes?.legend();
  expect(ax.patches.length).toBe(2);
});

test("a line that is removed has no axes", () => {
  const [line] = subplots().ax.plot([1, 2]);
  line?.remove();
  expect(line?.axes).toBe(null);
});

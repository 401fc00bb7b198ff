/** Values that throw, lie or never end: whatever a caller hands over, a call draws or throws a PlotError, at once. */
import vm from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import * as api from "../src/index.ts";
import { renderSVG } from "../src/render/svg.ts";

// A script in plain JavaScript calls with anything, so the functions have no types here.
type Untyped = (...values: unknown[]) => unknown;
type Loose<T> = { readonly [Name in keyof T]: Untyped };

const loose = api as unknown as Loose<typeof api>;
const { plot } = loose;
const axes = () => api.subplots().ax as unknown as Loose<api.Axes>;
const figure = () => api.subplots() as unknown as Loose<api.Figure>;
const space = () => api.figure().addSubplot({ projection: "3d" }) as unknown as Loose<api.Axes3D>;
const table = [
  [1, 2],
  [3, 4],
];
const throwing = (): never => {
  throw new RangeError("mine");
};
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const traps = { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing };
const lying = (length: number) =>
  Object.defineProperty(new Float64Array(3), "length", { value: length });

function handedOver(): Float64Array {
  const values = new Float64Array(3);
  structuredClone(values.buffer, { transfer: [values.buffer] });
  return values;
}

function shrunk(): Float64Array {
  const buffer = Reflect.construct(ArrayBuffer, [24, { maxByteLength: 80 }]);
  const values = new Float64Array(buffer, 0, 3);
  buffer.resize(8);
  return values;
}

function inItself(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function nested(levels: number): unknown {
  let list: unknown = 1;
  for (let level = 0; level < levels; level++) list = [list];
  return list;
}

afterEach(api.rcdefaults);

const values: readonly (readonly [string, unknown])[] = [
  ["a revoked proxy of an object", revoked({})],
  ["a revoked proxy of an array", revoked([])],
  ["a revoked proxy of a function", revoked(() => 0)],
  ["a proxy of an object that throws", new Proxy({}, traps)],
  ["a proxy of an array that throws", new Proxy([1, 2], traps)],
  [
    "a getter that throws",
    {
      get label() {
        return throwing();
      },
    },
  ],
  [
    "a shape that throws",
    {
      get shape() {
        return throwing();
      },
      data: [1],
    },
  ],
  [
    "an iterator that throws",
    {
      get [Symbol.iterator]() {
        return throwing();
      },
    },
  ],
  [
    "an asynchronous iterator that throws",
    {
      get [Symbol.asyncIterator]() {
        return throwing();
      },
    },
  ],
  ["an asynchronous iterator that is none", { [Symbol.asyncIterator]: 5 }],
  ["a toArray that throws", { toArray: throwing }],
  ["a list whose item throws", Object.defineProperty([1, 2], 1, { get: throwing })],
  [
    "a class whose name is a number",
    Object.create({ constructor: Object.defineProperty(class {}, "name", { value: 5 }) }),
  ],
  ["a constructor whose name is a number", { constructor: { name: 5 } }],
  [
    "a constructor whose name throws",
    {
      constructor: {
        get name() {
          return throwing();
        },
      },
    },
  ],
  ["a number of rows beyond memory", { shape: [1e9, 0], data: [] }],
  ["a number of columns beyond memory", { shape: [0, 1e9], data: [] }],
  ["a number of columns no array has", { shape: [0, 1e15], data: [] }],
  ["a shape of many axes", { shape: new Array(1e5), data: [1] }],
  ["an offset beyond memory", { shape: [1], data: { get: () => 1 }, offset: 1e9 }],
  ["a typed array that says it is long", lying(1e9)],
  ["a typed array that says it is shorter than nothing", lying(-1)],
  ["a typed array whose memory was handed over", handedOver()],
  ["a typed array whose memory shrank", shrunk()],
  ["a shared typed array", new Float64Array(new SharedArrayBuffer(24))],
  ["a typed array of bigints", new BigInt64Array([1n, 2n])],
  [
    "a proxy of a list whose item throws",
    new Proxy([1, 2, 3], {
      get: (list, key) => (key === "1" ? throwing() : Reflect.get(list, key)),
    }),
  ],
  ["a proxy that gives whatever is asked for, but throws", new Proxy({}, { get: throwing })],
  ["a text that throws", { toString: throwing }],
  ["a list in itself", inItself()],
  ["a list in lists in lists", nested(100_000)],
  ["an array of holes", new Array(3e6)],
  ["an array of three holes", new Array(3)],
  ["a hole before a name", Object.assign(new Array(2), { 1: "x" })],
  ["a very long text", "a".repeat(100_000)],
  ["lone surrogates and controls", "\ud800\u0000\udfff"],
  ["a symbol", Symbol("s")],
  ["a very large bigint", 2n ** 4000n],
  ["a null prototype", Object.create(null)],
  ["an error with a symbol as message", Object.assign(new Error("a"), { message: Symbol("s") })],
];

const gray = api.getCmap("gray");
const norms = (): readonly api.Normalize[] => [
  new api.Normalize(0, 1),
  new api.Normalize(),
  new api.LogNorm(1, 2),
  new api.SymLogNorm(1),
  new api.PowerNorm(2),
  new api.CenteredNorm(),
  new api.TwoSlopeNorm(0),
  new api.BoundaryNorm([0, 1], 9),
  new api.NoNorm(),
];

function barLabel(labels: unknown): unknown {
  const ax = axes();
  return ax.barLabel(ax.bar([1], [2]), labels);
}

function clabel(options: object): unknown {
  const ax = axes();
  return ax.clabel(ax.contour(table), options);
}

function annotate(arrowprops: unknown): unknown {
  return axes().annotate("a", [0, 0], [1, 1], { arrowprops });
}

function colorbar(options: object): unknown {
  const { fig, ax } = api.subplots();
  return (fig.colorbar as Untyped).call(fig, ax.imshow(table), options);
}

const calls: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["plot(value)", (value) => plot(value)],
  ["plot(x, value)", (value) => plot([1, 2], value)],
  ["plot([value])", (value) => plot([value])],
  ["plot(x, y, value)", (value) => plot([1, 2], [1, 2], value)],
  ["plot(x, { xlabel })", (value) => plot([1, 2], { xlabel: value })],
  ["plot(x, { legend })", (value) => plot([1, 2], { legend: value })],
  ["plot(x, { xlim })", (value) => plot([1, 2], { xlim: value })],
  ["plot(x, { fmts })", (value) => plot([1, 2], { fmts: value })],
  ["plot(x, { figsize })", (value) => plot([1, 2], { figsize: value })],
  ["plot(x, { axes })", (value) => plot([1, 2], { axes: value })],
  ["setAxes(value)", (value) => loose.setAxes(value)],
  ["arange(value)", (value) => loose.arange(value)],
  ["linspace(0, 1, 2, value)", (value) => loose.linspace(0, 1, 2, value)],
  ["subplots(value)", (value) => loose.subplots(value)],
  ["rcParams[…] = value", (value) => Reflect.set(api.rcParams, "figure.figsize", value)],
  ["rcParams[prop_cycle] = value", (value) => Reflect.set(api.rcParams, "axes.prop_cycle", value)],
  ["axes.plot(value)", (value) => axes().plot(value)],
  ["axes.plot(x, y, fmt, value)", (value) => axes().plot([1], [2], "o", value)],
  ["axes.plot(x, { color })", (value) => axes().plot([1], { color: value })],
  ["axes.plot(x, { linestyle })", (value) => axes().plot([1], { linestyle: value })],
  ["axes.plot(x, { marker })", (value) => axes().plot([1], { marker: value })],
  ["axes.scatter(value, value)", (value) => axes().scatter(value, value)],
  ["axes.scatter(x, y, { s })", (value) => axes().scatter([1], [1], { s: value })],
  ["axes.bar(value, heights)", (value) => axes().bar(value, [1, 2])],
  ["axes.barh(y, value)", (value) => axes().barh([1, 2], value)],
  ["axes.bar(x, height, { yerr })", (value) => axes().bar([1], [2], { yerr: value })],
  ["axes.errorbar(value, y)", (value) => axes().errorbar(value, [1, 2])],
  ["axes.fillBetween(x, value)", (value) => axes().fillBetween([1, 2], value)],
  ["axes.bar(x, height, { color })", (value) => axes().bar([1], [2], { color: value })],
  ["axes.bar(x, height, { linewidth })", (value) => axes().bar([1], [2], { linewidth: value })],
  ["axes.bar(x, height, { hatch })", (value) => axes().bar([1], [2], { hatch: value })],
  ["axes.bar(x, height, { label })", (value) => axes().bar([1], [2], { label: value })],
  ["axes.barLabel(bars, value)", (value) => barLabel(value)],
  [
    "axes.errorbar(x, y, { uplims })",
    (value) => axes().errorbar([1], [2], { yerr: 1, uplims: value }),
  ],
  [
    "axes.errorbar(x, y, { errorevery })",
    (value) => axes().errorbar([1], [2], { yerr: 1, errorevery: value }),
  ],
  [
    "axes.fillBetween(x, y, { where })",
    (value) => axes().fillBetween([1, 2], [1, 2], { where: value }),
  ],
  ["axes.stackplot(x, value)", (value) => axes().stackplot([1, 2], value)],
  ["axes.hist(x, value)", (value) => axes().hist([1, 2], value)],
  ["axes.hist(x, { range })", (value) => axes().hist([1, 2], { range: value })],
  ["axes.scatter(x, y, { c })", (value) => axes().scatter([1, 2], [1, 2], { c: value })],
  ["axes.contour(z, { levels })", (value) => axes().contour(table, { levels: value })],
  ["axes.contour(z, { linewidths })", (value) => axes().contour(table, { linewidths: value })],
  ["axes.clabel(contours, { fmt })", (value) => clabel({ fmt: value })],
  ["axes.clabel(contours, { levels })", (value) => clabel({ levels: value })],
  ["axes.pcolormesh(value, value, C)", (value) => axes().pcolormesh(value, value, table)],
  ["axes.imshow(X, { extent })", (value) => axes().imshow(table, { extent: value })],
  [
    "image.setExtent(value)",
    (value) => (axes().imshow(table) as api.AxesImage).setExtent(value as never),
  ],
  ["axes.annotate(…, { arrowprops })", (value) => annotate(value)],
  ["axes.annotate(…, { arrowstyle })", (value) => annotate({ arrowstyle: value })],
  [
    "axes.annotate(…, { connectionstyle })",
    (value) => annotate({ arrowstyle: "->", connectionstyle: value }),
  ],
  ["axes.legend({ bboxToAnchor })", (value) => axes().legend({ bboxToAnchor: value })],
  ["date2num(value)", (value) => loose.date2num(value)],
  ["num2date(value)", (value) => loose.num2date(value)],
  ["figure.colorbar(image, { ticks })", (value) => colorbar({ ticks: value })],
  ["figure.colorbar(image, { format })", (value) => colorbar({ format: value })],
  ["axes.hist(value)", (value) => axes().hist(value)],
  ["axes.stem(value)", (value) => axes().stem(value)],
  ["axes.hlines(value, 0, 1)", (value) => axes().hlines(value, 0, 1)],
  ["axes.axvspan(0, value)", (value) => axes().axvspan(0, value)],
  ["axes.imshow(value)", (value) => axes().imshow(value)],
  ["axes.contour(value)", (value) => axes().contour(value)],
  ["axes.pcolormesh(value)", (value) => axes().pcolormesh(value)],
  ["axes.text(0, 0, value)", (value) => axes().text(0, 0, value)],
  ["axes.annotate(text, value)", (value) => axes().annotate("a", value)],
  ["axes.addPatch(value)", (value) => axes().addPatch(value)],
  ["space.plot(value, y, z)", (value) => space().plot(value, [1, 2], [1, 2])],
  ["space.plot(x, y, z, value)", (value) => space().plot([1], [1], [1], value)],
  ["space.scatter(x, y, value)", (value) => space().scatter([1], [1], value)],
  ["space.plotWireframe(x, value, Z)", (value) => space().plotWireframe([1, 2], value, table)],
  ["space.plotSurface(x, Y, value)", (value) => space().plotSurface([1, 2], table, value)],
  [
    "space.plotSurface(x, Y, Z, { facecolors })",
    (value) => space().plotSurface([1, 2], table, table, { facecolors: value }),
  ],
  [
    "space.plotSurface(x, Y, Z, value)",
    (value) => space().plotSurface([1, 2], table, table, value),
  ],
  ["space.text(0, 0, 0, value)", (value) => space().text(0, 0, 0, value)],
  ["space.text(0, 0, 0, text, value)", (value) => space().text(0, 0, 0, "a", value)],
  ["space.viewInit(value)", (value) => space().viewInit(value)],
  ["space.setBoxAspect(value)", (value) => space().setBoxAspect(value)],
  ["space.setZlim(value)", (value) => space().setZlim(value)],
  ["space.setZticks(value)", (value) => space().setZticks(value)],
  ["space.tickParams(value)", (value) => space().tickParams(value)],
  ["space.axis(value)", (value) => space().axis(value)],
  ["subplots({ subplotKw })", (value) => loose.subplots({ subplotKw: value })],
  ["axes.setXlim(value)", (value) => axes().setXlim(value)],
  ["axes.setXticks(value)", (value) => axes().setXticks(value)],
  ["axes.setXticks(ticks, value)", (value) => axes().setXticks([1, 2], value)],
  ["axes.legend(value)", (value) => axes().legend(value)],
  ["axes.legend(value, names)", (value) => axes().legend(value, [])],
  ["axes.legend([value], names)", (value) => axes().legend([value], ["a"])],
  ["axes.addArtist(value)", (value) => axes().addArtist(value)],
  ["axes.addArtist(value, [])", (value) => axes().addArtist(value, [])],
  ["axes.addArtist(artist, value)", (value) => axes().addArtist(new api.Circle([0, 0]), value)],
  ["figure.legend(value, names)", (value) => figure().legend(value, [])],
  ["figure.addSubplot(value)", (value) => figure().addSubplot(value)],
  ["xaxis.setMajorLocator(value)", (value) => api.gca().xaxis.setMajorLocator(value as never)],
  ["xaxis.setMajorFormatter(value)", (value) => api.gca().xaxis.setMajorFormatter(value as never)],
  [
    "image.setClim(value)",
    (value) => (axes().imshow(table) as api.AxesImage).setClim(value as never),
  ],
  ["getCmap(value)", (value) => loose.getCmap(value)],
  ["showHeatmaps(value)", (value) => loose.showHeatmaps(value, "x", "y")],
  ["plt.close(value)", (value) => api.plt.close(value as never)],
  ["plt.rc(value, {})", (value) => api.plt.rc(value as never, {})],
  ["plt.sci(value)", (value) => api.plt.sci(value as never)],
  ["plt.subplotMosaic(value)", (value) => api.plt.subplotMosaic(value as never)],
  ["axes.legend({ loc })", (value) => axes().legend({ loc: value })],
  ["axes.setXlabel(name, value)", (value) => axes().setXlabel("a", value)],
  ["axes.setXscale(log, value)", (value) => axes().setXscale("log", value)],
  ["axes.axis(value)", (value) => axes().axis(value)],
  ["axes.setAnchor(value)", (value) => axes().setAnchor(value)],
  ["axes.twinx().sharex(value)", (value) => axes().sharex(value)],
  ["figure.addAxes(value)", (value) => figure().addAxes(value)],
  ["figure.addSubplot(1, 1, value)", (value) => figure().addSubplot(1, 1, value)],
  ["figure.addGridspec(value)", (value) => figure().addGridspec(1, 1, { widthRatios: value })],
  ["figure.sca(value)", (value) => figure().sca(value)],
  ["figure.suptitle(value)", (value) => figure().suptitle(value)],
  ["figure.tightLayout({ rect })", (value) => figure().tightLayout({ rect: value })],
  ["figure.setSizeInches(value)", (value) => figure().setSizeInches(value)],
  ["figure.save(value)", (value) => figure().save(value === "" ? value : { href: value })],
  ["figure.toSVG(value)", (value) => figure().toSVG(value)],
  ["new Figure(value)", (value) => Reflect.construct(api.Figure, [value])],
  ["new Axes(value)", (value) => Reflect.construct(api.Axes, [value, value, value])],
  ["new Line2D(value)", (value) => Reflect.construct(api.Line2D, [value, value, value, value])],
  ["new Circle(value)", (value) => Reflect.construct(api.Circle, [value, value])],
  ["new Polygon(value)", (value) => Reflect.construct(api.Polygon, [value])],
  ["new LineCollection(value)", (value) => Reflect.construct(api.LineCollection, [value, value])],
  ["new ListedColormap(value)", (value) => Reflect.construct(api.ListedColormap, [value])],
  ["new GridSpec(value)", (value) => Reflect.construct(api.GridSpec, [value])],
  ["new SubplotSpec(value)", (value) => Reflect.construct(api.SubplotSpec, [value])],
  ["new FixedLocator(value)", (value) => Reflect.construct(api.FixedLocator, [value])],
  ...norms().flatMap((norm): typeof calls => [
    [`${norm.constructor.name}(value)`, (value) => norm(value as never)],
    [`${norm.constructor.name}.inverse(value)`, (value) => norm.inverse(value as never)],
    [`${norm.constructor.name}.autoscale(value)`, (value) => norm.autoscale(value as never)],
  ]),
  ["new BoundaryNorm(value, 9)", (value) => new api.BoundaryNorm(value as never, 9)],
  ["cmap(value)", (value) => gray(value as never)],
  ["cmap(x, value)", (value) => gray([0, 1], value as never)],
  ["cmap.toBytes(value)", (value) => gray.toBytes(value as never)],
  ["cmap.toBytes(x, value)", (value) => gray.toBytes([0, 1], value as never)],
  ["cmap.toHexes(value)", (value) => gray.toHexes(value as never)],
  ["cmap.indices(value)", (value) => gray.indices(value as never)],
  ["cmap.setBad(value)", (value) => gray.copy().setBad(value as never)],
  ["withFreshState(value)", (value) => typeof value !== "function" && loose.withFreshState(value)],
  ["renderAll(value)", (value) => loose.renderAll(value)],
  ["renderAll([value])", (value) => loose.renderAll([value])],
  ["renderAll([], value)", (value) => loose.renderAll([], value)],
  ["plotAsync(value)", (value) => loose.plotAsync(value)],
  ["plotAsync(x, value)", (value) => loose.plotAsync([1, 2], value)],
  [
    "setWarningHandler(value)",
    (value) => typeof value !== "function" && loose.setWarningHandler(value),
  ],
];

/** Microseconds of a processor; nobody waits longer for an answer that is no. */
const atOnce = 3e6;

/** What this process has computed, whatever else the machine does. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

describe.each(calls)("%s", (_, call) => {
  test.each(values)("%s is drawn, or refused by a PlotError", async (_, value) => {
    const start = spent();
    try {
      await call(value);
    } catch (error) {
      expect(error).toBeInstanceOf(api.PlotError);
    }
    expect(spent() - start).toBeLessThan(atOnce);
  });
});

describe("what they are told", () => {
  test.each<[string, () => unknown, string]>([
    [
      "columns",
      () => axes().plot({ shape: [1, 1e6], data: { get: () => 1 } }),
      "Axes.plot: x would be 1000000 lines; a call draws at most 65536. Pass one series with all its values, or turn rows into columns",
    ],
    [
      "rows",
      () => plot(Array.from({ length: 70_000 }, () => [1, 2])),
      "plot: x would be 70000 lines; a call draws at most 65536. Pass one series with all its values, or turn rows into columns",
    ],
    [
      "axes",
      () => plot({ shape: new Array(1e7), data: [1] }),
      "plot: x has shape [undefined, undefined, undefined, undefined, …], but data have at most 32 axes",
    ],
    [
      "a store",
      () => plot({ shape: [1e8], data: { get: () => 1 } }),
      "plot: x gives more than 16777216 values; take every n-th of them",
    ],
    [
      "a getter",
      () =>
        axes().plot([1], {
          get color() {
            return throwing();
          },
        }),
      "Axes.plot: options cannot be read: mine",
    ],
    [
      "a function of integers beyond all numbers",
      () => plot([1, 2], () => 2n ** 1100n),
      "plot: y at x = 1 gave 135829852904938584927735142835926677860349384693174454974851…n, a bigint; a function of x returns one number for each x",
    ],
    [
      "an item",
      () => plot(Object.defineProperty([1, 2], 1, { get: throwing })),
      "plot: x could not be read: mine",
    ],
    [
      "a proxy",
      () => plot([1], { axes: revoked({}) }),
      "plot: axes must be an Axes, such as subplots(1, 2).axes[0]; got an object that cannot be read",
    ],
    [
      "a function",
      () =>
        plot([1, 2], () => {
          throw Object.assign(new Error("a"), { message: Symbol("s") });
        }),
      "plot: y failed at x = 1: an object of class Error",
    ],
    [
      "new Figure()",
      () => Reflect.construct(api.Figure, []),
      "Figure: figsize must be [width, height] in inches, each over 0 and at most 1000; got undefined",
    ],
    [
      "new Axes()",
      () => Reflect.construct(api.Axes, []),
      "Axes: is not made with new. Use subplots, figure.addSubplot or figure.addAxes",
    ],
    [
      "new Line2D()",
      () => Reflect.construct(api.Line2D, []),
      "Line2D: x is undefined; a series is an array, typed array, iterable, ndarray or tensor of numbers",
    ],
    [
      "new SubplotSpec()",
      () => Reflect.construct(api.SubplotSpec, []),
      "SubplotSpec: is not made with new. Use gridspec.at",
    ],
    [
      "an object for a path",
      () =>
        figure().save({
          get href() {
            return throwing();
          },
        }),
      "save: path must be a file name or a file: URL; got {href}",
    ],
    [
      "a width",
      () => axes().plot([1], { linewidth: 1e308 }),
      "Axes.plot: linewidth must be at most 100000 points; got 1e+308",
    ],
    [
      "an item of an option",
      () =>
        axes().bar([1], [2], { label: Object.defineProperty(["a", "b"], 1, { get: throwing }) }),
      "Axes.bar: label could not be read: mine",
    ],
    [
      "a list of values to be normed",
      () => norms()[0]?.([1, "2"] as never),
      'norm: value[1] must be a number; got "2"',
    ],
    [
      "more values than there are",
      () => gray({ length: 1e9 }),
      "cmap: x has more than 16777216 values; pass a typed array",
    ],
    [
      "a function to be run",
      () => loose.withFreshState(5),
      "withFreshState: run must be a function; got 5",
    ],
    [
      "a rule of bins, and a value far out",
      () => axes().hist([...new Array(100).keys(), 1e300], "auto"),
      'Axes.hist: bins "auto" makes 4.657009507803836e+298 bins of x; at most 10000000 are made. Pass a number of bins, or range without what lies far out',
    ],
    [
      "ticks in themselves",
      () => axes().setXticks(nested(50)),
      "Axes.setXticks: ticks must be a list of finite numbers; got [[…]]",
    ],
    [
      "a list in very many lists",
      () => plot(nested(100_000)),
      "plot: x[0] has 99999 axes, shape [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, …]; a series has 1 axis, or 2 with one line per column",
    ],
    [
      "a function that writes levels",
      () => clabel({ fmt: throwing }),
      "Axes.clabel: fmt failed for 0.8: mine",
    ],
    [
      "a base of logarithms beyond all ticks",
      () => {
        const { fig, ax } = api.subplots();
        ax.setXscale("log", { base: 1e308 });
        fig.toSVG();
      },
      "LogLocator asks for 1e+308 ticks; an axis has at most 10000. Choose a larger step or a smaller view",
    ],
    [
      "a URL as text",
      () => figure().save("https://example.org/a.svg"),
      'save: path is "https://example.org/a.svg", a URL as text; give a file name',
    ],
    [
      "a setting of a style beyond any page",
      () => annotate({ arrowstyle: "->", connectionstyle: "arc3,rad=1e49" }),
      'Axes.annotate: arrowprops: connectionstyle: rad must be a number, as in "rad=0.5"; got "rad=1e49"',
    ],
    [
      "a scale of nothing",
      () => annotate({ arrowstyle: "->", mutationScale: 5e-324 }),
      "Axes.annotate: arrowprops: mutationScale must be a number from 0.0001 to 10000; got 5e-324",
    ],
    [
      "a place of a legend",
      () => axes().legend({ bboxToAnchor: [1.7e308, 0] }),
      "Axes.legend: bboxToAnchor must be [x, y] or [x, y, width, height] in fractions; got [1.7e+308, 0]",
    ],
    [
      "a distance in space",
      () => Object.assign(space(), { dist: 5e-324 }),
      "Axes3D.dist must be a number from 0.001 to 1000000; got 5e-324",
    ],
    [
      "an area",
      () => axes().scatter([1], [1], { s: 1e308 }),
      "Axes.scatter: s must be at most 10000000000 square points; got 1e+308",
    ],
    [
      "a pad",
      () => axes().setXlabel("a", { labelpad: -1e308 }),
      "Axes.setXlabel: labelpad must be at most 100000 points; got -1e+308",
    ],
    [
      "options before the end",
      () => axes().plot([1], [2], "o", {}, "r--"),
      "Axes.plot: x2 is {}, an object; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass one array of numbers per field",
    ],
    [
      "useSvgDisplay(1)",
      () => loose.useSvgDisplay(1),
      "useSvgDisplay: there are no arguments; got 1",
    ],
  ])("%s", (_, call, message) => {
    expect(() => call()).toThrow(expect.objectContaining({ name: "PlotError", message }));
  });
});

describe("streams", () => {
  const stream = (iterator: object) => ({ [Symbol.asyncIterator]: () => iterator });
  test.each<[string, unknown, string]>([
    [
      "next() that gives null",
      stream({ next: async () => null }),
      "plotAsync: x has a next() that gives null, not { done, value }",
    ],
    ["next that is none", stream({ next: 5 }), "plotAsync: x iterates by {next}; an iterator has"],
    [
      "next() that throws, return() too",
      stream({
        next: async () => throwing(),
        return: () => {
          throw new Error("later");
        },
      }),
      "plotAsync: x could not be read: mine",
    ],
    [
      "a value that is none, return() that throws",
      stream({ next: async () => ({ value: "a" }), return: throwing }),
      'plotAsync: x[0] is "a", a string; a series holds numbers',
    ],
  ])("%s: the first error is told", async (_, series, message) => {
    const error = await Promise.resolve(loose.plotAsync(series)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(api.PlotError);
    expect((error as Error).message).toContain(message);
  });
});

describe("a program of another realm, such as a notebook's cell", () => {
  const run = (code: string) => vm.runInContext(code, vm.createContext({ api }));

  test("its options, lists, typed arrays and functions are read as ours", () => {
    const code = `api.plot(new Float64Array([1, 2]), [(x) => x, [3, 4]], { xlabel: "a", legend: ["f", "g"], xlim: [0, 3] })`;
    const ours = plot(new Float64Array([1, 2]), [(x: number) => x, [3, 4]], {
      xlabel: "a",
      legend: ["f", "g"],
      xlim: [0, 3],
    }) as api.Figure;
    expect(run(code).toSVG()).toBe(ours.toSVG());
  });

  test("its errors and dates are known", () => {
    expect(() => run(`api.plot([1], () => { throw new RangeError("theirs") })`)).toThrow(
      "plot: y failed at x = 1: theirs",
    );
    expect(run("api.plot([new Date(0), new Date(864e6)], [1, 2]).toText()")).toContain(
      "x from 0 to 10",
    );
  });
});

test("Object.prototype with something in it changes nothing", () => {
  const drawn = (plot([1, 2], { xlabel: "x" }) as api.Figure).toSVG();
  Object.assign(Object.prototype, { foo: 1, bar: [5, 6] });
  try {
    expect((plot([1, 2], { xlabel: "x" }) as api.Figure).toSVG()).toBe(drawn);
  } finally {
    for (const name of ["foo", "bar"]) Reflect.deleteProperty(Object.prototype, name);
  }
});

test("a proxy that was revoked, where a format may stand, is refused", () => {
  expect(() => axes().plot([0], [0], revoked([]))).toThrow(api.PlotError);
  expect(() => axes().vlines(revoked([]))).toThrow(api.PlotError);
  expect(() => api.figure().colorbar(revoked({}) as never)).toThrow(api.PlotError);
});

test("a text so far off that its place is no number of points is not drawn", () => {
  const { fig, ax } = api.subplots();
  ax.setYlim(-150, -130);
  for (const y of [-1.7e308, 1e306, -1e300]) ax.text(0, y, "far");
  ax.annotate("far", [0, -1e305], [0.5, -140], { arrowprops: { arrowstyle: "->" } });
  expect(fig.toSVG()).not.toMatch(/NaN|Infinity|e\+|\d{20}/);
});

test("Object.prototype with something in it changes no spec that Vega draws, and has it afterwards", () => {
  const spec = {
    data: { values: [{ a: 1, b: 2 }] },
    mark: "bar",
    encoding: { x: { field: "a", type: "quantitative" }, y: { field: "b", type: "quantitative" } },
  };
  const drawn = renderSVG(spec);
  const added: object[] = [Object.prototype, Array.prototype, Function.prototype];
  for (const prototype of added) Object.assign(prototype, { foo: 1, last: () => 2 });
  try {
    expect(renderSVG(spec)).toBe(drawn);
    expect(() => renderSVG({ mark: "unheard of" })).toThrow(api.PlotError);
    expect(added.map((prototype) => Object.keys(prototype))).toEqual(
      added.map(() => ["foo", "last"]),
    );
  } finally {
    for (const prototype of added) {
      for (const name of ["foo", "last"]) Reflect.deleteProperty(prototype, name);
    }
  }
});

const separators = "a\u2028b\u2029c";

test.each<[string, (ax: api.Axes) => unknown]>([
  ["ticks", (ax) => ax.setXticks([0, 1], [separators, "b"])],
  ["categories", (ax) => ax.bar([separators, "b"], [1, 2])],
  ["formatters", (ax) => ax.xaxis.setMajorFormatter(() => separators)],
  ["labels", (ax) => ax.setXlabel(separators)],
])("%s may hold separators of lines and paragraphs, drawn the same by Vega", (_, name) => {
  const { fig, ax } = api.subplots();
  name(ax);
  expect(fig.toSVG()).toContain("a\u2028b\u2029c");
  expect(renderSVG({ ...fig.spec, usermeta: {} })).toContain("a\u2028b\u2029c");
});

test("an arrow to a point far outside is drawn at once", () => {
  const { fig, ax } = api.subplots();
  ax.addPatch(new api.FancyArrowPatch([0, 0], [1e44, 1e44], { arrowstyle: "->" }));
  ax.addPatch(new api.FancyArrowPatch([0, 0], [1, 1], { connectionstyle: "arc3,rad=9999" }));
  expect(fig.toSVG()).not.toMatch(/NaN|Infinity/);
});

test("hatching of very many areas takes no longer than they are many", () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const { fig, ax } = api.subplots();
  const noise = Array.from({ length: 150 }, () => Array.from({ length: 150 }, random));
  ax.contourf(noise, { levels: 20, hatches: ["/", "x"] });
  const start = spent();
  fig.toSVG();
  expect(spent() - start).toBeLessThan(4 * atOnce);
});

test("edges of bins as many as an array holds are refused at once", () => {
  const start = spent();
  expect(() => axes().hist([1, 2], new Array(1e8))).toThrow("Axes.hist: bins must be");
  expect(spent() - start).toBeLessThan(atOnce);
});

test("ticks as many as an array holds are refused at once", () => {
  const start = spent();
  expect(() => axes().setXticks(new Array(1e8))).toThrow("Axes.setXticks: ticks must be");
  expect(spent() - start).toBeLessThan(atOnce / 6);
});

test("a very long name is refused at once", () => {
  const start = performance.now();
  expect(() => axes().plot([1], { color: `xkcd:${"a".repeat(200_000)}` })).toThrow(api.PlotError);
  expect(() => axes().plot([1], { ["a".repeat(200_000)]: 1 })).toThrow("unknown option");
  expect(performance.now() - start).toBeLessThan(1000);
});

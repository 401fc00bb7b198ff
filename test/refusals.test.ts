/** Nothing a caller passes is dropped in silence: every public function refuses an argument too many and an option nobody knows. */
import { afterEach, describe, expect, test } from "vitest";
import * as api from "../src/index.ts";
import { methodsOf, publicClasses } from "./public-members.ts";

type Untyped = (...values: unknown[]) => unknown;

/** Fresh objects of each class that callers meet. */
function instances() {
  const { fig, ax } = api.subplots();
  ax.plot([1, 2], { label: "a" });
  const grid = new api.GridSpec(2, 2);
  return {
    Figure: fig,
    Axes: ax,
    Axis: ax.xaxis,
    Spine: ax.spines.left,
    GridSpec: grid,
    SubplotSpec: grid.at(0, 0),
    SecondaryAxis: ax.secondaryXaxis("top"),
  };
}

/** Fresh objects of all other classes: their methods are few, and take no options but those named in `calls`. */
function others() {
  const drawn = api.subplots();
  const space = api.figure().addSubplot({ projection: "3d" });
  const shown = drawn.ax.imshow(xy);
  const line3d = space.plot([1], [1], [1])[0];
  return {
    Legend: drawn.ax.legend(["a"]),
    Line2D: drawn.ax.plot([1, 2])[0] as api.Line2D,
    Text: drawn.ax.text(0, 0, "a"),
    AxesImage: shown,
    Colorbar: drawn.fig.colorbar(shown),
    BarContainer: drawn.ax.bar([1], [1]),
    BarPatch: drawn.ax.bar([1], [1]).patches[0] as api.BarPatch,
    ErrorbarContainer: drawn.ax.errorbar([1], [1], { yerr: 1 }),
    PathCollection: drawn.ax.scatter([1], [1]),
    LineCollection: drawn.ax.hlines([1], 0, 1),
    PolyCollection: drawn.ax.fillBetween([1, 2], [1, 2]),
    FilledPolygon: drawn.ax.fill([1, 2, 3], [1, 2, 1])[0] as api.FilledPolygon,
    QuadMesh: drawn.ax.pcolormesh([[1]]),
    QuadContourSet: drawn.ax.contour(xy),
    StemContainer: drawn.ax.stem([1, 2]),
    StepPatch: drawn.ax.stairs([1, 2]),
    AxesSpan: drawn.ax.axvspan(0, 1),
    Spines: drawn.ax.spines,
    Axes3D: space,
    ZAxis: space.zaxis,
    Line3D: line3d as api.Line3D,
    Path3DCollection: space.scatter([1], [1], [1]),
    Poly3DCollection: space.plotSurface([0, 1], [0, 1], xy),
    Line3DCollection: space.plotWireframe([0, 1], [0, 1], xy),
    Text3D: space.text(0, 0, 0, "a"),
    Animator: new api.Animator({ display: false }),
    ProgressBoard: new api.ProgressBoard({ display: false }),
    Rectangle: new api.Rectangle([0, 0], 1, 1),
    Circle: new api.Circle([0, 0], 1),
    CirclePolygon: new api.CirclePolygon([0, 0], 1),
    Ellipse: new api.Ellipse([0, 0], 1, 1),
    Arc: new api.Arc([0, 0], 1, 1),
    Annulus: new api.Annulus([0, 0], 2, 1),
    Arrow: new api.Arrow(0, 0, 1, 1),
    FancyArrow: new api.FancyArrow(0, 0, 1, 1),
    FancyArrowPatch: new api.FancyArrowPatch([0, 0], [1, 1]),
    FancyBboxPatch: new api.FancyBboxPatch([0, 0], 1, 1),
    Polygon: new api.Polygon([
      [0, 0],
      [1, 1],
    ]),
    RegularPolygon: new api.RegularPolygon([0, 0], 3),
    Wedge: new api.Wedge([0, 0], 1, 0, 9),
    ListedColormap: new api.ListedColormap(["red"]),
    LinearSegmentedColormap: api.getCmap("Blues") as api.LinearSegmentedColormap,
    Normalize: new api.Normalize(0, 1),
    NoNorm: new api.NoNorm(),
    BoundaryNorm: new api.BoundaryNorm([0, 1], 256),
    CenteredNorm: new api.CenteredNorm(),
    LogNorm: new api.LogNorm(1, 2),
    SymLogNorm: new api.SymLogNorm(1),
    PowerNorm: new api.PowerNorm(1),
    TwoSlopeNorm: new api.TwoSlopeNorm(0),
  };
}

type Owner = keyof ReturnType<typeof instances>;
type OtherOwner = keyof ReturnType<typeof others>;

const line = { color: "red" };
const xy = [
  [1, 2],
  [3, 4],
];

const ramp = [
  [0, 0, 0],
  [1, 1, 1],
];
const drawn = api.subplots().ax;
const bars = drawn.bar([1], [2]);
const image = drawn.imshow(xy);

/** All arguments of a call in order; `options` with one that is known, `null` where there are none by name. */
interface Call {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>> | null;
}
const call = (args: readonly unknown[], options: Call["options"] = null): Call => ({
  args,
  options,
});
const none = call([]);

function callOf(name: string): Call {
  return calls[name] ?? none;
}

/** Calls of functions that take arguments. Whatever is not named here takes none. */
const calls: Readonly<Record<string, Call>> = {
  plot: call([[1], [2], "x", "y", ["a"], null, null, null, null, ["-"], [3, 3], null], {
    xlabel: "x",
  }),
  plotAsync: call([[1], [2], "x", "y", ["a"], null, null, null, null, ["-"], [3, 3], null], {
    xlabel: "x",
  }),
  withFreshState: call([() => 1]),
  arange: call([0, 1, 1]),
  linspace: call([0, 1, 2], { endpoint: true }),
  figure: call([], { figsize: [3, 3] }),
  renderAll: call([[]], { concurrency: 1 }),
  setFigsize: call([[3, 3]]),
  setWarningHandler: call([null]),
  subplots: call([1, 1], { sharex: true }),
  "Figure.toSVG": call([], { title: "a" }),
  "Figure.toPNG": call([], { dpi: 10 }),
  "Figure.toPDF": call([], { theme: "dark" }),
  "Figure.toHTML": call([], { title: "a" }),
  "Figure.toBlob": call(["image/png"], { dpi: 10 }),
  "Figure.draw": call([{}], { scale: 1 }),
  "Figure.mount": call([{}], { title: "a" }),
  "Figure.save": call(["/nowhere/a.svg"], { title: "a" }),
  "Figure.addSubplot": call([1, 1, 1], { title: "a" }),
  "Figure.addAxes": call([[0, 0, 1, 1]], { title: "a" }),
  "Figure.addGridspec": call([1, 1], { left: 0.1 }),
  "Figure.subplots": call([1, 1], { sharex: true }),
  "Figure.colorbar": call([image, null, null], { location: "right" }),
  "Figure.legend": call([[], []], { title: "a" }),
  "Figure.sca": call([null]),
  "Figure.delaxes": call([null]),
  "Figure.subplotsAdjust": call([0.1, 0.1, 0.9, 0.9, 0.2, 0.2], { left: 0.1 }),
  "Figure.tightLayout": call([], { pad: 1 }),
  "Figure.setSizeInches": call([3, 3]),
  "Figure.setFacecolor": call(["red"]),
  "Figure.suptitle": call(["a"]),
  "Figure.supxlabel": call(["a"]),
  "Figure.supylabel": call(["a"]),
  "Axes.legend": call([["a"]], { loc: "best" }),
  "Axes.plot": call([[1], [2], "o"], line),
  "Axes.loglog": call([[1], [2], "o"], line),
  "Axes.semilogx": call([[1], [2], "o"], line),
  "Axes.semilogy": call([[1], [2], "o"], line),
  "Axes.barLabel": call([bars, ["a"]], { fmt: "%d" }),
  "Axes.imshow": call([xy, "gray", new api.NoNorm()], { alpha: 1 }),
  "Axes.matshow": call([xy, "gray", new api.NoNorm()], { alpha: 1 }),
  "Axes.pcolormesh": call([[0, 1, 2], [0, 1, 2], xy], { cmap: "gray" }),
  "Axes.contour": call([[0, 1], [0, 1], xy, [1, 2]], { cmap: "gray" }),
  "Axes.contourf": call([[0, 1], [0, 1], xy, [1, 2]], { cmap: "gray" }),
  "Axes.clabel": call([api.subplots().ax.contour([0, 1], [0, 1], xy, [1, 2]), [1]], {
    fontsize: 8,
  }),
  "Axes.addPatch": call([new api.Circle([0, 0])]),
  "Axes.addLine": call([new api.Line2D([0, 1], [0, 1])]),
  "Axes.addCollection": call([new api.LineCollection([xy]), true], { autolim: true }),
  "Axes.addArtist": call([new api.Circle([0, 0])]),
  "Axes.arrow": call([0, 0, 1, 1], { width: 1 }),
  "Axes.spy": call([xy, 0], { cmap: "gray" }),
  "Axes.axvspan": call([1, 2, 0, 1], { color: "red" }),
  "Axes.axhspan": call([1, 2, 0, 1], { color: "red" }),
  "Axes.axline": call(
    [
      [0, 0],
      [1, 1],
    ],
    line,
  ),
  "Axes.bar": call([[1], [2], 0.8, 0], { color: "red" }),
  "Axes.barh": call([[1], [2], 0.8, 0], { color: "red" }),
  "Axes.errorbar": call(
    [[1], [2], 1, 1, "o", "red", 1, 1, false, false, false, false, false, 1, 1],
    { color: "red" },
  ),
  "Axes.hist": call(
    [[1], 3, null, false, null, false, 0, "bar", "mid", "vertical", 1, false, "red", "a", false],
    { alpha: 1 },
  ),
  "Axes.hlines": call([1, 0, 1, "red", "-", "a"], { linewidths: 1 }),
  "Axes.vlines": call([1, 0, 1, "red", "-", "a"], { linewidths: 1 }),
  "Axes.fillBetween": call([[1], [2], 0, null, false, null], { color: "red" }),
  "Axes.fillBetweenx": call([[1], [2], 0, null, null, false], { color: "red" }),
  "Axes.stem": call([[1], [2], "-", "o", "-"], { bottom: 0 }),
  "Axes.stairs": call([[1], [1, 2]], { color: "red" }),
  "Axes.step": call([[1], [2], "o"], line),
  "Axes.xaxisDate": call(["UTC"]),
  "Axes.yaxisDate": call(["UTC"]),
  "Axis.axisDate": call(["UTC"]),
  "Axes.axvline": call([1, 0, 1], line),
  "Axes.axhline": call([1, 0, 1], line),
  "Axes.scatter": call([...xy, 9, "red"], { marker: "o" }),
  "Axes.setXlabel": call(["a"], { color: "red" }),
  "Axes.setYlabel": call(["a"], { color: "red" }),
  "Axes.setTitle": call(["a"], { color: "red" }),
  "Axes.setXticks": call([[1], ["a"]], { color: "red" }),
  "Axes.setYticks": call([[1], ["a"]], { color: "red" }),
  "Axes.setXticklabels": call([["a"]], { color: "red" }),
  "Axes.setYticklabels": call([["a"]], { color: "red" }),
  "Axes.tickParams": call(["x"], { length: 3 }),
  "Axes.locatorParams": call(["x"], { nbins: 3 }),
  "Axes.ticklabelFormat": call([], { style: "sci" }),
  "Axes.grid": call([true, "major", "x"], line),
  "Axes.setAxisbelow": call([true]),
  "Axes.setFacecolor": call(["red"]),
  "Axes.setXlim": call([0, 1], { auto: true }),
  "Axes.setYlim": call([0, 1], { auto: true }),
  "Axes.setXbound": call([0, 1], { lower: 0 }),
  "Axes.setYbound": call([0, 1], { lower: 0 }),
  "Axes.margins": call([0.1, 0.1], { tight: true }),
  "Axes.setXmargin": call([0.1]),
  "Axes.setYmargin": call([0.1]),
  "Axes.autoscale": call([true, "both", null], { enable: true }),
  "Axes.autoscaleView": call([null, true, true], { tight: true }),
  "Axes.relim": call([false]),
  "Axes.setAutoscaleOn": call([true]),
  "Axes.setAutoscalexOn": call([true]),
  "Axes.setAutoscaleyOn": call([true]),
  "Axes.setAspect": call([1, "box", "C", false], { aspect: 1 }),
  "Axes.setAdjustable": call(["box", false], { adjustable: "box" }),
  "Axes.setAnchor": call(["C", false], { anchor: "C" }),
  "Axes.setBoxAspect": call([1], { aspect: 1 }),
  "Axes.axis": call([[0, 1, 0, 1]], { emit: true }),
  "Axes.sharex": call([null]),
  "Axes.sharey": call([null]),
  "Axes.secondaryXaxis": call(["top"], { functions: [Number, Number] }),
  "Axes.secondaryYaxis": call(["left"], { functions: [Number, Number] }),
  "Axes.setXscale": call(["log"], { base: 2 }),
  "Axes.setYscale": call(["log"], { base: 2 }),
  "Axes.getPosition": call([true]),
  "Axes3D.plot": call([[1], [1], [1]], { color: "red" }),
  "Axes3D.scatter": call([[1], [1], [1]], { marker: "o" }),
  "Axes3D.plotWireframe": call([[0, 1], [0, 1], xy], { label: "a" }),
  "Axes3D.plotSurface": call([[0, 1], [0, 1], xy], { cmap: "gray" }),
  "Axes3D.text": call([0, 0, 0, "a"], { color: "red" }),
  "Axes3D.viewInit": call([], { elev: 1 }),
  "Axes3D.setProjType": call(["persp"], { focalLength: 1 }),
  "Axes3D.setZlabel": call(["a"], { color: "red" }),
  "Axes3D.setZlim": call([0, 1], { auto: true }),
  "Axes3D.setZticks": call([[1], ["a"]], { color: "red" }),
  "Axes3D.tickParams": call([], { length: 3 }),
  "Colorbar.setLabel": call(["a"], { color: "red" }),
  "Colorbar.setTicks": call([[1], ["a"]], { color: "red" }),
  "Colorbar.setTicklabels": call([["a"]], { color: "red" }),
  "QuadContourSet.clabel": call([[1]], { fontsize: 8 }),
  "ListedColormap.setExtremes": call([], { under: "red" }),
  "plt.xticks": call([[1], ["a"]], { color: "red" }),
  "plt.savefig": call(["/nowhere/a.svg"], { title: "a" }),
  "plt.subplots": call([1, 1], { sharex: true }),
  "plt.colorbar": call([image], { location: "right" }),
  "plt.bar": call([[1], [2]], { color: "red" }),
  "plt.imshow": call([xy], { cmap: "gray" }),
  "plt.title": call(["a"], { color: "red" }),
  "Axis.setMajorLocator": call([new api.NullLocator()]),
  "Axis.setMinorLocator": call([new api.NullLocator()]),
  "Axis.setMajorFormatter": call([new api.NullFormatter()]),
  "Axis.setMinorFormatter": call([new api.NullFormatter()]),
  "Axis.setTicks": call([[1], ["a"]], { color: "red" }),
  "Axis.setTicklabels": call([["a"]], { color: "red" }),
  "Axis.setTickParams": call([], { length: 3 }),
  "Axis.setVisible": call([true]),
  "Spine.setVisible": call([true]),
  "Spine.setPosition": call(["zero"]),
  "Spine.setColor": call(["red"]),
  "Spine.setLinewidth": call([1]),
  "GridSpec.at": call([0, 0]),
  "SubplotSpec.subgridspec": call([1, 1], { wspace: 0.1 }),
  "SecondaryAxis.setLocation": call(["top"]),
  "SecondaryAxis.setFunctions": call([[Number, Number]]),
  "SecondaryAxis.setXlabel": call(["a"], { color: "red" }),
  "SecondaryAxis.setYlabel": call(["a", {}]),
  "SecondaryAxis.setTicks": call([[1], ["a"]], { color: "red" }),
  "SecondaryAxis.tickParams": call([], { length: 3 }),
  "new AutoMinorLocator": call([2]),
  "new AutoDateFormatter": call([new api.AutoDateLocator(), "UTC", "%Y"]),
  "new AutoDateLocator": call(["UTC", 5, null, true]),
  "new ConciseDateFormatter": call([new api.AutoDateLocator(), "UTC", null, null, null, true]),
  "new DateFormatter": call(["%d", "UTC"]),
  "new DayLocator": call([1, 1, "UTC"], { interval: 1 }),
  "new HourLocator": call([1, 1, "UTC"], { interval: 1 }),
  "new MinuteLocator": call([1, 1, "UTC"], { interval: 1 }),
  "new MonthLocator": call([1, 1, 1, "UTC"], { interval: 1 }),
  "new SecondLocator": call([1, 1, "UTC"], { interval: 1 }),
  "new WeekdayLocator": call([1, 1, "UTC"], { interval: 1 }),
  "new MicrosecondLocator": call([1, "UTC"]),
  "new YearLocator": call([1, 1, 1, "UTC"]),
  "new BoundaryNorm": call([[0, 1], 2, false], { extend: "both" }),
  "new CenteredNorm": call([0, 1, false], { vcenter: 0 }),
  "new LogNorm": call([1, 2, false], { vmin: 1 }),
  "new SymLogNorm": call([1, 1, -1, 1, false], { base: 10 }),
  "new NoNorm": call([0, 1, false], { vmin: 0 }),
  "new Normalize": call([0, 1, false], { vmin: 0 }),
  "new PowerNorm": call([1, 0, 1, false], { gamma: 1 }),
  "new TwoSlopeNorm": call([0, -1, 1], { vcenter: 0 }),
  annotate: call(["a", [0, 0], [1, 1]]),
  getCmap: call(["viridis", 3]),
  date2num: call([new Date(0)]),
  num2date: call([0]),
  "new EngFormatter": call(["m", 1, " "], { unit: "m" }),
  "new FixedFormatter": call([["a"]]),
  "new FixedLocator": call([[1], 2], { nbins: 2 }),
  "new FormatStrFormatter": call(["%d"]),
  "new FuncFormatter": call([String]),
  "new GridSpec": call([1, 1], { left: 0.1 }),
  "new IndexLocator": call([1, 0], { base: 1 }),
  "new LinearLocator": call([3], { numticks: 3 }),
  "new LogFormatter": call([10, false, [1, 0.4]], { base: 10 }),
  "new LogFormatterExponent": call([10, false, [1, 0.4]], { base: 10 }),
  "new LogFormatterMathtext": call([10, false, [1, 0.4]], { base: 10 }),
  "new LogFormatterSciNotation": call([10, false, [1, 0.4]], { base: 10 }),
  "new LogLocator": call([10, [1], 4, 3], { base: 10 }),
  "new LogitFormatter": call([], { oneHalf: "1/2" }),
  "new LogitLocator": call([false], { minor: false }),
  "new MaxNLocator": call([3], { integer: true }),
  "new Annulus": call([[0, 0], 2, 1], { angle: 1 }),
  "new Arc": call([[0, 0], 1, 1], { theta1: 1 }),
  "new Arrow": call([0, 0, 1, 1], { width: 1 }),
  "new Circle": call([[0, 0], 1], { angle: 1 }),
  "new CirclePolygon": call([[0, 0], 1], { resolution: 3 }),
  "new Ellipse": call([[0, 0], 1, 1], { angle: 1 }),
  "new FancyArrow": call([0, 0, 1, 1], { width: 1 }),
  "new FancyArrowPatch": call(xy, { arrowstyle: "->" }),
  "new FancyBboxPatch": call([[0, 0], 1, 1], { boxstyle: "round" }),
  "new Patch": call([], { color: "red" }),
  "new Polygon": call([xy], { closed: true }),
  "new Rectangle": call([[0, 0], 1, 1], { angle: 1 }),
  "new RegularPolygon": call([[0, 0], 3], { radius: 1 }),
  "new Wedge": call([[0, 0], 1, 0, 90], { width: 1 }),
  "new LineCollection": call([[xy]], { colors: "red" }),
  "new Colormap": call(["a", 3]),
  "new LinearSegmentedColormap": call(["a", { red: ramp, green: ramp, blue: ramp }, 3, 1]),
  "new ListedColormap": call([["red"], "a", 1]),
  "new Animator": call(["x", "y", ["a"], null, null, null, null, ["-"], 1, 1, [3, 3]], {
    xlabel: "x",
  }),
  "new ProgressBoard": call(
    ["x", "y", null, null, null, null, ["-"], ["red"], null, null, [3, 3], false],
    { xlabel: "x" },
  ),
  bboxToRect: call([[0, 0, 1, 1], "b"]),
  showBboxes: call([drawn, [[0, 0, 1, 1]], ["a"], ["b"]], { colors: ["b"] }),
  showHeatmaps: call([[[xy]], "x", "y", ["a"], [3, 3], "gray"], { xlabel: "x" }),
  showImages: call([[xy], 1, 1, ["a"], 1], { titles: ["a"] }),
  showListLenPairHist: call([["a", "b"], "x", "y", xy, xy], { xlabel: "x" }),
  showTrace: call([[1, 2], Math.abs]),
  showTrace2d: call([Math.hypot, xy]),
  "new Line2D": call(
    [
      [0, 1],
      [0, 1],
    ],
    { color: "r" },
  ),
  "new MultipleLocator": call([1], { base: 1 }),
  "new PercentFormatter": call([1, 0, "%"], { xmax: 1 }),
  "new ScalarFormatter": call([true, false, false], { useOffset: true }),
  "new StrMethodFormatter": call(["{x}"]),
  "new SymmetricalLogLocator": call([], { base: 10, linthresh: 1 }),
};

/** Why some are not called here. */
const exceptions: Readonly<Record<string, string>> = {
  "new Axes": "refuses to be called at all",
  "new Legend": "refuses to be called at all",
  "new Figure": "is made by figure(), and takes its size alone",
  "Axes.fill": "takes any number of polygons",
  "Axes.stackplot": "takes any number of layers",
  "new BarContainer": "is made by bar",
  "new ErrorbarContainer": "is made by errorbar",
  "new AxesImage": "is made by imshow",
  "new SubplotSpec": "refuses to be called at all",
  "new PlotError": "takes what Error takes",
  "Figure.toJSON": "JSON.stringify passes a key",
  "plt.rcdefaults": "is rcdefaults",
  rcdefaults: "is handed to hooks of tests, which pass it what they know of the test",
  setAxes: "needs axes: tested in wrong-calls.test.ts",
  "Axes.text": "its options are tested beside it",
  "Axes.annotate": "its options are tested beside it",
};

/** Public classes whose objects are not walked, with the reason. */
const notWalked: Readonly<Record<string, string>> = {
  PlotError: "is an Error",
  Transform: "is walked where it is made: axes.transAxes",
  ErrorLines: "is data",
  StepPolygon: "is data",
  Patch: "is what patches share; each of them is walked",
  ScalarMappable: "is what images and collections share; each of them is walked",
  Colormap: "is what colormaps share; each of them is walked",
};
/** Objects that the library calls while it draws: what they are made with is tested, see `calls`. */
const isTicker = /(?:Locator|Formatter\w*)$/;

/** Methods of an axis, a colormap and a norm that only the library calls. */
const plumbing =
  /^(?:Listed|LinearSegmented)Colormap\.(evaluate|makeColors|takeColors|takeExtremes)$|^\w*Norm(?:alize)?\.(evaluate|normalize|invert|counts|setLimits|limits|limitsFor|bend|straighten)$|^Z?Axis\.(length|clear|tickStyle|setTickStyle|resetTickStyle|hideLabels|setLabelProps|spaceIn|joinView|unshare|resetLimits|include|forgetData|autoscale|setLimits|holdLimits|limitsWithin|checkSpan|setScale|fitToScale|settle|measureAgain|tell)$|^SecondaryAxis\.(placer|ticks)$|^Axes(?:3D)?\.applyAspect$/;

/** Everything a caller may call, by its name. */
function everything(): Map<string, (args: readonly unknown[]) => unknown> {
  const all = new Map<string, (args: readonly unknown[]) => unknown>();
  for (const [name, value] of Object.entries(api)) {
    if (typeof value !== "function") continue;
    if (/^[A-Z]/.test(name)) {
      all.set(`new ${name}`, (args) => Reflect.construct(value as never, args));
    } else all.set(name, (args) => Reflect.apply(value as Untyped, undefined, args));
  }
  for (const [owner, object] of Object.entries(instances())) {
    for (const method of methodsOf(object)) {
      all.set(`${owner}.${method}`, (args) => {
        const fresh = instances()[owner as Owner];
        return Reflect.apply(Reflect.get(fresh, method) as Untyped, fresh, args);
      });
    }
  }
  for (const [owner, object] of Object.entries(others())) {
    for (const method of methodsOf(object)) {
      all.set(`${owner}.${method}`, (args) => {
        const fresh = others()[owner as OtherOwner];
        return Reflect.apply(Reflect.get(fresh, method) as Untyped, fresh, args);
      });
    }
  }
  for (const [name, value] of Object.entries(api.plt)) {
    if (typeof value !== "function") continue;
    all.set(`plt.${name}`, (args) => Reflect.apply(value as Untyped, undefined, args));
  }
  return all;
}

const functions = everything();
const public_ = [...functions.keys()].filter(
  (name) => !(name in exceptions) && !plumbing.test(name),
);
const isOthers = new RegExp(`^(?:plt|${Object.keys(others()).join("|")})\\.`);
const tested = public_.filter((name) => !isOthers.test(name));

afterEach(() => {
  api.rcdefaults();
  api.setWarningHandler(null);
});

async function refusalOf(name: string, args: readonly unknown[]): Promise<unknown> {
  try {
    return await functions.get(name)?.(args);
  } catch (error) {
    return error;
  }
}

test("every call in the tables is of a function that is there", () => {
  const known = new Set(functions.keys());
  expect(
    [...Object.keys(calls), ...Object.keys(exceptions)].filter((name) => !known.has(name)),
  ).toEqual([]);
  expect(tested.length).toBeGreaterThan(150);
});

describe("an argument too many is refused, by number", () => {
  test.each(tested)("%s", async (name) => {
    const { args, options } = callOf(name);
    const error = await refusalOf(name, [...args, ...(options === null ? [] : [options]), 5]);
    expect(error).toBeInstanceOf(api.PlotError);
    const told =
      /x2 is \{|got \d+ arguments in order|there are no arguments|takes nrows|options must be an object|must be \[left, bottom/;
    expect((error as Error).message).toMatch(told);
  });
});

describe("so are more arguments than anything takes, by each method of every class and by pyplot", () => {
  const many = [...new Array(25).fill(undefined), 5];
  test.each(public_.filter((name) => isOthers.test(name)))("%s", async (name) => {
    expect(await refusalOf(name, many)).toBeInstanceOf(api.PlotError);
  });

  test.each(["use", "context"])("plt.style.%s", (name) => {
    const fn = Reflect.get(api.plt.style, name) as Untyped;
    expect(() => fn(...many)).toThrow(api.PlotError);
  });
});

const withOptions = public_.filter((name) => callOf(name).options !== null);

test("every public class is walked, or is left out for a reason", () => {
  const owners = [...Object.keys(instances()), ...Object.keys(others())];
  const known = new Set([...owners, ...Object.keys(notWalked)]);
  expect(publicClasses().filter((name) => !known.has(name) && !isTicker.test(name))).toEqual([]);
  const all = new Set(publicClasses());
  expect([...known].filter((name) => !all.has(name))).toEqual([]);
});

const inBrowser = /works in a browser/;

describe("an option nobody knows is refused, one that is misspelt with the right name", () => {
  test.each(withOptions)("%s", async (name) => {
    const { args, options } = callOf(name);
    const [known = ""] = Object.keys(options ?? {});
    const misspelt = `${known.slice(0, -2)}${known.at(-1)}${known.at(-2)}`;
    for (const option of ["nonsenseOption", misspelt]) {
      // Of functions that take all in order, options come in the place of the arguments.
      const before = /^(?:plot|plotAsync)$/.test(name) ? args.slice(0, 1) : args;
      const error = await refusalOf(name, [...before, { [option]: 1 }]);
      expect(error).toBeInstanceOf(api.PlotError);
      const { message, code } = error as api.PlotError;
      if (inBrowser.test(message)) continue;
      expect(code, message).toBe("unknown-option");
      expect(message).toContain(option === misspelt ? `Did you mean "${known}"?` : `"${option}"`);
    }
  });
});

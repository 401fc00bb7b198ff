import type { BaseArtist } from "../../artists/artist.ts";
import { Text } from "../../artists/text/text-artist.ts";
import type { Axes3DHost, Collection3D } from "../../artists/three-d/artist-3d.ts";
import { Box3D, type BoxState } from "../../artists/three-d/box-3d.ts";
import { Line3D } from "../../artists/three-d/line-3d.ts";
import { matrixOf, type Points3D, type Vector } from "../../artists/three-d/projection.ts";
import { orderByDepth } from "../../artists/three-d/surface-layer.ts";
import { Text3D } from "../../artists/three-d/text-3d.ts";
import { type Verbs3D, verbs3D } from "../../artists/three-d/verbs.ts";
import { verbs } from "../../artists/verbs.ts";
import { writeSetting } from "../../facts/numbers.ts";
import { differing } from "../../facts/words.ts";
import { readNumber, refuseMore, throwingPlotErrors } from "../../options.ts";
import type { AxesSpace, Box, Interval, Matrix, View3D } from "../../space/axes-space.ts";
import type { AxisTicks } from "../../ticker/types.ts";
import { Axes } from "../axes.ts";
import type { AxesHost } from "../axes-view.ts";
import type { Axis } from "../axis.ts";
import type { LabelProps } from "../axis-decoration.ts";
import type { SharedView } from "../axis-limits.ts";
import { boxAxis } from "./box-state.ts";
import {
  type Axes3DRequest,
  boxOfSides,
  focalLengthOf,
  readDistance,
  uprightAxis,
  usualDistance,
} from "./camera-options.ts";
import { onlyInThePlane } from "./errors.ts";
import { reachOf } from "./reach.ts";
import type { SpaceAxes, View } from "./space-axes.ts";
import { axisNames, type ViewVerbs, viewVerbs } from "./view-verbs.ts";
import { ZAxis } from "./z-axis.ts";
import { type ZVerbs, zVerbs } from "./z-verbs.ts";

/** What axes of three dimensions do in another way than those of two. */
type Own = Verbs3D & ViewVerbs & ZVerbs;

/** What axes have in two dimensions and in three. */
interface CommonAxes extends Omit<Axes, keyof Own | Getters | "cla" | "settle" | "placeTitle"> {
  cla(): void;
  settle(): void;
  placeTitle(loc: "center" | "left" | "right", title: TitleProps): void;
}

/** What is told in another way. */
type Getters = "space" | "lastSpace" | "lines" | "getLines" | "texts";

type TitleProps = LabelProps & { readonly text: string };

// Verbs of three dimensions take other arguments than those of the same names in the plane.
const Base = Axes as unknown as new (
  host: AxesHost,
  box: Box,
  views: { readonly x: SharedView; readonly y: SharedView },
) => CommonAxes;

export interface Axes3D extends Verbs3D, ViewVerbs, ZVerbs {}

/** What is seen of the plane the picture lies in, left and right or below and above of its middle. */
const planeView: Interval = [-0.095, 0.09];

/**
 * A coordinate system of three dimensions with what is drawn in it, as it is seen from one place. What is far is drawn first.
 * Lengths are points, angles degrees.
 * @example
 * const axes = figure().addSubplot(1, 1, 1, { projection: "3d" });
 * axes.plotSurface(X, Y, Z, { cmap: "viridis" });
 * axes.viewInit(30, 45);
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: each verb of the interface is put on the prototype below.
export class Axes3D extends Base implements Axes3DHost, SpaceAxes {
  /** The third axis. */
  readonly zaxis: ZAxis;
  /** The box around the data. @internal */
  readonly frame: Box3D;
  /** Whether far collections are drawn first; else their own `zorder` counts. */
  computedZorder: boolean;
  /** From where it is seen until another place is asked for. @internal */
  readonly initialView: Omit<View, "dist">;
  #view: View;
  /** @internal */
  focalLength: number;
  /** @internal */
  boxAspect: Vector;
  /** @internal */
  verticalAxis: View3D["verticalAxis"] = uprightAxis("z");
  /** @internal */
  hasGrid = this.rc["axes3d.grid"];
  /** @internal */
  isBoxShown = true;
  /** Whether heights of cleared axes give way to the next ones. */
  #replacesHeights = false;

  /** Made by `figure.addSubplot` and its like with `{ projection: "3d" }`. */
  constructor(
    host: AxesHost,
    box: Box,
    views: { readonly x: SharedView; readonly y: SharedView },
    request: Axes3DRequest,
  ) {
    super(host, box, views);
    const { elev = 30, azim = -60, roll = 0 } = request;
    this.initialView = { elev, azim, roll };
    this.#view = { elev, azim, roll, dist: usualDistance() };
    this.focalLength = focalLengthOf(
      "Axes3D",
      request.projType ?? "persp",
      request.focalLength ?? null,
    );
    this.boxAspect = boxOfSides(request.boxAspect);
    this.computedZorder = request.computedZorder ?? true;
    // The axes are drawn in a square, whatever their limits.
    Object.assign(this.aspectSettings, { boxAspect: 1, adjustable: "datalim" });
    this.zaxis = new ZAxis(this.rc, () => this.drawn.box.width);
    this.zaxis.settle = () => this.settle();
    this.yaxis.labelsLieAs = "x";
    this.yaxis.setLabelProps({ rotation: 0, rotationMode: "default" });
    this.frame = new Box3D((space) => this.#boxIn(space));
    this.#startAnew();
  }

  #startAnew(): void {
    this.zaxis.clear(this.rc);
    // As in matplotlib heights have a margin in orthographic views alone.
    this.zaxis.margin = this.focalLength === Number.POSITIVE_INFINITY ? this.rc["axes.zmargin"] : 0;
    this.hasGrid = this.rc["axes3d.grid"];
    for (const spine of Object.values(this.spines)) spine.setVisible(false);
  }

  /** Clears the axes: nothing drawn, no names, limits chosen from the data. The place it is seen from stays. */
  override cla(): void {
    super.cla();
    this.zaxis.view.resetTicks(this.zaxis);
    this.zaxis.resetLimits();
    this.#startAnew();
    this.#replacesHeights = true;
  }

  /** Adds an artist and makes room for what it shows. @internal */
  add3D<A extends BaseArtist>(artist: A, data: Points3D): A {
    this.addArtist(artist, ["x", "y"]);
    const { x, y, z } = reachOf(data);
    this.makeRoom({ x, y });
    this.zaxis.include(z, this.#replacesHeights);
    this.zaxis.view.stale = true;
    this.#replacesHeights = false;
    // As in matplotlib limits do not wait here: what is set later counts for later data.
    this.settle();
    return artist;
  }

  /** The place of a collection in the order of drawing: what is farther away comes first. @internal */
  orderOf(collection: Collection3D): number {
    if (!this.computedZorder) return collection.ownZorder;
    const all = this.artists.filter(isCollection3D).filter(({ visible }) => visible !== false);
    return this.axisOrder + 1 + (orderByDepth(all, this.space)[all.indexOf(collection)] ?? 0);
  }

  /** Leaves at least so much room below and above the data. @internal */
  widenZmargin(margin: number): void {
    this.zaxis.margin = Math.max(this.zaxis.margin, margin);
  }

  /** Chooses limits that wait to be chosen. @internal */
  override settle(): void {
    super.settle();
    if (!this.zaxis.view.stale) return;
    this.zaxis.view.stale = false;
    this.chooseHeights();
  }

  /** Chooses the limits of the third axis from the data where they follow it. @internal */
  chooseHeights(): void {
    const request = { tight: this.tight ?? false, stopsAtSticky: false };
    this.zaxis.autoscale(request, (message) => this.warn(message));
  }

  /** How high the eye stands above the plane of the two axes that lie, in degrees. */
  get elev(): number {
    return this.#view.elev;
  }

  set elev(elev: number) {
    this.#look("elev", elev);
  }

  /** How far round the axis that stands upright the eye stands, in degrees. */
  get azim(): number {
    return this.#view.azim;
  }

  set azim(azim: number) {
    this.#look("azim", azim);
  }

  /** How far the picture is turned, in degrees. */
  get roll(): number {
    return this.#view.roll;
  }

  set roll(roll: number) {
    this.#look("roll", roll);
  }

  /** How far away the eye is; from a greater distance all of it is smaller. @default 10 */
  get dist(): number {
    return this.#view.dist;
  }

  set dist(dist: number) {
    this.#look("dist", readDistance("Axes3D.dist", dist));
  }

  #look(name: keyof View, value: number): void {
    this.#view = { ...this.#view, [name]: readNumber()(`Axes3D.${name}`, value) };
  }

  /** The axes as they are seen: x and y are those of the plane of the picture. @internal */
  get space(): AxesSpace {
    return this.#seen(Reflect.get(Axes.prototype, "space", this));
  }

  /** The same in the limits chosen last. @internal */
  get lastSpace(): AxesSpace {
    return this.#seen(Reflect.get(Axes.prototype, "lastSpace", this));
  }

  #seen({ x, y, ...space }: AxesSpace): AxesSpace {
    const { matrix, limits } = this.#seenFrom();
    const view3d: View3D = { matrix, limits, verticalAxis: this.verticalAxis };
    const seen = { scale: x.scale, limits: planeView };
    return { ...space, x: seen, y: { ...seen, scale: y.scale }, view3d };
  }

  #seenFrom(): Pick<View3D, "matrix" | "limits"> {
    const limits = [this.getXlim(), this.getYlim(), this.getZlim()] as const;
    const { elev, azim, roll, dist: distance, focalLength, boxAspect, verticalAxis } = this;
    const camera = { elev, azim, roll, distance, focalLength, boxAspect, verticalAxis };
    return { matrix: matrixOf(camera, limits), limits };
  }

  /** The lines in the order they were drawn. */
  getLines(): Line3D[] {
    return this.artists.filter((artist) => artist instanceof Line3D);
  }

  /** The lines in the order they were drawn, as matplotlib lists them. */
  get lines(): Line3D[] {
    return this.getLines();
  }

  /** The texts in the order they were written, those in the plane among them. */
  get texts(): (Text3D | Text)[] {
    return this.artists.filter((artist) => artist instanceof Text3D || artist instanceof Text);
  }

  /** The matrix that brings data to the plane of the picture: four rows of four, for x, y, z and 1. */
  getProj(): Matrix {
    return this.#seenFrom().matrix;
  }

  /** Where the ticks of one of the three axes are, and what they say. @internal */
  ticksAlong(name: "x" | "y" | "z"): AxisTicks {
    if (name !== "z") return this.ticks(name);
    return this.zaxis.ticksIn(this.getZlim(), (message) => this.warn(message));
  }

  /** One of the three axes. @internal */
  axisAlong(name: "x" | "y" | "z"): Axis {
    return this[`${name}axis`];
  }

  #boxIn({ view3d, rc }: AxesSpace): BoxState {
    const limits = view3d?.limits ?? this.#seenFrom().limits;
    const [x, y, z] = axisNames.map((name, index) => {
      const axis = this.axisAlong(name);
      const ticks = this.ticksAlong(name);
      return boxAxis({ name, axis, limits: limits[index] ?? [0, 1], ticks }, rc);
    });
    const { hasGrid, isBoxShown: isShown } = this;
    return { axes: [x ?? null, y ?? null, z ?? null], hasGrid, isShown, facts: this.#facts() };
  }

  /** How it is seen, in the text of a figure. */
  #facts(): string[] {
    const view = [
      `elev ${writeSetting(this.elev)}, azim ${writeSetting(this.azim)}`,
      ...differing("roll", writeSetting(this.roll), "0"),
      ...differing("distance", writeSetting(this.dist), "10"),
      ...(this.focalLength === Number.POSITIVE_INFINITY
        ? ["orthographic"]
        : differing("focal length", writeSetting(this.focalLength), "1")),
      ...differing("upright", axisNames[this.verticalAxis], "z"),
    ];
    const sides = differing("box", this.#sides(), "4 × 4 × 3");
    const grid = this.hasGrid ? [] : ["no grid"];
    return [
      `3d, seen from ${view.join(", ")}`,
      ...sides,
      ...grid,
      ...(this.isBoxShown ? [] : ["axis off"]),
    ];
  }

  #sides(): string {
    const longest = Math.max(...this.boxAspect) / 4;
    return this.boxAspect.map((side) => writeSetting(side / longest)).join(" × ");
  }

  /** A title whose height is given stands lower than in the plane, as in matplotlib. @internal */
  override placeTitle(loc: "center" | "left" | "right", title: TitleProps): void {
    super.placeTitle(loc, title.y === undefined ? title : { ...title, y: 0.92 * title.y });
  }
}

function isCollection3D(artist: BaseArtist): artist is Collection3D {
  return "ownZorder" in artist;
}

const ownVerbs = { ...verbs3D, ...viewVerbs, ...zVerbs };

/** What makes no sense in space, or stands there in another way than in the plane. */
const planar = [
  ...Object.keys(verbs),
  "twinx",
  "twiny",
  "secondaryXaxis",
  "secondaryYaxis",
  "setAdjustable",
  "relim",
];

for (const name of planar) {
  if (Object.hasOwn(ownVerbs, name)) continue;
  const value = () => {
    throw onlyInThePlane(name);
  };
  Object.defineProperty(Axes3D.prototype, name, { value, configurable: true, writable: true });
}
Object.assign(Axes3D.prototype, throwingPlotErrors("Axes3D", ownVerbs));

refuseMore("Axes3D", Axes3D.prototype, { cla: [], getLines: [], getProj: [] });

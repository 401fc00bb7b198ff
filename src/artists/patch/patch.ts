import { rcSnapshot } from "../../config/rc-params.ts";
import { readNoMore, refuseMoreInAccessors } from "../../options.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Transform } from "../../space/transform.ts";
import {
  type CapStyle,
  type JoinStyle,
  type LineStyleLike,
  type LineStyleName,
  lineStyleName,
} from "../../style/dashes.ts";
import type { Point } from "../../style/outline.ts";
import type { Bbox } from "../../text/bbox.ts";
import { type AreaLook, areaLook, shownColor } from "../area/area-look.ts";
import type { ArtistHost, OwnAxes } from "../artist.ts";
import { inNoAxes } from "../errors.ts";
import type { Path } from "../text/path.ts";
import { usualFaceColor } from "../usual-colors.ts";
import { moveOnPage, outlineOnPage, type PatchOutline, type PatchUnits } from "./outline.ts";
import { type PatchCall, patchCall } from "./patch-call.ts";
import { changedLook, type PatchProps, type PatchRequest, readPatchProps } from "./patch-props.ts";

/** A part of a patch as it is drawn. */
export interface PatchPart {
  readonly path: Path;
  readonly filled: boolean;
}

/**
 * An area with an edge. Its kinds, such as `Rectangle` and `Circle`, are added with `axes.addPatch`; a `Patch` as such
 * has no outline and stands for a color in a legend. Lengths are points, colors `#rrggbb`, or `#rrggbbaa` where not opaque.
 * @example axes.legend({ handles: [new Patch({ color: "tab:red", label: "negative" })] });
 */
export class Patch {
  /** What kind of artist it is. */
  readonly kind = "patch";
  /** Which patch it is, by the name of its class. */
  readonly shape: string = "Patch";
  #axes: OwnAxes | null = null;
  #look: PatchRequest;
  #area: AreaLook;

  /** Makes a patch. */
  constructor(options?: PatchProps);
  /** What a kind of patch makes. @internal */
  constructor(call: PatchCall);
  constructor(...given: unknown[]) {
    const { fn, args } = patchCall("Patch", given);
    const [options, ...more] = args;
    readNoMore(fn, ["options"], more);
    this.#look = readPatchProps(fn, options ?? {});
    this.#area = this.#painted();
  }

  /** The axes that draws it, or null. No property of its own: two patches can be alike in two figures. */
  get axes(): OwnAxes | null {
    return this.#axes;
  }
  set axes(axes: ArtistHost | null) {
    this.#axes = axes as OwnAxes | null;
  }
  /** Name in the legend, `""` for none. */
  get label(): string {
    return this.#look.label ?? "";
  }
  /** Artists of a higher order are drawn later. */
  get zorder(): number {
    return this.#look.zorder ?? 1;
  }
  /** Whether it is drawn. */
  get visible(): boolean {
    return this.#look.visible ?? true;
  }
  /** Whether it is cut at the edge of the axes. */
  get clipOn(): boolean {
    return this.#look.clipOn ?? true;
  }
  /** What its places are counted in; null for data units. */
  get transform(): Transform | null {
    return this.#look.transform ?? null;
  }
  /** Whether it becomes an image in the SVG; null where nobody said so. */
  get rasterized(): boolean | null {
    return this.#look.rasterized ?? null;
  }
  /** Opacity of inside and edge, or null for the colors' own. */
  get alpha(): number | null {
    return this.#look.alpha ?? null;
  }
  /** Whether the inside is drawn. */
  get fill(): boolean {
    return this.#look.fill ?? true;
  }
  /** Width of the edge in points. */
  get linewidth(): number {
    return this.#area.linewidth;
  }
  /** The short name of the edge's dashes; dashes of one's own count as `"--"`. */
  get linestyle(): LineStyleName {
    return lineStyleName(this.#look.linestyle ?? "-");
  }
  /** Lengths of dashes and gaps of the edge in points, or null for a solid one. */
  get dash(): readonly number[] | null {
    return this.#area.pattern?.dashes ?? null;
  }
  /** How the ends of dashes and of open edges look. */
  get capstyle(): CapStyle {
    return this.#area.pattern?.capstyle ?? "butt";
  }
  /** How corners look. */
  get joinstyle(): JoinStyle {
    return this.#area.pattern?.joinstyle ?? "miter";
  }
  /** Color of the inside, the opacity included; null where it is not drawn. */
  get facecolor(): string | null {
    return shownColor(this.#area.facecolor, this.alpha);
  }
  /** Color of the edge, the opacity included; null where it has none. */
  get edgecolor(): string | null {
    return shownColor(this.#area.edgecolor, this.alpha);
  }
  /** Its letters of hatching, or null. */
  get hatch(): string | null {
    return this.#area.hatching?.letters ?? null;
  }

  /** How it is painted. @internal */
  get look(): AreaLook {
    return this.#area;
  }
  /** Whether it has an edge where nobody said so. @internal */
  get hasEdge(): boolean {
    return false;
  }

  /** In what its places are counted. @internal */
  get units(): PatchUnits {
    return this.transform ?? { x: "data", y: "data" };
  }

  /** In what they are counted where the view is to hold them. @internal */
  get heldUnits(): PatchUnits {
    return this.units;
  }

  /** Whether it has no size, so that the view need not hold it. @internal */
  get isEmpty(): boolean {
    return false;
  }
  /** The box that legends keep clear of in data units; null for the one around what is drawn. @internal */
  get box(): Bbox | null {
    return null;
  }
  /** Its numbers in the text of a figure. @internal */
  facts(): readonly string[] {
    return [];
  }

  /** What it looks like in data units; null for no outline. @internal */
  outline(): PatchOutline | null {
    return null;
  }

  /** The path that is drawn, in points from the lower left corner of the axes. @internal */
  pathIn(space: AxesSpace): Path | null {
    const outline = this.outline();
    return outline && outlineOnPage(outline, moveOnPage(space, this.units));
  }

  /** The same in parts, some of which may not be filled. @internal */
  partsIn(space: AxesSpace): readonly PatchPart[] {
    return [{ path: this.pathIn(space) ?? [], filled: true }];
  }

  /** What it reaches in data units where that hangs on its axes; null otherwise. @internal */
  get reach(): readonly Point[] | null {
    return null;
  }

  /** Finds what it reaches in these axes, when it is added. @internal */
  measure(_space: AxesSpace): void {}

  /** Its name in the legend. */
  getLabel(): string {
    return this.label;
  }
  /** Its place in the order of drawing. */
  getZorder(): number {
    return this.zorder;
  }
  /** Whether it is drawn. */
  getVisible(): boolean {
    return this.visible;
  }
  /** Whether it is cut at the edge of the axes. */
  getClipOn(): boolean {
    return this.clipOn;
  }
  /** The opacity of inside and edge, or null for the colors' own. */
  getAlpha(): number | null {
    return this.alpha;
  }

  /** Sets the name in legends made from now on. */
  setLabel(label: string): void {
    this.#set("label", label);
  }
  /** Sets its place in the order of drawing; null is the default, 1. */
  setZorder(zorder: number | null): void {
    this.#set("zorder", zorder);
  }
  /** Shows or hides it. */
  setVisible(visible: boolean): void {
    this.#set("visible", visible);
  }
  /** Makes it an image in the SVG, or not; null is the default, not. */
  setRasterized(rasterized: boolean | null): void {
    this.#set("rasterized", rasterized);
  }
  /** Whether it was asked to become an image in the SVG. */
  getRasterized(): boolean {
    return this.rasterized === true;
  }
  /** Sets whether it is cut at the edge of the axes. */
  setClipOn(clipOn: boolean): void {
    this.#set("clipOn", clipOn);
  }
  /** Sets the opacity of inside and edge, from 0 to 1; null leaves it to the colors. */
  setAlpha(alpha: number | null): void {
    this.#set("alpha", alpha);
  }
  /** Sets whether the inside is drawn. */
  setFill(fill: boolean): void {
    this.#set("fill", fill);
  }
  /** Sets the color of the inside; null is the default. */
  setFacecolor(color: string | null): void {
    this.#set("facecolor", color);
  }
  /** Sets the color of the edge; null is the default. */
  setEdgecolor(color: string | null): void {
    this.#set("edgecolor", color);
  }
  /** Sets the color of inside and edge. */
  setColor(color: string): void {
    this.#set("color", color);
  }
  /** Sets the width of the edge in points; null is the default, 1. */
  setLinewidth(linewidth: number | null): void {
    this.#set("linewidth", linewidth);
  }
  /** Sets the dashes of the edge; null is the default, a solid line. */
  setLinestyle(linestyle: LineStyleLike | null): void {
    this.#set("linestyle", linestyle);
  }
  /** Sets how the ends of dashes and of open edges look. */
  setCapstyle(capstyle: CapStyle): void {
    this.#set("capstyle", capstyle);
  }
  /** Sets how corners look. */
  setJoinstyle(joinstyle: JoinStyle): void {
    this.#set("joinstyle", joinstyle);
  }

  /** Sets the letters of its hatching; null for none. */
  setHatch(hatch: string | null): void {
    this.#set("hatch", hatch);
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes(`${this.shape}.remove`, "axes.addPatch(patch)");
    this.axes.removeArtist(this);
  }

  #set(name: keyof PatchProps, given: unknown): void {
    const fn = `${this.shape}.set${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    this.#look = changedLook(fn, this.#look, name, given);
    this.#area = this.#painted();
  }

  #painted(): AreaLook {
    const rc = rcSnapshot();
    const usual = { facecolor: usualFaceColor(rc), hasEdge: this.hasEdge };
    return areaLook(this.#look, usual, rc);
  }
}

refuseMoreInAccessors("Patch", Patch.prototype);

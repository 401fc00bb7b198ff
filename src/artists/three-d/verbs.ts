import type { Data } from "../../data/data.ts";
import type { EitherSpelling } from "../../options.ts";
import type { MappingOptions } from "../color-mapping.ts";
import type { LineOptions } from "../line/line2d.ts";
import type { ScatterOptions } from "../scatter/options.ts";
import type { LineCollectionOptions } from "../segments/look.ts";
import { type TextProps, type TextVerbs, textVerbs } from "../text/verbs.ts";
import type { Axes3DHost } from "./artist-3d.ts";
import type { Line3D } from "./line-3d.ts";
import type { Line3DCollection } from "./line-3d-collection.ts";
import { makeLine3D } from "./make-line-3d.ts";
import { makeScatter3D } from "./make-scatter-3d.ts";
import { makeSurface } from "./make-surface.ts";
import { makeText3D } from "./make-text-3d.ts";
import { makeWireframe } from "./make-wireframe.ts";
import type { Path3DCollection } from "./path-3d-collection.ts";
import type { Poly3DCollection } from "./poly-3d-collection.ts";
import type { ZDirection } from "./read-points.ts";
import type { StrideOptions, SurfaceOptions } from "./surface-options.ts";
import type { Text3D } from "./text-3d.ts";

/** One coordinate of points in space: a list, or one number for all of them. */
export type Coordinate3D = number | Data;

/** A table of a coordinate: rows of numbers; a list where all rows are alike. */
export type Table3D = Data;

/** What `Axes3D.plot` takes after the points. */
export interface Line3DOptions extends LineOptions {
  /** Heights, where they are not passed in order. @default 0 */
  zs?: Coordinate3D;
  /** The axis along which `zs` counts; `xs` and `ys` count along the other two. @default "z" */
  zdir?: ZDirection;
}

/** What `Axes3D.scatter` takes after the points. */
export interface Scatter3DOptions extends ScatterOptions {
  /** Heights, where they are not passed in order. @default 0 */
  zs?: Coordinate3D;
  /** The axis along which `zs` counts. @default "z" */
  zdir?: ZDirection;
  /** Area of the markers in square points, one for all or one per point. @default 20 */
  s?: number | ArrayLike<number>;
  /** Whether points are paler the farther away they are. @default true */
  depthshade?: boolean;
}

/** What `Axes3D.plotWireframe` takes after the tables. */
export interface WireframeOptions extends StrideOptions, LineCollectionOptions {}

/** What `Axes3D.text` takes after the text. */
export interface Text3DOptions
  extends Omit<TextProps, "transform" | "rotation" | "rotationMode" | "rotation_mode"> {
  /** The direction the text is read along: an axis, or a vector; null for level texts. @default null */
  zdir?: ZDirection | readonly [x: number, y: number, z: number] | null;
}

/** What draws in three dimensions. */
export interface Verbs3D {
  /**
   * Draws a line through points in space. A NaN or an infinity leaves a gap; no points draw nothing.
   * @param zs One height per point, or one for all. @default 0
   * @param fmt matplotlib's format string of color, marker and line style.
   * @returns The line, in a list as matplotlib gives it.
   * @throws PlotError when lengths do not pair or an argument cannot be read; nothing is drawn then.
   * @example axes.plot(x, y, z, "o-", { label: "path" });
   */
  plot(
    xs: Data,
    ys: Data,
    zs?: Coordinate3D,
    fmt?: string,
    options?: EitherSpelling<Line3DOptions>,
  ): Line3D[];
  plot(xs: Data, ys: Data, zs: Coordinate3D, options: EitherSpelling<Line3DOptions>): Line3D[];
  plot(xs: Data, ys: Data, fmt: string, options?: EitherSpelling<Line3DOptions>): Line3D[];
  plot(xs: Data, ys: Data, options: EitherSpelling<Line3DOptions>): Line3D[];

  /**
   * Draws a marker at each point in space, the far ones first. A point with a NaN or an infinity is left out. Limits that
   * follow the data have room for `xs`, `ys` and `zs` along x, y and z whatever `zdir` says, as in matplotlib.
   * @param zs One height per point, or one for all. @default 0
   * @throws PlotError when lengths do not pair or an argument cannot be read; nothing is drawn then.
   * @example axes.scatter(x, y, z, { c: z, cmap: "viridis", s: 40 });
   */
  scatter(
    xs: Coordinate3D,
    ys: Coordinate3D,
    zs?: Coordinate3D,
    zdir?: ZDirection,
    s?: Scatter3DOptions["s"],
    c?: Scatter3DOptions["c"],
    depthshade?: boolean,
    options?: EitherSpelling<Scatter3DOptions>,
  ): Path3DCollection;
  scatter(
    xs: Coordinate3D,
    ys: Coordinate3D,
    zs: Coordinate3D,
    options: EitherSpelling<Scatter3DOptions>,
  ): Path3DCollection;
  scatter(
    xs: Coordinate3D,
    ys: Coordinate3D,
    options: EitherSpelling<Scatter3DOptions>,
  ): Path3DCollection;

  /**
   * Draws lines along rows and columns of a surface. A node with a NaN or an infinity leaves a gap.
   * @param X Positions along x, a table with rows and columns as `Z` has, or a list for all rows.
   * @param Y Positions along y, such a table.
   * @param Z Heights: a table of rows.
   * @throws PlotError when the shapes differ or an argument cannot be read; nothing is drawn then.
   * @example axes.plotWireframe(X, Y, Z, { rstride: 10, cstride: 10, color: "C1" });
   */
  plotWireframe(
    X: Table3D,
    Y: Table3D,
    Z: Table3D,
    options?: EitherSpelling<WireframeOptions>,
  ): Line3DCollection;

  /**
   * Draws a surface of polygons, the far ones first: of one color that light makes darker or brighter, or colored by
   * their mean heights. Nodes with a NaN are left out of their polygons.
   * @param X Positions along x, a table with rows and columns as `Z` has, or a list for all rows.
   * @param Y Positions along y, such a table.
   * @param Z Heights: a table of rows.
   * @throws PlotError when the shapes differ or an argument cannot be read; nothing is drawn then.
   * @example figure.colorbar(axes.plotSurface(X, Y, Z, { cmap: "coolwarm" }));
   */
  plotSurface(
    X: Table3D,
    Y: Table3D,
    Z: Table3D,
    options?: EitherSpelling<SurfaceOptions & MappingOptions>,
  ): Poly3DCollection;

  /**
   * Writes a text at a place in space, over all else that is drawn there. It counts for no limits.
   * @throws PlotError when an argument cannot be read; nothing is written then
   * @example axes.text(1, 2, 3, "peak", { ha: "center" });
   */
  text(x: number, y: number, z: number, s: string, options?: EitherSpelling<Text3DOptions>): Text3D;
  text(
    x: number,
    y: number,
    z: number,
    s: string,
    zdir: Text3DOptions["zdir"],
    options?: EitherSpelling<Text3DOptions>,
  ): Text3D;

  /**
   * Writes a text in the plane of the picture, where `axes.transAxes` counts fractions of the axes.
   * @example axes.text2D(0.05, 0.95, "n = 30", { transform: axes.transAxes });
   */
  text2D: TextVerbs["text"];
}

/** What the verbs do, by name; each is called on the axes it draws in. */
export const verbs3D = {
  plot(this: Axes3DHost, ...args: unknown[]): Line3D[] {
    return makeLine3D(this, args);
  },

  scatter(this: Axes3DHost, ...args: unknown[]): Path3DCollection {
    return makeScatter3D(this, args);
  },

  plotWireframe(this: Axes3DHost, ...args: unknown[]): Line3DCollection {
    return makeWireframe(this, args);
  },

  plotSurface(this: Axes3DHost, ...args: unknown[]): Poly3DCollection {
    return makeSurface(this, args);
  },

  text(this: Axes3DHost, ...args: unknown[]): Text3D {
    return makeText3D(this, args);
  },

  text2D: textVerbs.text,
};

/** The points that are left of a line, and what follows for its stroke. */
export interface SimplifiedLine {
  /** As in {@link VertexList}. */
  readonly vertices: Uint32Array;
  /** Whether the line is to be drawn solid: its dashes overlap so often that no gap shows. */
  readonly isSolid: boolean;
  /** Whether path breaks were made where the line paints over itself; its caps must be round then, as its joins were. */
  readonly isCut: boolean;
}

/** A mesh in words. */
import { writeSetting } from "../../facts/numbers.ts";
import { differing, inner } from "../../facts/words.ts";
import type { DataDescription } from "../artist.ts";
import { saysOf } from "../image/summary.ts";
import { mappingFacts, matrixFacts } from "../mapping-facts.ts";
import { settings } from "../settings.ts";
import { limitsOfMesh } from "./changes.ts";
import type { QuadMesh } from "./quad-mesh.ts";

/** The lines of a mesh in the text of a figure. */
export function meshSummary(mesh: QuadMesh): string[] {
  const { rows, columns, isEven } = mesh.corners;
  const { x, y } = limitsOfMesh(mesh);
  const reach = [x, y].map(
    (each) => `${writeSetting(each?.min ?? 0)} to ${writeSetting(each?.max ?? 0)}`,
  );
  return [
    "mesh",
    `${rows} × ${columns}${isEven ? "" : ", skewed"}`,
    `x ${reach[0]}, y ${reach[1]}`,
    ...differing("edge", mesh.edgecolor ?? "none", "none"),
    ...settings(mesh, { zorder: 1 }),
    ...mappingFacts(mesh),
    ...inner(matrixFacts(mesh.getArray(), rows, columns)),
  ];
}

/** A mesh for those who cannot see it. */
export function describeMesh(mesh: QuadMesh): DataDescription {
  const { rows, columns } = mesh.corners;
  return {
    noun: ["mesh", "meshes"],
    short: "mesh",
    x: limitsOfMesh(mesh).x,
    says: saysOf(`has ${rows} rows and ${columns} columns`, mesh.getArray()),
  };
}

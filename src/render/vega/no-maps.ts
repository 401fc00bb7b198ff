/**
 * Stands in for the packages `d3-geo` and `vega-projection`, which are a twentieth of Vega's code: the transforms that draw
 * maps are left out of the build, and expressions measure none.
 */

export { noMap as geoArea, noMap as geoBounds, noMap as geoCentroid, noMap as projection };

function noMap(): never {
  throw new Error("there are no maps in figures");
}

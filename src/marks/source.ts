import { placeColumns } from "./columns.ts";
import { array, arrayOf, either, objectOf, oneOf, string } from "./guard.ts";

/** What a unit or layer is called. */
export const nameParts = { name: string };

const transform = either(
  objectOf({ calculate: string, as: oneOf(...placeColumns) }),
  objectOf({ filter: oneOf("!datum.alone") }),
);

/** What a unit or layer of data may say about its rows; the rows are looked at by the columns that are read. */
export const sourceParts = {
  ...nameParts,
  data: objectOf({ values: array }),
  transform: arrayOf(transform),
};

import type { ArtistKind } from "../artist.ts";
import { boundsOfLimits } from "../beyond-axes.ts";
import type { AxesImage } from "./axes-image.ts";
import { limitsOfImage } from "./changes.ts";
import { imageLayer } from "./image-layer.ts";
import { describeImage, imageSummary } from "./summary.ts";

export const imageKind: ArtistKind<AxesImage> = {
  parts: (image) => ({ images: [image] }),
  limits: (image) => limitsOfImage(image),
  describe: (image) => describeImage(image),
  summarize: (image) => imageSummary(image),
  bounds: (image, space) => (image.clipOn ? null : boundsOfLimits(limitsOfImage(image), space)),
  layer: (image, space) => imageLayer(image, space),
};

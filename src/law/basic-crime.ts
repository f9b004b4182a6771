/** The crime that a place's law comes down to. */
import type { Law } from "./world.ts";

/** The basic sharing crime among `laws`: the nearest level's, since `laws` lists the place's own first. */
export const basicCrime = (laws: readonly Law[]): Law | undefined =>
  laws.find(({ provision }) => provision.kind === "crime" && provision.basic === true);

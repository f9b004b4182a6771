/** The crime that a place's law comes down to. */
import { isInForce } from "./in-force.ts";
import { inheritedLaws, ownLaws } from "./inheritance.ts";
import type { Law, Place, World } from "./world.ts";

/** The basic sharing crime among `laws`: the nearest level's, since `laws` lists the place's own first. */
export const basicCrime = (laws: readonly Law[]): Law | undefined =>
  laws.find(({ provision }) => provision.kind === "crime" && provision.basic === true);

/** The basic sharing crime in `place` on `day` (`YYYY-MM-DD`): its own, else its parent's that applies there. */
export const basicCrimeOn = (place: Place, world: World, day: string): Law | undefined =>
  basicCrime([...ownLaws(place), ...inheritedLaws(place, world)].filter(({ provision }) => isInForce(provision, day)));

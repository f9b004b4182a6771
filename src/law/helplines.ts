/** Who can help in a place: its own lines, its parents', and those that help anywhere. */
import { ancestorsOf } from "./inheritance.ts";
import type { Place, World } from "./world.ts";

interface Served {
  /** Ids of the places it serves; empty for anywhere. */
  readonly places: readonly string[];
  readonly crisis: boolean;
  readonly minorsOnly: boolean;
}

/** For an adult's page: lines for everybody, then those for a crisis, then those for young people. */
const last = ({ crisis, minorsOnly }: Served): number => Number(crisis) + 2 * Number(minorsOnly);

export const isInternational = ({ places }: Pick<Served, "places">): boolean => places.length === 0;

/** Those that serve `place`: its own, then its parents', then the international ones. */
export function helplinesOf<H extends Served>(
  place: Place,
  world: World,
  all: readonly H[],
): { readonly here: readonly H[]; readonly anywhere: readonly H[] } {
  const levels = [place, ...ancestorsOf(place, world)].map(({ id }) => id);
  const distance = ({ places }: H): number => {
    const found = levels.findIndex((id) => places.includes(id));
    return found === -1 ? Infinity : found;
  };
  const here = all
    .filter((each) => distance(each) < Infinity)
    .sort((a, b) => last(a) - last(b) || distance(a) - distance(b));
  return { here, anywhere: all.filter(isInternational) };
}

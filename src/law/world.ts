/** The places of the data set, as the law functions need them. */
import type { PlaceFacts } from "../schema/jurisdiction.ts";
import type { Provision } from "../schema/provision.ts";

export interface Place extends Omit<PlaceFacts, "verified"> {
  readonly id: string;
  /** The last check; null where nobody has researched the place. */
  readonly verified: PlaceFacts["verified"] | null;
}

/** Every published place by id, and for each place those that name it as a parent, by name. */
export interface World {
  readonly places: ReadonlyMap<string, Place>;
  readonly parts: ReadonlyMap<string, readonly Place[]>;
  /** Laws that by their own words help a person wherever they live. */
  readonly anywhere: readonly Law[];
}

/** A provision together with the place whose law it is. */
export interface Law {
  readonly place: Place;
  readonly provision: Provision;
}

/** Arranges places once, so that every later question about a place takes the same time however many there are. */
export function worldOf(places: readonly Place[]): World {
  const parts = new Map<string, Place[]>();
  for (const place of [...places].sort((a, b) => a.name.localeCompare(b.name, "en")))
    for (const parent of place.parents) {
      const list = parts.get(parent);
      if (list) list.push(place);
      else parts.set(parent, [place]);
    }
  const anywhere = places.flatMap((place) =>
    place.provisions.filter(({ duty }) => duty?.anywhere === true).map((provision) => ({ place, provision })),
  );
  return { places: new Map(places.map((place) => [place.id, place])), parts, anywhere };
}

/** The public name of a provision in the data set: `us-ca/penal-647-j-4`. */
export const lawId = ({ place, provision }: Law): string => `${place.id}/${provision.id}`;

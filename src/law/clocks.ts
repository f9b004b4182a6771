/** Laws that set a time in which a service must act, wherever in the world they are. */
import { isInForce } from "./in-force.ts";
import type { Law, World } from "./world.ts";

export interface Clock extends Law {
  readonly hours: number;
}

/** The law by its public name, such as `us/take-it-down-removal`; undefined where there is none. */
export function lawByName(name: string, world: World): Law | undefined {
  const [placeId, provisionId] = name.split("/");
  const place = world.places.get(placeId!);
  const provision = place?.provisions.find(({ id }) => id === provisionId);
  return place && provision && { place, provision };
}

/** The clock of a law, if it sets one. */
export const clockOf = (law: Law | undefined): Clock | undefined =>
  law?.provision.duty?.withinHours === undefined ? undefined : { ...law, hours: law.provision.duty.withinHours };

/** Nation-wide clocks in force on `day` that are open to everyone and about any service; the shortest first. */
export function nationalClocks(world: World, day: string): readonly Clock[] {
  return [...world.places.values()]
    .filter(({ parents }) => parents.every((id) => world.places.get(id)?.level === "supranational"))
    .flatMap((place) => place.provisions.map((provision) => ({ place, provision })))
    .filter(({ provision }) => provision.limits.length === 0 && isInForce(provision, day))
    .flatMap((law) => clockOf(law) ?? [])
    .sort((a, b) => a.hours - b.hours || a.place.name.localeCompare(b.place.name, "en"));
}

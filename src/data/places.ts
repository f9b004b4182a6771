/** Reads the places and arranges them for pages. Call once a route, in getStaticPaths, and hand the parts down. */
import { getCollection, type CollectionEntry } from "astro:content";
import { worldOf, type Place, type World } from "../law/world.ts";
import { defaultLanguage } from "../lib/languages.ts";
import { textIn } from "../lib/text.ts";
import { restOfTheWorld } from "./unresearched.ts";

export interface PlaceEntry {
  readonly place: Place;
  readonly entry: CollectionEntry<"jurisdictions">;
}

export interface Moved {
  readonly id: string;
  readonly to: string;
}

export interface Places {
  /** All places, those without an entry too. */
  readonly world: World;
  /** By name. */
  readonly entries: readonly PlaceEntry[];
  readonly moved: readonly Moved[];
}

export async function readPlaces(): Promise<Places> {
  const all = await getCollection("jurisdictions");
  const entries: PlaceEntry[] = [];
  const moved: Moved[] = [];
  for (const entry of all) {
    if (entry.data.kind === "moved") moved.push({ id: entry.id, to: entry.data.to });
    else if (entry.data.kind === "place") entries.push({ entry, place: { id: entry.id, ...entry.data } });
    else entry.data satisfies never;
  }
  entries.sort((a, b) => a.place.name.localeCompare(b.place.name, "en"));
  const rest = restOfTheWorld(new Set(all.map(({ id }) => id)), textIn(defaultLanguage).unresearched.summary);
  return {
    world: worldOf([...entries.map(({ place }) => place), ...rest.places]),
    entries,
    moved: [...moved, ...rest.moved],
  };
}

/** Every id under which a place can be asked for, with the place: an id that has moved stands for the one it moved to. */
export const placesByAddress = ({
  world,
  moved,
}: Places): readonly { readonly id: string; readonly place: Place }[] => [
  ...[...world.places.values()].map((place) => ({ id: place.id, place })),
  ...moved.map(({ id, to }) => ({ id, place: world.places.get(to)! })),
];

/** All places as a list: by region and country, and as names to type. */
import { iso31661 } from "iso-3166";
import { answersOn } from "../law/answers.ts";
import { shownMark, type Shown } from "../law/compared.ts";
import type { Place, World } from "../law/world.ts";
import type { NamedPlace } from "../lib/place-names.ts";
import { ownNames } from "../lib/own-names.ts";
import { regionName, regionOf, regions } from "../lib/regions.ts";

/** The four questions whose marks stand in a list of places. */
export const listedQuestions = ["share", "threaten", "synthetic", "remove"] as const;

export interface ListedPlace {
  readonly id: string;
  readonly name: string;
  /** The name as a sentence needs it: "the United States". */
  readonly inText: string | undefined;
  /** One for each of the listed questions; none for a union. `national`: yes, but by the law of a parent alone. */
  readonly marks: readonly Shown[];
  readonly parts: readonly ListedPlace[];
}

function listed(place: Place, world: World, day: string): ListedPlace {
  const answers = answersOn(place, world, day);
  const union = place.level === "supranational";
  return {
    id: place.id,
    name: place.name,
    inText: place.inText,
    // A union's own answers would read as a finding about its members, whose law decides.
    marks: union ? [] : listedQuestions.map((question) => shownMark(answers[question])),
    parts: union ? [] : (world.parts.get(place.id) ?? []).map((part) => listed(part, world, day)),
  };
}

export interface ListedRegion {
  readonly id: string;
  readonly name: string;
  /** Unions first, then countries by name, each with its parts under it. */
  readonly places: readonly ListedPlace[];
  /** Those that nobody has researched yet, by name: they have no marks, which would read as a finding. */
  readonly unresearched: readonly Place[];
}

/**
 * The region of a place: a part's is that of its country, and a member of a union is looked for beside the other
 * members (Cyprus in Europe).
 */
export function regionOfPlace({ id, parents }: Place, world: World): string {
  const above = parents.map((parent) => world.places.get(parent)!);
  const country = above.find(({ level }) => level !== "supranational");
  if (country !== undefined) return regionOfPlace(country, world);
  const region = regionOf(above[0]?.id ?? id);
  if (region === undefined)
    throw new Error(
      `No region holds ${id}; its id is no country that the Unicode CLDR knows. Correct the id, or name its parent.`,
    );
  return region;
}

/** Unions, countries and islands that are part of no country here, by region; regions without a place are left out. */
export function placeList(world: World, day: string): readonly ListedRegion[] {
  const isUnion = ({ level }: Place): boolean => level === "supranational";
  const top = [...world.places.values()]
    .filter(({ parents }) => parents.every((parent) => isUnion(world.places.get(parent)!)))
    .sort((a, b) => Number(isUnion(b)) - Number(isUnion(a)) || a.name.localeCompare(b.name, "en"));
  const held = Map.groupBy(top, (place) => regionOfPlace(place, world));
  return regions.flatMap((id) => {
    const here = held.get(id) ?? [];
    if (here.length === 0) return [];
    const places = here.filter(({ depth }) => depth !== "none").map((place) => listed(place, world, day));
    return [{ id, name: regionName(id), places, unresearched: here.filter(({ depth }) => depth === "none") }];
  });
}

const countries = new Map(iso31661.map(({ alpha2, alpha3: three }) => [alpha2.toLowerCase(), three]));

/** The codes and own-language names of a country; none for a part of one. */
function countryNames({ id, languages }: Place): string[] {
  const alpha3 = countries.get(id);
  return alpha3 === undefined ? [] : [alpha3, ...ownNames(id, languages)];
}

const byName = (world: World): readonly Place[] =>
  [...world.places.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));

const named = (place: Place, aliases: readonly string[]): NamedPlace => ({
  id: place.id,
  name: place.name,
  also: [...new Set([...aliases, ...countryNames(place)])].filter((each) => each !== place.name),
});

/** Every place as people search for it: name, nicknames, its laws' names and numbers, ISO codes, own-language names. */
export const namedPlaces = (world: World): readonly NamedPlace[] =>
  byName(world).map((place) => named(place, place.aliases));

/** Every place as people choose it: without the names and numbers of its laws, since the list travels in the page. */
export const chosenPlaces = (world: World): readonly NamedPlace[] =>
  byName(world).map((place) => {
    const laws = new Set(
      place.provisions.flatMap(({ aliases, citation, originalTitle }) => [...aliases, citation, originalTitle]),
    );
    return named(
      place,
      place.aliases.filter((alias) => !/\d/.test(alias) && !laws.has(alias)),
    );
  });

/** A researched place, to show what an address or a card looks like. */
export function examplePlace(world: World): Place {
  const place = world.places.get("us-ca") ?? [...world.places.values()].find(({ depth }) => depth !== "none");
  if (place === undefined) throw new Error("No place is researched: content/jurisdictions/ has no entry.");
  return place;
}

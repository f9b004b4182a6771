import { iso31661 } from "iso-3166";
import { expect, test } from "vitest";
import { countryOfTerritory } from "../lib/territories.ts";
import { worldOf } from "../law/world.ts";
import { namedPlaces } from "./place-list.ts";
import { restOfTheWorld } from "./unresearched.ts";

const none = restOfTheWorld(new Set(), "Not yet.");
const byId = new Map(none.places.map((place) => [place.id, place]));
const codes = new Set<string>(iso31661.map(({ alpha2 }) => alpha2.toLowerCase()));

test("every country and territory of ISO 3166-1 that has no entry gets a place without a finding", () => {
  expect(none.places.map(({ id }) => id).sort()).toEqual([...codes].sort());
  expect(byId.get("ki")).toMatchObject({ name: "Kiribati", level: "country", depth: "none", summary: "Not yet." });
  for (const place of none.places)
    expect([place.provisions, place.findings, place.sources, place.verified], place.id).toEqual([[], [], [], null]);
});

test("a place with an entry is not made twice, and a code whose place stands under its country leads there", () => {
  const { places, moved } = restOfTheWorld(new Set(["fr", "us", "us-pr", "us-pa"]), "Not yet.");
  const ids = places.map(({ id }) => id);
  expect(ids).not.toContain("fr");
  expect(ids).not.toContain("pr");
  expect(moved).toEqual([{ id: "pr", to: "us-pr" }]);
  // Panama is not Pennsylvania.
  expect(ids).toContain("pa");
});

test("a place is found by its own names and its formal one", () => {
  const named = new Map(namedPlaces(worldOf(none.places)).map(({ id, also }) => [id, also]));
  expect(named.get("gl")).toContain("Kalaallit Nunaat");
  expect(named.get("ki")).toContain("KIR");
  expect(byId.get("eh")?.languages).toEqual(["ar"]);
  expect(byId.get("va")?.aliases).toContain("Holy See");
  expect(byId.get("aq")?.languages).toEqual(["und"]);
});

test("every territory and its country are countries of ISO 3166-1", () => {
  for (const pair of countryOfTerritory) for (const code of pair) expect(codes).toContain(code);
});

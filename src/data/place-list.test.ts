import { expect, test } from "vitest";
import { worldOf } from "../law/world.ts";
import { aPlace, aProvision } from "../test/factory.ts";
import { chosenPlaces, namedPlaces, placeList } from "./place-list.ts";

const be = aPlace("be", [aProvision({ aliases: ["Code pénal"] })], {
  name: "Belgium",
  aliases: ["Belgique", "Code pénal", "417/7"],
  languages: ["nl", "fr", "de"],
});
const ki = aPlace("ki", [], { name: "Kiribati", depth: "none" });
const world = worldOf([be, ki]);

test("a place is searched for by its laws too, and chosen by its own names alone", () => {
  expect(namedPlaces(world)[0]?.also).toEqual(["Belgique", "Code pénal", "417/7", "BEL", "België", "Belgien"]);
  expect(chosenPlaces(world)[0]?.also).toEqual(["Belgique", "BEL", "België", "Belgien"]);
});

test("a place that nobody has researched stands apart in the list, without marks", () => {
  const regions = placeList(world, "2026-11-23");
  expect(regions.map(({ name, places, unresearched }) => [name, places.length, unresearched.length])).toEqual([
    ["Europe", 1, 0],
    ["Oceania", 0, 1],
  ]);
});

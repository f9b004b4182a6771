import { expect, test } from "vitest";
import { aPlace, aProvision } from "../test/factory.ts";
import { bandOf, comparedOn, groupIn, groupsOf } from "./compared.ts";
import { worldOf } from "./world.ts";

const day = "2026-11-23";
const crime = aProvision({ inForce: { from: "2019-05-01", atLatest: true }, penalty: { maxPrisonMonths: 18 } });
const country = aPlace("fr", [crime]);
const part = aPlace("fr-x", [], { parents: ["fr"], level: "state" });
const bare = aPlace("de", []);
const world = worldOf([country, part, bare]);

test("a row has the answers, the term and the year of the basic crime", () => {
  const { values, marks, months, since } = comparedOn(country, world, day);
  expect([values.share, marks.share, values.intent]).toEqual(["yes", "yes", "no"]);
  expect([months, since]).toEqual([18, { year: 2019, atLatest: true }]);
});

test("what only a parent’s law gives is marked as such, with its term and year", () => {
  const { values, marks, months, since } = comparedOn(part, world, day);
  expect([values.share, marks.share, marks.intent]).toEqual(["yes", "national", "no"]);
  expect([months, since?.year]).toEqual([18, 2019]);
});

test("without a law nothing is known, and life is longer than any term", () => {
  const { marks, months, since } = comparedOn(bare, world, day);
  expect([marks.share, months, since]).toEqual(["unclear", null, null]);
  const life = aPlace("it", [aProvision({ penalty: { life: true } })]);
  expect(comparedOn(life, worldOf([life]), day).months).toBe(Infinity);
});

test("terms fall into bands, each with its upper end", () => {
  expect([0, 1, 12, 13, 36, 37, 60, 61, Infinity].map(bandOf)).toEqual([
    "no-prison",
    "to-1",
    "to-1",
    "to-3",
    "to-3",
    "to-5",
    "to-5",
    "over-5",
    "over-5",
  ]);
});

test("every answer is one of the question’s groups", () => {
  for (const place of [country, part, bare])
    for (const question of ["share", "intent", "penalty"] as const)
      expect(groupsOf(question)).toContain(groupIn(question, comparedOn(place, world, day)));
});

import { expect, test } from "vitest";
import { aLaw, aPlace, aProvision } from "../test/factory.ts";
import { ancestorsOf, inheritedLaws, partsOf } from "./inheritance.ts";
import { nextStepsOn } from "./next-steps.ts";
import { worldOf } from "./world.ts";

const eu = aPlace("eu", [aLaw({ kind: "directive", id: "directive" }), aLaw({ kind: "platform-duty", id: "dsa" })], {
  name: "European Union",
  level: "supranational",
});
const de = aPlace("de", [aProvision()], { name: "Germany", parents: ["eu"] });
const by = aPlace("de-by", [], { name: "Bavaria", level: "state", parents: ["de"] });
const world = worldOf([by, de, eu]);

test("ancestors come nearest first", () => expect(ancestorsOf(by, world).map(({ id }) => id)).toEqual(["de", "eu"]));
test("a circle of parents ends", () => {
  const [a, b] = [aPlace("fr", [], { parents: ["es"] }), aPlace("es", [], { parents: ["fr"] })];
  expect(ancestorsOf(a, worldOf([a, b])).map(({ id }) => id)).toEqual(["es"]);
});
test("a directive is not inherited", () =>
  expect(inheritedLaws(by, world).map(({ provision }) => provision.id)).toEqual(["code-1", "dsa"]));
test("parts are listed by name", () => expect(partsOf(eu, world).map(({ name }) => name)).toEqual(["Germany"]));

test("next steps name the nearest crime and the shortest clock first", () => {
  const us = aPlace("us", [
    aProvision({ id: "usc" }),
    aLaw({ id: "duty", kind: "platform-duty", duty: { who: "sites", withinHours: 48 } }),
  ]);
  const tx = aPlace(
    "us-tx",
    [
      aLaw({ id: "fast", kind: "platform-duty", duty: { who: "sites", withinHours: 24 } }),
      aLaw({
        id: "later",
        kind: "platform-duty",
        inForce: { from: "2027-01-01" },
        duty: { who: "sites", withinHours: 1 },
      }),
    ],
    { parents: ["us"], level: "state" },
  );
  const steps = nextStepsOn(tx, worldOf([us, tx]), "2026-11-23");
  expect(steps.clocks.map(({ hours }) => hours)).toEqual([24, 48]);
  expect(steps.crime?.provision.id).toBe("usc");
});

test("where no service has a clock, next steps name the nearest duty to answer a notice, and the data right", () => {
  const limits = [{ conduct: "share" as const, extent: "partly" as const, why: "No number of hours is fixed." }];
  const union = aPlace("eu", [
    aLaw({ id: "report", kind: "platform-duty", limits, duty: { who: "services" } }),
    aLaw({ id: "notice", kind: "platform-duty", limits, duty: { who: "services", notice: ["Name the address."] } }),
    aLaw({ id: "erasure", kind: "data-right", limits }),
  ]);
  const member = aPlace("de", [], { parents: ["eu"] });
  const steps = nextStepsOn(member, worldOf([union, member]), "2026-11-23");
  expect(steps.duties.map(({ provision }) => provision.id)).toEqual(["notice", "erasure"]);
});

import { expect, test } from "vitest";
import { aLaw, aPlace } from "../test/factory.ts";
import { nextStepsOn } from "./next-steps.ts";
import { worldOf } from "./world.ts";

const day = "2026-11-23";
const duty = (id: string, hours: number | undefined, anywhere: boolean, from = "2020-01-01") =>
  aLaw({
    id,
    kind: "platform-duty",
    inForce: { from },
    duty: { who: "platforms", ...(hours && { withinHours: hours }), ...(anywhere && { anywhere: true }) },
  });
const us = aPlace("us", [
  duty("notice", undefined, true),
  duty("removal", 48, true),
  duty("later", 24, true, "2030-01-01"),
]);
const au = aPlace("au", [duty("residents", 24, false)]);
const tz = aPlace("tz", [
  { ...duty("local", 2, false), limits: [{ conduct: "share", extent: "partly", why: "Only local sites." }] },
]);
const ki = aPlace("ki", [], { depth: "none" });
const ca = aPlace("us-ca", [], { parents: ["us"], level: "state" });
const world = worldOf([us, au, tz, ki, ca]);
const elsewhere = (place: typeof us): string[] =>
  nextStepsOn(place, world, day).elsewhere.map(({ provision }) => provision.id);

test("a place without a clock shows the laws in force elsewhere that do not ask where a person lives, the clock first", () => {
  expect(elsewhere(ki)).toEqual(["removal", "notice"]);
  expect(elsewhere(tz)).toEqual(["removal", "notice"]);
});

test("a place with a clock, its own or its parent's, needs none from elsewhere", () => {
  expect(elsewhere(au)).toEqual([]);
  expect(elsewhere(us)).toEqual([]);
  expect(elsewhere(ca)).toEqual([]);
});

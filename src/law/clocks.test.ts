import { expect, test } from "vitest";
import { aPlace, aProvision } from "../test/factory.ts";
import { clockOf, lawByName, nationalClocks } from "./clocks.ts";
import { worldOf } from "./world.ts";

const duty = (id: string, withinHours: number | undefined, more = {}) =>
  aProvision({ id, kind: "platform-duty", duty: { who: "services", withinHours, notice: [] }, ...more });
const world = worldOf([
  aPlace("us", [duty("national", 48), duty("no-clock", undefined)]),
  aPlace("us-tx", [duty("state", 72)], { parents: ["us"] }),
  aPlace("in", [duty("short", 2), duty("later", 1, { inForce: { from: "2027-01-01" } })]),
  aPlace("jp", [
    duty("partial", 168, { limits: [{ conduct: "share", extent: "partly", why: "Some services only." }] }),
  ]),
]);

test("nation-wide clocks in force and open to all, the shortest first", () =>
  expect(nationalClocks(world, "2026-11-23").map(({ provision, hours }) => [provision.id, hours])).toEqual([
    ["short", 2],
    ["national", 48],
  ]));

test("a law by its public name, and its clock", () => {
  expect(clockOf(lawByName("us-tx/state", world))?.hours).toBe(72);
  expect(clockOf(lawByName("us/no-clock", world))).toBeUndefined();
  expect(lawByName("us/none", world)).toBeUndefined();
  expect(lawByName("zz/none", world)).toBeUndefined();
});

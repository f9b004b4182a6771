import { expect, test } from "vitest";
import { aLaw, aPlace, aProvision } from "../test/factory.ts";
import { growthUpTo } from "./growth.ts";
import { worldOf } from "./world.ts";

const day = "2021-06-30";
const counted = (...places: Parameters<typeof worldOf>[0]) =>
  growthUpTo(worldOf(places), 2018, day).map(({ places: { share } }) => share);

test("a place counts once from the year its law began, and a year alone from the year's end", () => {
  const law = (from: string) => aProvision({ inForce: { from } });
  expect(counted(aPlace("xx", [law("2019-05-01")]), aPlace("yy", [law("2019")]))).toEqual([0, 2, 2, 2]);
  expect(counted(aPlace("xx", [law("2019"), aLaw({ covers: ["share"], kind: "crime" })]))).toEqual([0, 1, 1, 1]);
});

test("a law that ended counts until the last year's end at which it was law", () => {
  expect(counted(aPlace("xx", [aProvision({ inForce: { from: "2018", until: "2020-12-31" } })]))).toEqual([1, 1, 1, 0]);
  expect(counted(aPlace("xx", [aProvision({ inForce: { from: "2018", until: "2020-12-30" } })]))).toEqual([1, 1, 0, 0]);
});

test("this year counts up to today", () => {
  expect(counted(aPlace("xx", [aProvision({ inForce: { from: day } })]))).toEqual([0, 0, 0, 1]);
  expect(counted(aPlace("xx", [aProvision({ inForce: { from: "2021-07-01" } })]))).toEqual([0, 0, 0, 0]);
});

test.each([
  ["general law", { scope: "general" as const }],
  ["law for images of minors alone", { protects: "minors" as const }],
  ["law without a start", { inForce: { from: "not-commenced" } }],
])("%s does not count", (_, changes) => {
  expect(counted(aPlace("xx", [aProvision({ inForce: { from: "2018" }, ...changes })]))).toEqual([0, 0, 0, 0]);
});

test("each kind is told apart", () => {
  const at = { inForce: { from: "2018" } };
  const place = aPlace("xx", [
    aLaw({ ...at, id: "a", kind: "crime", covers: ["threaten"] }),
    aLaw({ ...at, id: "b", kind: "crime", covers: ["make-synthetic"] }),
    aLaw({ ...at, id: "c", kind: "civil-claim", covers: ["share"] }),
    aLaw({ ...at, id: "d", kind: "platform-duty", covers: ["share"] }),
  ]);
  expect(growthUpTo(worldOf([place]), 2021, day)).toEqual([
    { year: 2021, on: day, places: { share: 0, threaten: 1, synthetic: 1, sue: 1, remove: 1 } },
  ]);
});

import { beforeAll, describe, expect, test } from "vitest";
import { aCrimeInput, aLaw, aPlace, aProvision } from "../test/factory.ts";
import { planContent, type PlanContent } from "../test/plan-content.ts";
import { isInForce } from "./in-force.ts";
import { conductsOf, onTheDay, planFor, type Happened, type Known, type Situation, type Want } from "./plan.ts";
import { lawId, worldOf } from "./world.ts";

const today = "2026-11-23";
const nothing: Situation = { happened: [], services: [], wants: [] };

test("sharing a fake is not sharing a real picture; nothing said means everything", () => {
  expect(conductsOf(["shared"])).toEqual(["share"]);
  expect(conductsOf(["shared", "fake"])).toEqual(["make-synthetic", "share-synthetic"]);
  expect(conductsOf(["threatened", "fake"])).toEqual(["threaten", "extort", "make-synthetic"]);
  expect(conductsOf([])).toContain("share-synthetic");
});

test("a law is named for the day it happened", () => {
  const law = (from: string, more = {}) => aProvision({ inForce: { from, ...more } });
  expect(onTheDay(law("2020-01-01"), "2024-05-05", today)).toBe("law");
  expect(onTheDay(law("2024-05-05"), "2024-05-05", today)).toBe("law");
  expect(onTheDay(law("2024-05-06"), "2024-05-05", today)).toBe("later");
  expect(onTheDay(law("2024"), "2024-05-05", today)).toBe("uncertain");
  expect(onTheDay(law("2024-05-06", { atLatest: true }), "2024-05-05", today)).toBe("uncertain");
  expect(onTheDay(law("2020-01-01", { until: "2024-12-31" }), "2024-05-05", today)).toBe("ended");
  expect(onTheDay(law("2020-01-01", { until: "2023-12-31" }), "2024-05-05", today)).toBeUndefined();
  expect(onTheDay(law("2030-01-01"), "2024-05-05", today)).toBeUndefined();
  expect(onTheDay(law("not-commenced"), "2024-05-05", today)).toBeUndefined();
});

describe("a place and another", () => {
  const here = aPlace("ca-on", [aLaw({ id: "claim", kind: "civil-claim", covers: ["share"] })], { parents: ["ca"] });
  const canada = aPlace("ca", [aProvision(aCrimeInput({ id: "s-162-1" }))]);
  const there = aPlace("us-ny", [aProvision(aCrimeInput({ id: "s-245-15", protects: "adults" }))]);
  const us = aPlace("us", [
    aLaw({
      id: "removal",
      kind: "platform-duty",
      covers: ["share"],
      duty: { who: "sites", withinHours: 48, anywhere: true },
    }),
  ]);
  const world = worldOf([here, canada, there, us]);
  const ids = (situation: Partial<Situation>) =>
    planFor({ ...nothing, ...situation }, world, today).laws.map(({ place, crimes, claims }) => [
      place.id,
      [...crimes, ...claims].map(lawId),
    ]);

  test("both places' law is named, the person's own first", () =>
    expect(ids({ place: "ca-on", otherPlace: "us-ny" })).toEqual([
      ["ca-on", ["ca/s-162-1", "ca-on/claim"]],
      ["us-ny", ["us-ny/s-245-15"]],
    ]));
  test("the same place is named once, an unknown one not at all", () => {
    expect(ids({ place: "us-ny", otherPlace: "us-ny" })).toHaveLength(1);
    expect(ids({ place: "xx" })).toEqual([]);
  });
  test("a law that protects adults alone is not named for a picture of someone under 18", () =>
    expect(ids({ otherPlace: "us-ny", minors: "yes" })).toEqual([["us-ny", []]]));
  test("a duty that does not ask where a person lives gives its hours", () =>
    expect(planFor({ ...nothing, place: "ca-on" }, world, today).hours).toBe(48));
  test("the police come before removal only for who asked for them", () => {
    const steps = (wants: readonly Want[]) => planFor({ ...nothing, wants }, world, today).steps;
    expect(steps(["police", "removal"]).indexOf("police")).toBeLessThan(steps(["police", "removal"]).indexOf("report"));
    expect(steps([]).indexOf("police")).toBeGreaterThan(steps([]).indexOf("report"));
    expect(steps(["removal"])).not.toContain("court");
    expect(steps(["unsure"])).toEqual(steps([]));
  });
});

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);
const happened = subsets<Happened>(["shared", "threatened", "recorded", "fake"]);
const ages: readonly (Known | undefined)[] = ["yes", "no", "unsure", undefined];
const days = ["1999-12-31", "2024-06-15", today];

/** Every situation that the law tells apart. */
const situations: readonly Situation[] = happened.flatMap((each) =>
  ages.flatMap((minors) => days.map((day) => ({ ...nothing, happened: each, ...(minors && { minors }), day }))),
);

describe("every place and situation", { timeout: 120_000 }, () => {
  let content: PlanContent;
  beforeAll(async () => {
    content = await planContent();
  });

  test("has a plan that names no law that was not in force, and copies no picture of anyone under 18", () => {
    const { world } = content;
    for (const place of world.places.keys())
      for (const situation of situations) {
        const plan = planFor({ ...situation, place }, world, today);
        const told = `${place} ${JSON.stringify(situation)}`;
        expect(plan.steps.length, told).toBeGreaterThan(2);
        expect(plan.removal.length, told).toBeGreaterThan(0);
        expect(
          plan.removal.every(({ provision }) => isInForce(provision, today)),
          told,
        ).toBe(true);
        const named = plan.laws.flatMap(({ crimes, claims }) => [...crimes, ...claims]);
        for (const { provision, onTheDay: standing } of named) {
          const then = isInForce(provision, situation.day!);
          expect(then, `${told} ${provision.id}`).toBe(standing === "law" || standing === "ended");
          if (situation.minors === "yes") expect(provision.protects, told).not.toBe("adults");
          if (situation.minors === "no") expect(provision.protects, told).not.toBe("minors");
        }
        if (situation.minors !== "no") expect(plan.mayCopy, told).not.toBe("yes");
        if (situation.minors === "yes" || situation.minors === "unsure") expect(plan.mayCopy, told).toBe("no");
      }
  });

  test("is the same from the file that travels to the reader", () => {
    const { world, unpacked } = content;
    const shape = (from: typeof world, situation: Situation) => {
      const plan = planFor(situation, from, today);
      return JSON.stringify([
        plan.steps,
        plan.hours,
        plan.removal.map(lawId),
        plan.laws.map(({ researched, parts, crimes, claims }) => [
          researched,
          parts.map(({ id }) => id),
          [...crimes, ...claims].map((law) => [
            lawId(law),
            law.provision.title,
            law.provision.citation,
            law.onTheDay,
            law.limit,
            law.provision.reportWithin,
            law.provision.remedy?.timeLimit,
          ]),
        ]),
      ]);
    };
    for (const place of world.places.keys())
      for (const each of happened)
        for (const minors of ["yes", "no"] as const) {
          const situation = { ...nothing, happened: each, minors, place };
          expect(shape(unpacked, situation)).toBe(shape(world, situation));
        }
  });
});

import { describe, expect, test } from "vitest";
import { aLaw, aPlace, aProvision } from "../test/factory.ts";
import type { QuestionId } from "../schema/jurisdiction.ts";
import type { Provision } from "../schema/provision.ts";
import { answersOn, type Value } from "./answers.ts";
import { worldOf, type Place } from "./world.ts";

const day = "2026-11-23";
const alone = (provisions: readonly Provision[], changes: Parameters<typeof aPlace>[2] = {}) => {
  const place = aPlace("fr", provisions, changes);
  return answersOn(place, worldOf([place]), day);
};
const own = (question: QuestionId, provisions: readonly Provision[]): Value => alone(provisions)[question].own.value;
const partly = (conduct: Provision["covers"][number]) => ({
  conduct,
  extent: "partly" as const,
  why: "Only some of it.",
});

describe("share", () => {
  test.each<[string, Provision[], Value]>([
    ["a specific crime in force", [aProvision()], "yes"],
    ["only a general crime", [aProvision({ scope: "general" })], "partly"],
    ["a specific crime in some settings only", [aProvision({ limits: [partly("share")] })], "partly"],
    [
      "a specific crime that may not reach it",
      [aProvision({ limits: [{ conduct: "share", extent: "unclear", why: "No court has said." }] })],
      "unclear",
    ],
    ["a crime about under-18s only", [aProvision({ protects: "minors", basic: undefined })], "unclear"],
    ["a crime that has ended", [aProvision({ inForce: { from: "2019-01-01", until: "2025-01-01" } })], "unclear"],
    ["a crime that starts later", [aProvision({ inForce: { from: "2027-01-01" } })], "unclear"],
    ["a crime without a start date", [aProvision({ inForce: { from: "not-commenced" } })], "unclear"],
    ["a civil claim is no crime", [aLaw({ kind: "civil-claim" })], "unclear"],
    ["a directive is no crime", [aLaw({ kind: "directive" })], "unclear"],
    [
      "a certain law beside a doubtful one",
      [
        aProvision({ limits: [{ conduct: "share", extent: "unclear", why: "It is open." }] }),
        aProvision({ id: "code-3", basic: undefined }),
      ],
      "yes",
    ],
  ])("%s", (_, provisions, value) => expect(own("share", provisions)).toBe(value));

  test("names the provision that carries the answer, and not the weaker one", () => {
    const answer = alone([aProvision(), aLaw({ id: "code-9", scope: "general" })]).share.own;
    expect(answer.provisions).toEqual(["fr/code-1"]);
  });
  test("says no only where a finding does", () => {
    const finding = {
      question: "share" as const,
      value: "no" as const,
      why: "The code was read whole.",
      sources: ["code"],
    };
    expect(alone([], { findings: [finding] }).share.own).toEqual({
      value: "no",
      provisions: [],
      why: "The code was read whole.",
    });
  });
});

describe("threaten", () => {
  test.each<[string, Provision[], Value]>([
    ["a crime of threats", [aLaw({ covers: ["threaten"] })], "yes"],
    ["a crime of demands with a threat", [aLaw({ covers: ["extort"] })], "yes"],
    ["general blackmail law", [aLaw({ covers: ["extort"], scope: "general" })], "partly"],
    ["only sharing", [aProvision()], "unclear"],
  ])("%s", (_, provisions, value) => expect(own("threaten", provisions)).toBe(value));

  test("a law on the threat is named before one on demands", () => {
    const demand = aLaw({ id: "a-demand", covers: ["extort"], scope: "general" });
    const threat = aLaw({ id: "b-threat", covers: ["threaten"], scope: "general" });
    expect(alone([demand, threat]).threaten.own.provisions).toEqual(["fr/b-threat", "fr/a-demand"]);
  });
});

describe("synthetic", () => {
  test.each<[string, Provision[], Value]>([
    ["sharing a fake is a crime", [aLaw({ covers: ["share-synthetic"] })], "yes"],
    [
      "only where it is passed off as real",
      [aLaw({ covers: ["share-synthetic"], limits: [partly("share-synthetic")] })],
      "partly",
    ],
    ["only making one", [aLaw({ covers: ["make-synthetic"] })], "partly"],
    ["only a civil claim", [aLaw({ kind: "civil-claim", covers: ["share-synthetic"] })], "partly"],
    [
      "only a general civil claim",
      [aLaw({ kind: "civil-claim", scope: "general", covers: ["share-synthetic"] })],
      "unclear",
    ],
    ["only a directive", [aLaw({ kind: "directive", covers: ["share-synthetic"] })], "unclear"],
    ["only under-18s", [aLaw({ protects: "minors", covers: ["share-synthetic"] })], "unclear"],
  ])("%s", (_, provisions, value) => expect(own("synthetic", provisions)).toBe(value));
});

describe("record", () => {
  test.each<[string, Provision[], Value]>([
    ["a recording crime", [aLaw({ covers: ["record"] })], "yes"],
    ["only pictures under clothes", [aLaw({ covers: ["up-skirt"] })], "partly"],
    ["a general crime", [aLaw({ covers: ["record"], scope: "general" })], "partly"],
  ])("%s", (_, provisions, value) => expect(own("record", provisions)).toBe(value));
});

describe("intent", () => {
  test.each<[NonNullable<Provision["intentToHarm"]>, Value]>([
    ["required", "yes"],
    ["one-of-several", "partly"],
    ["not-required", "no"],
    ["unclear", "unclear"],
  ])("%s", (intentToHarm, value) => expect(own("intent", [aProvision({ intentToHarm })])).toBe(value));
  test("comes from the basic crime alone", () => {
    expect(
      own("intent", [aProvision(), aProvision({ id: "code-2", basic: undefined, intentToHarm: "required" })]),
    ).toBe("no");
  });
  test("is unclear without a basic crime", () => expect(own("intent", [])).toBe("unclear"));
});

describe("forward", () => {
  const reaching = (reach: Value, changes = {}) => aProvision({ onward: { reach, why: "So it says." }, ...changes });
  test.each<[string, Provision[], Value]>([
    ["reached", [reaching("yes")], "yes"],
    ["some reached", [reaching("partly")], "partly"],
    ["only the first sharer", [reaching("no")], "no"],
    ["another crime reaches more", [reaching("no"), reaching("yes", { id: "code-2", basic: undefined })], "yes"],
    [
      "a crime on under-18s does not count",
      [reaching("no"), reaching("yes", { id: "code-2", basic: undefined, protects: "minors" })],
      "no",
    ],
  ])("%s", (_, provisions, value) => expect(own("forward", provisions)).toBe(value));
  test("is no where sharing itself is no crime", () => {
    const finding = { question: "share" as const, value: "no" as const, why: "Read whole.", sources: ["code"] };
    expect(alone([], { findings: [finding] }).forward.own.value).toBe("no");
  });
});

describe("sue", () => {
  test.each<[string, Provision[], Value]>([
    ["a claim written for it", [aLaw({ kind: "civil-claim" })], "yes"],
    ["general privacy law", [aLaw({ kind: "civil-claim", scope: "general" })], "partly"],
    ["a claim for fakes alone", [aLaw({ kind: "civil-claim", covers: ["share-synthetic"] })], "partly"],
    ["a crime is no claim", [aProvision()], "unclear"],
  ])("%s", (_, provisions, value) => expect(own("sue", provisions)).toBe(value));
});

describe("remove", () => {
  test.each<[string, Provision[], Value]>([
    ["a court order", [aLaw({ kind: "court-order" })], "yes"],
    ["a regulator", [aLaw({ kind: "regulator" })], "yes"],
    ["a duty of services", [aLaw({ kind: "platform-duty" })], "yes"],
    ["an order in some cases", [aLaw({ kind: "court-order", limits: [partly("share")] })], "partly"],
    ["a data right alone", [aLaw({ kind: "data-right" })], "partly"],
    ["an order against recording", [aLaw({ kind: "court-order", covers: ["record"] })], "unclear"],
  ])("%s", (_, provisions, value) => expect(own("remove", provisions)).toBe(value));
});

describe("parents", () => {
  const federal = (provisions: readonly Provision[], changes = {}) =>
    aPlace("us", provisions, { name: "United States", ...changes });
  const state = (provisions: readonly Provision[], changes = {}) =>
    aPlace("us-ca", provisions, { name: "California", level: "state", parents: ["us"], ...changes });
  const both = (us: Place, ca: Place) => answersOn(ca, worldOf([us, ca]), day);

  test("their law counts in the effective answer, and not in the own one", () => {
    const { share } = both(federal([aProvision({ id: "usc-223" })]), state([]));
    expect(share.own.value).toBe("unclear");
    expect(share.effective).toMatchObject({ value: "yes", provisions: ["us/usc-223"] });
  });
  test("a place's own law is named first", () => {
    const { share } = both(federal([aProvision({ id: "a-first" })]), state([aProvision({ id: "z-last" })]));
    expect(share.effective.provisions).toEqual(["us-ca/z-last", "us/a-first"]);
  });
  test("a strong law of theirs outweighs a weak own one", () => {
    const { share } = both(federal([aProvision()]), state([aProvision({ scope: "general" })]));
    expect([share.own.value, share.effective.value]).toEqual(["partly", "yes"]);
  });
  test("intent comes from the place's own basic crime where there is one", () => {
    const us = federal([aProvision({ intentToHarm: "not-required" })]);
    expect(both(us, state([aProvision({ intentToHarm: "required" })])).intent.effective.value).toBe("yes");
    expect(both(us, state([])).intent.effective.value).toBe("no");
  });
  test("a directive binds the members and nobody else", () => {
    const eu = aPlace("eu", [aLaw({ kind: "directive", covers: ["share", "threaten"] })], { level: "supranational" });
    const de = aPlace("de", [], { parents: ["eu"] });
    expect(answersOn(de, worldOf([eu, de]), day).share.effective.value).toBe("unclear");
  });
  test("a whole whose parts decide answers by them", () => {
    const gb = aPlace("gb", [], { crimesDecidedBy: "parts" });
    const part = (id: string, provisions: Provision[]) =>
      aPlace(id, provisions, { name: id, level: "nation", parents: ["gb"] });
    const [eaw, sct] = [part("gb-eaw", [aProvision()]), part("gb-sct", [aProvision({ scope: "general" })])];
    expect(answersOn(gb, worldOf([gb, eaw]), day).share.own).toEqual({
      value: "yes",
      provisions: ["gb-eaw/code-1"],
      why: null,
    });
    expect(answersOn(gb, worldOf([gb, eaw, sct]), day).share.own.value).toBe("partly");
    expect(answersOn(gb, worldOf([gb]), day).share.own.value).toBe("unclear");
  });
});

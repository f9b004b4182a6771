import { beforeAll, describe, expect, test } from "vitest";
import { planFor, type Known, type Situation } from "../law/plan.ts";
import { textOf } from "../lib/blocks.ts";
import { planTextIn } from "../lib/plan-text.ts";
import { planContent, type PlanContent } from "../test/plan-content.ts";
import { planDocument } from "./plan-document.ts";
import { blanksToAsk, draftsFor } from "./plan-letters.ts";

const today = "2026-11-23";
const words = planTextIn("en");
let content: PlanContent;
beforeAll(async () => {
  content = await planContent();
});

const situation = (changes: Partial<Situation>): Situation => ({ happened: [], services: [], wants: [], ...changes });

function written(asked: Situation, named: readonly string[] = []): string {
  const plan = planFor(asked, content.unpacked, today);
  const services = content.services.filter(({ id }) => asked.services.includes(id));
  const all = [...services.map(({ name }) => name), ...named].map((name) => ({ name, links: "https://x.example/1" }));
  return textOf(
    planDocument({
      situation: asked,
      plan,
      world: content.unpacked,
      services,
      otherServices: named,
      helplines: content.helplines,
      drafts: draftsFor(asked, plan, { services: all, values: {} }, content.letters, content.blanks, words.letters),
      now: new Date("2026-11-23T12:00:00Z"),
      site: "https://site.example/",
      words,
    }),
  );
}

const titles = (asked: Situation, names: readonly string[]): string[] => {
  const plan = planFor(asked, content.unpacked, today);
  const services = names.map((name) => ({ name, links: "" }));
  return draftsFor(asked, plan, { services, values: {} }, content.letters, content.blanks, words.letters).map(
    ({ id, title }) => `${id}: ${title}`,
  );
};

test("from an ex in New York, on two services, for somebody in Ontario", () => {
  const asked = situation({
    happened: ["shared"],
    minors: "no",
    place: "ca-on",
    otherPlace: "us-ny",
    day: "2026-11-16",
    services: ["instagram", "telegram"],
    wants: ["removal", "police"],
  });
  const text = written(asked);
  for (const part of [
    "Criminal Code, RSC 1985, c C-46, s 162.1",
    "N.Y. Penal Law § 245.15",
    "48 hours by law. If you send it now, that is until Wed",
    "On Instagram",
    "On Telegram",
    "WHAT THE LAW SAYS: ONTARIO",
    "WHAT THE LAW SAYS: NEW YORK",
    "https://site.example/laws/ca/#cc-162-1",
  ])
    expect(text).toContain(part);
  expect(titles(asked, ["Instagram", "Telegram"])).toEqual([
    "take-it-down: Removal request under the TAKE IT DOWN Act, for Instagram",
    "take-it-down: Removal request under the TAKE IT DOWN Act, for Telegram",
    "preservation: Request to keep data for the police or a court, for Instagram",
    "preservation: Request to keep data for the police or a court, for Telegram",
    "police-statement: Outline of a statement for the police",
  ]);
});

test("the letter is that of the place: the nearest law with the shortest time, and an authority that takes complaints", () => {
  const removal = (place: string) =>
    titles(situation({ place, wants: ["removal"], happened: ["shared"] }), ["Example"]).map(
      (each) => each.split(":")[0],
    );
  expect(removal("gb-eaw")).toEqual(["uk-report"]);
  expect(removal("au-nsw")).toEqual(["take-it-down", "esafety"]);
  expect(removal("fr")).toEqual(["take-it-down"]);
});

test("a threat alone is reported as one: no letter asks to remove what is not online", () => {
  const asked = situation({ place: "in", happened: ["threatened"], minors: "no" });
  const text = written(asked);
  expect(text).toContain(words.steps.report.threatTitle);
  expect(text).not.toContain("hours by law");
  expect(titles(asked, ["Example"]).map((each) => each.split(":")[0])).toEqual(["preservation", "police-statement"]);
});

test("what the situation says is not asked for again", () => {
  const asked = blanksToAsk(planFor(situation({ place: "gb" }), content.unpacked, today), content.letters);
  expect(asked).toContain("true-report");
  expect(asked).not.toContain("links");
  expect(asked).not.toContain("picture");
});

test("nobody named: one letter, with the service left open", () => {
  const asked = situation({ wants: ["removal"] });
  expect(written(asked)).toContain("To [Site or app]:");
});

describe("a picture that may show someone under 18", () => {
  test.each<Known>(["yes", "unsure"])(
    "%s: no plan anywhere tells anybody to copy it, or offers a letter for adults",
    (minors) => {
      for (const place of content.unpacked.places.keys()) {
        const text = written(situation({ minors, place, happened: ["shared", "threatened"], services: ["instagram"] }));
        expect(text, place).toContain("No screenshots of the picture, and no copies.");
        expect(text, place).not.toMatch(/take screenshots/i);
        expect(text, place).not.toMatch(/StopNCII, turns/);
        expect(text, place).not.toContain("Copyright notice");
      }
    },
  );
});

test("where a report can be turned against the person, the police step says so first", () => {
  const text = written(situation({ place: "ae", wants: ["police"] }));
  const step = text.slice(text.indexOf(words.steps.police.title));
  expect(step.indexOf(words.law.before)).toBeGreaterThan(0);
  expect(step.indexOf(words.law.before)).toBeLessThan(step.indexOf(words.steps.police.says));
});

test("a country whose parts have their own law leads on to them", () =>
  expect(written(situation({ place: "us" }))).toContain("Texas <https://site.example/laws/us-tx/>"));

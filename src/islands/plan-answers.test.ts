import fc from "fast-check";
import { expect, test } from "vitest";
import { answersIn } from "./plan-answers.ts";

const data = {
  places: [{ id: "fr", name: "France" }],
  services: [{ id: "instagram", name: "Instagram", also: [], routes: [] }],
};
const today = "2026-11-23";

test("what was answered, and nothing else", () => {
  const { situation, details, otherServices } = answersIn(
    [
      ["safe", "yes"],
      ["minors", "maybe"],
      ["happened", "shared"],
      ["happened", "everything"],
      ["place", "fr"],
      ["otherPlace", "atlantis"],
      ["day", "2027-01-01"],
      ["services", "instagram"],
      ["services", "unheard-of"],
      ["other", " Some forum \n\n"],
      ["links:instagram", "https://x.example/"],
      ["links:Some forum", "https://y.example/"],
      ["blank:name", "A. Example"],
    ],
    data,
    today,
  );
  expect(situation).toEqual({
    safe: "yes",
    happened: ["shared"],
    place: "fr",
    day: today,
    services: ["instagram"],
    wants: [],
  });
  expect(otherServices).toEqual(["Some forum"]);
  expect(details).toEqual({
    services: [
      { name: "Instagram", links: "https://x.example/" },
      { name: "Some forum", links: "https://y.example/" },
    ],
    values: { name: "A. Example" },
  });
});

test("any text anywhere is text or a skipped question, never an error", () => {
  const name = fc.constantFrom(
    "safe",
    "minors",
    "happened",
    "place",
    "day",
    "services",
    "other",
    "wants",
    "blank:name",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" }))), (entries) => {
      const { situation } = answersIn(entries, data, today);
      expect([undefined, "fr"]).toContain(situation.place);
      if (situation.day !== undefined) expect(situation.day <= today).toBe(true);
    }),
  );
});

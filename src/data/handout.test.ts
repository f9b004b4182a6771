import { expect, test } from "vitest";
import { worldOf } from "../law/world.ts";
import { handoutTextIn } from "../lib/handout-text.ts";
import { textIn } from "../lib/text.ts";
import { aLaw, aPlace, aProvision } from "../test/factory.ts";
import { handoutOf } from "./handout.ts";
import type { HelplineEntry } from "./helplines.ts";

const text = handoutTextIn("en");
const line = (id: string, changes: object = {}): HelplineEntry =>
  ({
    id,
    name: id,
    places: ["ex"],
    crisis: false,
    minorsOnly: false,
    hours: "not stated",
    contacts: [{ kind: "phone", number: "116 123" }],
    ...changes,
  }) as unknown as HelplineEntry;

const sheet = (place: ReturnType<typeof aPlace>, helplines: readonly HelplineEntry[] = [line("one")]) =>
  handoutOf(place, { world: worldOf([place]), day: "2026-11-23", helplines }, text, textIn("en"));

test("the clocks are the law's: the service's hours, the time to report, the time to sue", () => {
  const place = aPlace("ex", [
    aProvision({ reportWithin: "3 months from the day you know who did it" }),
    aLaw({ id: "duty", kind: "platform-duty", title: "Take-down", duty: { who: "sites", withinHours: 48 } }),
    aLaw({ id: "tort", kind: "civil-claim", remedy: { timeLimit: { months: 24, from: "the day you found out" } } }),
  ]);
  expect(sheet(place).clocks).toEqual([
    { label: text.clock.remove, time: "within 48 hours", says: "Take-down" },
    { label: text.clock.report, time: "", says: "3 months from the day you know who did it." },
    { label: text.clock.sue, time: "within 2 years", says: "From the day you found out." },
  ]);
});

test("where no time is known it says so, and never that there is none", () => {
  const says = sheet(aPlace("ex", [aProvision()])).clocks.map((clock) => clock.says);
  expect(says).toEqual([text.noRemove, text.noReport, text.noSue]);
  expect(text.noReport).toContain("There may be one");
});

test("the nearest come first, and of those what can be called; three at most", () => {
  const helplines = [
    line("far", { places: [] }),
    line("web", { contacts: [{ kind: "web", url: "https://www.line.example.com/" }] }),
    line("call"),
    line("farther", { places: [] }),
  ];
  const { calls } = sheet(aPlace("ex", []), helplines);
  expect(calls.map(({ name, reach }) => [name, reach])).toEqual([
    ["call", "116 123"],
    ["web", "line.example.com"],
    ["far", "116 123"],
  ]);
});

test("a place that nobody has researched says what to mind before a report", () => {
  const place = { ...aPlace("ex", []), depth: "none" as const, verified: null };
  expect(sheet(place).before).toBe(textIn("en").unresearched.before);
});

test("more words, smaller type", () => {
  const long = aPlace("ex", [aProvision({ title: "A".repeat(900), citation: "C".repeat(700) })], {
    summary: `${"Long. ".repeat(60)}End.`,
  });
  expect(sheet(aPlace("ex", [])).size).toBe("roomy");
  expect(sheet(long).size).not.toBe("roomy");
});

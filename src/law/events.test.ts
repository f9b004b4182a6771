import { expect, test } from "vitest";
import { aCrimeInput, aLaw, aPlace, aProvision } from "../test/factory.ts";
import { eventsOf, isAhead, isNews, type LawEvent } from "./events.ts";
import { isOverdue, reviewDue } from "./review.ts";

const day = "2026-11-23";
const placeWith = (inForce: ReturnType<typeof aCrimeInput>["inForce"]) => aPlace("xx", [aProvision({ inForce })]);
const first = (inForce: ReturnType<typeof aCrimeInput>["inForce"]): LawEvent => eventsOf(placeWith(inForce))[0]!;

test.each([
  ["a past day", { from: "2024-07-01" }, "2024-07-01", false],
  ["today", { from: day }, day, false],
  ["tomorrow", { from: "2026-11-24" }, "2026-11-24", true],
  ["a past year stays a year", { from: "2019" }, "2019", false],
  ["a year that is not over has not certainly come", { from: "2026" }, "2026", true],
  ["no day at all", { from: "not-commenced" }, null, true],
] as const)("a law's start: %s", (_, inForce, on, ahead) => {
  const event = first(inForce);
  expect(event).toMatchObject({ id: "xx/code-1/start", kind: "start", on });
  expect(isAhead(event, day)).toBe(ahead);
});

test("a law known only to be that old is no news of that day", () => {
  expect(isNews(first({ from: "2020-01-01", atLatest: true }))).toBe(false);
  expect(isNews(first({ from: "2020-01-01" }))).toBe(true);
});

test("a law that ended has two events, and ends when its last day is over", () => {
  const [start, end] = eventsOf(placeWith({ from: "2015", until: "2026-11-22" }));
  expect([start!.kind, end!.kind, end!.on]).toEqual(["start", "end", "2026-11-22"]);
  expect(isAhead(end!, "2026-11-22")).toBe(true);
  expect(isAhead(end!, "2026-11-23")).toBe(false);
});

test("changes and pending ones are events with distinct ids", () => {
  const place = aPlace("xx", [], {
    changes: [
      { on: "2025", what: "A.", source: "code" },
      { on: "2025", what: "B.", source: "code" },
    ],
    pending: [
      { what: "C.", status: "tabled", on: "2026-01-01", source: "code" },
      { what: "D.", status: "enacted", on: "2026-01-01", expected: "2027-01-01", source: "code" },
    ],
  });
  expect(eventsOf(place).map(({ id, on }) => `${id} ${on}`)).toEqual([
    "xx/changes/2025-code 2025",
    "xx/changes/2025-code-2 2025",
    "xx/pending/code null",
    "xx/pending/code-2 2027-01-01",
  ]);
  expect(eventsOf(place).map((event) => isAhead(event, day))).toEqual([false, false, true, true]);
});

test("a change of this year has happened, one of the next has not", () => {
  const dated = (on: string) => eventsOf(aPlace("xx", [], { changes: [{ on, what: "A.", source: "code" }] }))[0]!;
  expect(["2026", "2026-11-23", "2027", "2026-11-24"].map((on) => isAhead(dated(on), day))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("the ids of two laws of a place differ", () => {
  const ids = eventsOf(aPlace("xx", [aProvision(), aLaw()])).map(({ id }) => id);
  expect(ids).toEqual(["xx/code-1/start", "xx/code-2/start"]);
});

test("a page is due 180 days after its check, and a change is overdue once its day has come", () => {
  expect(reviewDue("2026-11-23")).toBe("2027-05-22");
  expect(isOverdue({ expected: "2026-11-23" }, day)).toBe(true);
  expect(isOverdue({ expected: "2026" }, day)).toBe(false);
  expect(isOverdue({}, day)).toBe(false);
});

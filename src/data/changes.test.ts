import { expect, test } from "vitest";
import { eventsOf } from "../law/events.ts";
import type { Place } from "../law/world.ts";
import { changesTextIn } from "../lib/changes-text.ts";
import { aLaw, aPlace, aProvision } from "../test/factory.ts";
import { changesOf, type Changes, type DayOfLaw } from "./changes.ts";
import { timelineOf } from "./timeline.ts";

const day = "2026-11-23";
const text = changesTextIn("en");
const of = (...places: Place[]): Changes => changesOf(places, day, text);

/** The ids of all events in all parts, each as often as it is listed. */
function listed({ ahead, recent, older }: Changes): string[] {
  const ofDays = (days: readonly DayOfLaw[]) => days.flatMap((each) => [...each.changes, ...each.starts, ...each.ends]);
  return [
    ...ahead.dated.flatMap(({ events }) => events),
    ...ahead.noDay,
    ...ahead.bills,
    ...ahead.oldBills,
    ...[...recent, ...older].flatMap(({ months, rest, earlier }) => [
      ...ofDays(months.flatMap(({ days }) => days)),
      ...ofDays(rest),
      ...earlier,
    ]),
  ].map(({ id }) => id);
}

const busy = aPlace(
  "xx",
  [
    aProvision({ inForce: { from: "2026-03-01" } }),
    aLaw({ id: "a", inForce: { from: "2025" } }),
    aLaw({ id: "b", inForce: { from: "2025-02-01", atLatest: true } }),
    aLaw({ id: "c", inForce: { from: "2014", until: "2024-05-05" } }),
    aLaw({ id: "d", inForce: { from: "1969-01-01" } }),
    aLaw({ id: "e", inForce: { from: "2027-01-01" } }),
    aLaw({ id: "f", inForce: { from: "not-commenced" } }),
  ],
  {
    changes: [{ on: "2026-03-01", what: "It is a crime now.", source: "code" }],
    pending: [
      { what: "A bill.", status: "tabled", on: "2026-05-01", source: "code" },
      { what: "An old bill.", status: "tabled", on: "2024", source: "code" },
      { what: "A duty.", status: "enacted", on: "2024", expected: "2027", source: "code" },
      { what: "A late bill.", status: "tabled", on: "2026-01-01", expected: "2026-07-01", source: "code" },
    ],
  },
);

test("every event is listed once", () => {
  expect(listed(of(busy)).sort()).toEqual(
    eventsOf(busy)
      .map(({ id }) => id)
      .sort(),
  );
});

test("what lies ahead: dates first, then laws without one, then bills, old ones apart", () => {
  const { dated, noDay, bills, oldBills } = of(busy).ahead;
  expect(dated.map(({ on, events }) => [on, events.map(({ id }) => id)])).toEqual([
    ["2027-01-01", ["xx/e/start"]],
    ["2027", ["xx/pending/code-3"]],
  ]);
  expect(noDay.map(({ id }) => id)).toEqual(["xx/f/start"]);
  expect(bills.map(({ id }) => id)).toEqual(["xx/pending/code", "xx/pending/code-4"]);
  expect(oldBills.map(({ id }) => id)).toEqual(["xx/pending/code-2"]);
});

test("this year and the last by month; a year alone and a day at the latest apart", () => {
  const [now, last] = of(busy).recent;
  expect(now!.months.map(({ month, days }) => [month, days.length])).toEqual([["2026-03", 1]]);
  expect(now!.months[0]!.days[0]).toMatchObject({ on: "2026-03-01", changes: [{}], starts: [{}] });
  expect(last!.months).toEqual([]);
  expect(last!.rest.map(({ on }) => on)).toEqual(["2025"]);
  expect(last!.earlier.map(({ id }) => id)).toEqual(["xx/b/start"]);
});

test("older years are folded by year, by decade, and in one", () => {
  expect(of(busy).older.map(({ label }) => label)).toEqual(["2024", "2010 to 2016", "Before 1990"]);
});

test("the pages checked on a day stand together", () => {
  const checks = of(busy, aPlace("yy", []), aPlace("zz", [], { verified: { on: "2026-11-01", by: "editor" } })).checks;
  expect(checks.map(({ on, places }) => `${on} ${places.map(({ id }) => id).join(" ")}`)).toEqual([
    "2026-11-22 xx yy",
    "2026-11-01 zz",
  ]);
});

test("a timeline holds every event once, without a day first, then the newest first", () => {
  const { ahead, past } = timelineOf(busy, day);
  const ids = [...ahead, ...past].flatMap((point) =>
    [...point.changes, ...point.pending, ...point.starts, ...point.ends].map(({ id }) => id),
  );
  expect(ids.sort()).toEqual(
    eventsOf(busy)
      .map(({ id }) => id)
      .sort(),
  );
  expect(ahead.map(({ on }) => on)).toEqual([null, "2027", "2027-01-01", "2026-07-01"]);
  expect(past.map(({ on, sure }) => `${on} ${sure}`)).toEqual([
    "2026-03-01 known",
    "2025 known",
    "2025-02-01 at-latest",
    "2024-05-05 known",
    "2014 known",
    "1969-01-01 known",
  ]);
});

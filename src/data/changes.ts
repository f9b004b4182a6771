/** Changes in the law as pages list them: what lies ahead, then by year and month, the newest first. */
import { certainDay } from "../law/in-force.ts";
import {
  eventsOf,
  isAhead,
  isNews,
  type Change,
  type End,
  type LawEvent,
  type Pending,
  type Start,
} from "../law/events.ts";
import type { Place, World } from "../law/world.ts";
import { regionName, regions, regionSlug } from "../lib/regions.ts";
import type { ChangesText } from "../lib/changes-text.ts";
import { daysAfter } from "../lib/dates.ts";
import { regionOfPlace } from "./place-list.ts";

/** What happened in one place on one day, or in one year. */
export interface DayOfLaw {
  readonly place: Place;
  readonly on: string;
  readonly changes: readonly Change[];
  readonly starts: readonly Start[];
  readonly ends: readonly End[];
}

export interface Month {
  /** "2026-11" */
  readonly month: string;
  readonly days: readonly DayOfLaw[];
}

/** A year, or the years of a decade. */
export interface Period {
  readonly label: string;
  readonly count: number;
  readonly months: readonly Month[];
  /** What is known by its year alone; of a decade, everything. */
  readonly rest: readonly DayOfLaw[];
  /** Laws of which only a day is known on which they were in force already. */
  readonly earlier: readonly Start[];
}

/** What is to happen in one place on one day, or in one year. */
export interface DayAhead {
  readonly place: Place;
  readonly on: string;
  readonly events: readonly LawEvent[];
}

export interface Ahead {
  /** The soonest first. */
  readonly dated: readonly DayAhead[];
  readonly noDay: readonly Start[];
  readonly bills: readonly Pending[];
  /** Bills of which nothing was heard for a year. */
  readonly oldBills: readonly Pending[];
}

export interface CheckDay {
  readonly on: string;
  readonly places: readonly Place[];
}

export interface Changes {
  readonly ahead: Ahead;
  readonly recent: readonly Period[];
  readonly older: readonly Period[];
  readonly checks: readonly CheckDay[];
}

const byName = (a: { place: Place }, b: { place: Place }): number => a.place.name.localeCompare(b.place.name, "en");

/** The places that somebody has researched, everywhere or in one region. */
export const researchedIn = (world: World, region?: string): readonly Place[] =>
  [...world.places.values()]
    .filter((place) => place.depth !== "none" && (region === undefined || regionOfPlace(place, world) === region))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** Puts what happened in one place at one time together; the newest first, what has only a year after that year's days. */
export function daysOf(events: readonly LawEvent[]): DayOfLaw[] {
  const dated = events.filter((event) => event.on !== null && event.kind !== "pending");
  return [...Map.groupBy(dated, ({ place, on }) => `${on} ${place.id}`).values()]
    .map((held) => ({
      place: held[0]!.place,
      on: held[0]!.on!,
      changes: held.filter((event) => event.kind === "change"),
      starts: held.filter((event) => event.kind === "start"),
      ends: held.filter((event) => event.kind === "end"),
    }))
    .sort((a, b) => sortKey(b.on).localeCompare(sortKey(a.on)) || byName(a, b));
}

/** A year alone sorts before its days, which read downwards from December. */
const sortKey = (on: string): string => (on.length === 4 ? `${on}-00` : on);

const newest = (a: LawEvent, b: LawEvent): number => b.on!.localeCompare(a.on!) || byName(a, b);

function periodOf(label: string, events: readonly LawEvent[], byMonth: boolean): Period {
  const days = daysOf(events.filter(isNews));
  const inMonths = byMonth ? days.filter(({ on }) => on.length > 4) : [];
  return {
    label,
    count: events.length,
    months: [...Map.groupBy(inMonths, ({ on }) => on.slice(0, 7))].map(([month, held]) => ({ month, days: held })),
    rest: days.filter((each) => !inMonths.includes(each)),
    earlier: events.filter((event): event is Start => !isNews(event)).sort(newest),
  };
}

/** The first year that is shown open: the one before this. */
export const firstRecentYear = (day: string): number => Number(day.slice(0, 4)) - 1;

/** Years that have a heading of their own; older ones are put together by decade, and the oldest in one. */
const yearsApart = 10;
const oldest = 1990;

function labelOf(year: number, thisYear: number, text: ChangesText): string {
  if (year > thisYear - yearsApart) return String(year);
  if (year < oldest) return text.before(oldest);
  const decade = year - (year % 10);
  return decade + 9 > thisYear - yearsApart ? `${decade} to ${thisYear - yearsApart}` : text.decade(decade);
}

function aheadOf(events: readonly LawEvent[], day: string): Ahead {
  const yearAgo = daysAfter(day, -365);
  const toCome = (event: LawEvent): boolean => event.on !== null && certainDay(event.on) > day;
  const bills = events
    .filter((event): event is Pending => event.kind === "pending" && !toCome(event))
    .sort((a, b) => certainDay(b.pending.on).localeCompare(certainDay(a.pending.on)) || byName(a, b));
  const dated = events.filter((event) => event.on !== null && (event.kind !== "pending" || toCome(event)));
  const isOld = ({ pending }: Pending): boolean => certainDay(pending.on) < yearAgo;
  return {
    dated: [...Map.groupBy(dated, ({ place, on }) => `${on} ${place.id}`).values()]
      .map((held) => ({ place: held[0]!.place, on: held[0]!.on!, events: held }))
      .sort((a, b) => certainDay(a.on).localeCompare(certainDay(b.on)) || byName(a, b)),
    noDay: events.filter((event): event is Start => event.kind === "start" && event.on === null).sort(byName),
    bills: bills.filter((bill) => !isOld(bill)),
    oldBills: bills.filter(isOld),
  };
}

/** The changes of `places`, as they stand on `day` (`YYYY-MM-DD`). Every event is in exactly one part. */
export function changesOf(places: readonly Place[], day: string, text: ChangesText): Changes {
  const events = places.flatMap(eventsOf);
  const past = events.filter((event) => !isAhead(event, day));
  const first = firstRecentYear(day);
  const yearOf = ({ on }: LawEvent): number => Number(on!.slice(0, 4));
  const recent = [first + 1, first].map((year) =>
    periodOf(
      String(year),
      past.filter((event) => yearOf(event) === year),
      true,
    ),
  );
  const before = past.filter((event) => yearOf(event) < first).sort((a, b) => yearOf(b) - yearOf(a));
  const folded = Map.groupBy(before, (event) => labelOf(yearOf(event), first + 1, text));
  const checked = Map.groupBy(
    places.filter(({ verified }) => verified !== null),
    ({ verified }) => verified!.on,
  );
  return {
    ahead: aheadOf(
      events.filter((event) => isAhead(event, day)),
      day,
    ),
    recent,
    older: [...folded].map(([label, held]) => periodOf(label, held, false)),
    checks: [...checked].map(([on, held]) => ({ on, places: held })).sort((a, b) => b.on.localeCompare(a.on)),
  };
}

/** Regions that hold a researched place, with the word that stands for each in addresses. */
export const changeRegions = (world: World): { id: string; slug: string; name: string }[] =>
  regions
    .filter((id) => researchedIn(world, id).length > 0)
    .map((id) => ({ id, slug: regionSlug(id), name: regionName(id) }));

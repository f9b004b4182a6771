/** The words around changes, timelines, feeds and calendars, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  tab: "Changes",
  title: "What changed",
  titleIn: (region: string) => `What changed: ${region}`,
  lead: "First what may come, then what changed in the law, the newest first.",
  honest:
    "A date is as exact as our source. Where we know only the year, or only that a law was in force by some day, it says so. Courts and parliaments move faster than any list: open the law before you rely on it.",
  regions: "By region",
  everywhere: "Everywhere",
  growth: "How these laws spread over the years",
  source: "Source",
  starts: "In force from this day:",
  startsYear: "In force since some day of this year:",
  ends: "Last day in force:",
  ahead: "What lies ahead",
  dated: "Dates to come",
  dateStarts: "Takes effect:",
  dateEnds: "Ends after this day:",
  expected: (status: string, on: string) => `Expected. As of ${on}: ${status}.`,
  noDay: "Enacted, but we could not confirm a start",
  bills: "Bills and plans",
  billsSay: "A bill is not law. Many are never passed.",
  oldBills: (count: number) => `No news for more than a year (${count})`,
  lastKnown: (status: string, on: string) => `Last known on ${on}: ${status}.`,
  lastKnownYear: (status: string, year: string) => `Last known in ${year}: ${status}.`,
  overdue: (on: string) => `It was expected by ${on}. We could not confirm that it came.`,
  nothingAhead: "We know of nothing that is on its way.",
  nothing: "We know of nothing that changed in this year.",
  dayUnknown: "Only the year is known",
  counted: (label: string, count: number) => `${label} (${count})`,
  decade: (year: number) => `${year} to ${year + 9}`,
  before: (year: number) => `Before ${year}`,
  older: "Older years",
  olderByRegion: "They stand on the page of each region.",
  earlier: (count: number) => `Already law by then (${count})`,
  earlierSays: "For these we know a day on which they were in force. They may have begun before it.",
  byThen: (on: string) => `in force by ${on}`,
  checks: "Pages we checked",
  checked: (count: number, on: string) => `${on}: ${count === 1 ? "1 page" : `${count} pages`}`,
  follow: {
    title: "Follow the changes",
    says: "For people whose work this is. A feed shows what is new in a feed reader; a calendar shows the dates. Whoever can open your reader or calendar sees that you follow them.",
    feed: "Feed (Atom)",
    calendar: "Calendar (iCalendar)",
    what: "The feed holds what is ahead and the news of this year and the last. The calendar holds dates whose day is known, and the days on which our pages are due for another check.",
  },
  timeline: {
    tab: (place: string) => `${place}: changes`,
    title: (place: string) => `${place}: the law over time`,
    lead: "What may come, and when laws began, changed and ended here. The newest comes first.",
    law: (place: string) => `The law of ${place} today`,
    parent: (place: string) => `The law of ${place} applies here too. Its timeline is separate.`,
    parentLink: (place: string) => `Timeline: ${place}`,
    soFar: "So far",
    began: "In force:",
    byLatest: "Was already in force; we could not confirm since when:",
    ended: "Ended after this day:",
    by: (on: string) => `By ${on}`,
    noDay: "No day yet",
    enacted: "Enacted; we could not confirm a start:",
    expected: (on: string) => `Expected ${on}`,
    checked: (on: string, due: string) =>
      `We last checked this place on ${on}. It is due for another look by ${due} at the latest.`,
    none: "No law of this place is on our list yet, so there is nothing to date.",
    all: "Timelines of single places",
  },
  world: {
    tab: "Over the years",
    title: "How these laws spread",
    lead: "How many places had each kind of law, at the end of each year.",
    kinds: {
      share: {
        name: "Crime of sharing",
        column: "Sharing",
        says: "A crime written for sharing intimate images without consent.",
      },
      threaten: {
        name: "Crime of threatening",
        column: "Threats",
        says: "A crime written for threatening to share them.",
      },
      synthetic: {
        name: "Deepfakes",
        column: "Fakes",
        says: "A crime that covers making or sharing fake intimate images.",
      },
      sue: { name: "Right to sue", column: "Suing", says: "A civil claim written for this." },
      remove: {
        name: "Duty to remove",
        column: "Removal",
        says: "Platforms must take it down, or an authority can order them to.",
      },
    },
    chart: (name: string, first: number, from: number, last: number, to: number) =>
      `${name}: ${from} places in ${first}, ${to} in ${last}.`,
    table: "Places with each kind of law",
    year: "Year",
    soFar: (year: number) => `${year} so far`,
    how: "How this is counted",
    rules: (places: number) => [
      `It counts the ${places} places that we have researched: countries, states, provinces, other parts of a country with their own law, and unions. Each counts only for its own law, so a national law counts once and not for every state.`,
      "A law counts from the first day on which it was certainly in force, in the form that covers this conduct today. Where we know only the year, that is the year’s last day.",
      "Where we know only that a law was in force by some day, it counts from that day. It may be older, so these lines can rise too late, never too early.",
      "A law that was repealed counts up to its last day. After that it no longer counts, unless another law took its place.",
      "Laws written only for images of people under 18, and wider laws that are merely used for this, do not count. Nor does a law whose start we could not confirm.",
      "This is a picture of what we have researched. A place that is missing may well have a law.",
    ],
  },
} as const;

export type ChangesText = typeof en;

const texts: Record<Language, ChangesText> = { en };

export const changesTextIn = (language: Language): ChangesText => texts[language];

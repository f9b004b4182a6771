/** The words of the feed and the calendar, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  title: (region?: string) => (region === undefined ? "Recourse: changes" : `Recourse: changes, ${region}`),
  about: "What changes in the law, place by place. Legal information, not legal advice.",
  aboutCalendar:
    "Days on which laws begin or end, days on which a change is expected, and days by which our pages are due for another check.",
  author: "Recourse",
  rights: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
  source: "Source:",
  law: (place: string, law: string) => `${place}: ${law}`,
  change: (place: string, what: string) => `${place}: ${what}`,
  pending: (place: string, what: string) => `${place}, may come: ${what}`,
  known: (status: string, on: string) => `Last known (${on}): ${status}.`,
  expected: (on: string) => `Expected: ${on}.`,
  started: (on: string) => `In force since ${on}.`,
  startedIn: (year: string) => `In force since ${year}; we know only the year.`,
  starts: (on: string) => `Takes effect on ${on}.`,
  noDay: "Enacted; we could not confirm a start.",
  end: (on: string) => `Its last day in force: ${on}.`,
  review: (count: number) => `Recourse: ${count === 1 ? "1 page is" : `${count} pages are`} due for another check`,
  reviewOf: (names: string) => `We check these places again by this day: ${names}.`,
} as const;

export type FeedText = typeof en;

const texts: Record<Language, FeedText> = { en };

export const feedTextIn = (language: Language): FeedText => texts[language];

/** The words that only the Markdown pages and their index have, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  page: "This page",
  answersFor: (day: string) => `The answers are for ${day}.`,
  licence: "Recourse, CC BY 4.0",
  lawOf: (place: string) => `The law on intimate-image abuse: ${place}`,
  whatItMeans: "What it means for a person",
  authorities: "Where to report it",
  basisOf: "How we know",
  sourceAbout: (publisher: string, official: boolean, copy: string, read: string) =>
    `${publisher}${official ? " (official)" : ""}, ${copy}, read ${read}`,
  copyOf: (day: string) => `copy of ${day}`,
  undated: "undated copy",
  pendingOn: (day: string, status: string) => `Last known on ${day}: ${status}.`,
  expected: (day: string) => `Expected ${day}.`,
  careful: "Careful:",
  lastChecked: (day: string) => `Checked ${day}.`,
  sourceNumbers: (numbers: string) => `Sources: ${numbers}`,
  movedTo: "This place has moved to",
  routes: "Ways to report",
  grade: (label: string) => `How sure we are: ${label}.`,
  letter: {
    to: "It goes to",
    seenBy: "Who will see your name",
    text: "The letter",
    subject: "Subject",
    only: "Only if",
    rests: "It rests on",
  },
  index: {
    title: "Recourse",
    says: "The law on intimate-image abuse (sharing, threatening to share, secretly recording or faking intimate images of a person without consent) by country, and by state or province where these make their own law, in plain words with sources and dates, and what a person can do now. Legal information, not legal advice.",
    rulesTitle: "How to quote these pages",
    rules: [
      "Say the day: the page’s “Checked” date, and the day that the answers are for. Laws change.",
      "Say that it is legal information, not legal advice.",
      "Link to the page of the place. Its address is permanent, and each law has one of its own.",
      "“Unclear” means that the law leaves it open or that we could not settle it. “Not researched” means that nobody has looked. Never turn either into “there is no law”.",
      "Use the answer that counts the law of the country or union above, and name that law where the page does.",
      "If the person asking may be in danger, or was under 18 in a picture, say first who can help: the helplines and the page for under 18s. Never advise anyone to copy, save or send a picture of somebody under 18.",
      "Say “intimate-image abuse” and “the person depicted”. Do not name people who were harmed.",
    ],
    now: "When it has just happened",
    data: "Data",
    places: "The law, by place",
    unresearched: (count: number) =>
      `${count} more places have a page that says what helps from anywhere, and that nobody has researched their law yet. Each has a Markdown page at /laws/ under its ISO 3166 code, such as`,
    guide: "Next steps",
    letters: "Letters",
    platforms: "Sites and apps",
    help: "Helplines by country",
    provisions: "Every law, a row each",
    answers: "Every answer, a row each place and question",
    jurisdictions: "Every place, whole",
    about: "What the files hold, licence, how to cite",
    codebook: "What each word and field means",
    openapi: "Every address of the data",
  },
} as const;

export type TwinText = typeof en;

const texts: Record<Language, TwinText> = { en };

export const twinTextIn = (language: Language): TwinText => texts[language];

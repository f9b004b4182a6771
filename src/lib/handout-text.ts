/** The words of the one-page handout, one object a language. Short: they have to fit on a page with the facts. */
import type { Language } from "./languages.ts";

const en = {
  tab: (place: string) => `Handout: ${place}`,
  print: "Print this page",
  howToPrint: "One page, on A4 or US Letter, in colour or in black and white. Use your browser’s menu to print it.",
  careful: "A paper can be found by others. Give it only to somebody who can keep it safely.",
  scan: "Scan for the whole page, its sources and what has changed",
  do: "What you can do",
  steps: {
    record: "Note web addresses, account names, dates and times. An adult can take screenshots, if it is safe.",
    minors: "If you were under 18 in the picture, never copy, save or send it. Keep only addresses, names and times.",
    remove: "Use the form for intimate images. You do not need an account everywhere.",
    nameLaw: "Law to name:",
    fingerprint:
      "StopNCII.org (you were 18 or older) and Take It Down by NCMEC (you were under 18) turn it into a code on your device. Services that take part look for it. The picture stays with you.",
    report: "Bring someone with you if you like. Ask for the report’s number.",
    toWhom: "Where:",
    court: "A lawyer or a free legal aid office can tell you what fits.",
    courtLaws: "Laws that may help:",
  },
  call: "Who to call",
  danger: "In danger now? Call your local emergency number.",
  young: "for young people",
  clocks: "Three clocks",
  clock: {
    remove: "Sites and apps must act",
    report: "Report to the police",
    sue: "Go to court",
  },
  within: (span: string) => `within ${span}`,
  noRemove: "No fixed time that we know of. Ask again if nothing happens.",
  noReport: "We noted no time limit. There may be one: ask soon.",
  noSue: "We noted no time limit. There may be one: ask soon.",
  lawOf: (title: string, place: string) => `${title} (law of ${place}, wherever you live)`,
  stop: "You do not have to do all of this, or do it today. It is not your fault.",
  checked: (day: string) => `Checked ${day}.`,
  unchecked: "Not researched yet.",
} as const;

export type HandoutText = typeof en;

const texts: Record<Language, HandoutText> = { en };

export const handoutTextIn = (language: Language): HandoutText => texts[language];

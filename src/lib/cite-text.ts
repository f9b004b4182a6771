/** The words around citations, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  tab: "Cite",
  title: (place: string) => `Cite: ${place}`,
  lead: "A permanent link to this page and to each of its laws, and a citation to paste.",
  guideTitle: "Cite: next steps",
  guideLead: "A permanent link to each page of the guide, and a citation to paste.",
  back: "Back to the page",
  /** What the page of a place is called in a citation. */
  aboutPlace: "The law on sharing intimate images without consent",
  accessed: (day: string) =>
    `Where a form asks when you read it, these say ${day}, the day this page was made. Put in your own day.`,
  notTheLaw: "These cite our page about the law. To cite the law itself, use the citation that heads each part below.",
  whole: "The whole page",
  list: "On this page",
  forms: {
    address: "Address",
    plain: "Plain text",
    apa: "APA",
    bluebook: "Bluebook",
    oscola: "OSCOLA",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
  },
  managers: "For a reference manager",
  all: "All of these as a file:",
  copy: "Copy",
  copied: "Copied. It stays on the clipboard until something else is copied.",
  notCopied: "Your browser did not allow copying. The text is marked: copy it by hand.",
} as const;

export type CiteText = typeof en;

const texts: Record<Language, CiteText> = { en };

export const citeTextIn = (language: Language): CiteText => texts[language];

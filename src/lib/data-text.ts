/** The words around the open data, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  tab: "Data",
  title: "The data",
  lead: "Everything that these pages say about the law, as files. Free to use for any purpose, if you name Recourse.",
  stamp: (version: string, day: string) => `Version ${version} · answers for ${day}`,
  holds: {
    places: "places",
    researched: "of them researched",
    laws: "laws",
    platforms: "sites and apps",
    helplines: "helplines",
  },
  setTitle: "Recourse: the law on intimate-image abuse",
  setSays:
    "For each country, and for parts of countries that make their own law: the laws on sharing, threatening to share, secretly recording or faking intimate images of a person without consent; the answers that follow from them; their sources and dates. Also how to report on sites and apps, and helplines. Legal information, not legal advice.",
  keywords: [
    "intimate-image abuse",
    "non-consensual intimate images",
    "deepfakes",
    "voyeurism",
    "criminal law",
    "comparative law",
    "helplines",
  ],
  licenceName: "Creative Commons Attribution 4.0 International",
  sourcesSay: "Statutes, official pages and others, named one by one with their dates in each record",
  filesTitle: "The files",
  filesSay:
    "The tables open in a spreadsheet. The JSON files hold more: each law with its parts, its sources and how it was read.",
  files: {
    provisions: {
      title: "Laws, as a table",
      says: "A row for each law: what it covers, whom it protects, since when, the penalty, how it was read.",
    },
    answers: {
      title: "Answers, as a table",
      says: "A row for each place and question: the answer by its own law and with its parents’ law, why, and since when.",
    },
    jurisdictions: {
      title: "Places, whole",
      says: "A record for each place: its answers, its laws in every detail, authorities, sources and dates.",
    },
    platforms: {
      title: "Sites and apps",
      says: "How to report on each, whether it takes part in fingerprint matching, and the day we checked.",
    },
    helplines: {
      title: "Helplines",
      says: "Whom each is for, how to reach it, its hours, and how sure we are of the contacts.",
    },
    "second-readings": {
      title: "Second readings",
      says: "Places that a second reader coded blind, what differed and how it was settled.",
    },
    datapackage: {
      title: "Data package",
      says: "Names every file with its size, its SHA-256 and the columns of the tables, for the Frictionless tools.",
    },
    openapi: { title: "List of addresses", says: "Every address of the data after OpenAPI 3.1." },
  },
  one: "One place at a time:",
  oneSays: "holds the same record as the large file. Its name is the place’s id.",
  size: (bytes: string, words: string) => `${words} (${bytes} bytes)`,
  forPrograms: "For programs",
  twins:
    "Every page about a place, every page of the guide, each letter and each page about a site or app is there as Markdown too: put “.md” in the place of the last slash.",
  llms: "An index for language models",
  schemas: "JSON Schemas:",
  readTitle: "Before you use it",
  read: [
    {
      head: "“Not researched” is not “no”.",
      says: "Nobody has looked there yet. It says nothing about the law.",
    },
    {
      head: "“Unclear” is not “no” either.",
      says: "The text or the courts leave it open, or we could not settle it. The column “why” says what the doubt is.",
    },
    {
      head: "Quote the effective answer.",
      says: "“Own” is a place’s own law alone. “Effective” adds the law of the country or union above it.",
    },
    {
      head: "Say for which day.",
      says: "Laws change. Each file says the day that its answers are for, and each place the day it was checked.",
    },
    { head: "It is legal information, not legal advice.", says: "No lawyer has reviewed a record unless it says so." },
  ],
  csvTitle: "About the tables",
  csv: [
    "They are UTF-8, with a byte-order mark in front. Excel needs the mark to show names such as Côte d’Ivoire. Many programs skip it by themselves. Where the first column comes out with a stray sign in its name, skip the first three bytes; in Python, open the file with “utf-8-sig”.",
    "An empty cell means that the law, or the record, says nothing of it. It never means “no”.",
    "A cell that a spreadsheet could take for a formula starts with an apostrophe.",
    "Several ids or addresses in one cell are separated by spaces, several phrases by semicolons.",
  ],
  exampleTitle: "An example",
  example: (yes: number, partly: number, researched: number) =>
    `In how many places does a crime cover fakes? In answers.csv, keep the rows where “question” is synthetic, and count those where “effective” is yes: ${yes} of the ${researched} places that are researched. In ${partly} more it is partly.`,
  exampleLevel: "States and provinces count as places of their own here. The column “level” tells them apart.",
  citeTitle: "How to cite it",
  cite: (version: string, year: string, day: string, address: string) =>
    `Recourse (${year}). The law on intimate-image abuse, by place. Version ${version}, answers for ${day}. ${address} (CC BY 4.0).`,
  citeOne: "For one law, link to it: its address, in the column “page”, never changes.",
  licenceTitle: "Licence",
  licence:
    "You may copy the data, change it and build on it for any purpose, if you name Recourse, link to it and say what you changed. Quoted statutes belong to their states and are not covered.",
  versionsTitle: "Versions",
  versionsRule: [
    "The first number is part of the address, /data/v1/. Within it no file, key or column is renamed or taken away, and none changes its meaning.",
    "The second number goes up when something is added: a file, a key, a column, or a value that a cell can have.",
    "The third goes up when a fault in the files themselves is corrected.",
    "Facts are added and corrected day by day under the same version. So cite the version together with the day.",
  ],
  counts: "On that day:",
  codebook: {
    tab: "Codebook",
    title: "Codebook",
    lead: "What each coded word and each field means, so that two people who read the same law code it the same way.",
    onThisPage: "On this page",
    link: "What each field and each word means",
    questions: "Questions",
    questionsSay: "The answers are never typed. They follow from the coded laws by these rules, for one day.",
    answers: "Answers",
    answersSay: "What each answer means, in general. Under each question stands what it means there.",
    values: {
      yes: "The law says so.",
      partly: "Only in some settings, only for some people, or only by a wider law.",
      no: "Somebody searched, and a source supports it. Never said for want of a search.",
      unclear: "The text or the courts leave it open, or we could not settle it.",
      "not-researched": "Nobody has looked yet. It says nothing about the law.",
    },
    lists: {
      conducts: "Conduct",
      kinds: "Kinds of law",
      intents: "Intent to harm",
      bases: "How a law was read",
      depths: "How far a place is researched",
      grades: "How sure we are of a contact",
      groups: "Kinds of sites and apps",
    },
    fieldsOf: {
      provision: "Fields of a law",
      place: "Fields of a place",
    },
    fieldsSay: "As in jurisdictions.json. A dot leads into a group, and [] into each entry of a list.",
    table: (name: string) => `Columns of ${name}`,
    required: "always there",
    filled: "never empty",
    oneOf: (type: string) => (type.startsWith("list") ? "any of" : "one of"),
  },
  api: {
    none: "There is no such entry.",
    place: "The place’s id: its lower-case ISO 3166 code, such as fr or us-ca.",
    entry: "The entry’s id, as in its address on the site.",
    one: "One place, whole: the same record as in jurisdictions.json.",
    schema: "A JSON Schema (2020-12) of a file or of an entry.",
    schemaName: "The name of the schema.",
    index: "An index of the Markdown pages and of the data, for language models.",
    twins: {
      "law-page": "The page of a place as Markdown.",
      "guide-page": "A page of the guide as Markdown.",
      "platform-page": "The page about a site or app as Markdown.",
      "letter-page": "A letter as Markdown.",
    },
  },
} as const;

export type DataText = typeof en;
export type DataFileName = keyof DataText["files"];

const texts: Record<Language, DataText> = { en };

export const dataTextIn = (language: Language): DataText => texts[language];

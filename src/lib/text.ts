/** The words of the interface, one object a language. Content has its own files; nothing here is a fact about the law. */
import type { Language } from "./languages.ts";

/** "48 hours", "7 days". */
const spanOfHours = (n: number): string => (n > 72 && n % 24 === 0 ? `${n / 24} days` : `${n} hours`);

const en = {
  siteName: "Recourse",
  skip: "Skip to the answer",
  notAdvice: "Legal information, not legal advice.",
  leave: {
    label: "Leave this page",
    keys: "or press Shift three times",
    honest: "Leaving does not clear your browser’s history.",
    how: "How to stay private",
  },
  nav: { label: "Main", guide: "Next steps", laws: "Laws", help: "Who can help", search: "Search" },
  footer: {
    label: "About this site",
    about: "About",
    method: "How we know",
    safety: "How we protect you",
    data: "Data",
  },
  values: { yes: "Yes", partly: "Partly", no: "No", unclear: "Unclear" },
  place: {
    onThisPage: "On this page",
    before: "Before you report",
    glance: "At a glance",
    doHere: "What you can do here",
    law: "The law",
    also: "What else applies here",
    pending: "What is changing",
    changes: "What changed",
    sources: "Sources",
    checked: "How this was checked",
    laterLaws: "Not in force yet",
    endedLaws: "No longer in force",
    partLevels: {
      state: "states",
      province: "provinces",
      territory: "territories",
      nation: "nations",
      country: "countries",
      supranational: "unions",
    },
    partsNamed: (levels: string) => `Its ${levels}`,
    tally:
      "How many of them give each answer by their own law. National law applies in all of them as well, so the answer on a place’s own page can be stronger.",
    help: "Talk to someone",
    allHelp: "More people who can help",
    readTwice: "Two readers coded it, the second without seeing the first.",
    checkedOn: "Checked",
    by: { editor: "by our editors, not by a lawyer", lawyer: "by a lawyer" },
    wrong: "Something wrong or out of date?",
    tell: "Tell us",
  },
  moved: { title: "This page has moved", go: "Go to its new address" },
  unresearched: {
    summary: "We have not researched the law here yet. That does not mean that there is no law.",
    do: "What helps from anywhere",
    before:
      "In some countries such pictures, sex outside marriage or same-sex love are punished. If that may be so where you are, ask a lawyer or an organisation you trust before you go to the police.",
    law: "The law",
    linked: "It belongs to, or is linked with,",
    linkedLaw: "That country’s law may apply here in part. We have not checked how far.",
    otherPerson: "If the other person is somewhere else, look at the law there.",
    contribute: "Do you know the law here?",
    tell: "Tell us where its text stands",
    how: "How a place is researched",
  },
  steps: {
    record: {
      title: "Write down where it is",
      says: "Note the web addresses, account names, dates and times. If you are an adult and it is safe, take a screenshot. Someone you trust can do this for you. If the picture was taken when you were under 18, never copy or save it.",
      evidence: "What to keep, and how",
      minors: "If you were under 18 in it",
    },
    remove: {
      title: "Tell the site or app to remove it",
      hours: spanOfHours,
      within: (n: number) => `within ${spanOfHours(n)}`,
      noClock: "Most large services have a form for this. You do not need to be a user of every one of them.",
      elsewhere: (place: string) => `(law of ${place}; it does not ask where you live)`,
      how: "How to report so that it works",
      search: "How to take it out of search results",
    },
    fingerprint: {
      title: "Stop copies with a fingerprint",
      says: "A free tool turns the picture into a code on your own device, and the services that take part look for it. The picture never leaves your device. It does not reach services that have not joined.",
      which: "Which tool is for you",
    },
    report: {
      title: "Report it, if you want to",
      name: "You can name the law:",
      limit: "There is a time limit:",
      says: "You can bring someone with you, and you can ask for the report’s number.",
    },
    court: {
      title: "Go to court, if you want to",
      says: "A lawyer or a free legal aid office can tell you what fits.",
    },
    talk: { title: "Talk to someone", others: "Others who can help" },
    stop: "You do not have to do all of this, or do it today. Each step stands on its own.",
    sources: "Sources",
    source: (n: number) => `Source ${n}`,
    adults: "For a picture of you as an adult",
    minors: "For a picture taken when you were under 18",
  },
  provision: {
    penalty: "The most a court can give",
    intent: "Proof of intent to harm",
    inForce: "In force since",
    atLatest: "In force since at least",
    reportWithin: "How soon to report",
    from: "In force from",
    ended: "Ended",
    notCommenced: "Start not confirmed",
    timeLimit: "Time limit",
    money: "What you can claim",
    clock: "Must act within",
    hours: spanOfHours,
    protects: { adults: "Covers adults", minors: "Covers people under 18", anyone: "Covers anyone" },
    covers: "Covers",
    general: "A wider law, not written for this",
    more: "Details: consent, exceptions, heavier penalties",
    consent: "Consent",
    images: "Which images",
    fault: "What must be proved",
    onward: "People who pass it on",
    exceptions: "Exceptions",
    heavier: "More if",
    limits: "Limits",
    notice: "What your notice must say",
    use: "How to use it",
    notes: "Careful readers should know",
    sources: "Source",
    fees: "legal fees",
    punitive: "punitive damages",
    pseudonym: "You can ask to use a different name in court.",
    injunction: "A court can order them to stop and delete it.",
  },
  list: {
    place: "Place",
    counted: (name: string, count: number) => `${name} (${count})`,
    within: (name: string, count: number) => `Within ${name} (${count})`,
    about:
      "The four columns: is sharing a crime, is threatening to share a crime, are deepfakes covered, and can a court, an authority or a platform be made to take it down.",
    values: { yes: "Yes", national: "Yes, national or EU law", partly: "Partly", no: "No", unclear: "Unclear" },
    ownLaws: "Each member has its own law",
    unresearched: (count: number) => `Not researched yet (${count})`,
    more: "A place that is not researched yet is not a place without law. Its page says what helps from anywhere.",
  },
  readings: { year: "Since which year is it a crime in this form?", civil: "Which civil claim is it?" },
  search: {
    label: "Search",
    placeholder: "Texas, 647(j)(4), someone threatens me …",
    narrow: "Narrow it down",
    kind: "Kind of page",
    place: "Place",
    conduct: "What happened",
    any: "Any",
    kinds: { law: "Law", guide: "Next steps", help: "Who can help", about: "About this site" },
    results: "# results",
    one: "1 result",
    none: "Nothing found. Try a place, a law’s number, or other words.",
    loading: "Searching …",
    failed: "The search could not be loaded. Look through the lists of places and steps instead.",
    close: "Close",
  },
  chooser: {
    label: "What does the law say where you are?",
    filter: "Find a place",
    placeholder: "Country, state or province",
    button: "Show me",
    all: "All places",
    nothingSent: "Nothing you type leaves this page.",
    none: "No place of that name yet. Look through the list of all places.",
    found: (n: number) => (n === 1 ? "1 place" : `${n} places`),
  },
} as const;

/** The shape of one language's words: the same keys, other strings. */
type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};

export type Text = Words<typeof en>;

const texts: Record<Language, Text> = { en };

export const textIn = (language: Language): Text => texts[language];

/** The words around the letters, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  tab: "Letters",
  letterTab: "Letter",
  title: "Letters you can send",
  lead: "Choose one and fill in the blanks. Everything stays on this device: nothing is sent, and nothing is kept when you leave.",
  onePlan: "Not sure which one you need?",
  plan: "Make a plan",
  needs: {
    removal: "To have it removed",
    evidence: "To keep the evidence",
    police: "For the police",
    court: "To the person who did it",
    support: "At work or school",
    "follow-up": "When nothing happened",
  },
  lastHead: "Only if nothing else works",
  seenBy: "Who will see your name",
  careful: "Before you start",
  to: "It goes to",
  rests: "It rests on",
  clock: (span: string) => `It gives them ${span}.`,
  since: (day: string) => `In force since ${day}.`,
  from: (day: string) => `In force from ${day}.`,
  notBegun: "No start day is confirmed.",
  fill: "Fill it in",
  fillLead: "Leave out what you do not know. You can also fill it in by hand on paper.",
  optional: "You can leave this out.",
  asked: "The law asks for this:",
  missing: {
    none: "Nothing is missing.",
    one: "1 thing is still missing:",
    many: "# things are still missing:",
  },
  yours: "Your letter",
  blankText: "The letter",
  only: "Only if",
  or: "or",
  copy: "Copy the text",
  copied: "Copied. It stays on the clipboard until something else is copied.",
  notCopied: "Your browser did not allow copying. The text is marked: copy it by hand.",
  saveText: "Save as text",
  saveEmail: "Save as e-mail draft",
  print: "Print",
  clear: "Start again",
  cleared: "All fields are empty.",
  saved: "Saved where your browser keeps its downloads. Others who use this device can find it there.",
  others: "More letters",
} as const;

export type LetterText = typeof en;

const texts: Record<Language, LetterText> = { en };

export const letterTextIn = (language: Language): LetterText => texts[language];

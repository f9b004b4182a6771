/** The words of the card for other sites, and of the page that explains it, one object a language. */
import type { Language } from "./languages.ts";

const en = {
  tab: "Cards for other sites",
  title: "A card for your own site",
  lead: "Show the answer for a place on your page. It is small, runs no scripts and keeps nothing about your readers.",
  choose: "Which place?",
  card: "The card",
  cardSays: "Paste this where the card should stand. It links to the whole page and is as new as our page is.",
  changePlace: "Change the end of the address to another place’s code. The code stands in the address of its page:",
  seeIt: "How it looks",
  open: "Open the card on its own",
  link: "A plain link",
  linkSays: "A link needs nothing of ours on your page, and tells us nothing.",
  badge: "A small picture to link with",
  badgeSays: "Save the file and put it on your own server, so that your readers ask nothing of ours.",
  save: "Save the picture",
  know: "Before you use it",
  knowSays: [
    "The card is loaded from this site, so whoever runs it could see that a reader of yours opened it. It asks for no scripts, cookies or fonts, and sends nothing on.",
    "The way out, “Leave this page”, is on our pages and not on the card: it would leave only the card. If your readers may be watched, give your own page one.",
    "It says that it is legal information, and the day we checked. Please do not cover that.",
  ],
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Your browser did not allow copying. The text is marked: copy it by hand.",
  linkText: (place: string) => `What the law says: ${place}`,
  frameTitle: (place: string) => `Recourse: ${place}`,
  more: "Read the whole page and what to do next",
  opens: "(opens a new tab)",
  unresearched: "What helps from anywhere",
  checked: (day: string) => `Checked ${day}.`,
} as const;

export type EmbedText = typeof en;

const texts: Record<Language, EmbedText> = { en };

export const embedTextIn = (language: Language): EmbedText => texts[language];

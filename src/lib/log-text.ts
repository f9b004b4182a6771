/** The words of the evidence log, one object a language. `script` is what the page hands to its script; a `#` there is filled in. */
import type { EntryField, HashedFile } from "./evidence-log.ts";
import type { Language } from "./languages.ts";
import type { Wrong } from "./log-reader.ts";

export interface LogText {
  /** What the tab says: nothing about the subject. */
  readonly tab: string;
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  readonly what: string;
  readonly age: {
    readonly asks: string;
    readonly yes: string;
    readonly unsure: string;
    readonly no: string;
    readonly minor: string;
    readonly minorLink: string;
    readonly adult: string;
  };
  readonly entries: { readonly title: string; readonly note: string; readonly add: string };
  readonly remove: { readonly ask: string; readonly sure: string; readonly yes: string; readonly keep: string };
  readonly files: {
    readonly title: string;
    readonly says: string;
    readonly first: string;
    readonly minor: string;
    readonly choose: string;
    readonly cancel: string;
  };
  readonly save: {
    readonly title: string;
    readonly json: string;
    readonly csv: string;
    readonly print: string;
    readonly note: string;
    readonly open: string;
    readonly choice: string;
    readonly add: string;
    readonly replace: string;
    readonly cancel: string;
  };
  readonly keep: { readonly title: string; readonly rules: readonly string[] };
  readonly blank: {
    readonly title: string;
    readonly says: string;
    readonly minor: string;
    readonly table: string;
    readonly number: string;
  };
  readonly script: LogWords;
}

/** What the script says. */
export interface LogWords {
  readonly row: string;
  readonly entry: string;
  readonly file: string;
  readonly fields: Readonly<Record<EntryField, string>>;
  readonly fileFields: Readonly<Record<keyof HashedFile, string>>;
  readonly screenshot: Readonly<Record<string, string>>;
  readonly added: string;
  readonly removed: string;
  readonly full: string;
  readonly hashing: string;
  readonly hashed: string;
  readonly same: string;
  readonly stopped: string;
  readonly unreadable: string;
  readonly saved: string;
  readonly savedCsv: string;
  readonly opened: string;
  readonly refused: string;
  readonly kept: string;
  readonly more: string;
  readonly wrong: Readonly<Record<Wrong, string>>;
  readonly whole: string;
  readonly printed: string;
  readonly clock: string;
}

const en: LogText = {
  tab: "Log",
  title: "Evidence log",
  lead: "Note where the picture is, whom you told and what they said. Then you can show it later, if you want to.",
  stays: "What you write stays in this tab. Nothing is sent. Nothing is kept unless you save a file.",
  what: "What to keep, and how",
  age: {
    asks: "Was anyone in the picture under 18?",
    yes: "Yes",
    unsure: "Not sure",
    no: "No",
    minor:
      "Then please write down addresses, names and times only. A picture of someone under 18 must never be copied, saved or sent by anyone, not even as proof. That is why you cannot choose files here.",
    minorLink: "Help for under 18s",
    adult: "Thank you. You can also choose files below, such as screenshots.",
  },
  entries: {
    title: "What you found",
    note: "One entry for each post, message or profile. You can leave any box empty.",
    add: "Add an entry",
  },
  remove: { ask: "Remove", sure: "Remove?", yes: "Yes", keep: "Keep" },
  files: {
    title: "Files, such as screenshots",
    says: "Each file you choose gets a long code, made on this device (SHA-256). A file that was changed gets another code. So you can show later that yours was not. The file is not kept here or sent: keep it safe yourself.",
    first: "First answer the question at the top: was anyone in the picture under 18?",
    minor: "You cannot choose files here, because someone in the picture was, or may have been, under 18.",
    choose: "Files on this device",
    cancel: "Cancel",
  },
  save: {
    title: "Save it",
    json: "Save as a file",
    csv: "Spreadsheet (CSV)",
    print: "Print",
    note: "You can open the saved file (JSON) here again and go on. The spreadsheet is for reading only. The browser lists what you save under its downloads; you can take it off that list.",
    open: "Open a saved log",
    choice: "There is already something in this log. What should happen with the one you opened?",
    add: "Add it below",
    replace: "Replace what is here",
    cancel: "Leave all as it is",
  },
  keep: {
    title: "Where to keep what you save",
    rules: [
      "Not on a shared device, and not in a cloud account that the other person can open.",
      "Give a copy to someone you trust.",
      "Never put a page with an intimate picture into a public web archive.",
    ],
  },
  blank: {
    title: "A table to print and fill in",
    says: "Print this page, or copy the table to paper. Use one line for each post, message or profile.",
    minor:
      "Was anyone in the picture under 18, or may have been? Then write down addresses, names and times only. Such a picture must never be copied, saved or sent by anyone, not even as proof.",
    table: "Empty log",
    number: "No.",
  },
  script: {
    row: "Row",
    entry: "Entry #",
    file: "File #",
    fields: {
      address: "Web address",
      service: "Site or app",
      account: "Account that posted it",
      firstSeen: "First seen (day, time)",
      screenshot: "Screenshot",
      told: "Who was told, and when",
      caseNumber: "Case number",
      reply: "What they answered",
    },
    fileFields: { name: "File name", bytes: "Bytes", sha256: "Code (SHA-256)", hashedAt: "Code made at" },
    screenshot: { "": "", yes: "Yes", no: "No" },
    added: "Entry # is ready.",
    removed: "# was removed.",
    full: "A log holds at most # entries and as many files. Save this one and start another.",
    hashing: "Making the code of #",
    hashed: "The code of # is in the log.",
    same: "# has the same code as before: it was not changed.",
    stopped: "Stopped. No code was made of #.",
    unreadable: "# could not be read. No code was made of it.",
    saved: "Saved as #. Move it to a safe place.",
    savedCsv: "Saved as #. To go on later, save the log as a file as well.",
    opened: "The saved log is open.",
    refused: "This file could not be opened. What is on this page has not changed.",
    kept: "All is as it was.",
    more: "And # more.",
    wrong: {
      "not-text": "It is not a saved log, or another program has changed its letters.",
      "not-json": "It is not a saved log.",
      cut: "It is damaged. A part may be missing at its end.",
      foreign: "It was made by another program.",
      version: "It was saved by another version of this page.",
      missing: "This is missing.",
      unknown: "The log has no such part.",
      type: "This is not the kind of value that belongs here.",
      value: "This value cannot be right.",
      "too-long": "This is too long.",
      "too-many": "There are too many.",
    },
    whole: "The file",
    printed: "Printed",
    clock: "All times are by the clock of the device.",
  },
};

const texts: Record<Language, LogText> = { en };

export const logTextIn = (language: Language): LogText => texts[language];

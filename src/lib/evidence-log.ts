/** The evidence log as a value: what it holds and how it changes. Nothing here knows the page. */

/** What a saved log says of itself. Another shape needs another version. */
export const format = "recourse-evidence-log";
export const version = 1;

/** The most entries, and the most files, that one log holds, so that a page can still show it. */
export const most = 500;
/** The most characters in one field. */
export const longest = 1_000_000;

export const entryFields = [
  "address",
  "service",
  "account",
  "firstSeen",
  "screenshot",
  "told",
  "caseNumber",
  "reply",
] as const;
export type EntryField = (typeof entryFields)[number];

/** Text as it was typed. `screenshot` is "yes", "no" or, where nothing was said, "". */
export type Entry = Readonly<Record<EntryField, string>>;

/** A file that stayed where it is: only what tells later whether it was changed. */
export interface HashedFile {
  readonly name: string;
  readonly bytes: number;
  /** 64 digits, lower case. */
  readonly sha256: string;
  /** When, by the clock of the device: ISO 8601 with the offset from UTC. */
  readonly hashedAt: string;
}

export interface Log {
  readonly entries: readonly Entry[];
  readonly files: readonly HashedFile[];
}

export const emptyEntry = Object.fromEntries(entryFields.map((field) => [field, ""])) as Entry;
export const emptyLog: Log = { entries: [], files: [] };

export const addEntry = (log: Log): Log => ({ ...log, entries: [...log.entries, emptyEntry] });

export const changeEntry = (log: Log, index: number, field: EntryField, value: string): Log => ({
  ...log,
  entries: log.entries.map((entry, i) => (i === index ? { ...entry, [field]: value } : entry)),
});

export const removeEntry = (log: Log, index: number): Log => ({ ...log, entries: log.entries.toSpliced(index, 1) });

export const addFile = (log: Log, file: HashedFile): Log => ({ ...log, files: [...log.files, file] });

export const removeFile = (log: Log, index: number): Log => ({ ...log, files: log.files.toSpliced(index, 1) });

/** The entries in which something was written. */
export const filledEntries = ({ entries }: Log): readonly Entry[] =>
  entries.filter((entry) => entryFields.some((field) => entry[field] !== ""));

export const isEmpty = (log: Log): boolean => log.files.length === 0 && filledEntries(log).length === 0;

/** Not more than a log may hold. */
export const fits = ({ entries, files }: Log): boolean => entries.length <= most && files.length <= most;

/** `other` below `log`. Entries of `log` in which nothing was written give way. */
export const addBelow = (log: Log, other: Log): Log => ({
  entries: [...filledEntries(log), ...other.entries],
  files: [...log.files, ...other.files],
});

/** The text of a saved log, which `fromJson` reads again. `savedAt` is ISO 8601 with the offset from UTC. */
export const toJson = ({ entries, files }: Log, savedAt: string): string =>
  `${JSON.stringify({ format, version, savedAt, entries, files }, null, 2)}\n`;

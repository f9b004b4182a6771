/** The evidence log as a table for spreadsheets. It cannot be loaded again; the JSON can. */
import { csvFile } from "./csv.ts";
import { entryFields, filledEntries, type EntryField, type HashedFile, type Log } from "./evidence-log.ts";
import { filled } from "./filled.ts";

const fileFields = ["name", "bytes", "sha256", "hashedAt"] as const satisfies readonly (keyof HashedFile)[];

/** The headings of the columns, and what a row is called, with `#` for its number. */
export interface CsvWords {
  readonly row: string;
  readonly entry: string;
  readonly file: string;
  readonly fields: Readonly<Record<EntryField, string>>;
  readonly fileFields: Readonly<Record<keyof HashedFile, string>>;
  readonly screenshot: Readonly<Record<string, string>>;
}

/** One table of entries and files: a row each, the columns of the other kind empty. */
export function toCsv(log: Log, words: CsvWords): string {
  const heads = [
    ...entryFields.map((field) => words.fields[field]),
    ...fileFields.map((field) => words.fileFields[field]),
  ];
  const entries = filledEntries(log).map((entry, i) => [
    filled(words.entry, i + 1),
    ...entryFields.map((field) => (field === "screenshot" ? (words.screenshot[entry[field]] ?? "") : entry[field])),
    ...fileFields.map(() => ""),
  ]);
  const files = log.files.map((file, i) => [
    filled(words.file, i + 1),
    ...entryFields.map(() => ""),
    ...fileFields.map((field) => file[field]),
  ]);
  return csvFile([[words.row, ...heads], ...entries, ...files]);
}

/** Reads a saved evidence log, and says plainly what is wrong with a file that is none. What it does not know it refuses: to drop it would lose it. */
import { format, longest, most, version, type Entry, type HashedFile, type Log } from "./evidence-log.ts";

/** A file larger than this is no log, and may be a film chosen by mistake. */
const mostBytes = 100_000_000;

/** What can be wrong; the page has the words. */
export type Wrong =
  | "not-text"
  | "not-json"
  | "cut"
  | "foreign"
  | "version"
  | "missing"
  | "unknown"
  | "type"
  | "value"
  | "too-long"
  | "too-many";

export interface Problem {
  readonly what: Wrong;
  /** From the outside in, counted from 1: `["entries", 2, "account"]`. Empty for the file as a whole. */
  readonly where: readonly (string | number)[];
}

export type Reading = { readonly log: Log } | { readonly problems: readonly Problem[] };

/** What is wrong with a value, if anything. */
type Check = (value: unknown) => Wrong | undefined;
type Shape<T> = Readonly<Record<keyof T, Check>>;

const text: Check = (value) => (typeof value !== "string" ? "type" : value.length > longest ? "too-long" : undefined);
const textLike =
  (pattern: RegExp): Check =>
  (value) =>
    text(value) ?? (pattern.test(value as string) ? undefined : "value");
const list: Check = (value) => (!Array.isArray(value) ? "type" : value.length > most ? "too-many" : undefined);
const time: Check = (value) =>
  textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)(value) ??
  (Number.isNaN(Date.parse(value as string)) ? "value" : undefined);

const saved: Shape<Log & { format: string; version: number; savedAt: string }> = {
  format: text,
  version: (value) => (value === version ? undefined : "version"),
  savedAt: time,
  entries: list,
  files: list,
};
const entry: Shape<Entry> = {
  address: text,
  service: text,
  account: text,
  firstSeen: text,
  screenshot: textLike(/^(yes|no|)$/),
  told: text,
  caseNumber: text,
  reply: text,
};
const file: Shape<HashedFile> = {
  name: text,
  bytes: (value) =>
    typeof value !== "number" ? "type" : Number.isSafeInteger(value) && value >= 0 ? undefined : "value",
  sha256: textLike(/^[0-9a-f]{64}$/),
  hashedAt: time,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function problemsOf(value: unknown, shape: Readonly<Record<string, Check>>, where: Problem["where"]): Problem[] {
  if (!isObject(value)) return [{ what: "type", where }];
  const problem = (what: Wrong | undefined, key: string): Problem[] =>
    what === undefined ? [] : [{ what, where: [...where, key] }];
  return [
    ...Object.keys(shape).flatMap((key) =>
      problem(Object.hasOwn(value, key) ? shape[key]!(value[key]) : "missing", key),
    ),
    ...Object.keys(value).flatMap((key) => problem(Object.hasOwn(shape, key) ? undefined : "unknown", key)),
  ];
}

const ofFile = (what: Wrong): Reading => ({ problems: [{ what, where: [] }] });

/** The log that `json` holds, or everything that is wrong with it. Throws nothing. */
export function fromJson(json: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return ofFile(json.includes(format) ? "cut" : "not-json");
  }
  if (!isObject(value) || value["format"] !== format) return ofFile("foreign");
  // Another version may have any shape, so that nothing more can be said of it.
  if (Object.hasOwn(value, "version") && value["version"] !== version) return ofFile("version");
  const outer = problemsOf(value, saved, []);
  if (outer.length > 0) return { problems: outer };
  const { entries, files } = value as unknown as Log;
  const inner = [
    ...entries.flatMap((each, i) => problemsOf(each, entry, ["entries", i + 1])),
    ...files.flatMap((each, i) => problemsOf(each, file, ["files", i + 1])),
  ];
  return inner.length > 0 ? { problems: inner } : { log: { entries, files } };
}

/** As `fromJson`, from a file. Bytes that are no UTF-8 are named and not guessed at. Throws nothing. */
export async function fromFile(file: Blob): Promise<Reading> {
  if (file.size > mostBytes) return ofFile("too-long");
  try {
    return fromJson(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return ofFile("not-text");
  }
}

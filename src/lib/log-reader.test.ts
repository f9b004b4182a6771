import fc from "fast-check";
import { expect, test } from "vitest";
import { toJson } from "./evidence-log.ts";
import { problemsInWords } from "./log-problems.ts";
import { fromFile, fromJson } from "./log-reader.ts";
import { logTextIn } from "./log-text.ts";
import { anyLog } from "../test/log-samples.ts";

const words = logTextIn("en").script;
const savedAt = "2026-11-23T18:09:15+01:00";
const entry = {
  address: "",
  service: "",
  account: "",
  firstSeen: "",
  screenshot: "",
  told: "",
  caseNumber: "",
  reply: "",
};
const file = { name: "a", bytes: 1, sha256: "a".repeat(64), hashedAt: savedAt };
const good = { format: "recourse-evidence-log", version: 1, savedAt, entries: [entry, entry], files: [file] };

/** What a reader is told about a file with this in it. */
const told = (value: unknown): readonly string[] => {
  const reading = fromJson(typeof value === "string" ? value : JSON.stringify(value));
  return "problems" in reading ? problemsInWords(reading.problems, words) : ["opened"];
};

test("what is right opens", () => expect(told(good)).toEqual(["opened"]));

test("what is wrong is said, with its place", () => {
  const cases: Record<string, unknown> = {
    nothing: "",
    "not JSON": "Dear diary",
    truncated: JSON.stringify(good).slice(0, -20),
    "a list": [good],
    null: "null",
    "foreign JSON": { name: "x", dependencies: {} },
    "another version": { ...good, version: 2, more: [] },
    "no version": { ...good, version: undefined },
    "no time": { ...good, savedAt: "yesterday" },
    "a time without its offset": { ...good, savedAt: "2026-11-23T18:09:15Z" },
    "a day that is none": { ...good, savedAt: "2026-13-23T18:09:15+01:00" },
    "entries that are no list": { ...good, entries: entry },
    "no files": { ...good, files: undefined },
    "too many entries": { ...good, entries: Array(501).fill(entry) },
    "an entry that is none": { ...good, entries: [entry, "text"] },
    "a number for text": { ...good, entries: [entry, { ...entry, account: 5 }] },
    "a field missing": { ...good, entries: [entry, { ...entry, told: undefined }] },
    "an over-long field": { ...good, entries: [entry, { ...entry, reply: "a".repeat(1_000_001) }] },
    "an answer that is none": { ...good, entries: [entry, { ...entry, screenshot: "maybe" }] },
    "an unknown part": { ...good, age: "no" },
    "an unknown field": { ...good, entries: [entry, { ...entry, note: "kept" }] },
    "a name that objects have": JSON.stringify(good).replace('"version"', '"__proto__":{},"constructor":1,"version"'),
    "a code that is none": { ...good, files: [{ ...file, sha256: "A".repeat(64) }] },
    "half a byte": { ...good, files: [{ ...file, bytes: 0.5 }] },
    "less than nothing": { ...good, files: [{ ...file, bytes: -1 }] },
    "many at once": { ...good, entries: [{}] },
  };
  expect(
    Object.entries(cases)
      .map(([name, value]) => `${name}\n  ${told(value).join("\n  ")}`)
      .join("\n"),
  ).toMatchInlineSnapshot(`
    "nothing
      The file: It is not a saved log.
    not JSON
      The file: It is not a saved log.
    truncated
      The file: It is damaged. A part may be missing at its end.
    a list
      The file: It was made by another program.
    null
      The file: It was made by another program.
    foreign JSON
      The file: It was made by another program.
    another version
      The file: It was saved by another version of this page.
    no version
      version: This is missing.
    no time
      savedAt: This value cannot be right.
    a time without its offset
      savedAt: This value cannot be right.
    a day that is none
      savedAt: This value cannot be right.
    entries that are no list
      entries: This is not the kind of value that belongs here.
    no files
      files: This is missing.
    too many entries
      entries: There are too many.
    an entry that is none
      Entry 2: This is not the kind of value that belongs here.
    a number for text
      Entry 2, Account that posted it: This is not the kind of value that belongs here.
    a field missing
      Entry 2, Who was told, and when: This is missing.
    an over-long field
      Entry 2, What they answered: This is too long.
    an answer that is none
      Entry 2, Screenshot: This value cannot be right.
    an unknown part
      age: The log has no such part.
    an unknown field
      Entry 2, note: The log has no such part.
    a name that objects have
      __proto__: The log has no such part.
      constructor: The log has no such part.
    a code that is none
      File 1, Code (SHA-256): This value cannot be right.
    half a byte
      File 1, Bytes: This value cannot be right.
    less than nothing
      File 1, Bytes: This value cannot be right.
    many at once
      Entry 1, Web address: This is missing.
      Entry 1, Site or app: This is missing.
      Entry 1, Account that posted it: This is missing.
      Entry 1, First seen (day, time): This is missing.
      Entry 1, Screenshot: This is missing.
      And 3 more."
  `);
});

test("anything at all that is no log is refused, and nothing is thrown", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(told(text)).toHaveLength(1);
      expect(told(text)).not.toEqual(["opened"]);
    }),
  ));

test("a file that was cut anywhere is refused", () =>
  fc.assert(
    fc.property(anyLog, fc.nat(), (log, at) => {
      const json = toJson(log, savedAt);
      const place = at % (json.length - 1);
      const cut = fromJson(json.slice(0, place));
      expect("problems" in cut && cut.problems.length).toBe(1);
    }),
  ));

test("a file is read as UTF-8, with or without the mark in front", async () => {
  const json = JSON.stringify({ ...good, entries: [{ ...entry, told: "Zoë" }] });
  for (const start of ["", "\ufeff"]) expect(await fromFile(new Blob([start + json]))).toHaveProperty("log");
  const latin = Uint8Array.from(json, (sign) => sign.charCodeAt(0));
  expect(await fromFile(new Blob([latin]))).toEqual({ problems: [{ what: "not-text", where: [] }] });
});

test("a film that was chosen by mistake is not read", async () => {
  const film = { size: 3e9, arrayBuffer: () => Promise.reject(new Error("read")) } as unknown as Blob;
  expect(await fromFile(film)).toEqual({ problems: [{ what: "too-long", where: [] }] });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addBelow,
  addEntry,
  addFile,
  changeEntry,
  emptyLog,
  entryFields,
  filledEntries,
  fits,
  isEmpty,
  most,
  removeEntry,
  removeFile,
  toJson,
} from "./evidence-log.ts";
import { fromJson } from "./log-reader.ts";
import { anyLog } from "../test/log-samples.ts";

const file = { name: "a.png", bytes: 3, sha256: "0".repeat(64), hashedAt: "2026-11-23T18:09:15+01:00" };

test("a row is added, changed and removed, and the log before stays as it was", () => {
  const one = addEntry(emptyLog);
  const two = changeEntry(addEntry(one), 1, "account", "@x");
  expect(two.entries.map(({ account }) => account)).toEqual(["", "@x"]);
  expect(removeEntry(two, 0).entries.map(({ account }) => account)).toEqual(["@x"]);
  expect([emptyLog.entries.length, one.entries.length, two.entries.length]).toEqual([0, 1, 2]);
});

test("a file is added and removed", () => {
  const log = addFile(emptyLog, file);
  expect(log.files).toEqual([file]);
  expect(removeFile(log, 0)).toEqual(emptyLog);
});

test("a log in which nothing was written is empty, however many rows it has", () => {
  const blank = addEntry(addEntry(emptyLog));
  expect(isEmpty(blank)).toBe(true);
  for (const field of entryFields) expect(isEmpty(changeEntry(blank, 1, field, " ")), field).toBe(false);
  expect(isEmpty(addFile(blank, file))).toBe(false);
});

test("a log below another: nothing that was written is lost, and the order stays", () =>
  fc.assert(
    fc.property(anyLog, anyLog, (log, other) => {
      const both = addBelow(log, other);
      expect(filledEntries(both)).toEqual([...filledEntries(log), ...filledEntries(other)]);
      expect(both.files).toEqual([...log.files, ...other.files]);
    }),
  ));

test("a log has a size that can be loaded again", () => {
  const full = { entries: Array(most).fill(addEntry(emptyLog).entries[0]!), files: [] };
  expect([fits(full), fits(addEntry(full)), fits(addFile(full, file))]).toEqual([true, false, true]);
});

describe("saved and loaded", () => {
  const savedAt = "2026-11-23T18:09:15-03:30";
  test("any text in any field comes back as it was", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(fromJson(toJson(log, savedAt))).toEqual({ log });
      }),
      { numRuns: 300 },
    ));
  test("the file says what it is and when it was saved", () =>
    expect(JSON.parse(toJson(addFile(emptyLog, file), savedAt))).toEqual({
      format: "recourse-evidence-log",
      version: 1,
      savedAt,
      entries: [],
      files: [file],
    }));
});

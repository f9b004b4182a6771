import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { addEntry, changeEntry, emptyLog, type Log } from "./evidence-log.ts";
import { toCsv } from "./log-csv.ts";
import { logTextIn } from "./log-text.ts";
import { anyLog } from "../test/log-samples.ts";

const words = logTextIn("en").script;
const rowsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true, delimiter: "," }).data;
const withReply = (reply: string): Log => changeEntry(addEntry(emptyLog), 0, "reply", reply);
const cellFor = (reply: string): string => rowsOf(toCsv(withReply(reply), words))[1]![8]!;

test("a mark in front for spreadsheets, a heading for each column, a row for each entry and file", () => {
  const log = changeEntry(withReply("Removed."), 0, "screenshot", "yes");
  const files = [{ name: "a.png", bytes: 3, sha256: "ab", hashedAt: "2026-11-23T18:09:15+01:00" }];
  expect(toCsv({ ...log, files }, words)).toMatchInlineSnapshot(`
    "﻿Row,Web address,Site or app,Account that posted it,"First seen (day, time)",Screenshot,"Who was told, and when",Case number,What they answered,File name,Bytes,Code (SHA-256),Code made at
    Entry 1,,,,,Yes,,,Removed.,,,,
    File 1,,,,,,,,,a.png,3,ab,2026-11-23T18:09:15+01:00
    "
  `);
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@A1",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "\0=1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  '="a"',
  "=1\n+2",
  "=1,2",
])("%j is text to a spreadsheet", (formula) => expect(cellFor(formula)).toBe(`'${formula}`));

test.each(["a=1", "https://x.test/?a=1", "5-1", "me@x.test", "'=1"])("%j stays as it is", (text) =>
  expect(cellFor(text)).toBe(text),
);

test("whatever is in a log, each value stays in its cell and no cell starts a formula", () =>
  fc.assert(
    fc.property(anyLog, (log) => {
      const rows = rowsOf(toCsv(log, words));
      expect(rows.every((row) => row.length === 13)).toBe(true);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  ));

import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvFile } from "./csv.ts";

const rowsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/\r\n$/, ""), { delimiter: ",", newline: "\r\n" }).data;

test("numbers, words, yes and no, and nothing", () => {
  expect(
    csvFile([
      ["a", "b"],
      [1.5, true],
      [null, 'say "x", y'],
    ]),
  ).toBe('\ufeffa,b\r\n1.5,true\r\n,"say ""x"", y"\r\n');
});

test("a reader gets back every cell, whatever is in it", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string(), fc.string()), { minLength: 1 }),
      (rows) => {
        const back = rowsOf(csvFile(rows)).map((row) =>
          row.map((cell) => cell.replace(/^'(?=[\s\0]*[=+\-@＝＋－＠]|[\t\r\n])/, "")),
        );
        const bare = rows.map((row) => row.map((cell) => cell.replace(/^'(?=[\s\0]*[=+\-@＝＋－＠]|[\t\r\n])/, "")));
        expect(back).toEqual(bare);
      },
    ),
    { numRuns: 300 },
  ));

test("no cell starts a formula", () =>
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t=", "\n+", " =", "＝", "＠"), fc.string(), (sign, rest) => {
      expect(rowsOf(csvFile([["", `${sign}${rest}`]]))[0]![1]).toBe(`'${sign}${rest}`);
    }),
  ));

/** What is wrong with a saved evidence log, in the reader's words. */
import { filled } from "./filled.ts";
import type { Problem } from "./log-reader.ts";
import type { LogWords } from "./log-text.ts";

/** More than these are counted and not listed. */
const listed = 5;

/** A part that the log has goes by its name on the page, any other by its own; that may be long. */
const nameOf = (key: string, { fields, fileFields }: LogWords): string => {
  const names: Readonly<Record<string, string>> = { ...fields, ...fileFields };
  return Object.hasOwn(names, key) ? names[key]! : key.slice(0, 60);
};

/** "Entry 2, Case number: This is too long." */
function inWords({ what, where }: Problem, words: LogWords): string {
  const [list, number, ...keys] = where;
  const inside = typeof number === "number";
  const row = inside ? [filled(list === "entries" ? words.entry : words.file, number)] : [];
  const named = (inside ? keys : where).map((key) => nameOf(String(key), words));
  return `${[...row, ...named].join(", ") || words.whole}: ${words.wrong[what]}`;
}

/** A line for each problem; those past the fifth are counted in one. */
export const problemsInWords = (problems: readonly Problem[], words: LogWords): readonly string[] => [
  ...problems.slice(0, listed).map((problem) => inWords(problem, words)),
  ...(problems.length > listed ? [filled(words.more, problems.length - listed)] : []),
];

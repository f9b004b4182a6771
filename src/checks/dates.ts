/** Dates make sense: nothing ends before it begins, nothing was read tomorrow. */
import { certainFrom } from "../law/in-force.ts";
import type { Check, Problem } from "./check.ts";
import type { Content, Valid } from "./content.ts";
import { problemAt, type Entry, type Path } from "./entry.ts";
import { leavesOf } from "./walk.ts";

type Report = (path: Path, found: string, expected: string, tip: string) => Problem;

const reporter =
  (entry: Pick<Entry, "file" | "lineOf">): Report =>
  (...words) =>
    problemAt(entry, ...words);

/** Days on which somebody did something lie in the past. */
const futureDays = (data: object, today: string, report: Report): Problem[] =>
  leavesOf(data).flatMap(({ path, key, value }) => {
    const done =
      ["readOn", "asOf", "checkedOn"].includes(key) ||
      (key === "on" && (path.includes("verified") || path.includes("pending")));
    return done && typeof value === "string" && value !== "undated" && value > today
      ? [report(path, `is ${value}, after today (${today})`, "It is the day somebody did this", "Correct the date")]
      : [];
  });

function inForceProblems(entry: Valid<"jurisdictions">, today: string, report: Report): Problem[] {
  if (entry.data.kind !== "place") return [];
  return entry.data.provisions.flatMap((provision, i) => {
    const { from, until } = provision.inForce;
    const starts = certainFrom(provision);
    const path = ["provisions", i, "inForce"];
    if (until !== undefined && (starts === null || until < from))
      return [
        report(
          [...path, "until"],
          `is ${until}, before it took effect (${from})`,
          "A law ends after it begins",
          "Correct one of the two dates",
        ),
      ];
    if (from.length === 4 && from >= today.slice(0, 4))
      return [
        report(
          [...path, "from"],
          `is the year ${from} alone, which is not over`,
          "A law of this year needs its day, so that nobody relies on it too early",
          "Find the day, or write not-commenced",
        ),
      ];
    return [];
  });
}

const sourceProblems = (entry: Valid<"jurisdictions">, report: Report): Problem[] =>
  entry.data.kind !== "place"
    ? []
    : entry.data.sources.flatMap(({ asOf, readOn }, i) =>
        asOf !== "undated" && asOf > readOn
          ? [
              report(
                ["sources", i, "asOf"],
                `is ${asOf}, after the day it was read (${readOn})`,
                "A copy is older than the day somebody reads it",
                "Correct one of the two dates",
              ),
            ]
          : [],
      );

export const dates: Check = {
  name: "dates",
  description: "Laws end after they begin; nothing was read, checked or reported after today.",
  run: (content: Content, today) => [
    ...content.jurisdictions.flatMap((entry) => {
      const report = reporter(entry);
      return [
        ...futureDays(entry.data, today, report),
        ...inForceProblems(entry, today, report),
        ...sourceProblems(entry, report),
      ];
    }),
    ...[...content.guide, ...content.helplines, ...content.platforms].flatMap((entry) =>
      futureDays(entry.data, today, reporter(entry)),
    ),
  ],
};

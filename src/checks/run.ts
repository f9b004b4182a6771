/** Runs every check over all content and gives back every problem at once. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatProblem, type Check, type Problem } from "./check.ts";
import { coding } from "./coding.ts";
import { readContent, type Content } from "./content.ts";
import { dates } from "./dates.ts";
import { applyExceptions } from "./exceptions.ts";
import { identifiers } from "./identifiers.ts";
import { letters } from "./letters.ts";
import { permalinksCheck } from "./permalinks.ts";
import { prose } from "./prose.ts";
import { platformRoutes } from "./platform-routes.ts";
import { guideReferences } from "./guide-references.ts";
import { references } from "./references.ts";
import { secondReadings } from "./second-readings.ts";
import { sources } from "./sources.ts";

export const contentChecks: readonly Check[] = [
  references,
  guideReferences,
  identifiers,
  coding,
  secondReadings,
  sources,
  platformRoutes,
  letters,
  dates,
  prose,
];

export interface Verdict {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** Reads the content folder below `root` and checks all of it. `today` is `YYYY-MM-DD`. */
export async function checkContent(root: string, today: string): Promise<Verdict> {
  const { content, problems } = await readContent(join(root, "content"));
  const published = await readFile(join(root, "src/test/published-ids.txt"), "utf8").catch(() => "");
  // An entry that does not fit its schema is missing from `content`; its ids are not lost, so permalinks wait until it fits.
  const checks = problems.length === 0 ? [...contentChecks, permalinksCheck(published)] : contentChecks;
  const all = applyExceptions([...problems, ...checks.flatMap((check) => check.run(content, today))]);
  return { content, problems: all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line) };
}

/** All problems as one text, with a count. */
export function report(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
  return [...problems.map(formatProblem), "", `${count(problems.length, "problem")} in ${count(files, "file")}.`].join(
    "\n",
  );
}

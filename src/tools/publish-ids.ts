/** `npm run publish-ids`: adds the ids of today's content to the list of published ones. Run it when the site goes out. */
import { readFile, writeFile } from "node:fs/promises";
import { idsInList, publishedIds } from "../checks/permalinks.ts";
import { checkContent, report } from "../checks/run.ts";
import { today } from "../lib/clock.ts";

const file = "src/test/published-ids.txt";
const head =
  "# Every place, provision, page and part of one that was ever published. Links to them work forever: a line is never taken out.\n";

const { content, problems } = await checkContent(process.cwd(), today());
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const before = idsInList(await readFile(file, "utf8"));
  const all = [...new Set([...before, ...publishedIds(content)])].sort();
  await writeFile(file, `${head}${all.join("\n")}\n`);
  console.log(`${all.length - before.length} new ids, ${all.length} in all.`);
}

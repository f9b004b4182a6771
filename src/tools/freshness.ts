/** `npm run stale`: lists places by how long ago they were checked, and pending changes whose day has come. */
import { readContent } from "../checks/content.ts";
import { isOverdue, reviewAfterDays, reviewDue } from "../law/review.ts";
import { today } from "../lib/clock.ts";

const { content } = await readContent("content");
const now = today();
for (const { id, data } of content.jurisdictions.toSorted((a, b) => a.id.localeCompare(b.id))) {
  if (data.kind !== "place") continue;
  if (reviewDue(data.verified.on) <= now) console.log(`${id}: last checked on ${data.verified.on}. Check it again.`);
  for (const pending of data.pending.filter((each) => isOverdue(each, now)))
    console.log(`${id}: expected ${pending.expected} and still listed as pending: ${pending.what}`);
}
console.log(`${content.jurisdictions.length} places looked at; a page is due after ${reviewAfterDays} days.`);

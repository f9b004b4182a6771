/** Runs the checks over a good small content folder in which one file is spoilt, and gives back the messages. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatProblem } from "../checks/check.ts";
import { readContent } from "../checks/content.ts";
import { contentChecks } from "../checks/run.ts";
import { permalinksCheck } from "../checks/permalinks.ts";

export const goodPlace = `---
kind: place
name: France
level: country
languages: [fr]
depth: full
summary: Yes. Sharing it is a crime.
provisions:
  - id: code-1
    title: Sharing a private image
    citation: "Code § 1"
    basic: true
    kind: crime
    covers: [share]
    protects: anyone
    scope: specific
    says: It is a crime to share it.
    intentToHarm: not-required
    onward: { reach: "yes", why: Anyone who knows is covered. }
    inForce: { from: "2020-01-01" }
    penalty: { maxPrisonMonths: 12, maxFine: { amount: 60000, currency: EUR }, combine: both }
    howToUse: Report it.
    sources: [code]
    basis: statute
sources:
  - id: code
    title: Code
    publisher: Legislature
    url: https://law.example.com/code
    language: fr
    official: true
    asOf: "2026-10-03"
    readOn: "2026-11-22"
verified: { on: "2026-11-22", by: editor }
---

You can report it.
`;

export const goodGuide = `---
title: The first hour
short: First hour
tab: First hour
chapter: start
order: 1
answer: You are not alone.
audience: anyone
steps:
  - { id: note, title: Write it down, says: Note the address. }
verified: { on: "2026-11-22" }
---

You can stop here.
`;

export const goodPlatform = `---
name: Example
group: social
answer: Report the post.
domains: [example.com]
routes:
  - { purpose: A picture of you, choose: Choose Report., url: "https://help.example.com/report", needsAccount: "no", sources: [rules] }
hashMatching:
  stopNcii: { takesPart: unclear }
  takeItDown: { takesPart: unclear }
tellsWhoReported: unclear
asksForId: unclear
endToEndEncrypted: unclear
grade: official
sources:
  - { id: rules, title: Rules, publisher: Example, url: "https://example.com/rules", language: en, official: false, asOf: undated, readOn: "2026-11-22" }
checkedOn: "2026-11-22"
---
`;

export const goodHelpline = `name: Example Helpline
places: [fr]
does: Helps adults.
contacts:
  - { kind: phone, number: "+33 1 00 00 00 00" }
languages: [fr]
hours: 24 hours, every day
free: "yes"
anonymous: "yes"
forWhom: adults
grade: official
source: { title: Contact, publisher: Example, url: "https://help.example.com/", language: fr, official: false, asOf: undated, readOn: "2026-11-22" }
checkedOn: "2026-11-22"
`;

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The messages for `files` (path below content/ → text or bytes), on 23 November 2026. `published` is a list of published ids. */
export async function messagesFor(files: Files, published = ""): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "recourse-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const { content, problems } = await readContent(root);
    const checks = [...contentChecks, permalinksCheck(published)];
    return [...problems, ...checks.flatMap((check) => check.run(content, "2026-11-23"))].map(formatProblem);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The messages for France's entry with `from` replaced by `to`. Throws where `from` does not stand in it. */
export function spoilt(from: string, to: string, good = goodPlace, path = "jurisdictions/fr.mdx"): Promise<string[]> {
  if (!good.includes(from)) throw new Error(`The good entry does not hold ${JSON.stringify(from)}.`);
  return messagesFor({ [path]: good.replace(from, to) });
}

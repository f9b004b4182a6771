/** The real content, and what an author starts from. */
import { readFile } from "node:fs/promises";
import { globSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { formatProblem } from "../checks/check.ts";
import { checkContent } from "../checks/run.ts";
import { goodPlace, messagesFor } from "./bad-entry.ts";
import { applyExceptions } from "../checks/exceptions.ts";
import { questionIds } from "../schema/jurisdiction.ts";
import { conducts, provisionKinds } from "../schema/provision.ts";
import { chapters } from "../schema/guide.ts";
import { groups } from "../schema/platform.ts";
import { grades } from "../schema/helpline.ts";
import { vocabulary, vocabularyLists } from "../schema/vocabulary.ts";
import { today } from "../lib/clock.ts";

test("all content passes all checks, in under five milliseconds an entry", { timeout: 30_000 }, async () => {
  // The better of two, since other tests run beside this one.
  const perEntry: number[] = [];
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    const { content, problems } = await checkContent(process.cwd(), today());
    perEntry.push((performance.now() - start) / Object.values(content).flat().length);
    expect(problems.map(formatProblem)).toEqual([]);
  }
  expect(Math.min(...perEntry)).toBeLessThan(5);
});

test("the templates are valid entries", async () => {
  const files = {
    "jurisdictions/us.mdx": goodPlace.replace("level:", "whichLaw: Both levels have crimes.\nlevel:"),
    "jurisdictions/us-ca.mdx": await readFile("content/jurisdictions/_template.mdx"),
    "helplines/example.yaml": await readFile("content/helplines/_template.yaml"),
  };
  expect(await messagesFor(files)).toEqual([]);
});

test("every coded value has its word", async () => {
  const ids = async (list: string): Promise<string[]> =>
    vocabulary.parse(parse(await readFile(`content/vocabulary/${list}.yaml`, "utf8"))).terms.map(({ id }) => id);
  expect(globSync("content/vocabulary/*.yaml").length).toBe(vocabularyLists.length);
  expect(await ids("questions")).toEqual([...questionIds]);
  expect(await ids("conducts")).toEqual([...conducts]);
  expect(await ids("kinds")).toEqual([...provisionKinds]);
  expect(await ids("grades")).toEqual([...grades]);
  expect(await ids("chapters")).toEqual([...chapters]);
  expect(await ids("groups")).toEqual([...groups]);
});

test("an exception that nothing needs is reported", () => {
  const problem = { file: "a", line: 1, path: "b", found: "is x", expected: "y", tip: "z" };
  const exception = { file: "a", path: "b", reason: "known" };
  expect(applyExceptions([problem], [exception])).toEqual([]);
  expect(applyExceptions([], [exception]).map(formatProblem)).toEqual([
    "src/checks/exceptions.ts:1  a b: is excepted, but there is no such problem any more. The list of exceptions can only shrink. Take it out.",
  ]);
});

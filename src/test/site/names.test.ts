/** Everything that has a name is found by it: each service, helpline, step and question, first of all results. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../checks/content.ts";
import { makeFinder, type Findable } from "../../lib/page-finder.ts";
import { base, dist } from "./site.ts";

const names = JSON.parse(readFileSync(join(dist, "search/names.json"), "utf8")) as Findable[];
const finder = makeFinder(names);
const { content } = await readContent("content");

/** What is found first for `query`: the page's path, and the part of it where one is meant. */
function firstFor(query: string): { page: string; parts: readonly string[] } {
  const [found] = finder.find(query);
  return { page: found?.page.slice(base.length) ?? "", parts: found?.parts.map(({ part }) => part) ?? [] };
}

const misses = (wanted: readonly (readonly [query: string, page: string, part?: string])[]): string[] =>
  wanted.flatMap(([query, page, part]) => {
    const found = firstFor(query);
    const right = found.page === page && (part === undefined || found.parts.includes(part));
    return right ? [] : [`${query}: ${found.page} ${found.parts.join(" ")}, wanted ${page}${part ?? ""}`];
  });

test("every service, by its name and by the others that people use", () => {
  const wanted = content.platforms.flatMap(({ id, data }) =>
    [data.name, ...data.aliases].map((name) => [name, `platforms/${id}/`] as const),
  );
  expect(misses(wanted)).toEqual([]);
});

test("every helpline, by its name", () => {
  const wanted = content.helplines.map(({ id, data }) => [data.name, "help/", `#${id}`] as const);
  expect(misses(wanted)).toEqual([]);
});

test("every page of the guide, by its title and its short name", () => {
  const wanted = content.guide.flatMap(({ id, data }) =>
    [data.title, data.short].map((name) => [name, `guide/${id}/`] as const),
  );
  expect(misses(wanted)).toEqual([]);
});

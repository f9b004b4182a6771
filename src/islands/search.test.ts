import { expect, test, vi } from "vitest";
import { mergeResults } from "./search-engines.ts";
import { asksForSearch } from "./search-keys.ts";
import { countInWords } from "./count-words.ts";

const text = (url: string) => ({
  url,
  plain_excerpt: `about ${url}`,
  meta: { title: `Title of ${url}` },
  sub_results: [
    { title: "Part", url: `${url}#part`, anchor: { element: "h3" } },
    { title: "Heading", url: `${url}#heading`, anchor: { element: "h2" } },
    { title: "Top", url },
  ],
});

test("pages found by name come first, each once, with their excerpts", () => {
  const named = [{ page: "/laws/us-tx/", title: "Texas", kind: "law" as const, parts: [] }];
  const merged = mergeResults(named, [text("/guide/threats/"), text("/laws/us-tx/")]);
  expect(merged.map(({ page, title }) => [page, title])).toEqual([
    ["/laws/us-tx/", "Texas"],
    ["/guide/threats/", "Title of /guide/threats/"],
  ]);
  expect(merged[0]).toMatchObject({
    excerpt: "about /laws/us-tx/",
    parts: [{ href: "/laws/us-tx/#part", title: "Part" }],
  });
});

test("at most eight pages are shown", () =>
  expect(
    mergeResults(
      [],
      Array.from({ length: 30 }, (_, i) => text(`/${i}/`)),
    ),
  ).toHaveLength(8));

test("a slash asks for the search, but not with another key", () => {
  const key = (changes = {}) => ({ key: "/", ctrlKey: false, metaKey: false, altKey: false, target: null, ...changes });
  vi.stubGlobal("HTMLElement", class {});
  expect([asksForSearch(key()), asksForSearch(key({ ctrlKey: true })), asksForSearch(key({ key: "a" }))]).toEqual([
    true,
    false,
    false,
  ]);
});

test("how many places were found, in words", () => {
  const words = { none: "None.", one: "1 place", many: "# places" };
  expect([0, 1, 4].map((n) => countInWords(n, words))).toEqual(["None.", "1 place", "4 places"]);
});

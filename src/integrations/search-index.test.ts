import { expect, test } from "vitest";
import { withoutMarks } from "./search-index.ts";

test("the marks of the indexer go, and nothing else", () =>
  expect(
    withoutMarks(
      '<main data-pagefind-body data-pagefind-filter="kind:law"><ul data-pagefind-ignore class="a"><dd data-pagefind-filter="conduct">A</dd></ul></main>',
    ),
  ).toBe('<main data-pagefind-body><ul class="a"><dd>A</dd></ul></main>'));

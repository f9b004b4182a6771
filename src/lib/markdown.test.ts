import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { blocksOf, heading, link, list, markdownOf, paragraph, section, strong } from "./markdown.ts";

const textIn = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textIn).join("") : "";

/** What a reader of Markdown sees: the kinds of the blocks, and the words. */
const seen = (markdown: string) =>
  unified()
    .use(remarkParse)
    .parse(markdown)
    .children.map((node) => [node.type, textIn(node)]);

test("a page", () => {
  expect(
    markdownOf([
      heading(1, "France"),
      paragraph(strong("Sharing."), " See ", link("art. 226-2-1", "https://example.org/laws/fr/#penal"), "."),
      list([["One"], ["Two"]]),
      list([["First"]], { ordered: true }),
    ]),
  ).toBe(`# France

**Sharing.** See [art. 226-2-1](https://example.org/laws/fr/#penal).

- One
- Two

1. First
`);
});

describe("words stay words", () => {
  test.each([
    "1. Not a list",
    "- Not a list",
    "# Not a heading",
    "§ 201a (1) *Nr. 2*",
    "a_b_c and `code` and [brackets](not a link)",
    "<b>not a tag</b>",
    "https://example.org/?a=1&b=2",
    "a | b",
    "> quoted",
    "x\\y",
    "&amp; &lt;",
    "~~no~~",
    "![no](picture)",
  ])("%s", (words) => expect(seen(markdownOf([paragraph(words)]))).toEqual([["paragraph", words]]));

  test("whatever they are, in a paragraph, a heading and an item", () =>
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, unit: fc.constantFrom(...[..."aZ1 .*_[]()<>#!-+|\\`~&;:/é§“”'\"{}=^$@%"]) })
          .filter((words) => words.trim() === words && words !== ""),
        (words) => {
          const blocks = seen(markdownOf([heading(2, words), paragraph(words), list([[words]])]));
          expect(blocks).toEqual([
            ["heading", words],
            ["paragraph", words],
            ["list", words],
          ]);
        },
      ),
      { numRuns: 500 },
    ));
});

test("a section without anything in it is left out", () => expect(section(2, "Empty", [])).toEqual([]));

test("the body of an entry, with its links made whole", () => {
  const blocks = blocksOf("## What now\n\nSee [the steps](/guide/) and *rest*.", (href) => `https://x.test${href}`);
  expect(markdownOf(blocks)).toBe("## What now\n\nSee [the steps](https://x.test/guide/) and *rest*.\n");
});

test("a component in a body is named, with its line", () => {
  expect(() => blocksOf("Words.\n\n<Box />", String)).toThrow("line 3");
});

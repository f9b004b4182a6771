import { expect, test } from "vitest";
import { say, textOf } from "./blocks.ts";

test("plain text shows addresses in full, numbers the steps and holds the letters", () => {
  expect(
    textOf([
      { kind: "heading", text: "Law" },
      say("See ", { text: "the law", href: "https://site.example/laws/" }, "."),
      {
        kind: "steps",
        items: [
          { title: "First", blocks: [say("One line.\nAnother."), { kind: "list", items: [["a"], ["b"]] }] },
          { title: "Second", blocks: [] },
        ],
      },
      {
        kind: "letter",
        draft: {
          id: "x",
          title: "A letter",
          about: "the site",
          seenBy: "They see it.",
          subject: "Subject",
          paragraphs: ["To you:", "Please."],
          missing: [],
        },
      },
    ]),
  ).toMatchInlineSnapshot(`
    "LAW
    ===

    See the law <https://site.example/laws/>.

    1. First

       One line.
       Another.

       - a
       - b

    2. Second



    A letter

    the site

    They see it.

    -----

    To you:

    Please.

    -----"
  `);
});

import { expect, test } from "vitest";
import { openCitations, type CSL } from "./citation-formats.ts";

const item = (id: string, title: string): CSL => ({
  id,
  type: "webpage",
  title,
  author: [{ literal: "Recourse" }],
  URL: `https://recourse.example/laws/fr/#${id}`,
  issued: { "date-parts": [[2026, 10, 3]] },
  accessed: { "date-parts": [[2026, 11, 23]] },
  language: "en",
});
const law = {
  item: item("fr-art-1", "Sharing it: art. 226-2-1 du code pénal (France)"),
  exact: "art. 226-2-1 du code pénal",
};

test("each form as its style has it; a law’s citation keeps its letters", { timeout: 30_000 }, () => {
  const [made] = openCitations().formats([law]);
  expect({ ...made, csl: JSON.parse(made!.csl) as unknown }).toMatchInlineSnapshot(`
    {
      "apa": "Recourse. (2026, October 3). Sharing it: art. 226-2-1 du code pénal (France). https://recourse.example/laws/fr/#fr-art-1",
      "bibtex": "@misc{fr-art-1,
    	note = {[Online; accessed 2026-11-23]},
    	author = {{Recourse}},
    	year = {2026},
    	month = {oct 3},
    	title = {Sharing it: art. 226-2-1 du code pénal ({France})},
    	url = {https://recourse.example/laws/fr/#fr-art-1},
    	howpublished = {https://recourse.example/laws/fr/#fr-art-1},
    }",
      "bluebook": "Recourse, Sharing It: art. 226-2-1 du code pénal (France), (2026), https://recourse.example/laws/fr/#fr-art-1 (last visited Nov 23, 2026).",
      "csl": [
        {
          "URL": "https://recourse.example/laws/fr/#fr-art-1",
          "accessed": {
            "date-parts": [
              [
                2026,
                11,
                23,
              ],
            ],
          },
          "author": [
            {
              "literal": "Recourse",
            },
          ],
          "id": "fr-art-1",
          "issued": {
            "date-parts": [
              [
                2026,
                10,
                3,
              ],
            ],
          },
          "language": "en",
          "title": "Sharing it: art. 226-2-1 du code pénal (France)",
          "type": "webpage",
        },
      ],
      "oscola": "Recourse, ‘Sharing It: art. 226-2-1 du code pénal (France)’ (3 October 2026) <https://recourse.example/laws/fr/#fr-art-1> accessed 23 November 2026.",
    }
  `);
});

test("two of one year are not told apart, since each is used alone", { timeout: 30_000 }, () => {
  const { formats } = openCitations();
  const [first] = formats([law, { item: item("fr-art-2", "Another") }]);
  expect(first).toEqual(formats([law])[0]);
});

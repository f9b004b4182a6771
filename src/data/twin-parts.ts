/** What the Markdown forms of all pages share: the head, the sources, addresses in full. */
import type { RootContent } from "mdast";
import { dateInWords } from "../lib/dates.ts";
import { heading, link, list, paragraph, quote, section, type Part } from "../lib/markdown.ts";
import type { Routes } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import type { Text } from "../lib/text.ts";
import type { TwinText } from "../lib/twin-text.ts";
import type { Source } from "../schema/source.ts";

export interface TwinContext {
  readonly routes: Routes;
  readonly text: Text;
  readonly words: TwinText;
}

/** A link of an author's as a full address: ours, a part of the page at `page`, or another site's. */
export const fullAddress =
  (routes: Routes, page: string) =>
  (href: string): string =>
    href.startsWith("#") ? addressOf(`${page}${href}`) : href.startsWith("/") ? addressOf(routes.path(href)) : href;

/** The heading, the answer, and what must be known before it is quoted. */
export const twinHead = (
  title: string,
  answer: string,
  page: string,
  known: readonly (readonly Part[])[],
  { text, words }: TwinContext,
): RootContent[] => [
  heading(1, title),
  quote(paragraph(answer)),
  list([[`${words.page}: `, link(addressOf(page), addressOf(page))], ...known, [text.notAdvice], [words.licence]]),
];

const copyOf = ({ asOf }: Source, words: TwinText): string =>
  asOf === "undated" ? words.undated : words.copyOf(dateInWords(asOf));

/** The numbered list of sources, each with its publisher and dates. */
export const twinSources = (sources: readonly Source[], { text, words }: TwinContext): RootContent[] =>
  section(
    2,
    text.place.sources,
    sources.length === 0
      ? []
      : [
          list(
            sources.map((each) => [
              link(each.title, each.url),
              `. ${words.sourceAbout(each.publisher, each.official, copyOf(each, words), dateInWords(each.readOn))}.`,
            ]),
            { ordered: true },
          ),
        ],
  );

/** "Sources: 1, 3", as numbers in that list; nothing where there are none. */
export function sourceNumbers(ids: readonly string[], sources: readonly Source[], words: TwinText): RootContent[] {
  const numbers = ids.map((id) => sources.findIndex((each) => each.id === id) + 1);
  return numbers.length === 0 ? [] : [paragraph(words.sourceNumbers(numbers.join(", ")))];
}

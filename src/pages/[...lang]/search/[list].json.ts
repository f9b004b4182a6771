/** What the search by name looks through, in two files: `names.json` for words, `citations.json` for numbers. */
import type { APIRoute } from "astro";
import { findableLists, type FindableLists } from "../../../data/findable.ts";
import { readGuide } from "../../../data/guide.ts";
import { readHelplines } from "../../../data/helplines.ts";
import { readGlossary } from "../../../data/glossary.ts";
import { readLetters } from "../../../data/letters.ts";
import { readPlatforms } from "../../../data/platforms.ts";
import { readPlaces } from "../../../data/places.ts";
import { readVocabulary } from "../../../data/vocabulary.ts";
import { itemPaths, type Language } from "../../../lib/languages.ts";
import { routesIn } from "../../../lib/routes.ts";
import { textIn } from "../../../lib/text.ts";

const lists: readonly (keyof FindableLists)[] = ["names", "citations"];

export const getStaticPaths = () => itemPaths(lists.map((list) => ({ params: { list }, props: { list } })));

interface Props extends Record<string, unknown> {
  language: Language;
  list: keyof FindableLists;
}

export const GET: APIRoute<Props> = async ({ props: { language, list } }) => {
  const [{ world }, guide, platforms, letters, glossary, helplines, { conducts }] = await Promise.all([
    readPlaces(),
    readGuide(),
    readPlatforms(),
    readLetters(),
    readGlossary(),
    readHelplines(),
    readVocabulary(),
  ]);
  const found = findableLists(
    { world, guide, platforms, letters, glossary, helplines, conducts },
    routesIn(language),
    textIn(language),
  );
  return new Response(JSON.stringify(found[list]), { headers: { "content-type": "application/json; charset=utf-8" } });
};

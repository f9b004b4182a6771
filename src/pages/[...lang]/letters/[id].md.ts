import type { APIRoute } from "astro";
import { letterTwin } from "../../../data/letter-twin.ts";
import { readBlanks, readLetters, type FullBlank, type LetterEntry } from "../../../data/letters.ts";
import type { World } from "../../../law/world.ts";
import { fileOf } from "../../../data/json.ts";
import { readPlaces } from "../../../data/places.ts";
import { itemPaths, type Language } from "../../../lib/languages.ts";
import { markdownOf } from "../../../lib/markdown.ts";
import { routesIn } from "../../../lib/routes.ts";
import { textIn } from "../../../lib/text.ts";
import { twinTextIn } from "../../../lib/twin-text.ts";

interface Props {
  language: Language;
  entry: LetterEntry;
  blanks: ReadonlyMap<string, FullBlank>;
  world: World;
}

export async function getStaticPaths() {
  const [letters, blanks, { world }] = await Promise.all([readLetters(), readBlanks(), readPlaces()]);
  return itemPaths(letters.map((entry) => ({ params: { id: entry.id }, props: { entry, blanks, world } })));
}

export const GET: APIRoute<Props> = ({ props: { language, entry, blanks, world } }) => {
  const context = { blanks, world, routes: routesIn(language), text: textIn(language), words: twinTextIn(language) };
  return fileOf(markdownOf(letterTwin(entry, context)), "text/markdown");
};

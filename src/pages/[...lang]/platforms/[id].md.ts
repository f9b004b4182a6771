import type { APIRoute } from "astro";
import { platformTwin } from "../../../data/platform-twin.ts";
import { readPlatforms, type PlatformEntry } from "../../../data/platforms.ts";
import { readVocabulary, type Vocabulary } from "../../../data/vocabulary.ts";
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
  entry: PlatformEntry;
  world: World;
  vocabulary: Vocabulary;
}

export async function getStaticPaths() {
  const [platforms, { world }, vocabulary] = await Promise.all([readPlatforms(), readPlaces(), readVocabulary()]);
  return itemPaths(platforms.map((entry) => ({ params: { id: entry.id }, props: { entry, world, vocabulary } })));
}

export const GET: APIRoute<Props> = ({ props: { language, entry, world, vocabulary } }) => {
  const context = {
    world,
    vocabulary,
    routes: routesIn(language),
    text: textIn(language),
    words: twinTextIn(language),
  };
  return fileOf(markdownOf(platformTwin(entry, context)), "text/markdown");
};

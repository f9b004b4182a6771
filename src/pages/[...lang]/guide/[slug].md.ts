import type { APIRoute } from "astro";
import { guideTwin } from "../../../data/guide-twin.ts";
import { readGuide, type GuideEntry } from "../../../data/guide.ts";
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
  entry: GuideEntry;
  guide: readonly GuideEntry[];
  world: World;
}

export async function getStaticPaths() {
  const [guide, { world }] = await Promise.all([readGuide(), readPlaces()]);
  return itemPaths(guide.map((entry) => ({ params: { slug: entry.id }, props: { entry, guide, world } })));
}

export const GET: APIRoute<Props> = ({ props: { language, entry, guide, world } }) => {
  const context = { guide, world, routes: routesIn(language), text: textIn(language), words: twinTextIn(language) };
  return fileOf(markdownOf(guideTwin(entry, context)), "text/markdown");
};

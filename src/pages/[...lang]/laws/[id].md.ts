import type { APIRoute } from "astro";
import { fileOf } from "../../../data/json.ts";
import { placeTwin, unresearchedTwin, type PlaceTwinContext } from "../../../data/place-twin.ts";
import { readPlaces } from "../../../data/places.ts";
import { readVocabulary } from "../../../data/vocabulary.ts";
import { today } from "../../../lib/clock.ts";
import { itemPaths, type Language } from "../../../lib/languages.ts";
import { heading, link, markdownOf, paragraph } from "../../../lib/markdown.ts";
import { routesIn, twinOf, type Routes } from "../../../lib/routes.ts";
import { addressOf } from "../../../lib/settings.ts";
import { textIn } from "../../../lib/text.ts";
import { twinTextIn, type TwinText } from "../../../lib/twin-text.ts";

type Blocks = Parameters<typeof markdownOf>[0];
interface Props {
  language: Language;
  blocks: (language: Language) => Blocks;
}

const movedTwin = (to: string, routes: Routes, words: TwinText): Blocks => {
  const address = addressOf(twinOf(routes.place(to)));
  return [heading(1, words.movedTo), paragraph(link(address, address))];
};

export async function getStaticPaths() {
  const { world, entries, moved } = await readPlaces();
  const vocabulary = await readVocabulary();
  const context = (language: Language): PlaceTwinContext => ({
    world,
    day: today(),
    vocabulary,
    routes: routesIn(language),
    text: textIn(language),
    words: twinTextIn(language),
  });
  const bodies = new Map(entries.map(({ place, entry }) => [place.id, entry.body ?? ""]));
  return itemPaths([
    ...[...world.places.values()].map((place) => ({
      params: { id: place.id },
      props: {
        blocks: (language: Language) =>
          place.depth === "none"
            ? unresearchedTwin(place, context(language))
            : placeTwin(place, bodies.get(place.id)!, context(language)),
      },
    })),
    ...moved.map(({ id, to }) => ({
      params: { id },
      props: { blocks: (language: Language) => movedTwin(to, routesIn(language), twinTextIn(language)) },
    })),
  ]);
}

export const GET: APIRoute<Props> = ({ props }) => fileOf(markdownOf(props.blocks(props.language)), "text/markdown");

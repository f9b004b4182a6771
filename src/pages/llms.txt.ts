import type { APIRoute } from "astro";
import { readGuide } from "../data/guide.ts";
import { fileOf } from "../data/json.ts";
import { readLetters } from "../data/letters.ts";
import { llmsIndex } from "../data/llms.ts";
import { readPlaces } from "../data/places.ts";
import { readPlatforms } from "../data/platforms.ts";
import { today } from "../lib/clock.ts";
import { defaultLanguage } from "../lib/languages.ts";
import { markdownOf } from "../lib/markdown.ts";
import { routesIn } from "../lib/routes.ts";
import { textIn } from "../lib/text.ts";
import { twinTextIn } from "../lib/twin-text.ts";

export const GET: APIRoute = async () => {
  const blocks = llmsIndex({
    world: (await readPlaces()).world,
    day: today(),
    guide: await readGuide(),
    letters: await readLetters(),
    platforms: await readPlatforms(),
    routes: routesIn(defaultLanguage),
    text: textIn(defaultLanguage),
    words: twinTextIn(defaultLanguage),
  });
  return fileOf(markdownOf(blocks), "text/plain");
};

/** The files of feeds and calendars: one of everything, and one a region. */
import { changeRegions, researchedIn } from "./changes.ts";
import type { FeedContext } from "./feeds.ts";
import { readPlaces } from "./places.ts";
import type { Place } from "../law/world.ts";
import { today } from "../lib/clock.ts";
import { feedTextIn } from "../lib/feed-text.ts";
import { itemPaths, type Language } from "../lib/languages.ts";
import { routesIn } from "../lib/routes.ts";
import { siteUrl } from "../lib/settings.ts";

type Region = ReturnType<typeof changeRegions>[number];

/** Static paths of a file that exists once a language and region. */
export async function regionFiles() {
  const { world } = await readPlaces();
  return itemPaths(changeRegions(world).map((region) => ({ params: { region: region.slug }, props: { region } })));
}

/** The file's text, by `write`, as a response of `type`. */
export async function feedFile(
  write: (places: readonly Place[], context: FeedContext) => string,
  type: string,
  { language, region }: { language: Language; region?: Region },
): Promise<Response> {
  const { world } = await readPlaces();
  const context: FeedContext = {
    routes: routesIn(language),
    site: new URL(siteUrl()),
    day: today(),
    words: feedTextIn(language),
    ...(region && { region }),
  };
  const body = write(researchedIn(world, region?.id), context);
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
}

/** What the comparison reads when places are put side by side: one file, the same for everybody. */
import { sideBySide } from "../../../data/comparison.ts";
import { readPlaces } from "../../../data/places.ts";
import { readVocabulary } from "../../../data/vocabulary.ts";
import { today } from "../../../lib/clock.ts";
import { languagePaths, type Language } from "../../../lib/languages.ts";
import { routesIn } from "../../../lib/routes.ts";
import { textIn } from "../../../lib/text.ts";

export const getStaticPaths = languagePaths;

export async function GET({ props: { language } }: { props: { language: Language } }): Promise<Response> {
  const [{ world }, { questions }] = await Promise.all([readPlaces(), readVocabulary()]);
  return Response.json(
    sideBySide({ world, day: today(), routes: routesIn(language), text: textIn(language), questions }),
  );
}

/** The references of every place and of the guide, as the files of citations name them: "us-ca", "guide". */
import { citeTextIn } from "../lib/cite-text.ts";
import type { CSL } from "../lib/citation-formats.ts";
import { today } from "../lib/clock.ts";
import { defaultLanguage } from "../lib/languages.ts";
import { routesIn } from "../lib/routes.ts";
import { textIn } from "../lib/text.ts";
import { guideReferences, placeReferences } from "./citations.ts";
import { readGuide } from "./guide.ts";
import { readPlaces } from "./places.ts";

export interface CitationFile {
  readonly params: { readonly id: string };
  readonly props: { readonly items: readonly CSL[] };
}

export async function citationFiles(): Promise<CitationFile[]> {
  const { siteName } = textIn(defaultLanguage);
  const text = citeTextIn(defaultLanguage);
  const citing = { routes: routesIn(defaultLanguage), siteName, accessedOn: today() };
  const { world } = await readPlaces();
  const lists = [
    ["guide", guideReferences(await readGuide(), citing)] as const,
    ...[...world.places.values()].map((place) => [place.id, placeReferences(place, text, citing)] as const),
  ];
  return lists
    .filter(([, references]) => references.length > 0)
    .map(([id, references]) => ({ params: { id }, props: { items: references.map(({ item }) => item) } }));
}

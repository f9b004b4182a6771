/** The index for language models (llmstxt.org): what this is, how to quote it, and where each page is as Markdown. */
import type { RootContent } from "mdast";
import type { World } from "../law/world.ts";
import { heading, link, list, paragraph, quote, type Part } from "../lib/markdown.ts";
import { fileAt, twinOf, type Routes } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import type { GuideEntry } from "./guide.ts";
import type { LetterEntry } from "./letters.ts";
import { placeList, type ListedPlace } from "./place-list.ts";
import type { PlatformEntry } from "./platforms.ts";
import type { TwinContext } from "./twin-parts.ts";

export interface LlmsContext extends TwinContext {
  readonly world: World;
  readonly day: string;
  readonly guide: readonly GuideEntry[];
  readonly letters: readonly LetterEntry[];
  readonly platforms: readonly PlatformEntry[];
}

const item = (name: string, path: string, says?: string): Part[] => [
  link(name, addressOf(path)),
  ...(says ? [`: ${says}`] : []),
];

/** A place, then its parts with its name after theirs. */
const withParts = (places: readonly ListedPlace[], routes: Routes, whole?: string): Part[][] =>
  places.flatMap((place) => [
    item(whole ? `${place.name}, ${whole}` : place.name, twinOf(routes.place(place.id))),
    ...withParts(place.parts, routes, place.name),
  ]);

function lawSections(context: LlmsContext): RootContent[] {
  const { world, day, routes, words } = context;
  const regions = placeList(world, day);
  const rest = regions.flatMap(({ unresearched }) => unresearched);
  return [
    ...regions.flatMap(({ name, places }) =>
      places.length === 0 ? [] : [heading(2, `${words.index.places}: ${name}`), list(withParts(places, routes))],
    ),
    ...(rest[0] === undefined
      ? []
      : [
          paragraph(
            `${words.index.unresearched(rest.length)} `,
            ...item(rest[0].name, twinOf(routes.place(rest[0].id))),
            ".",
          ),
        ]),
  ];
}

export function llmsIndex(context: LlmsContext): RootContent[] {
  const { routes, words, text, guide, letters, platforms } = context;
  const { index } = words;
  const data = (name: string): string => fileAt(`/data/v1/${name}`);
  return [
    heading(1, index.title),
    quote(paragraph(index.says)),
    paragraph(`${index.rulesTitle}:`),
    list(index.rules.map((rule) => [rule])),
    heading(2, index.guide),
    list([
      ...guide.map(({ id, data: { title } }) => item(title, twinOf(routes.guideStep(id)))),
      item(index.help, routes.help),
    ]),
    heading(2, index.data),
    list([
      item(text.footer.data, routes.data, index.about),
      item("provisions.csv", data("provisions.csv"), index.provisions),
      item("answers.csv", data("answers.csv"), index.answers),
      item("jurisdictions.json", data("jurisdictions.json"), index.jurisdictions),
      item("openapi.json", data("openapi.json"), index.openapi),
      item("codebook", routes.codebook, index.codebook),
    ]),
    ...lawSections(context),
    heading(2, index.letters),
    list(letters.map(({ id, data: { title } }) => item(title, twinOf(routes.letter(id))))),
    heading(2, index.platforms),
    list(platforms.map(({ id, data: { name } }) => item(name, twinOf(routes.platform(id))))),
  ];
}

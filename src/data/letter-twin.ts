/** A letter as Markdown: its blanks in brackets, each variant with the choice that it is for. */
import type { RootContent } from "mdast";
import { lawByName } from "../law/clocks.ts";
import type { World } from "../law/world.ts";
import { dateInWords } from "../lib/dates.ts";
import { blocksOf, heading, link, list, paragraph, quote, section, strong, type Part } from "../lib/markdown.ts";
import { addressOf } from "../lib/settings.ts";
import { printed, type FullBlank, type LetterEntry, type PrintedParagraph } from "./letters.ts";
import { fullAddress, twinHead, twinSources, type TwinContext } from "./twin-parts.ts";

export interface LetterTwinContext extends TwinContext {
  readonly blanks: ReadonlyMap<string, FullBlank>;
  readonly world: World;
}

const said = ({ pieces }: PrintedParagraph): string =>
  pieces
    .map(({ text = "", blank, options = [] }) =>
      blank === undefined ? text : `[${options.length > 0 ? options.join(" / ") : blank}]`,
    )
    .join("");

export function letterTwin({ id, data, body = "" }: LetterEntry, context: LetterTwinContext): RootContent[] {
  const { routes, words, blanks, world } = context;
  const page = routes.letter(id);
  const laws = data.laws.map((name): Part[] => {
    const { place, provision } = lawByName(name, world)!;
    return [link(`${place.name}: ${provision.citation}`, addressOf(routes.provision(place.id, provision.id)))];
  });
  const paragraphs = printed(data.text, blanks).map((each) =>
    paragraph(
      ...(each.only.length > 0 ? [strong(`${words.letter.only}: ${each.only.join(", ")}.`), " "] : []),
      said(each),
    ),
  );
  return [
    ...twinHead(data.title, data.forWhat, page, [[words.lastChecked(dateInWords(data.verified.on))]], context),
    ...(data.careful ? [paragraph(strong(words.careful), ` ${data.careful}`)] : []),
    list([
      [strong(`${words.letter.to}:`), ` ${data.to}`],
      [strong(`${words.letter.seenBy}:`), ` ${data.seenBy}`],
      [strong(`${words.letter.subject}:`), ` ${data.subject}`],
    ]),
    ...section(2, words.letter.rests, laws.length > 0 ? [list(laws)] : []),
    heading(2, words.letter.text),
    quote(...paragraphs),
    ...blocksOf(body, fullAddress(routes, page)),
    ...twinSources(data.sources, context),
  ];
}

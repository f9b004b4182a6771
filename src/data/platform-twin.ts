/** The page about a service as Markdown. */
import type { RootContent } from "mdast";
import type { World } from "../law/world.ts";
import { dateInWords } from "../lib/dates.ts";
import { blocksOf, heading, link, list, paragraph, section, strong, type Part } from "../lib/markdown.ts";
import { twinOf } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import type { Platform } from "../schema/platform.ts";
import type { PlatformEntry } from "./platforms.ts";
import { fullAddress, sourceNumbers, twinHead, twinSources, type TwinContext } from "./twin-parts.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface PlatformTwinContext extends TwinContext {
  readonly world: World;
  readonly vocabulary: Vocabulary;
}

function routeBlocks(data: Platform, { world, text, words }: PlatformTwinContext): RootContent[] {
  const nameOf = (id: string): string => world.places.get(id)?.inText ?? world.places.get(id)?.name ?? id;
  const names = new Intl.ListFormat("en");
  return data.routes.flatMap((route, i) => [
    heading(3, `${i + 1}. ${route.purpose}`),
    ...(route.appliesTo === "anyone" ? [] : [paragraph(strong(text.steps[route.appliesTo]))]),
    paragraph(
      route.choose,
      ` ${text.platform.account[route.needsAccount]}`,
      route.places.length > 0 ? ` ${text.platform.onlyIn(names.format(route.places.map(nameOf)))}` : "",
    ),
    ...(route.url ? [paragraph(link(route.url, route.url))] : []),
    ...sourceNumbers(route.sources, data.sources, words),
  ]);
}

function facts(data: Platform, { text: { platform: words } }: PlatformTwinContext): Part[][] {
  const { known, facts: asked } = words;
  const { stopNcii, takeItDown } = data.hashMatching;
  return [
    [`${asked.tellsWhoReported.asks} ${known[data.tellsWhoReported]}.`],
    [`${asked.asksForId.asks} ${known[data.asksForId]}.`],
    [`${asked.endToEndEncrypted.asks} ${known[data.endToEndEncrypted]}.`],
    [`${words.matches} StopNCII: ${known[stopNcii.takesPart]}. ${words.adultsFingerprint}`],
    [`${words.matches} Take It Down by NCMEC: ${known[takeItDown.takesPart]}. ${words.minorsFingerprint}`],
    ...(data.statedResponse ? [[`${words.response}: ${data.statedResponse.says}`]] : []),
  ];
}

export function platformTwin({ id, data, body = "" }: PlatformEntry, context: PlatformTwinContext): RootContent[] {
  const { routes, text, words, vocabulary } = context;
  const page = routes.platform(id);
  const known = [
    [words.lastChecked(dateInWords(data.checkedOn))],
    [words.grade(vocabulary.grades.get(data.grade)?.label ?? data.grade)],
  ];
  const warnings = data.warnings.map(({ says }) => [says]);
  return [
    ...twinHead(text.platform.on(data.name), data.answer, page, known, context),
    ...section(2, text.platform.routes, routeBlocks(data, context)),
    paragraph(
      `${text.platform.minors} `,
      link(text.platform.minorsLink, addressOf(twinOf(routes.guideStep("under-18")))),
    ),
    ...section(2, text.platform.warnings, warnings.length > 0 ? [list(warnings)] : []),
    heading(2, text.platform.goodToKnow),
    list(facts(data, context)),
    ...blocksOf(body, fullAddress(routes, page)),
    heading(2, data.routes.length > 0 ? text.platform.notRemoved : text.platform.instead),
    paragraph(link(text.platform.how, addressOf(twinOf(routes.guideStep("platforms"))))),
    ...twinSources(data.sources, context),
  ];
}

/** A page of the guide as Markdown, from the same facts as its page. */
import type { RootContent } from "mdast";
import { clockOf, lawByName } from "../law/clocks.ts";
import type { World } from "../law/world.ts";
import { dateInWords } from "../lib/dates.ts";
import { blocksOf, heading, link, list, paragraph, section, strong, type Part } from "../lib/markdown.ts";
import { addressOf } from "../lib/settings.ts";
import { twinOf } from "../lib/routes.ts";
import type { Guide } from "../schema/guide.ts";
import type { GuideEntry } from "./guide.ts";
import { fullAddress, sourceNumbers, twinHead, twinSources, type TwinContext } from "./twin-parts.ts";

export interface GuideTwinContext extends TwinContext {
  readonly world: World;
  readonly guide: readonly GuideEntry[];
}

type Step = Guide["steps"][number];

function clocksOf(step: Step, { world, text, routes }: GuideTwinContext): RootContent[] {
  const clocks = step.clocks.flatMap((name) => clockOf(lawByName(name, world)) ?? []);
  return clocks.map(({ place, provision, hours }) =>
    paragraph(
      link(text.steps.clockIn(hours, place.inText ?? place.name), addressOf(routes.provision(place.id, provision.id))),
    ),
  );
}

const linksOf = (links: Step["links"], page: string, { routes }: GuideTwinContext): RootContent[] =>
  links.length === 0 ? [] : [list(links.map(({ label, to }) => [link(label, fullAddress(routes, page)(to))]))];

function step(each: Step, i: number, page: string, data: Guide, context: GuideTwinContext): RootContent[] {
  const { text, words, routes } = context;
  const byPlace: Part[] =
    each.byPlace === undefined
      ? []
      : [link(text.steps.byPlace[each.byPlace], addressOf(each.byPlace === "help" ? routes.help : routes.laws))];
  return [
    heading(3, `${i + 1}. ${each.title}`),
    ...clocksOf(each, context),
    ...(each.appliesTo === "anyone" ? [] : [paragraph(strong(text.steps[each.appliesTo]))]),
    paragraph(each.says),
    ...(each.careful ? [paragraph(strong(words.careful), ` ${each.careful}`)] : []),
    ...(byPlace.length > 0 ? [paragraph(...byPlace)] : []),
    ...linksOf(each.links, page, context),
    ...sourceNumbers(each.sources, data.sources, words),
  ];
}

export function guideTwin({ id, data, body = "" }: GuideEntry, context: GuideTwinContext): RootContent[] {
  const { routes, text, words, guide } = context;
  const page = routes.guideStep(id);
  const questions = data.questions.flatMap(({ asks, says, links, sources }) => [
    heading(3, asks),
    paragraph(says),
    ...linksOf(links, page, context),
    ...sourceNumbers(sources, data.sources, words),
  ]);
  const next = data.next.flatMap((slug) => {
    const entry = guide.find((each) => each.id === slug);
    return entry === undefined ? [] : [[link(entry.data.title, addressOf(twinOf(routes.guideStep(slug))))]];
  });
  return [
    ...twinHead(data.title, data.answer, page, [[words.lastChecked(dateInWords(data.verified.on))]], context),
    heading(2, text.nav.guide),
    ...data.steps.flatMap((each, i) => step(each, i, page, data, context)),
    ...blocksOf(body, fullAddress(routes, page)),
    ...section(2, text.guide.questions, questions),
    ...section(2, text.guide.next, next.length > 0 ? [list(next)] : []),
    ...twinSources(data.sources, context),
  ];
}

/** A place as Markdown, from the same facts as its page. */
import type { RootContent } from "mdast";
import { answersOn } from "../law/answers.ts";
import { lawByName } from "../law/clocks.ts";
import type { Law, Place } from "../law/world.ts";
import { dateInWords } from "../lib/dates.ts";
import { blocksOf, heading, link, list, paragraph, section, strong, type Part } from "../lib/markdown.ts";
import { twinOf } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import type { Provision } from "../schema/provision.ts";
import { glanceRows, placePage, type Context, type PlacePage } from "./place-page.ts";
import { provisionView } from "./provision-view.ts";
import { fullAddress, sourceNumbers, twinHead, twinSources, type TwinContext } from "./twin-parts.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface PlaceTwinContext extends TwinContext, Omit<Context, "routes" | "text" | "questions"> {
  readonly vocabulary: Vocabulary;
}

const lawLink = ({ place, provision }: Law, { routes }: TwinContext): Part =>
  link(provision.citation, addressOf(routes.provision(place.id, provision.id)));

const joined = (parts: readonly Part[], by: string): Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [by, part]));

function glance(place: Place, context: PlaceTwinContext): RootContent {
  const { world, day, vocabulary } = context;
  const answers = answersOn(place, world, day);
  return list(
    glanceRows(place, { ...context, questions: vocabulary.questions }).map(({ question, label, word, sentence }) => {
      const links = answers[question].effective.provisions.map((id) => lawLink(lawByName(id, world)!, context));
      const said = ` ${[word, sentence].filter(Boolean).join(" ")}`;
      return [
        strong(/[?.:]$/.test(label) ? label : `${label}:`),
        said,
        ...(links.length > 0 ? [" (", ...joined(links, "; "), ")"] : []),
      ];
    }),
  );
}

function law(place: Place, provision: Provision, context: PlaceTwinContext): RootContent[] {
  const { day, text, words, vocabulary } = context;
  const { facts, details, sentences } = provisionView(provision, day, text.provision, vocabulary.intents);
  const labelled = ({ label, value }: { label: string; value: string }): Part[] => [strong(`${label}:`), ` ${value}`];
  const covers = provision.covers.map((each) => vocabulary.conducts.get(each)?.label ?? each).join(", ");
  const kind = [
    vocabulary.kinds.get(provision.kind)?.label,
    provision.scope === "general" && text.provision.general,
    text.provision.protects[provision.protects],
  ];
  return [
    heading(3, provision.title),
    paragraph(
      lawLink({ place, provision }, context),
      `. ${kind.filter(Boolean).join(". ")}.`,
      provision.originalTitle ? ` ${provision.originalTitle}.` : "",
    ),
    paragraph([provision.says, provision.howToUse, ...sentences].join(" ")),
    list([
      ...facts.map(labelled),
      labelled({ label: text.provision.covers, value: covers }),
      ...details.map(labelled),
      labelled({ label: words.basisOf, value: vocabulary.bases.get(provision.basis)?.label ?? provision.basis }),
    ]),
    ...sourceNumbers(provision.sources, place.sources, words),
  ];
}

function around(place: Place, page: PlacePage, context: PlaceTwinContext): RootContent[] {
  const { routes, text, words } = context;
  const others = page.inherited.flatMap(({ parent, laws }) => [
    heading(3, parent.name),
    ...(parent.whichLaw ? [paragraph(parent.whichLaw)] : []),
    list(laws.map((each) => [`${each.provision.title}: `, lawLink(each, context)])),
  ]);
  const parts = page.parts.map(({ id, name }) => [link(name, addressOf(twinOf(routes.place(id))))]);
  const pending = place.pending.map(({ what, status, on, expected }) => [
    [what, words.pendingOn(dateInWords(on), status), expected && words.expected(dateInWords(expected))]
      .filter(Boolean)
      .join(" "),
  ]);
  const changes = [...place.changes]
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ on, what }) => [strong(`${dateInWords(on)}.`), ` ${what}`]);
  return [
    ...section(2, text.place.also, others),
    ...section(2, page.partsTitle, [
      ...(place.whichLaw && parts.length > 0 ? [paragraph(place.whichLaw)] : []),
      ...(parts.length > 0 ? [list(parts)] : []),
    ]),
    ...section(2, text.place.pending, pending.length > 0 ? [list(pending)] : []),
    ...section(2, text.place.changes, changes.length > 0 ? [list(changes)] : []),
  ];
}

/** A researched place; `body` is its entry's text. */
export function placeTwin(place: Place, body: string, context: PlaceTwinContext): RootContent[] {
  const { routes, text, words, day, vocabulary } = context;
  const page = placePage(place, { ...context, questions: vocabulary.questions });
  const at = routes.place(place.id);
  const { verified, depth, beforeYouReport: before } = place;
  const checked = verified ? `${text.place.checkedOn} ${dateInWords(verified.on)} ${text.place.by[verified.by]}.` : "";
  const laws = (title: string, held: readonly Provision[]) =>
    section(
      2,
      title,
      held.flatMap((each) => law(place, each, context)),
    );
  const known = [
    [`${checked} ${words.answersFor(dateInWords(day))}`],
    ...(depth === "full" ? [] : [[vocabulary.depths.get(depth)?.definition ?? ""]]),
  ];
  return [
    ...twinHead(words.lawOf(place.name), place.summary, at, known, context),
    ...section(
      2,
      text.place.before,
      before ? [paragraph(before.says), ...sourceNumbers(before.sources, place.sources, words)] : [],
    ),
    heading(2, text.place.glance),
    glance(place, context),
    ...section(
      2,
      words.authorities,
      place.authorities.length > 0
        ? [
            list(
              place.authorities.map(({ name, what, url, phone }) => [
                url ? link(name, url) : strong(name),
                `${phone ? `, ${phone}` : ""}. ${what}`,
              ]),
            ),
          ]
        : [],
    ),
    ...blocksOf(body, fullAddress(routes, at)),
    ...laws(text.place.law, page.now),
    ...laws(text.place.laterLaws, page.later),
    ...around(place, page, context),
    ...laws(text.place.endedLaws, page.ended),
    ...twinSources(place.sources, context),
  ];
}

/** A place that nobody has researched: says so, and leads on. */
export const unresearchedTwin = (place: Place, context: PlaceTwinContext): RootContent[] => {
  const { routes, text, vocabulary } = context;
  const known = [[vocabulary.depths.get("none")?.definition ?? ""]];
  return [
    ...twinHead(context.words.lawOf(place.name), place.summary, routes.place(place.id), known, context),
    heading(2, text.place.before),
    paragraph(text.unresearched.before),
    heading(2, text.unresearched.do),
    list([
      [link(text.nav.guide, addressOf(routes.guide))],
      [link(text.nav.help, addressOf(routes.help))],
      [`${text.unresearched.otherPerson} `, link(text.chooser.all, addressOf(routes.laws))],
    ]),
  ];
};
